/** The element for every reader: axe, keyboard, screen reader, phone, and numbers of any size. */

import { violations } from "../axe.ts";
import { expect, fresh, Lens, STAGES, test } from "../lens.ts";

const SIZES = [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
];

const HUGE = { w_hh: -1e6, w_ih: 1e6, b: -999999.5 };
/** Settings whose texts are short, long, in symbols, and as long as they can be. */
const TEXTS = [
    {},
    { words: "symbols" },
    { x: -10 },
    { x: -20 },
    { x: -123.456, h: -12.345, c: -123.45, digits: 4 },
    { x: -1234.5678, h: 0.1234567890123, c: -999999.999, digits: 15 },
    { x: -123456.789, h: 1e-7, c: 1e6, digits: 6, words: "symbols" },
    { weights: { input: HUGE, forget: HUGE, cell: HUGE, output: HUGE }, x: 999999.5 },
] as const;

for (const colorScheme of ["light", "dark"] as const) {
    test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test("axe finds nothing wrong at any size, nor where everything is complained of", async ({
            page,
            lens,
        }) => {
            const size = (viewport: (typeof SIZES)[number]) => `${viewport.width} × ${viewport.height}`;
            for (const viewport of SIZES) {
                await page.setViewportSize(viewport);
                expect(await violations(page), size(viewport)).toEqual([]);
            }
            const settings = await lens.settings();
            settings.weights.forget.w_ih = 0;
            await lens.set({ ...settings, words: "symbols" });
            await lens.number("bar", "x").press("Enter");
            await lens.number("bar", "x").fill("ten");
            await expect(lens.element.getByRole("alert")).toBeVisible();
            for (const viewport of SIZES) {
                await page.setViewportSize(viewport);
                await expect(lens.element.getByRole("alert")).toBeVisible();
                expect(await violations(page), size(viewport)).toEqual([]);
            }
        });

        test("no number makes a text overflow or be cut off, at any size", async ({ page, lens }) => {
            for (const settings of TEXTS) {
                await lens.set(settings);
                for (const viewport of SIZES) {
                    await page.setViewportSize(viewport);
                    const width = await page.evaluate(() => document.documentElement.scrollWidth);
                    expect(width).toBeLessThanOrEqual(viewport.width);
                    expect(await cutOff(lens)).toEqual([]);
                }
            }
        });
    });
}

/** Texts that reach beyond their box, their card or the page, or lie over each other in the diagram. */
function cutOff(lens: Lens): Promise<string[]> {
    return lens.element.evaluate((element) => {
        const root = element.shadowRoot as ShadowRoot;
        const page = document.documentElement.clientWidth;
        const found: string[] = [];
        for (const text of root.querySelectorAll<HTMLElement>(
            ".card > *, .number, .toolbar *, .diagram text",
        )) {
            if (text.closest(".visually-hidden") || text.getClientRects().length === 0) continue;
            const box = text.getBoundingClientRect();
            const outer = text.closest(".card")?.getBoundingClientRect() ?? { left: 0, right: page };
            const outside = box.left < outer.left - 0.5 || box.right > outer.right + 0.5;
            // A slider reaches beyond its picture by half its thumb.
            const measured = text instanceof HTMLElement && !text.matches("select, button, .picture");
            const wide = measured && text.clientWidth > 0 && text.scrollWidth > text.clientWidth + 1;
            if (outside || wide) found.push(`${text.getAttribute("class")}: ${text.textContent?.trim()}`);
        }
        const texts = [...root.querySelectorAll(".diagram text")].filter(
            (text) => text.getClientRects().length,
        );
        const boxes = texts.map((text) => text.getBoundingClientRect());
        for (const [n, a] of boxes.entries()) {
            for (const [m, b] of boxes.entries()) {
                // The height of a box is that of its font, with air above and below.
                const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * a.height;
                const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
                if (n < m && over && beside)
                    found.push(`${texts[n]?.textContent} over ${texts[m]?.textContent}`);
            }
        }
        return found;
    });
}

test("at 1280 × 800 everything is in sight without scrolling", async ({ page, lens }) => {
    await expect(lens.element.locator("svg.wide")).toBeVisible();
    for (const x of [1, -10]) {
        await lens.set({ x });
        for (const stage of STAGES) await expect(lens.card(stage)).toBeInViewport({ ratio: 1 });
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
    }
});

test("Tab goes through the numbers in the order of computing, and the focus is always seen", async ({
    page,
    lens,
}) => {
    const order: string[] = [];
    for (let n = 0; n < 90; n++) {
        await page.keyboard.press("Tab");
        const name = await lens.element.evaluate((element) => {
            const focused = element.shadowRoot?.activeElement;
            if (!focused) return "";
            const { outlineStyle, strokeWidth } = getComputedStyle(focused.querySelector("rect") ?? focused);
            const seen =
                outlineStyle !== "none" || strokeWidth === "5px" || focused.classList.contains("dot");
            if (!seen) throw new Error(`the focus on ${focused.outerHTML} cannot be seen`);
            const stage = focused.closest(".card")?.id ?? "";
            return `${stage} ${focused.getAttribute("data-slot") ?? (focused.getAttribute("class") || focused.tagName)}`.trim();
        });
        // Before the element is the page.
        if (name === "" && order.length === 0) continue;
        if (name === "") break;
        order.push(name);
    }
    expect(order.slice(0, 3)).toEqual(["bar-c", "bar-h", "bar-sequences-0-inputs-0"]);
    const cards = order.filter((name) => STAGES.some((stage) => name.startsWith(`${stage} `)));
    expect(cards.map((name) => name.split(" ")[0]).filter((name, n, all) => name !== all[n - 1])).toEqual([
        ...STAGES,
    ]);
    expect(cards.filter((name) => name.startsWith("forget"))).toEqual([
        "forget forget-h",
        "forget forget-weights-forget-w_hh",
        "forget forget-sequences-0-inputs-0",
        "forget forget-weights-forget-w_ih",
        "forget forget-weights-forget-b",
        "forget dot",
        "forget forget-c",
        "forget zoom",
        "forget export-button",
    ]);
});

test("arrow keys, Home and End move a dot along its curve", async ({ page, lens }) => {
    const before = await lens.step();
    await lens.dot("cell").focus();
    for (let n = 0; n < 10; n++) await page.keyboard.press("ArrowLeft");
    const after = await lens.step();
    expect(after.pre.cell).toBeCloseTo(before.pre.cell - 0.5, 1);
    await expect(lens.dot("cell")).toHaveAttribute(
        "aria-valuetext",
        /^x-axis value 1\.5\d, tanh gives 0\.9\d/,
    );
    await page.keyboard.press("End");
    expect((await lens.step()).pre.cell).toBeCloseTo(4, 1);
    await expect(lens.dot("cell")).not.toHaveAttribute("aria-valuetext", /beyond/);
    await page.keyboard.press("Home");
    expect((await lens.step()).pre.cell).toBeCloseTo(-4, 1);
});

test("every arrow key on a dot moves it, whatever the weight", async ({ page, lens }) => {
    for (const w_ih of [0.94, -0.19, 37, 0.001, -500]) {
        const settings = await lens.settings();
        settings.weights.cell.w_ih = w_ih;
        await lens.set({ ...settings, x: 0 });
        await lens.dot("cell").focus();
        for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) {
            const before = (await lens.step()).pre.cell;
            await page.keyboard.press(key);
            const change = (await lens.step()).pre.cell - before;
            expect(key === "ArrowRight" ? change : -change, `${key} at ${w_ih}`).toBeGreaterThan(0);
        }
    }
});

test("all digits are equally wide, so that changing numbers stay in place", async ({ lens }) => {
    for (const part of [".sum", ".number", ".use", ".result", ".entry .number", ".value"]) {
        await expect(lens.element.locator(part).first()).toHaveCSS("font-variant-numeric", "tabular-nums");
    }
});

test("presets, choices, diagram and reset work by keyboard alone", async ({ page, lens }) => {
    const button = (name: string) => lens.element.getByRole("button", { name });
    await button("input −10").focus();
    await page.keyboard.press("Enter");
    expect((await lens.settings()).x).toBe(-10);
    await lens.element.getByLabel("Words").focus();
    await page.keyboard.press("ArrowDown");
    expect((await lens.settings()).words).toBe("symbols");
    await lens.element.getByLabel("Digits").focus();
    await page.keyboard.press("ArrowDown");
    expect((await lens.settings()).digits).toBe(3);
    await lens.element.locator("svg.wide a.output").focus();
    await page.keyboard.press("Enter");
    await expect(lens.card("output")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(lens.number("output", "h")).toBeFocused();
    await button("Reset").focus();
    await page.keyboard.press("Space");
    expect(await lens.settings()).toMatchObject({ x: 1, digits: 3, words: "symbols" });
});

test("a choice made by hand still follows settings that come later", async ({ lens }) => {
    const digits = lens.element.getByLabel("Digits");
    await digits.selectOption("4");
    await digits.selectOption("6");
    await lens.set({ digits: 4 });
    await expect(digits).toHaveValue("4");
});

test("a focused dot looks different", async ({ page, lens }) => {
    const picture = lens.card("cell").locator(".picture");
    const before = await picture.screenshot();
    await lens.number("cell", "weights.cell.b").focus();
    await page.keyboard.press("Tab");
    await expect(lens.dot("cell")).toBeFocused();
    expect((await picture.screenshot()).equals(before)).toBe(false);
});

fresh("a screen reader hears of a change once, when it has settled", async ({ page }) => {
    await page.clock.install();
    const lens = new Lens(page);
    await lens.open();
    await page.clock.pauseAt(Date.now() + 60_000);
    const said = lens.element.locator(".announcer");
    await lens.number("bar", "c").focus();
    for (let n = 0; n < 10; n++) {
        await page.keyboard.press("ArrowUp");
        await page.clock.runFor(200);
        await expect(said).toHaveText("");
    }
    await page.clock.runFor(700);
    const { c, h } = await lens.step();
    await expect(said).toHaveText(
        `new long-term memory ${c.toFixed(2)}, new short-term memory ${h.toFixed(2)}`,
    );
});

test.describe("in a column of 680 pixels", () => {
    test.use({ viewport: { width: 690, height: 800 } });

    test("controls for a mouse are as small as at a desk, and fit", async ({ page, lens }) => {
        const toolbar = lens.element.locator(".toolbar");
        const high = await toolbar
            .locator("button, select, .number")
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.max(...high)).toBeLessThan(32);
        const box = await toolbar.boundingBox();
        expect(box?.height).toBeLessThan(150);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(690);
        expect(await cutOff(lens)).toEqual([]);
    });
});

test.describe("on a phone", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

    test("one stage is shown at a time, and the buttons and the diagram lead to the others", async ({
        lens,
    }) => {
        const shown = async () => {
            const visible = await Promise.all(STAGES.map((stage) => lens.card(stage).isVisible()));
            return STAGES.filter((_, n) => visible[n]);
        };
        expect(await shown()).toEqual(["forget"]);
        await expect(lens.element.getByRole("button", { name: "Previous stage" })).toBeDisabled();
        for (const stage of STAGES.slice(1)) {
            await lens.element.getByRole("button", { name: "Next stage" }).tap();
            expect(await shown()).toEqual([stage]);
        }
        await expect(lens.element.getByRole("button", { name: "Next stage" })).toBeDisabled();
        await lens.element.locator("svg.narrow a.cell").tap();
        expect(await shown()).toEqual(["cell"]);
    });

    test("everything to be touched is as large as a thumb", async ({ lens }) => {
        const small = await lens.element.evaluate((element) => {
            const root = element.shadowRoot as ShadowRoot;
            return [...root.querySelectorAll("button, select, .number, a")].flatMap((target) => {
                const { width, height } = target.getBoundingClientRect();
                // Numbers in a sum stand close to each other: they are high, and drag sideways.
                const least = target.matches(".card .number") ? 36 : 44;
                if (height === 0 || (height >= 43.5 && width >= least - 0.5)) return [];
                return `${target.className} ${target.textContent?.trim()}: ${width} × ${height}`;
            });
        });
        expect(small).toEqual([]);
    });

    test("each sum of the article stands on one line", async ({ lens }) => {
        for (const stage of STAGES) {
            await lens.element.locator(`svg.narrow a.${stage}`).tap();
            const sum = lens.card(stage).locator(".sum");
            const tops = await sum.evaluate((element) => {
                const range = document.createRange();
                range.selectNodeContents(element);
                const middles = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
                return Math.max(...middles) - Math.min(...middles);
            });
            expect(tops, stage).toBeLessThan(6);
        }
    });

    test("a curve that was hidden is drawn sharp when it is shown", async ({ lens }) => {
        await lens.element.getByRole("button", { name: "Next stage" }).tap();
        const canvas = lens.card("cell").locator("canvas.curve");
        await expect
            .poll(() => canvas.evaluate((c: HTMLCanvasElement) => c.width / c.clientWidth))
            .toBeGreaterThanOrEqual(2);
    });
});
