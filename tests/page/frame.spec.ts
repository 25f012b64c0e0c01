/** The frame by itself: the element alone, at the sizes that other people's pages give it. */

import type { Page } from "@playwright/test";
import { violations } from "../axe.ts";
import { wrong } from "../frame.ts";
import { expect, fresh, Lens, STAGES, test } from "../lens.ts";

const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";
/** The same in a language with longer words. */
const SPANISH = ["?v=1&lang=es", `${COMPANIES}&lang=es`];
const LINKS = ["?v=1", "?v=1&x=-10", COMPANIES, ...SPANISH, ...STAGES.map((stage) => `?v=1&stage=${stage}`)];
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

/** Those at which more is shown than before. */
const THREE = [
    [343, 384],
    [680, 442],
    [680, 672],
] as const;

/** Opens the frame by itself, as large as the window. */
async function open(page: Page, link: string): Promise<Lens> {
    const lens = new Lens(page);
    await lens.open(`/embed.html${link}`);
    if (link.startsWith(COMPANIES)) await expect(lens.element.locator(".transport")).toBeVisible();
    return lens;
}

for (const link of LINKS) {
    test(`${link}: nothing scrolls or is cut off at any size`, async ({ page }) => {
        const lens = await open(page, link);
        for (const [width, height] of SIZES) {
            await page.setViewportSize({ width, height });
            expect(await wrong(lens.element), `${width} × ${height}`).toEqual([]);
            const stage = STAGES.find((name) => link.endsWith(name)) ?? "forget";
            await expect(lens.card(stage)).toBeInViewport({ ratio: 1 });
        }
    });
}

test("a small frame shows one stage, a larger one the diagram, and one larger still all controls", async ({
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

test("parts that the link hides leave their room to the others", async ({ page }) => {
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

test("the link below leads to the whole page with the same settings", async ({ page, context }) => {
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

test("axe finds nothing wrong in either theme, at three sizes", async ({ page }) => {
    for (const link of ["?v=1", COMPANIES]) {
        await open(page, link);
        for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            for (const [width, height] of THREE) {
                await page.setViewportSize({ width, height });
                const where = `${link}, ${colorScheme}, ${width} × ${height}`;
                expect(await violations(page), where).toEqual([]);
            }
        }
    }
});

test.describe("before scripts have run", () => {
    test("the picture is there before any script, and stays where it is", async ({ page }) => {
        for (const [width, height] of THREE) {
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
            expect(await layout(), `${width} × ${height}`).toEqual(before);
        }
    });

    test("if the core does not load the picture stays, with a line that says so", async ({ page }) => {
        await page.setViewportSize({ width: 343, height: 384 });
        await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
        await page.goto("/embed.html");
        const lens = page.locator("lstm-lens");
        await expect(lens.getByRole("alert")).toHaveText(/^The code that computes the numbers did not load/);
        await expect(lens.locator("#forget .picture svg")).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole("link", { name: "Open in LSTM Lens" })).toBeInViewport({ ratio: 1 });
    });

    fresh.describe("without JavaScript", () => {
        fresh.use({ javaScriptEnabled: false, viewport: { width: 343, height: 384 } });

        fresh("one stage is there, and the link to the whole page", async ({ page }) => {
            await page.goto("/embed.html");
            await expect(page.locator("lstm-lens #forget .picture svg")).toBeInViewport({ ratio: 1 });
            await expect(page.locator("lstm-lens #cell")).toBeHidden();
            await expect(page.getByText("Enable JavaScript to change the numbers.")).toBeVisible();
            await expect(page.getByRole("link", { name: "Open in LSTM Lens" })).toHaveAttribute("href", "./");
        });
    });
});
