/** The frame on other people's pages: its height, a sandbox, the wheel. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { blog, heights, live, parts, told, wrong } from "../frame.ts";
import { expect, fresh, test } from "../lens.ts";

const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";

test("numbers can be changed in a sandbox without an origin", async ({ page, site, otherSite: origin }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const frame = await blog(
        page,
        origin,
        `<iframe sandbox="allow-scripts" src="${site}/embed.html?v=1&h=0&c=0&x=0,0.5&digits=6" width="680" height="442"></iframe>`,
    );
    const lens = await live(frame);
    expect(await lens.evaluate(() => self.origin)).toBe("null");
    const number = lens.locator('[data-slot="bar-sequences-0-inputs-0"]');
    await number.click();
    await lens.locator('input[data-slot="bar-sequences-0-inputs-0"]').fill("-2.5");
    const shown = lens.locator("#forget .result strong");
    // 1.62 − 2.5 × 1.63 through the sigmoid.
    const value = 1 / (1 + Math.exp(2.5 * 1.63 - 1.62));
    await expect(shown).toHaveText(value.toFixed(6));
    const step = await lens.evaluate((lens: LstmLens) => lens.steps[0]);
    expect(step?.act.forget).toBeCloseTo(value, 12);
    // What belongs to time has arrived, too.
    await lens.getByRole("button", { name: "Next step" }).click();
    await expect(lens.locator(".transport .place")).toHaveText("Step 2 of 2");
    expect(errors).toEqual([]);
});

test.describe("its height", () => {
    for (const width of [343, 600, 680, 1000]) {
        test(`${width} pixels wide: a page that follows the frame's height shows everything`, async ({
            page,
            site,
            otherSite: origin,
        }) => {
            const obey = 'if (data.type === "lstm-lens:height") frame.style.height = data.height + "px";';
            for (const link of ["?v=1", COMPANIES]) {
                const body = `<iframe src="${site}/embed.html${link}" style="width: ${width}px; height: 384px; border: 0"></iframe>`;
                const frame = await blog(page, origin, body, obey);
                const lens = await live(frame);
                await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(0);
                if (link === COMPANIES) await expect(lens.locator(".chart")).toBeVisible();
                const height = () => lens.evaluate(() => innerHeight);
                await expect.poll(async () => (await heights(page)).at(-1)).toBe(await height());
                expect(await wrong(lens)).toEqual([]);
                const seen = await parts(lens);
                // With more room there is nothing more to be seen.
                await page.locator("iframe").evaluate((frame) => {
                    frame.style.height = "2000px";
                });
                await expect.poll(height).toBe(2000);
                expect(await parts(lens)).toEqual(seen);
            }
        });
    }

    fresh("is told when all parts have loaded, however late", async ({ page, site, otherSite: origin }) => {
        let come = () => {};
        const coming = new Promise<void>((done) => {
            come = done;
        });
        // Time stands still until the core has come: it may take longer than the pause before a report.
        await page.clock.install();
        await page.clock.pauseAt(Date.now() + 60_000);
        await page.route("**/lstm_time_bg*.wasm", async (route) => {
            await coming;
            await route.continue();
        });
        const body = `<iframe src="${site}/embed.html${COMPANIES}" width="680" height="800"></iframe>`;
        const lens = await live(await blog(page, origin, body));
        await expect(lens.locator(".card.current canvas").first()).toBeVisible();
        await page.clock.runFor(10_000);
        expect(await heights(page)).toEqual([]);
        come();
        await expect(lens.locator(".chart")).toBeVisible();
        await page.clock.runFor(10_000);
        await expect.poll(async () => (await heights(page)).length).toBe(1);
        await page.clock.resume();
        expect(await wrong(lens)).toEqual([]);
    });

    test("follows from the width and from what is shown, not from the height that the frame has", async ({
        page,
        site,
        otherSite: origin,
    }) => {
        const frame = await blog(
            page,
            origin,
            `<iframe src="${site}/embed.html" width="680" height="384"></iframe>`,
        );
        const lens = await live(frame);
        await expect.poll(async () => (await heights(page)).length).toBe(1);
        for (const height of [1200, 300, 700]) {
            await page.locator("iframe").evaluate((frame, height) => {
                frame.setAttribute("height", String(height));
            }, height);
            await expect.poll(() => lens.evaluate(() => innerHeight)).toBe(height);
        }
        await lens.evaluate((lens: LstmLens) => {
            lens.link = "?v=1&hide=controls,hints";
        });
        await expect.poll(async () => (await heights(page)).length).toBe(2);
        const [first = 0, second = 0] = await heights(page);
        expect(second).toBeLessThan(first);
        expect((await told(page)).filter(({ message }) => message)).toEqual([]);
    });

    test("is told to WordPress in its own format, again when it asks", async ({
        page,
        site,
        otherSite: origin,
    }) => {
        const frame = await blog(
            page,
            origin,
            `<iframe sandbox="allow-scripts" src="${site}/embed.html?v=1#?secret=aB3dE6gH9j" width="600" height="200"></iframe>`,
        );
        await live(frame);
        const answers = async () => (await told(page)).filter(({ message }) => message === "height");
        await expect.poll(async () => (await answers()).length).toBe(1);
        const [value] = await heights(page);
        expect(await answers()).toEqual([{ message: "height", value, secret: "aB3dE6gH9j" }]);
        await page.evaluate(() => frames[0]?.postMessage({ message: "ready", secret: "aB3dE6gH9j" }, "*"));
        await expect.poll(async () => (await answers()).length).toBe(2);
    });

    test("is not told to WordPress with a malformed secret", async ({ page, site, otherSite: origin }) => {
        for (const hash of ["#?secret=%3Cb%3E", "#?secret=", `#?secret=${"a".repeat(99)}`, "#secret=abc"]) {
            const frame = await blog(
                page,
                origin,
                `<iframe src="${site}/embed.html${hash}" width="600"></iframe>`,
            );
            await live(frame);
            await expect.poll(async () => (await heights(page)).length).toBe(1);
            expect((await told(page)).length, hash).toBe(1);
        }
    });

    test("forged messages do nothing", async ({ page, site, otherSite: origin }) => {
        const relay = "parent[0].postMessage(data, '*'); parent.postMessage('relayed', '*')";
        const body = `<iframe src="${site}/embed.html?v=1#?secret=aB3dE6gH9j" width="600" height="400"></iframe>
            <iframe srcdoc="<script>addEventListener('message', ({ data }) => { ${relay} })</script>"></iframe>`;
        const frame = await blog(page, origin, body);
        const lens = await live(frame);
        const answers = async () => (await told(page)).filter(({ message }) => message === "height");
        await expect.poll(async () => (await answers()).length).toBe(1);
        const before = await lens.evaluate((lens: LstmLens) => lens.link);
        // The right words by the wrong one.
        await expect
            .poll(async () => {
                await page.evaluate(() =>
                    frames[1]?.postMessage({ message: "ready", secret: "aB3dE6gH9j" }, "*"),
                );
                return (await told(page)) as unknown[];
            })
            .toContain("relayed");
        // The wrong words by the right one.
        await page.evaluate(() => {
            const forged: unknown[] = [
                null,
                "ready",
                7,
                { message: "ready" },
                { message: "ready", secret: "aB3dE6gH9J" },
                { message: "link", value: "https://example.com/", secret: "aB3dE6gH9j" },
                { type: "lstm-lens:link", link: "?v=1&x=9" },
                { type: "lstm-lens:height", height: 9 },
            ];
            for (const message of forged) frames[0]?.postMessage(message, "*");
        });
        expect(await lens.evaluate((lens: LstmLens) => lens.link)).toBe(before);
        // When this is told, all of that has been heard.
        await lens.evaluate((lens: LstmLens) => {
            lens.link = "?v=1&hide=diagram";
        });
        const [first] = await answers();
        await expect.poll(async () => (await answers()).at(-1)?.value).not.toBe(first?.value);
        expect((await answers()).length).toBe(2);
    });
});

test("the wheel over the frame scrolls the page around it", async ({ page, site, otherSite: origin }) => {
    const frame = await blog(
        page,
        origin,
        `<iframe src="${site}/embed.html" width="680" height="442"></iframe><div style="height: 3000px"></div>`,
    );
    const lens = await live(frame);
    for (const part of ["#forget .picture", "#forget .sum", "svg.narrow", ".pager"]) {
        await page.evaluate(() => scrollTo(0, 0));
        await lens.locator(part).hover();
        await page.mouse.wheel(0, 200);
        await expect.poll(() => page.evaluate(() => scrollY), part).toBe(200);
    }
    // A finger that goes up or down scrolls, wherever it lies.
    const held = await lens.evaluate((lens) =>
        [...(lens.shadowRoot as ShadowRoot).querySelectorAll("*")]
            .map((part) => getComputedStyle(part).touchAction)
            .filter((action) => !["auto", "pan-y", "manipulation"].includes(action)),
    );
    expect(held).toEqual([]);
});
