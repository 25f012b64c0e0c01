/** Links and the address, and the notices of bad ones. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, fresh, Lens, test } from "../lens.ts";

const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

const search = (page: Page) => new URL(page.url()).search;

async function open(page: Page, address: string): Promise<Lens> {
    const lens = new Lens(page);
    await lens.open(address);
    return lens;
}

/** The whole address after any time in which it could have been written. The page needs a fake clock. */
async function addressAtLast(page: Page): Promise<string> {
    await page.clock.runFor(60_000);
    return page.evaluate(() => location.href);
}

const link = (lens: Lens) => lens.element.evaluate((lens: LstmLens) => lens.link);

test("the address follows every change, and opens what its sender saw", async ({ lens, page, browser }) => {
    expect(search(page)).toBe("");
    await lens.number("bar", "x").press("ArrowUp");
    await expect.poll(() => search(page)).toBe("?v=1&x=1.1");
    await lens.number("forget", "weights.forget.b").press("ArrowDown");
    await lens.element.getByLabel("Words").selectOption("symbols");
    await lens.element.getByLabel("Digits").selectOption("5");
    await expect.poll(() => search(page)).toBe("?v=1&f=2.7,1.63,1.52&x=1.1&digits=5&words=symbols");

    const context = await browser.newContext();
    const other = await open(await context.newPage(), page.url());
    expect(await other.settings()).toEqual(await lens.settings());
    expect(await other.line("cell", "result")).toBe(await lens.line("cell", "result"));
    await context.close();
});

fresh(
    "the address follows a drag at most every 320 milliseconds, and ends with its last value",
    async ({ page }) => {
        await page.addInitScript(() => {
            const log: Array<[number, string]> = [];
            Object.assign(window, { log });
            const { replaceState } = history;
            history.replaceState = function (state, unused, url) {
                log.push([performance.now(), String(url)]);
                replaceState.call(this, state, unused, url);
            };
        });
        await page.clock.install();
        const lens = await open(page, "/");
        await page.clock.pauseAt(Date.now() + 60_000);
        const box = await lens.number("bar", "x").boundingBox();
        if (!box) throw new Error("no x");
        await page.mouse.move(box.x + 5, box.y + 5);
        await page.mouse.down();
        for (let n = 1; n <= 50; n++) {
            await page.mouse.move(box.x + 5 + 12 * n, box.y + 5);
            await page.clock.runFor(30);
        }
        await page.mouse.up();
        await page.clock.runFor(320);
        expect((await lens.settings()).x).toBe(16);
        expect(search(page)).toBe("?v=1&x=16");
        const times = await page.evaluate(() =>
            (window as unknown as { log: Array<[number]> }).log.map(([t]) => t),
        );
        expect(times.length).toBeGreaterThan(3);
        for (const [n, time] of times.entries()) {
            if (n > 0) expect(time - (times[n - 1] ?? 0)).toBeGreaterThanOrEqual(320);
        }
    },
);

fresh(
    "a hand-written link is read, and foreign keys in it are ignored without a notice",
    async ({ page }) => {
        await page.addInitScript(() => {
            const errors: unknown[] = [];
            Object.assign(window, { errors });
            // Fired with the settings: notices follow when their texts have loaded.
            addEventListener("lstm-error", (event) => errors.push((event as CustomEvent).detail.field));
        });
        const lens = await open(page, "/?x=+1,%20.5%2C%2B2&utm_source=mail&h=.25&fbclid=abc#?secret=x");
        expect(await lens.settings()).toMatchObject({ h: 0.25, sequences: [{ inputs: [1, 0.5, 2] }] });
        expect(await page.evaluate(() => (window as unknown as { errors: unknown }).errors)).toEqual([]);
        await expect(lens.element.getByRole("alert")).toHaveCount(0);
        // Left as it came until something changes.
        expect(search(page)).toContain("utm_source=mail");
        await lens.number("bar", "c").press("ArrowUp");
        await expect.poll(() => page.url().replace(/^.*\/\/[^/]*/, "")).toBe("/?v=1&h=0.25&c=2.1&x=1,0.5,2");
    },
);

test("a bad value costs its key alone, and a notice says what is allowed", async ({ page }) => {
    const bad = "/?v=1&c=3&h=two&digits=99&words=latin&hide=nothing&f=1,2&g=1,2,3&y=a&t=5";
    const lens = await open(page, bad);
    expect(await lens.settings()).toMatchObject({
        c: 3,
        h: 1,
        digits: 2,
        words: "plain",
        hide: [],
        step: 1,
    });
    expect((await lens.settings()).weights).toMatchObject({
        cell: { w_hh: 1, w_ih: 2, b: 3 },
        forget: { w_hh: 2.7 },
    });
    const notices = lens.element.getByRole("alert");
    await expect(notices).toHaveText([
        "In the link, f is “1,2”. Allowed: 3 numbers from −1000000 to 1000000, separated by commas. Its default is shown instead.",
        "In the link, h is “two”. Allowed: a number from −1000000 to 1000000. Its default is shown instead.",
        /y is “a”. Allowed: a number .*, or nothing\./,
        /t is “5”. Allowed: a whole number from 1 to 1\./,
        /digits is “99”. Allowed: a whole number from 1 to 15\./,
        /words is “latin”. Allowed: plain, symbols\./,
        /hide is “nothing”. Allowed: any of controls, time, diagram, stages, hints, separated by commas\./,
    ]);
    expect(search(page)).toBe(bad.slice(1));
    await lens.number("bar", "h").press("ArrowUp");
    await expect(notices).toHaveCount(0);
    await expect.poll(() => search(page)).toBe("?v=1&g=1,2,3&h=1.1&c=3");
});

for (const [what, query, said] of [
    ["a newer version", "?v=2&c=7", /version 2 and needs a newer LSTM Lens\. This one reads version 1/],
    [
        "too many characters",
        `?x=${"0.123456789,".repeat(400)}1`,
        /has 4\d{3} characters. Allowed: at most 4000/,
    ],
    ["too many inputs", `?x=${"1,".repeat(2000)}1`, /has 2001 inputs. Allowed: at most 2000/],
] as const) {
    test(`a link with ${what} brings a notice, and the default numbers`, async ({ page }) => {
        const lens = await open(page, `/${query}`);
        await expect(lens.element.getByRole("alert")).toHaveText(said);
        expect(await lens.settings()).toMatchObject({ c: 2, x: 1 });
        expect(search(page)).toBe(query);
    });
}

test("a good link right after a bad one brings no notice, and −0 is not 0", async ({ page }) => {
    const lens = await open(page, "/");
    const texts = page.waitForResponse(/\/link-messages-[^/]*\.js$/);
    const links = await lens.element.evaluate(async (lens: LstmLens) => {
        lens.link = "?h=two";
        lens.link = "?v=1";
        await new Promise((resolve) => setTimeout(resolve, 0));
        lens.link = "?c=0";
        lens.link = "?c=-0";
        return lens.link;
    });
    expect(links).toBe("?v=1&c=-0");
    // The texts for the first link's error come late: then, too, there is nothing to say.
    const address = (await texts).url();
    await lens.element.evaluate(async (lens: LstmLens, address) => {
        await import(address);
        await new Promise((resolve) => setTimeout(resolve, 0));
        await lens.updateComplete;
    }, address);
    await expect(lens.element.getByRole("alert")).toHaveCount(0);
});

test("where the texts of notices and the chart do not load, notices still say what is wrong", async ({
    page,
}) => {
    await page.route("**/link-messages-*.js", (route) => route.abort());
    await page.route("**/time-*.js", (route) => route.abort());
    const lens = await open(page, "/?h=two&x=1,2");
    await expect(
        lens.element.getByRole("alert").filter({ hasText: "The chart over time did not load" }),
    ).toBeVisible();
    await expect(lens.element.getByRole("alert").filter({ hasText: "h: number" })).toBeVisible();
});

test("markup in a link is shown as text", async ({ page }) => {
    const evil = "<img src=x onerror=alert(1)>";
    const lens = await open(page, `/?h=${encodeURIComponent(evil)}`);
    await expect(lens.element.getByRole("alert")).toContainText(`h is “${evil}”`);
    expect(await lens.element.locator("img").count()).toBe(0);
});

test.describe("copying", () => {
    test("the link is copied", async ({ lens, page, context }) => {
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        await lens.number("bar", "x").press("ArrowUp");
        await page.getByRole("button", { name: "Copy link" }).click();
        await expect(page.getByText("Link copied")).toBeVisible();
        await page.keyboard.press("Control+z");
        expect((await lens.settings()).x).toBe(1);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(new URL("/?v=1&x=1.1", page.url()).href);
    });

    test("where the clipboard is refused, a field holds the link, selected", async ({ lens, page }) => {
        await page.evaluate(() => {
            Object.defineProperty(navigator, "clipboard", {
                value: { writeText: () => Promise.reject(new Error("refused")) },
            });
        });
        await lens.number("bar", "x").press("ArrowUp");
        await page.getByRole("button", { name: "Copy link" }).click();
        const field = page.getByLabel("Link to this view");
        await expect(field).toBeFocused();
        await expect(field).toHaveValue(/\/\?v=1&x=1\.1$/);
        expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/x=1\.1$/);
    });

    fresh("numbers too many for a link are reported, and the address stays", async ({ page }) => {
        await page.clock.install();
        const lens = await open(page, "/");
        await lens.set({ x: 5 });
        expect(new URL(await addressAtLast(page)).search).toBe("?v=1&x=5");
        await lens.set({ sequences: [{ inputs: Array.from({ length: 900 }, (_, n) => n / 7) }] });
        expect(await link(lens)).toBeUndefined();
        await expect(page.getByText("too many numbers for a link")).toBeVisible();
        await page.getByRole("button", { name: "Copy link" }).click();
        await expect(page.getByText("too many numbers for a link")).toBeVisible();
        expect(new URL(await addressAtLast(page)).search).toBe("?v=1&x=5");
    });
});

test.describe("the element on somebody else's page", () => {
    const host = async (page: Page, body: string) => {
        await page.route("**/host.html*", (route) =>
            route.fulfill({
                contentType: "text/html",
                body: `<!doctype html><title>A blog</title>${body}<script type="module" src="/lstm-lens.js"></script>`,
            }),
        );
        await page.goto("/host.html?x=7&theme=dark#here");
        const lens = new Lens(page);
        await lens.ready();
        return lens;
    };

    fresh("takes and gives its link, and never touches the page's address", async ({ page }) => {
        await page.clock.install();
        const lens = await host(page, `<lstm-lens link="?v=1&amp;x=0,3&amp;t=2&amp;digits=4"></lstm-lens>`);
        expect(await lens.settings()).toMatchObject({ step: 2, digits: 4, theme: "auto" });
        expect((await lens.step()).x).toBe(3);
        expect(await link(lens)).toBe("?v=1&x=0,3&t=2&digits=4");
        await lens.number("bar", "c").press("ArrowUp");
        expect(await link(lens)).toBe("?v=1&c=2.1&x=0,3&t=2&digits=4");
        await lens.element.evaluate((lens: LstmLens) => {
            lens.link = "https://example.org/?x=-10&utm_source=a";
        });
        expect((await lens.settings()).x).toBe(-10);
        await lens.element.evaluate((lens) => lens.setAttribute("link", "?h=2"));
        expect(await lens.settings()).toMatchObject({ h: 2, x: 1 });
        await page.keyboard.press("Control+z");
        expect((await lens.settings()).h).toBe(1);
        expect(await addressAtLast(page)).toMatch(/\/host\.html\?x=7&theme=dark#here$/);
    });

    test("shows a notice of what is wrong with its link, and fires lstm-error", async ({ page }) => {
        const lens = await host(
            page,
            `<script>
                window.errors = [];
                addEventListener("lstm-error", ({ detail: { code, field, value } }) => errors.push([code, field, value]));
            </script><lstm-lens link="?h=two&amp;c=4"></lstm-lens>`,
        );
        expect(await lens.settings()).toMatchObject({ h: 1, c: 4 });
        await expect(lens.element.getByRole("alert")).toHaveText(/h is “two”/);
        expect(await page.evaluate(() => (window as unknown as { errors: unknown }).errors)).toEqual([
            ["link", "h", "two"],
        ]);
    });

    test("shows only the parts that its link asks for", async ({ page }) => {
        const lens = await host(
            page,
            `<lstm-lens link="?v=1&amp;stage=cell&amp;hide=controls,diagram,hints"></lstm-lens>`,
        );
        await expect(lens.card("cell")).toBeVisible();
        await expect(lens.card("forget")).toBeHidden();
        await expect(lens.element.locator(".diagram")).toHaveCount(0);
        await expect(lens.element.locator(".toolbar")).toHaveCount(0);
        await expect(lens.element.locator(".hint")).toHaveCount(0);
    });
});

test("a stage can be shown alone, and all of them again", async ({ page }) => {
    const lens = await open(page, "/?v=1");
    await lens.element
        .getByRole("button", { name: "Show only this stage: Potential long-term memory" })
        .click();
    await expect(lens.card("forget")).toBeHidden();
    await expect(lens.card("cell")).toBeVisible();
    await expect.poll(() => search(page)).toBe("?v=1&stage=cell");
    await lens.element.getByRole("button", { name: "Next stage" }).click();
    await expect(lens.card("input")).toBeVisible();
    await lens.element.getByRole("button", { name: "All stages" }).click();
    await expect(lens.card("forget")).toBeVisible();
    await expect.poll(() => search(page)).toBe("?v=1");
});

test("hidden parts can be shown again", async ({ page }) => {
    const lens = await open(page, "/?v=1&hide=controls,diagram");
    await expect(lens.element.locator(".toolbar")).toHaveCount(0);
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect(lens.element.locator(".toolbar")).toBeVisible();
    await expect(lens.element.locator("svg.wide")).toBeVisible();
    await expect.poll(() => search(page)).toBe("?v=1");
});

test("the preset of the two companies has their link", async ({ page }) => {
    const lens = await open(page, "/");
    await lens.element.getByRole("button", { name: "two companies" }).click();
    expect(await link(lens)).toBe(COMPANIES);
});
