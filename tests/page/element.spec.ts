/** The element as a page's author uses it: properties, events, and its place on a page. */

import type { Page } from "@playwright/test";
import type { LstmChange, LstmLens, Settings } from "../../www/element/lstm-lens.ts";
import { expect, fresh, Lens, test } from "../lens.ts";

/** A page of somebody else's, with this body and our script. */
async function host(page: Page, body: string): Promise<void> {
    await page.route("**/host.html", (route) =>
        route.fulfill({
            contentType: "text/html",
            body: `<!doctype html><title>A blog</title>${body}<script type="module" src="/lstm-lens.js"></script>`,
        }),
    );
    await page.goto("/host.html");
}

test("steps and settings are those that the page shows", async ({ lens }) => {
    const step = await lens.step();
    expect(Object.keys(step)).toEqual([
        "x",
        "h_prev",
        "c_prev",
        "pre",
        "act",
        "kept",
        "added",
        "c",
        "tanh_c",
        "h",
    ]);
    expect(Object.keys(step.pre)).toEqual(["input", "forget", "cell", "output"]);
    expect(step.pre.cell).toBeCloseTo(2.03, 12);
    expect(step.c).toBeCloseTo(2.947567, 6);
    const { weights, ...rest } = await lens.element.evaluate((lens: LstmLens) => lens.settings as Settings);
    expect(rest).toEqual({
        h: 1,
        c: 2,
        sequences: [{ inputs: [1], target: null }],
        view: {
            sequence: 1,
            step: 1,
            stage: null,
            digits: 2,
            rounding: "exact",
            words: "plain",
            lang: "auto",
            theme: "auto",
            hide: [],
            lesson: null,
        },
    });
    expect(weights.forget).toEqual({ w_hh: 2.7, w_ih: 1.63, b: 1.62 });
});

test("settings can be set whole or in part, and what is read of them is a copy", async ({ lens }) => {
    await lens.set({ x: -10, c: 0.5 });
    expect(await lens.settings()).toMatchObject({ x: -10, c: 0.5, h: 1 });
    expect(await lens.line("cell", "result")).toBe("tanh(−8.31) = −1.00");
    const untouched = await lens.element.evaluate((lens: LstmLens) => {
        const [mine, steps] = [lens.settings, lens.steps];
        if (mine) mine.weights.cell.b = 99;
        if (steps[0]) steps[0].c = 99;
        return [lens.settings?.weights.cell.b, lens.steps[0]?.c !== 99];
    });
    expect(untouched).toEqual([-0.32, true]);
});

test("lstm-change brings settings and steps, at first and with every change", async ({ page }) => {
    await host(
        page,
        `<script>
            window.told = [];
            addEventListener("lstm-change", (event) => told.push(event.detail));
        </script><lstm-lens></lstm-lens>`,
    );
    const lens = new Lens(page);
    await lens.ready();
    const told = () =>
        page.evaluate(() =>
            (window as unknown as { told: LstmChange[] }).told.map(({ settings, steps }) => ({
                settings,
                steps,
            })),
        );
    expect(await told()).toHaveLength(1);
    await lens.set({ x: 3 });
    await lens.set({ x: 3 });
    await lens.number("bar", "h").press("ArrowUp");
    const all = await told();
    expect(all.map(({ settings }) => [settings.sequences[0]?.inputs[0], settings.h])).toEqual([
        [1, 1],
        [3, 1],
        [3, 1.1],
    ]);
    for (const { settings, steps } of all) {
        expect(steps).toHaveLength(1);
        expect(steps[0]).toMatchObject({
            x: settings.sequences[0]?.inputs[0],
            h_prev: settings.h,
            c_prev: settings.c,
        });
    }
});

test("settings given before the script has run are taken", async ({ page }) => {
    await host(
        page,
        `<lstm-lens></lstm-lens><script>document.querySelector("lstm-lens").settings = { sequences: [{ inputs: [-10] }] }</script>`,
    );
    const lens = new Lens(page);
    await lens.ready();
    expect((await lens.settings()).x).toBe(-10);
});

test("refused settings change nothing, and a notice says what is allowed", async ({ lens }) => {
    const before = await lens.settings();
    const refused: Array<[object, string, string, RegExp]> = [
        [{ h: Number.NaN }, "out-of-range", "h", /Short-term memory: NaN is out of range/],
        [
            { sequences: [{ inputs: [1, 2e6] }] },
            "out-of-range",
            "sequences.0.inputs.1",
            /Input 2: 2000000 is out/,
        ],
        [
            { sequences: [] },
            "count",
            "sequences",
            /Number of sequences: 0 is not allowed. Allowed: .* 1 to 8\./,
        ],
        [{ c: 1e7 }, "out-of-range", "c", /Long-term memory: 10000000 is out of range/],
        [{ h: "1" }, "wrong-type", "h", /h: 1 where a number is expected/],
        [
            { sequences: [{ inputs: [1, null] }] },
            "wrong-type",
            "sequences.0.inputs.1",
            /a number is expected/,
        ],
        [{ x: 1 }, "wrong-type", "x", /x: .*where one of weights, h, c, sequences, view/],
        [
            { view: { digits: 0 } },
            "not-whole",
            "view.digits",
            /Digits: 0 is not allowed. Allowed: .* 1 to 15\./,
        ],
        [{ view: { digits: 2.5 } }, "not-whole", "view.digits", /Digits: 2.5 is not allowed/],
        [{ view: { digits: 256 } }, "not-whole", "view.digits", /Digits: 256 is not allowed/],
        [{ view: { digits: "3" } }, "wrong-type", "view.digits", /a number is expected/],
        [{ view: { step: 2 } }, "not-whole", "view.step", /Step shown: 2 is not allowed/],
        [{ view: { words: "latin" } }, "wrong-type", "view.words", /plain or symbols/],
        [{ weights: { forget: { b: null } } }, "wrong-type", "weights.forget.b", /a number is expected/],
        [{ weights: { candidate: {} } }, "wrong-type", "weights.candidate", /input, forget, cell, output/],
    ];
    for (const [settings, code, field, text] of refused) {
        const error = await lens.element.evaluate(
            (element: LstmLens, settings) =>
                new Promise<{ code: string; field: string }>((resolve) => {
                    element.addEventListener(
                        "lstm-error",
                        ({ detail: { code, field } }) => resolve({ code, field }),
                        { once: true },
                    );
                    element.settings = settings as object;
                }),
            settings,
        );
        expect(error).toEqual({ code, field });
        await expect(lens.element.getByRole("alert")).toHaveText(text);
        expect(await lens.settings()).toEqual(before);
    }
    // Good settings are taken after any number of refused ones.
    await lens.set({ x: 2 });
    await expect(lens.element.getByRole("alert")).toHaveCount(0);
    expect(await lens.settings()).toEqual({ ...before, x: 2, sequences: [{ inputs: [2], target: null }] });
    await expect(lens.number("bar", "x")).toHaveText("2");
});

test("refused settings given early are reported, and the article's are shown", async ({ page }) => {
    await host(
        page,
        `<lstm-lens></lstm-lens><script>document.querySelector("lstm-lens").settings = { h: "one" }</script>`,
    );
    const lens = new Lens(page);
    await lens.ready();
    await expect(lens.element.getByRole("alert")).toHaveText(/h: one where a number is expected/);
    expect((await lens.settings()).x).toBe(1);
});

test("the attribute hide leaves parts out, whatever link and settings say", async ({ page }) => {
    await host(page, `<lstm-lens hide="controls, diagram" link="?x=3&hide=hints"></lstm-lens>`);
    const lens = new Lens(page);
    await lens.ready();
    const parts = { controls: ".toolbar", diagram: ".diagrams", stages: ".stages", hints: ".hint" };
    const shown = async (...wanted: Array<keyof typeof parts>) => {
        for (const [name, selector] of Object.entries(parts)) {
            const count = wanted.some((one) => one === name) ? 1 : 0;
            await expect(lens.element.locator(selector), name).toHaveCount(count);
        }
    };
    await shown("stages");
    await expect(lens.element.getByRole("button", { name: /Export picture/ })).toHaveCount(0);
    // It is none of what is sent: who follows the link has everything that it says.
    expect(await lens.link()).toBe("?v=1&x=3&hide=hints");
    expect((await lens.settings()).hide).toEqual(["hints"]);
    await lens.set({ x: 4 });
    await shown("stages", "hints");
    await lens.element.evaluate((element: LstmLens) => element.setAttribute("hide", "hints"));
    await shown("controls", "diagram", "stages");
    expect((await lens.settings()).x).toBe(4);
    await lens.element.evaluate((element: LstmLens) => {
        element.hide = "stages";
    });
    await shown("controls", "diagram", "hints");
    await lens.element.evaluate((element: LstmLens) => {
        element.setAttribute("hide", "");
    });
    await shown("controls", "diagram", "stages", "hints");
    await lens.set({ hide: ["stages"] });
    await lens.element.evaluate((element: LstmLens) => element.setAttribute("hide", "hints"));
    await shown("controls", "diagram");
    await lens.element.evaluate((element: LstmLens) => element.removeAttribute("hide"));
    await shown("controls", "diagram", "hints");
});

test("a wrong word in hide is reported, and the other words hold", async ({ page }) => {
    await host(
        page,
        `<script>
            window.told = [];
            addEventListener("lstm-error", ({ detail }) => told.push([detail.field, detail.value]));
        </script><lstm-lens hide="controls,toolbar" link="?h=two"></lstm-lens>`,
    );
    const lens = new Lens(page);
    await lens.ready();
    const alerts = lens.element.getByRole("alert");
    await expect(alerts).toHaveCount(2);
    for (const text of [/h is “two”/, /attribute hide, “toolbar”.*any of controls, time, diagram/]) {
        await expect(alerts.filter({ hasText: text })).toBeVisible();
    }
    await expect(lens.element.locator(".toolbar")).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([
        ["h", "two"],
        ["hide", "toolbar"],
    ]);
    await lens.element.evaluate((element: LstmLens) => element.setAttribute("hide", "a&x=9,hints"));
    await expect(alerts).toHaveText([/attribute hide, “a&x=9”/]);
    await expect(lens.element.locator(".hint")).toHaveCount(0);
    await expect(lens.element.locator(".toolbar")).toHaveCount(1);
    expect((await lens.settings()).x).toBe(1);
    await lens.element.evaluate((element: LstmLens) => element.setAttribute("hide", "hints"));
    await expect(alerts).toHaveCount(0);
});

fresh(
    "the text between the tags is shown until the element has drawn, and stays if it cannot",
    async ({ page }) => {
        let arrive = () => {};
        const held = new Promise<void>((resolve) => {
            arrive = resolve;
        });
        await page.route("**/*.wasm", async (route) => {
            await held;
            await route.continue();
        });
        await host(page, `<lstm-lens><p>A picture of an LSTM</p></lstm-lens>`);
        await page.waitForFunction(() => customElements.get("lstm-lens"));
        await expect(page.getByText("A picture of an LSTM")).toBeVisible();
        arrive();
        await new Lens(page).ready();
        await expect(page.getByText("A picture of an LSTM")).toBeHidden();

        await page.unroute("**/*.wasm");
        await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
        await page.reload();
        await expect(page.locator("lstm-lens").getByRole("alert")).toBeVisible();
        await expect(page.getByText("A picture of an LSTM")).toBeVisible();
    },
);

test("it is readable on a page of the other theme, and leaves that alone", async ({ page }) => {
    await host(page, `<style>body { background: white }</style><lstm-lens></lstm-lens>`);
    const lens = new Lens(page);
    await lens.ready();
    await lens.set({ theme: "dark" });
    await expect(lens.element.locator(".lens")).toHaveCSS("background-color", "rgb(13, 16, 20)");
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("the built page works from any path", async ({ page }) => {
    const asked: string[] = [];
    await page.route("**/deep/er/**", async (route) => {
        const url = new URL(route.request().url());
        asked.push(url.pathname);
        url.pathname = url.pathname.replace("/deep/er", "");
        await route.fulfill({ response: await route.fetch({ url: url.href }) });
    });
    await page.goto("/deep/er/");
    await new Lens(page).ready();
    expect(asked.some((path) => /^\/deep\/er\/assets\/.*\.wasm$/.test(path))).toBe(true);
});

fresh("several on a page share one core and can be moved", async ({ page }) => {
    let fetched = 0;
    page.on("request", (request) => {
        if (request.url().endsWith(".wasm")) fetched++;
    });
    await host(page, `<lstm-lens id="a"></lstm-lens><div></div><lstm-lens id="b"></lstm-lens>`);
    await expect.poll(() => page.locator("#b").evaluate((lens: LstmLens) => lens.steps?.length)).toBe(1);
    await page.locator("#a").evaluate((lens: LstmLens) => {
        lens.settings = { sequences: [{ inputs: [5] }] };
    });
    await page.evaluate(() => document.querySelector("div")?.append(document.querySelector("#a") as Element));
    expect(
        await page.locator("#a").evaluate((lens: LstmLens) => lens.settings?.sequences[0]?.inputs[0]),
    ).toBe(5);
    expect(
        await page.locator("#b").evaluate((lens: LstmLens) => lens.settings?.sequences[0]?.inputs[0]),
    ).toBe(1);
    await page.locator("#a").getByLabel("Colours").selectOption("dark");
    const corner = (id: string) =>
        page.locator(`#${id} #cell canvas.curve`).evaluate((canvas: HTMLCanvasElement) => {
            return canvas.getContext("2d")?.getImageData(1, 1, 1, 1).data[0];
        });
    await expect.poll(() => corner("a")).toBe(23);
    expect(await corner("b")).toBe(255);
    expect(fetched).toBe(1);

    // Moved, it is still drawn anew when its size changes.
    const scale = () =>
        page.locator("#a #cell canvas.mark").evaluate((c: HTMLCanvasElement) => c.width / c.clientWidth);
    await page.setViewportSize({ width: 1600, height: 900 });
    await expect.poll(scale).toBeCloseTo(2, 1);
});
