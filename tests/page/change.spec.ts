/** The ways of changing a number: dragging, arrow keys, typing, presets. */

import type { Field, LstmLens, Stage } from "../../www/element/lstm-lens.ts";
import { expect, type Flat, STAGES, test } from "../lens.ts";

const WEIGHTS = STAGES.filter((stage) => stage !== "memory").flatMap((gate) =>
    ["w_hh", "w_ih", "b"].map((part): [Stage, Field] => [gate, `weights.${gate}.${part}` as Field]),
);
type Changed = Field | "x";
/** Every number that can be changed in a formula, and where it stands. */
const NUMBERS: Array<[Stage, Changed]> = [["cell", "x"], ["output", "h"], ["forget", "c"], ...WEIGHTS];

function value(settings: Flat, field: Changed): number {
    const path = field.split(".");
    return path.reduce((place: unknown, key) => (place as Record<string, unknown>)[key], settings) as number;
}

test("any number in a formula is changed by dragging it sideways", async ({ lens }) => {
    for (const [stage, field] of NUMBERS) {
        await lens.set({});
        const before = value(await lens.settings(), field);
        await lens.pull(stage, field, 40);
        expect(value(await lens.settings(), field), field).toBeCloseTo(before + 1, 12);
        await lens.pull(stage, field, -80);
        expect(value(await lens.settings(), field), field).toBeCloseTo(before - 1, 12);
        await expect(lens.number(stage, field)).toHaveRole("spinbutton");
    }
});

test("arrow keys change any number: by a tenth, by one with Shift, by a hundredth with Alt", async ({
    lens,
    page,
}) => {
    for (const [stage, field] of NUMBERS) {
        await lens.set({});
        const before = value(await lens.settings(), field);
        await lens.number(stage, field).focus();
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Shift+ArrowUp");
        expect(value(await lens.settings(), field), field).toBeCloseTo(before + 1.2, 12);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Alt+ArrowLeft");
        await page.keyboard.press("PageDown");
        expect(value(await lens.settings(), field), field).toBeCloseTo(before + 0.09, 12);
    }
});

test("any number is typed after a click, and Enter ends it", async ({ lens, page }) => {
    for (const [stage, field] of NUMBERS) {
        await lens.set({});
        await lens.number(stage, field).click();
        await expect(lens.number(stage, field)).toBeFocused();
        await page.keyboard.type("-3.25");
        expect(value(await lens.settings(), field), field).toBe(-3.25);
        await page.keyboard.press("Enter");
        await expect(lens.number(stage, field)).toHaveText(/^− ?3\.25$/);
        await expect(lens.number(stage, field)).toBeFocused();
    }
});

test("a changed number changes everywhere it stands", async ({ lens }) => {
    await lens.pull("bar", "x", 40);
    for (const place of ["bar", "forget", "cell", "input", "output"] as const) {
        await expect(lens.number(place, "x")).toHaveText("2");
    }
    expect(await lens.line("cell", "sum")).toBe("1 × 1.41 + 2 × 0.94 − 0.32 = 2.97");
});

test("sums, curves and memories follow a change", async ({ lens, page }) => {
    await lens.number("bar", "x").focus();
    await page.keyboard.type("-10");
    expect(await lens.line("cell", "result")).toBe("tanh(−8.31) = −1.00");
    expect(await lens.line("memory", "sum")).toMatch(/^1\.3×10⁻⁵ − 9\.4×10⁻⁷ = 1\.2×10⁻⁵$/);
    await expect(lens.element.locator("svg.wide .name .value")).toHaveText(/1\.2×10⁻⁵/);
});

test("Escape restores the number that was there", async ({ lens, page }) => {
    await lens.number("cell", "weights.cell.b").click();
    await page.keyboard.type("77");
    expect((await lens.settings()).weights.cell.b).toBe(77);
    await page.keyboard.press("Escape");
    expect((await lens.settings()).weights.cell.b).toBe(-0.32);
    await expect(lens.number("cell", "weights.cell.b")).toHaveText("− 0.32");
});

test("Escape in an unfinished entry leaves later changes alone", async ({ lens, page }) => {
    await lens.number("bar", "x").click();
    await page.keyboard.type("25abc");
    await lens.element.getByLabel("Digits").selectOption("5");
    await lens.number("cell", "weights.cell.b").press("ArrowUp");
    await lens.number("bar", "x").focus();
    await page.keyboard.press("Escape");
    const settings = await lens.settings();
    expect(settings).toMatchObject({ x: 1, digits: 5 });
    expect(settings.weights.cell.b).toBe(-0.22);
});

test("Escape ends a drag and restores the number, and a drag goes on from settings that come meanwhile", async ({
    lens,
    page,
}) => {
    const box = await lens.number("bar", "x").boundingBox();
    if (!box) throw new Error("no x");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y);
    expect((await lens.settings()).x).toBe(2);
    await page.keyboard.press("Escape");
    expect((await lens.settings()).x).toBe(1);
    await page.mouse.move(x + 80, y);
    expect((await lens.settings()).x).toBe(1);
    await page.mouse.up();

    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y);
    await lens.set({ c: 9, digits: 7 });
    await page.mouse.move(x + 80, y);
    await page.mouse.up();
    // The drag goes on from what is there now.
    expect(await lens.settings()).toMatchObject({ c: 9, digits: 7, x: 2 });
});

test("typing goes on in a page that sets every change again", async ({ lens, page }) => {
    await lens.element.evaluate((lens: LstmLens) => {
        lens.addEventListener("lstm-change", ({ detail }) => {
            lens.settings = detail.settings;
        });
    });
    await lens.number("bar", "x").click();
    await page.keyboard.type("-2.75");
    await lens.element.evaluate((lens: LstmLens) => {
        const { settings } = lens;
        if (settings) lens.settings = { ...settings, view: { ...settings.view, digits: 3 } };
    });
    await expect(lens.number("bar", "x")).toBeFocused();
    await page.keyboard.type("5");
    expect(await lens.settings()).toMatchObject({ x: -2.755, digits: 3 });
});

test("nothing on the page moves while a number changes or is complained of", async ({ lens, page }) => {
    const places = () =>
        lens.element.evaluate((element) => {
            const parts = (element.shadowRoot as ShadowRoot).querySelectorAll(
                ".picture, .toolbar *, .diagram",
            );
            return [...parts].map((part) => {
                const { x, y } = part.getBoundingClientRect();
                return `${part.classList[0]}: ${x}, ${y}`;
            });
        });
    const before = await places();
    for (const x of [0.23, -10.25, -9.875, -12.125, 100]) {
        await lens.set({ x });
        expect(await places()).toEqual(before);
    }
    await lens.set({});
    const still = (place: string) => place.startsWith("picture") || place.startsWith("diagram");
    for (const place of ["cell", "bar"] as const) {
        await lens.number(place, "x").click();
        await page.keyboard.type("ten");
        await expect(lens.element.getByRole("alert")).toBeVisible();
        expect((await places()).filter(still)).toEqual(before.filter(still));
        await page.keyboard.press("Escape");
    }
});

test("a digit typed during a drag ends the drag", async ({ lens, page }) => {
    const box = await lens.number("bar", "x").boundingBox();
    if (!box) throw new Error("no x");
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.keyboard.press("7");
    await page.mouse.move(700, 700);
    await page.mouse.up();
    await page.keyboard.press("Enter");
    await lens.number("forget", "weights.forget.b").hover();
    await lens.number("output", "weights.output.b").hover();
    expect((await lens.settings()).x).toBe(7);
});

test("a refused entry leaves the number that was there, not its first digits", async ({ lens, page }) => {
    for (const text of ["1e7", "10000000", "0x10", "1.2.3"]) {
        await lens.number("input", "weights.input.w_ih").click();
        await page.keyboard.type(text);
        await expect(lens.card("input").getByRole("alert")).toBeVisible();
        expect((await lens.settings()).weights.input.w_ih).toBe(1.65);
        await page.keyboard.press("Escape");
    }
});

test("a wrong entry closes when its number is changed elsewhere", async ({ lens, page }) => {
    await lens.number("bar", "x").click();
    await page.keyboard.type("abc");
    await lens.number("forget", "x").press("ArrowUp");
    await expect(lens.number("bar", "x")).toHaveText("1.1");
    await expect(lens.element.getByRole("alert")).toHaveCount(0);
});

test("the sum keeps its sign while the bias is typed", async ({ lens, page }) => {
    await lens.number("output", "weights.output.b").click();
    await page.keyboard.type("-2");
    expect(await lens.line("output", "sum")).toMatch(/× −0\.19 \+ = 2\.19$/);
});

test("a wrong value is marked at its field with its limits, and the last good result stays", async ({
    lens,
    page,
}) => {
    const field = "weights.cell.w_ih";
    const before = await lens.line("cell", "result");
    const refusal = lens.card("cell").getByRole("alert");
    await lens.number("cell", field).click();
    await page.keyboard.type("ten");
    await expect(refusal).toHaveText(
        "Weight of the input: “ten” is not a number. Allowed: −1000000 to 1000000.",
    );
    await expect(lens.number("cell", field)).toHaveAttribute("aria-invalid", "true");
    await expect(lens.number("cell", field)).toHaveAccessibleDescription(/is not a number/);
    expect(await lens.line("cell", "result")).toBe(before);

    // What was typed is not lost by going elsewhere.
    await page.keyboard.press("Tab");
    await expect(lens.number("cell", field)).toHaveValue("ten");
    await expect(refusal).toBeVisible();

    await lens.number("cell", field).fill("2000000");
    await expect(refusal).toHaveText(/2000000 is out of range/);
    expect(await lens.line("cell", "result")).toBe(before);

    await lens.number("cell", field).fill("1");
    await expect(refusal).toHaveCount(0);
    await page.keyboard.press("Enter");
    expect((await lens.settings()).weights.cell.w_ih).toBe(1);
});

test("an entry that may still become a number is complained of only when it is left", async ({
    lens,
    page,
}) => {
    await lens.number("bar", "x").click();
    const input = lens.number("bar", "x");
    for (const text of ["", "-", "−", "-.", "1e", "1e-"]) {
        await input.fill(text);
        await expect(lens.element.getByRole("alert")).toHaveCount(0);
    }
    await input.fill("");
    await page.keyboard.press("Enter");
    await expect(lens.element.getByRole("alert")).toHaveText(/no number entered/);
    expect((await lens.settings()).x).toBe(1);
});

test("numbers are read as people write them", async ({ lens }) => {
    for (const [text, x] of [
        ["+1", 1],
        [".5", 0.5],
        ["−10", -10],
        ["0,25", 0.25],
        ["1e-3", 0.001],
        ["0,125", 0.125],
    ] as const) {
        await lens.number("bar", "x").click();
        await lens.number("bar", "x").fill(text);
        await lens.page.keyboard.press("Enter");
        expect((await lens.settings()).x).toBe(x);
    }
});

test("a number that can be read in two ways is refused", async ({ lens }) => {
    await lens.number("bar", "x").click();
    await lens.number("bar", "x").fill("1,000");
    await expect(lens.element.getByRole("alert")).toHaveText(/“1,000” is not a number/);
});

test("presets and Reset change the numbers and not how they are shown", async ({ lens }) => {
    await lens.element.getByLabel("Digits").selectOption("4");
    await lens.element.getByLabel("Words").selectOption("symbols");
    await lens.element.getByRole("button", { name: "input −10" }).click();
    const settings = await lens.settings();
    expect(settings).toMatchObject({ x: -10, digits: 4, words: "symbols" });
    await expect(lens.element.getByRole("button", { name: "input −10" })).toHaveAttribute(
        "aria-pressed",
        "true",
    );
    await lens.pull("bar", "c", 40);
    await expect(lens.element.getByRole("button", { name: "input −10" })).toHaveAttribute(
        "aria-pressed",
        "false",
    );
    await lens.element.getByRole("button", { name: "Reset to the article’s numbers" }).click();
    expect(await lens.settings()).toMatchObject({ x: 1, c: 2, digits: 4, words: "symbols" });
});

test.describe("with fingers", () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test("a tap on a number opens it for typing", async ({ lens, page }) => {
        await lens.number("bar", "x").tap();
        await expect(lens.number("bar", "x")).toBeFocused();
        await page.keyboard.type("-10");
        await page.keyboard.press("Enter");
        expect((await lens.settings()).x).toBe(-10);
    });
});
