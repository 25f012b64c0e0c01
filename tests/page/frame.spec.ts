/** The frame: the element alone, in other people's pages, at the sizes that they give it. */

import { createServer } from "node:http";
import { resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import type { LstmLens } from "../../www/lstm-lens.ts";
import { expect, Lens, test as plain, STAGES } from "../lens.ts";
import { host, listening } from "../served.ts";

const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";
const LINKS = ["?v=1", "?v=1&x=-10", COMPANIES, ...STAGES.map((stage) => `?v=1&stage=${stage}`)];
/** The sizes of dev.to's frame on the way from a phone to a wide screen, and others in between and beyond. */
const SIZES = [
    [343, 384],
    [360, 420],
    [343, 560],
    [390, 740],
    [400, 860],
    [480, 400],
    [560, 480],
    [600, 740],
    [640, 384],
    [640, 600],
    [680, 442],
    [680, 672],
    [720, 540],
    [900, 400],
    [1000, 672],
    [1280, 900],
] as const;

const test = plain.extend<object, { site: string; blog: string }>({
    /** The built site as a host serves it that lets everybody in. */
    site: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
        async ({}, use) => {
            const dist = resolve(import.meta.dirname, "../../dist");
            const server = host(dist, { "Access-Control-Allow-Origin": "*" });
            await use(await listening(server));
            server.close();
        },
        { scope: "worker" },
    ],
    /** Somebody else's page, of another origin; what it says is in its address. */
    blog: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
        async ({}, use) => {
            const server = createServer((request, response) => {
                const body = new URL(request.url ?? "/", "http://blog").searchParams.get("body");
                response.setHeader("Content-Type", "text/html");
                response.end(`<!doctype html><title>A blog</title><meta name="viewport" content="width=device-width">
                    <body style="margin: 0">${body}`);
            });
            await use(await listening(server));
            server.close();
        },
        { scope: "worker" },
    ],
});

/** The frame by itself, as large as the window. */
async function open(page: Page, link: string): Promise<Lens> {
    const lens = new Lens(page);
    await page.goto(`/embed.html${link}`);
    await lens.ready();
    if (link === COMPANIES) await expect(lens.element.locator(".transport")).toBeVisible();
    return lens;
}

/** Opens a blog with this in it, which writes down what its frames tell, and may do something about it. */
async function blog(page: Page, blog: string, body: string, obey = ""): Promise<FrameLocator> {
    const script = `<script>
        const told = [];
        addEventListener("message", ({ data, source }) => {
            const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
            told.push(data);
            ${obey}
        });
    </script>`;
    await page.goto(`${blog}/?body=${encodeURIComponent(script + body)}`);
    return page.frameLocator("iframe").first();
}

type Told = { type?: string; height?: number; message?: string; value?: number; secret?: string };

/** What the blog has been told. */
const told = (page: Page): Promise<Told[]> => page.evaluate("told");
const heights = async (page: Page): Promise<number[]> =>
    (await told(page)).flatMap(({ type, height }) => (type === "lstm-lens:height" && height ? height : []));

async function live(frame: FrameLocator): Promise<Locator> {
    const lens = frame.locator("lstm-lens");
    await expect.poll(() => lens.evaluate((lens: LstmLens) => lens.steps?.length)).toBeGreaterThan(0);
    return lens;
}

/** All that scrolls, is cut off, or is too small to be read or touched. */
function wrong(lens: Locator): Promise<string[]> {
    return lens.evaluate(async (lens: LstmLens) => {
        await lens.updateComplete;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const root = lens.shadowRoot as ShadowRoot;
        const found: string[] = [];
        const page = document.documentElement;
        if (page.scrollHeight > innerHeight || page.scrollWidth > innerWidth) found.push("the page scrolls");
        const name = (part: Element) =>
            `${part.getAttribute("class")} ${part.textContent?.trim().slice(0, 30)}`;
        const all = [...root.querySelectorAll<HTMLElement | SVGElement>("*")].filter(
            (part) => part.getClientRects().length > 0 && !part.closest(".unseen"),
        );
        const foot = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
        const last = document.querySelector("footer")?.getBoundingClientRect().bottom ?? 0;
        if (last > innerHeight) found.push("the link to the page is cut off");
        for (const part of all) {
            const { overflowY, fontSize } = getComputedStyle(part);
            const scrolls = overflowY !== "visible" && part instanceof HTMLElement;
            const high = part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth;
            if (scrolls && high && !part.matches("input, select")) found.push(`${name(part)} scrolls`);
            const shown = part.matches(
                "h2, p, button, select, .number, .picture, .diagram, .chart, .place, .entry, .card",
            );
            if (!shown) continue;
            const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
            if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > foot + 0.5)
                found.push(`${name(part)} is cut off`);
            const card = part.parentElement?.closest(".card")?.getBoundingClientRect();
            if (card && (left < card.left || right > card.right || bottom > card.bottom || top < card.top))
                found.push(`${name(part)} leaves its card`);
            if (part instanceof HTMLElement && Number.parseFloat(fontSize) < 11)
                found.push(`${name(part)} is small`);
            if (part.matches("button, select, .number") && (width < 24 || height < 24))
                found.push(`${name(part)} is hard to touch`);
            // Its letters are 11 of its 186 units.
            if (part.matches(".picture") && height < 170) found.push(`${name(part)} has ${height} pixels`);
            if (part.matches(".picture") && Math.abs(width / height - 240 / 186) > 0.02)
                found.push(`${name(part)} is out of shape`);
        }
        return found;
    });
}

/** The parts that are to be seen. */
function parts(lens: Locator): Promise<string[]> {
    return lens.evaluate((lens) =>
        [...(lens.shadowRoot as ShadowRoot).querySelectorAll(".lens > *, .group, .views")]
            .filter((part) => part.getClientRects().length > 0)
            .map((part) => part.getAttribute("class") ?? ""),
    );
}

for (const link of LINKS) {
    test(`${link}: nothing scrolls, nothing is cut off, at any size`, async ({ page }) => {
        const lens = await open(page, link);
        for (const [width, height] of SIZES) {
            await page.setViewportSize({ width, height });
            expect(await wrong(lens.element), `${width} × ${height}`).toEqual([]);
            const stage = STAGES.find((name) => link.endsWith(name)) ?? "forget";
            await expect(lens.card(stage)).toBeInViewport({ ratio: 1 });
        }
    });
}

test("the smaller, the less: a stage alone, with the cell, with all that there is to choose", async ({
    page,
}) => {
    await page.setViewportSize({ width: 343, height: 384 });
    const lens = await open(page, "?v=1");
    const next = lens.element.getByRole("button", { name: "Next stage" });
    await expect(lens.number("bar", "x")).toBeVisible();
    await expect(lens.number("bar", "c")).toBeHidden();
    await next.click();
    await expect(lens.card("cell")).toBeVisible();
    await expect(lens.card("forget")).toBeHidden();
    await page.setViewportSize({ width: 680, height: 442 });
    await expect(lens.element.locator("svg.narrow")).toBeVisible();
    await expect(lens.number("bar", "c")).toBeVisible();
    await lens.element.locator("svg.narrow a.output").click();
    await expect(lens.card("output")).toBeVisible();
    await expect(lens.element.getByRole("button", { name: "input −10" })).toBeHidden();
    await page.setViewportSize({ width: 680, height: 672 });
    await lens.element.getByRole("button", { name: "input −10" }).click();
    expect((await lens.settings()).x).toBe(-10);
});

test("what the link hides leaves its room to the others", async ({ page }) => {
    for (const link of [
        "?v=1&hide=stages",
        "?v=1&hide=diagram",
        `${COMPANIES}&hide=stages`,
        "?v=1&stage=cell&hide=controls,time,diagram,hints",
        `${COMPANIES}&hide=diagram,stages`,
        `${COMPANIES}&hide=controls`,
    ]) {
        const lens = await open(page, link);
        if (link.includes("stages&") || link.endsWith("diagram,stages"))
            await expect(lens.element.locator(".chart")).toBeVisible();
        for (const [width, height] of SIZES) {
            await page.setViewportSize({ width, height });
            expect(await wrong(lens.element), `${link} at ${width} × ${height}`).toEqual([]);
        }
    }
});

test("the link leads to the whole page with what is shown", async ({ page, context }) => {
    await page.setViewportSize({ width: 680, height: 442 });
    const lens = await open(page, "?v=1&x=3&theme=dark&utm_source=feed");
    const link = page.getByRole("link", { name: "Open in LSTM Lens" });
    await expect(link).toHaveAttribute("href", "./?v=1&x=3&theme=dark");
    await expect(link).toHaveAttribute("rel", "noopener");
    await lens.number("bar", "x").press("ArrowUp");
    await expect(link).toHaveAttribute("href", "./?v=1&x=3.1&theme=dark");
    // Its own address stays as it came.
    expect(new URL(page.url()).search).toBe("?v=1&x=3&theme=dark&utm_source=feed");
    const [whole] = await Promise.all([context.waitForEvent("page"), link.click()]);
    const other = new Lens(whole);
    await other.ready();
    expect(new URL(whole.url()).pathname).toBe("/");
    expect((await other.settings()).x).toBe(3.1);
});

for (const colorScheme of ["light", "dark"] as const) {
    test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("axe finds nothing", async ({ page }) => {
            for (const link of ["?v=1", COMPANIES]) {
                await open(page, link);
                for (const [width, height] of [SIZES[0], [680, 442], [680, 672]] as const) {
                    await page.setViewportSize({ width, height });
                    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
                }
            }
        });
    });
}

test("in a sandbox, without an origin, it works", async ({ page, site, blog: origin }) => {
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
        test(`${width} pixels wide: a parent that obeys shows everything`, async ({
            page,
            site,
            blog: origin,
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

    test("it follows from the width and what is shown, not from the height it has", async ({
        page,
        site,
        blog: origin,
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

    test("WordPress is told in its own words, and may ask again", async ({ page, site, blog: origin }) => {
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

    test("a secret that is none is not repeated", async ({ page, site, blog: origin }) => {
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

    test("what is forged does nothing", async ({ page, site, blog: origin }) => {
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

test("the wheel over the frame scrolls the page around it", async ({ page, site, blog: origin }) => {
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

test.describe("the first paint", () => {
    for (const [width, height] of [SIZES[0], [680, 442], [680, 672]] as const) {
        test(`${width} × ${height}: there before any script, and stays where it is`, async ({ page }) => {
            await page.setViewportSize({ width, height });
            await page.route("**/*.js", (route) => route.abort());
            await page.goto("/embed.html");
            const lens = page.locator("lstm-lens");
            const layout = () =>
                lens.evaluate((lens) =>
                    [
                        ...(lens.shadowRoot as ShadowRoot).querySelectorAll(
                            "h2, .sum, .result, .use, .picture, .diagram, button, select, .number, .legend, .hint",
                        ),
                    ].map((part) => {
                        const { x, y, width, height } = part.getBoundingClientRect();
                        return [part.classList.value.trim(), x, y, width, height].join(" ");
                    }),
                );
            await expect(lens.locator("#forget .picture svg")).toBeVisible();
            await expect(lens.locator("#cell")).toBeHidden();
            const before = await layout();
            await page.unroute("**/*.js");
            await open(page, "");
            expect(await layout()).toEqual(before);
        });
    }

    test("without a core the picture stays, with a line that says so", async ({ page }) => {
        await page.setViewportSize({ width: 343, height: 384 });
        await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
        await page.goto("/embed.html");
        const lens = page.locator("lstm-lens");
        await expect(lens.getByRole("alert")).toHaveText(/^The numbers cannot be changed/);
        await expect(lens.locator("#forget .picture svg")).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole("link", { name: "Open in LSTM Lens" })).toBeInViewport({ ratio: 1 });
    });

    test.describe("where no script runs", () => {
        test.use({ javaScriptEnabled: false, viewport: { width: 343, height: 384 } });

        test("one stage is there, and the way to the whole page", async ({ page }) => {
            await page.goto("/embed.html");
            await expect(page.locator("lstm-lens #forget .picture svg")).toBeInViewport({ ratio: 1 });
            await expect(page.locator("lstm-lens #cell")).toBeHidden();
            await expect(page.getByText("The numbers can be changed where scripts may run.")).toBeVisible();
            await expect(page.getByRole("link", { name: "Open in LSTM Lens" })).toHaveAttribute("href", "./");
        });
    });
});
