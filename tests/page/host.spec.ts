/** The element on somebody else's page: when it loads, several of them, two versions, style sheets. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, fresh, Lens, test } from "../lens.ts";

const SCRIPT = `<script type="module" src="/lstm-lens.js"></script>`;

/** Opens somebody else's page. Returns the paths that it fetches of our site. */
async function host(page: Page, html: string): Promise<string[]> {
    const fetched: string[] = [];
    page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        if (pathname !== "/host.html") fetched.push(pathname);
    });
    await page.route("**/host.html", (route) =>
        route.fulfill({ contentType: "text/html", body: `<!doctype html><title>A blog</title>${html}` }),
    );
    await page.goto("/host.html");
    return fetched;
}

function drawn(page: Page): Promise<number> {
    return page
        .locator("lstm-lens")
        .evaluateAll((all) => (all as LstmLens[]).filter(({ steps }) => steps?.length > 0).length);
}

const TALL = `<p style="height: 5000px">Much to read first.</p>`;

fresh("nothing is fetched before the element nears the screen", async ({ page }) => {
    const fetched = await host(page, `${SCRIPT}${TALL}<lstm-lens link="?x=-10">A picture</lstm-lens>`);
    await page.waitForLoadState("networkidle");
    expect(fetched).toEqual(["/lstm-lens.js"]);
    expect(await page.evaluate(() => customElements.get("lstm-lens") === undefined)).toBe(true);
    await page.getByText("A picture").scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(page)).toBe(1);
    expect((await new Lens(page).settings()).x).toBe(-10);
});

fresh(
    "of fifty in one post each is drawn when it nears the screen, with one core for all",
    async ({ page }) => {
        const one = (n: number) => `<p style="height: 700px">${n}</p><lstm-lens link="?x=${n}"></lstm-lens>`;
        const fetched = await host(page, SCRIPT + Array.from({ length: 50 }, (_, n) => one(n)).join(""));
        await expect.poll(() => drawn(page)).toBeGreaterThan(0);
        expect(await drawn(page)).toBeLessThan(10);
        const last = page.locator("lstm-lens").last();
        await last.scrollIntoViewIfNeeded();
        await expect.poll(() => last.evaluate((lens: LstmLens) => lens.steps[0]?.x)).toBe(49);
        expect(
            fetched.filter((path) => path.endsWith("lens_bg.wasm") || path.includes("lstm_lens_bg")),
        ).toHaveLength(1);
        expect(new Set(fetched).size).toBe(fetched.length);
    },
);

test("the script may stand before the element or after it, twice, or unwaited for", async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    for (const [where, html] of [
        ["before the element", `${SCRIPT}<lstm-lens></lstm-lens>`],
        ["after it", `<lstm-lens></lstm-lens>${SCRIPT}`],
        [
            "twice, and once more under another address",
            `${SCRIPT}<lstm-lens></lstm-lens>${SCRIPT}<script type="module" src="/lstm-lens.js?again"></script>`,
        ],
        [
            "in the head, not waited for",
            `<script async type="module" src="/lstm-lens.js"></script><lstm-lens></lstm-lens>`,
        ],
    ] as const) {
        await host(page, html);
        await expect.poll(() => drawn(page), where).toBe(1);
        expect(errors, where).toEqual([]);
        await page.unroute("**/host.html");
    }
});

const OLD = `<script type="module" src="/old/lstm-lens.js"></script>`;

/** Another version of all of it, from another address. */
async function withOld(page: Page): Promise<Error[]> {
    await page.route("**/old/**", (route) =>
        route.fulfill({ path: `dist${new URL(route.request().url()).pathname.slice("/old".length)}` }),
    );
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    return errors;
}

for (const [when, scripts] of [
    ["before", OLD + SCRIPT],
    ["after", SCRIPT + OLD],
] as const) {
    fresh(
        `of two versions on one page, the other one ${when} this one, one draws all elements`,
        async ({ page }) => {
            const errors = await withOld(page);
            const fetched = await host(
                page,
                `${scripts}<lstm-lens link="?x=3"></lstm-lens>${TALL}<lstm-lens link="?x=5,6"></lstm-lens>`,
            );
            await expect.poll(() => drawn(page)).toBe(1);
            const first = new Lens(page, page.locator("lstm-lens").first());
            await first.pull("bar", "x", 40);
            expect((await first.settings()).x).toBe(4);
            const last = page.locator("lstm-lens").last();
            await last.scrollIntoViewIfNeeded();
            await expect(last.locator(".chart canvas").first()).toBeVisible();
            expect(await drawn(page)).toBe(2);
            // Both are of one of them, and so is all that is fetched for them.
            const modules = fetched.filter((path) => path.endsWith(".wasm"));
            expect(modules.map((path) => path.replace(/.*lstm_(\w+)_bg.*/, "$1"))).toEqual(["lens", "time"]);
            expect(new Set(modules.map((path) => path.startsWith("/old/"))).size).toBe(1);
            expect(errors).toEqual([]);
        },
    );
}

fresh("of two versions the one that is not needed fetches nothing", async ({ page }) => {
    const errors = await withOld(page);
    const fetched = await host(page, `${OLD}${SCRIPT}${TALL}<lstm-lens></lstm-lens>`);
    await page.evaluate(async () => {
        const address = "/old/lstm-lens.js";
        await (await import(address)).load();
    });
    await page.locator("lstm-lens").scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(page)).toBe(1);
    // Nor does one that comes when all is there.
    await page.evaluate(async () => {
        const address = "/lstm-lens.js?later";
        await import(address);
        document.querySelector("lstm-lens")?.before(document.createElement("lstm-lens"));
    });
    await page.locator("lstm-lens").first().scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(page)).toBe(2);
    const ours = fetched.filter((path) => !path.startsWith("/old/"));
    expect(ours).toEqual(["/lstm-lens.js", "/lstm-lens.js"]);
    expect(errors).toEqual([]);
});

test("elements added later are drawn, inside a shadow tree too", async ({ page }) => {
    await host(page, `${SCRIPT}<div></div>`);
    await page.evaluate(() => {
        const lens = document.createElement("lstm-lens");
        lens.link = "?x=7";
        document.body.append(lens);
    });
    await expect.poll(() => drawn(page)).toBe(1);
    expect((await new Lens(page).settings()).x).toBe(7);
    await page.evaluate(() => {
        const root = document.querySelector("div")?.attachShadow({ mode: "open" });
        root?.append(document.createElement("lstm-lens"));
    });
    await expect.poll(() => drawn(page)).toBe(2);
});

test("an element alone in a shadow tree is drawn when the page asks for it", async ({ page }) => {
    await host(page, `<div><template shadowrootmode="open"><lstm-lens></lstm-lens></template></div>`);
    await page.evaluate(async () => {
        const address = "/lstm-lens.js";
        await (await import(address)).load();
    });
    await expect.poll(() => drawn(page)).toBe(1);
});

test("an element removed before it was near is not drawn, and put back it is", async ({ page }) => {
    await host(page, `${SCRIPT}<lstm-lens id="first"></lstm-lens>${TALL}<lstm-lens id="far"></lstm-lens>`);
    await expect.poll(() => drawn(page)).toBe(1);
    const steps = await page.evaluate(() => {
        const far = document.querySelector("#far") as LstmLens;
        far.remove();
        document.body.prepend(far);
        far.remove();
        return far.steps.length;
    });
    expect(steps).toBe(0);
    await page.evaluate(() => {
        const far = document.querySelector<LstmLens>("#far") ?? document.createElement("lstm-lens");
        document.body.prepend(far);
    });
    await expect.poll(() => drawn(page)).toBe(2);
});

/** The largest difference between two pictures' pixels, of 255. */
function apart(page: Page, pictures: Buffer[]): Promise<number> {
    const addresses = pictures.map((png) => `data:image/png;base64,${png.toString("base64")}`);
    return page.evaluate(async (addresses) => {
        const pixels = async (address: string) => {
            const image = await createImageBitmap(await (await fetch(address)).blob());
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height).data;
        };
        const [a, b] = await Promise.all(addresses.map(pixels));
        if (!a || a.length !== b?.length) return 255;
        return a.reduce((most, value, n) => Math.max(most, Math.abs(value - (b[n] ?? 0))), 0);
    }, addresses);
}

const HOSTILE = `<style>
    * { letter-spacing: 3px; margin: 20px !important; box-sizing: content-box; }
    body { font: italic 30px/3 serif; color: red; text-align: right; text-transform: uppercase; word-spacing: 9px; }
    h2, p, button, input, nav, section, svg, canvas { border: 5px solid lime; padding: 30px; float: left; width: 50px; }
    lstm-lens { margin: 0 !important; letter-spacing: normal; width: 900px; }
    .card, .lens, .diagram { display: none; }
</style>`;
const NEUTRAL = "<style>lstm-lens { width: 900px; }</style>";

test("a page's style sheets do not reach into the element, nor its own out of it", async ({ page }) => {
    const body = `<lstm-lens></lstm-lens><h2 class="card">A heading</h2><p class="lens">Text</p>${SCRIPT}`;
    const pictures: Buffer[] = [];
    const outside: string[] = [];
    for (const style of [NEUTRAL, HOSTILE]) {
        await host(page, style + body);
        const look = () =>
            page.evaluate(() =>
                ["h2", "p"]
                    .map((tag) => {
                        const { cssText, display, color, fontSize, padding } = getComputedStyle(
                            document.querySelector(tag) as Element,
                        );
                        return [cssText, display, color, fontSize, padding].join();
                    })
                    .join(),
            );
        const before = await look();
        await expect.poll(() => drawn(page)).toBe(1);
        outside.push(before, await look());
        await expect(page.locator("lstm-lens .current canvas").first()).toBeVisible();
        pictures.push(await page.locator("lstm-lens").screenshot());
        await page.unroute("**/host.html");
    }
    expect(outside[1]).toBe(outside[0]);
    expect(outside[3]).toBe(outside[2]);
    // How edges are smoothed depends on where on a page they are.
    expect(await apart(page, pictures)).toBeLessThan(80);
});

test("a page can change the element's colours and parts", async ({ page }) => {
    await host(
        page,
        `<style>lstm-lens { --lstm-forget: rgb(1, 2, 3); } lstm-lens::part(hint) { display: none; }</style><lstm-lens></lstm-lens>${SCRIPT}`,
    );
    await expect.poll(() => drawn(page)).toBe(1);
    await expect(page.locator("lstm-lens .station.forget rect").first()).toHaveCSS("stroke", "rgb(1, 2, 3)");
    await expect(page.locator("lstm-lens .hint")).toBeHidden();
});
