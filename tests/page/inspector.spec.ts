/** The inspector: bars for what matters, the article's figures beside the exact ones, and a step rounded on the way. */

import type { Field, LstmLens, Settings, Step } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, fresh, Lens, STAGES, test } from "../lens.ts";

const ask = (lens: Lens, name: "What matters now" | "Why doesn’t this match the article?") =>
    lens.element.getByRole("button", { name });
const panel = (lens: Lens) => lens.element.locator(".inspector");

/** A number as the page writes it, and half of its last digit. */
function read(text: string): { value: number; half: number } {
    const [mantissa = "", exponent = ""] = text.replaceAll("−", "-").split("×10");
    const power = [...exponent].map((c) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)).map((n) => (n < 0 ? "-" : n));
    const unit = 10 ** Number(power.join("") || 0);
    const decimals = mantissa.split(".")[1]?.length ?? 0;
    return { value: Number(mantissa) * unit, half: (10 ** -decimals / 2) * unit };
}

const NUMBER = "−?\\d+(?:\\.\\d+)?(?:×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?";

/** What a line works out, and what it says comes of it. */
function worked(line: string): { by: number; to: ReturnType<typeof read> } | undefined {
    const parts = new RegExp(`^(.*) = (${NUMBER})`).exec(line);
    if (!parts) return undefined;
    const [, left = "", to = ""] = parts;
    const curve = /^(\w+)\((.*)\)$/.exec(left);
    if (curve) {
        const z = read(curve[2] ?? "").value;
        return { by: curve[1] === "tanh" ? Math.tanh(z) : 1 / (1 + Math.exp(-z)), to: read(to) };
    }
    const terms = left.replaceAll(/ − (?=\d)/g, " + −").split(" + ");
    const product = (term: string) =>
        term.split(" × ").reduce((product, factor) => product * read(factor).value, 1);
    return { by: terms.reduce((sum, term) => sum + product(term), 0), to: read(to) };
}

/** The lines that do not come out with the numbers that stand in them. */
async function wrong(lens: Lens): Promise<string[]> {
    const found: string[] = [];
    for (const stage of STAGES) {
        for (const part of ["sum", "result", "use"] as const) {
            const line = await lens.line(stage, part);
            const sum = worked(line);
            if (!sum) expect(part, line).toBe("use");
            else if (Math.abs(sum.by - sum.to.value) > sum.to.half * (1 + 1e-9)) found.push(line);
        }
    }
    return found;
}

test("rounded as you go, every line comes out with a pencil, over time too", async ({ lens, page }) => {
    expect(await wrong(lens)).not.toEqual([]);
    await expect(lens.element.locator(".hint")).toContainText("Worked out exactly");
    const paper = lens.element.getByRole("checkbox", { name: "Round as you go" });
    await paper.press("Space");
    await expect(paper).toBeChecked();
    await expect(lens.element.locator(".hint")).toContainText("Rounded as you go");
    expect(await lens.line("input", "use")).toBe("0.97 × 0.99 = 0.96 is added");
    expect(await lens.line("output", "use")).toBe("0.99 × 0.99 = 0.98 is put out");
    expect(await wrong(lens)).toEqual([]);
    await expect.poll(() => page.url()).toContain("rounding=paper");

    const { rounding, digits } = await lens.settings();
    const companies = [{ inputs: [0, 0.5, 0.25, 1] }, { inputs: [1, 0.5, 0.25, 1] }];
    for (const sequence of [1, 2]) {
        let before: Step | undefined;
        for (const step of [1, 2, 3, 4]) {
            await lens.set({ h: 0, c: 0, sequences: companies, rounding, digits, sequence, step });
            expect(await wrong(lens), `${sequence}, ${step}`).toEqual([]);
            const now = await lens.step();
            if (before) expect([now.c_prev, now.h_prev]).toEqual([before.c, before.h]);
            before = now;
        }
    }
    await lens.set({ x: -10, rounding });
    expect(await wrong(lens)).toEqual([]);
    await page.reload();
    await lens.ready();
    await expect(paper).toBeChecked();

    // A picture that is taken away has the same numbers.
    await lens.set({ rounding });
    await lens.card("output").locator(".export-button").click();
    await expect(lens.element.getByRole("dialog").getByRole("textbox")).toHaveValue(/0\.99 × 0\.99 = 0\.98/);
});

test("each figure that the series prints differently is marked, with the reason", async ({ lens }) => {
    const marks = lens.element.locator(".printed");
    await expect(marks).toHaveCount(0);
    await ask(lens, "Why doesn’t this match the article?").press("Enter");
    await expect(lens.card("input").locator(".result .printed")).toHaveText("article: 1.0");
    await expect(lens.card("input").locator(".use .printed")).toHaveText("article: 0.97");
    await expect(lens.card("memory").locator(".sum .printed")).toHaveText("article: 2.96");
    await expect(lens.card("output").locator(".use .printed")).toHaveText("article: 0.98");
    await expect(marks).toHaveCount(4);
    await expect(panel(lens).getByRole("listitem")).toHaveText([
        /0\.986 is printed as 1\.0/,
        /1\.0 × 0\.97 = 0\.97 .* 0\.953/,
        /1\.99 \+ 0\.97 = 2\.96 .* 2\.948/,
        /0\.99 × 0\.99 = 0\.98 .* 0\.986/,
    ]);
    await expect(panel(lens)).toBeInViewport({ ratio: 1 });
    await lens.set({ rounding: "paper" });
    await expect(marks).toHaveCount(0);
    await expect(panel(lens)).toContainText("You round as you go");
    await lens.set({ x: 2 });
    await expect(marks).toHaveCount(0);
    await expect(panel(lens)).toContainText("These numbers are different.");
    await ask(lens, "Why doesn’t this match the article?").press("Enter");
    await expect(panel(lens)).toHaveCount(0);
    await expect(ask(lens, "Why doesn’t this match the article?")).toBeFocused();
});

/** By how much both memories move with each number, from steps a little to both sides. */
function differences(lens: Lens): Promise<Record<string, { c: number; h: number }>> {
    return lens.element.evaluate((lens: LstmLens) => {
        const given = lens.settings as Settings;
        const gates = ["forget", "cell", "input", "output"] as const;
        const parts = ["w_hh", "w_ih", "b"] as const;
        const fields = gates.flatMap((gate) => parts.map((part): Field => `weights.${gate}.${part}`));
        const LITTLE = 1e-5;
        const at = (field: Field, by: number) => {
            const settings = structuredClone(given);
            const [first, gate, part] = field.split(".");
            if (first === "h" || first === "c") settings[first] += by;
            else if (first === "sequences") settings.sequences = [{ inputs: [0.3 + by], target: null }];
            else settings.weights[gate as "cell"][part as "b"] += by;
            lens.settings = settings;
            return lens.steps[0] as Step;
        };
        const all = (["sequences.0.inputs.0", "h", "c", ...fields] as Field[]).map((field) => {
            const [more, less] = [at(field, LITTLE), at(field, -LITTLE)];
            const rate = (memory: "c" | "h") => (more[memory] - less[memory]) / (2 * LITTLE);
            return [field, { c: rate("c"), h: rate("h") }];
        });
        lens.settings = given;
        return Object.fromEntries(all);
    });
}

/** The bars as they are seen: the slot of their number, how long, and to which side. */
function bars(lens: Lens): Promise<Array<{ slot: string; memory: "c" | "h"; share: number }>> {
    return lens.element.evaluate((lens: LstmLens) =>
        [...(lens.shadowRoot as ShadowRoot).querySelectorAll(".card .parameter")].flatMap((parameter) => {
            const middle = parameter.getBoundingClientRect();
            const reach = Number.parseFloat(getComputedStyle(parameter).getPropertyValue("--reach"));
            const zero = (middle.left + middle.right) / 2;
            return (["c", "h"] as const).map((memory) => {
                const { left, right, width } = (
                    parameter.querySelector(`.bar.${memory}`) as Element
                ).getBoundingClientRect();
                const side = (left + right) / 2 < zero ? -1 : 1;
                const slot = parameter.querySelector<HTMLElement>("[data-slot]")?.dataset.slot ?? "";
                return { slot, memory, share: (side * width) / reach };
            });
        }),
    );
}

test("a bar is as long as the effect of its number, and points to the side of its sign", async ({ lens }) => {
    await lens.set({ x: 0.3, h: -0.4, c: 0.7 });
    const rates = await differences(lens);
    await ask(lens, "What matters now").click();
    await expect(lens.card("forget").locator(".parameter")).toHaveCount(6);
    const seen = await bars(lens);
    expect(seen).toHaveLength(2 * 21);
    for (const { slot, memory, share } of seen) {
        const field =
            Object.keys(rates).find((field) => slot.endsWith(`-${field.replaceAll(".", "-")}`)) ?? "";
        const rate = rates[field]?.[memory] ?? Number.NaN;
        // Four powers of ten from 0.001 on.
        const length = Math.min(1, Math.max(0, (Math.log10(Math.abs(rate)) + 3) / 4));
        expect(share, `${slot} ${memory}`).toBeCloseTo(length === 0 ? 0 : Math.sign(rate) * length, 1);
    }
    expect(seen.some(({ share }) => share < -0.2)).toBe(true);
    expect(seen.some(({ share }) => share === 0)).toBe(true);
    const largest = Object.entries(rates).sort(([, a], [, b]) => Math.abs(b.h) - Math.abs(a.h))[0];
    const first = { c: "long-term memory", h: "short-term memory" }[largest?.[0] ?? ""] ?? "bias";
    await expect(panel(lens)).toContainText(`The new short-term memory depends most on ${first}`);
});

test("where the unit is saturated no number has a bar, and the inspector says so", async ({ lens }) => {
    await lens.set({ x: -10 });
    await ask(lens, "What matters now").press("Enter");
    await expect(ask(lens, "What matters now")).toBeFocused();
    await expect(ask(lens, "What matters now")).toHaveAttribute("aria-pressed", "true");
    await expect(panel(lens)).toContainText(
        /No small change .* new long-term memory\. No small change .* new short-term memory\./,
    );
    const seen = await bars(lens);
    expect(seen).toHaveLength(2 * 21);
    expect(seen.filter(({ share }) => share !== 0)).toEqual([]);
    const names = lens
        .card("forget")
        .getByRole("img", { name: /^Small increase of .* stays about the same, .* stays about the same$/ });
    await expect(names).toHaveCount(6);
    await lens.set({ x: 1 });
    const kept =
        "Small increase of long-term memory: new long-term memory changes by +0.997 times that, new short-term memory changes by +0.01 times that";
    await expect(lens.card("forget").getByRole("img", { name: kept, exact: true })).toHaveCount(1);
});

for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
]) {
    test.describe(`${viewport.width} wide`, () => {
        test.use({ viewport });

        test("nothing moves or scrolls when the bars come, and axe finds nothing wrong", async ({
            lens,
            page,
        }) => {
            const places = () =>
                lens.element.evaluate((lens: LstmLens) =>
                    [
                        ...(lens.shadowRoot as ShadowRoot).querySelectorAll(
                            ".card.current > *, .picture, .diagram, .toolbar *",
                        ),
                    ]
                        .filter((part) => !part.matches(".visually-hidden, .line"))
                        .map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
                );
            // A formula that has one line keeps it.
            const lines = () =>
                lens
                    .card("output")
                    .locator(".sum")
                    .evaluate((sum) => {
                        const range = document.createRange();
                        range.selectNodeContents(sum);
                        const all = [...range.getClientRects()].filter(({ width }) => width > 0);
                        const middles = all.map(({ top, height }) => top + height / 2);
                        return Math.max(...middles) - Math.min(...middles) < 14;
                    });
            const scrolled = () => page.evaluate(() => scrollY);
            // A click scrolls to its button first.
            await ask(lens, "What matters now").scrollIntoViewIfNeeded();
            const [before, top] = [await places(), await scrolled()];
            await ask(lens, "What matters now").click();
            await expect(lens.card("forget").locator(".parameter")).toHaveCount(6);
            expect(await scrolled()).toBe(top);
            expect(await places()).toEqual(before);
            if (viewport.width > 719) expect(await lines()).toBe(true);
            for (const colorScheme of ["light", "dark"] as const) {
                await page.emulateMedia({ colorScheme });
                expect(await violations(page), colorScheme).toEqual([]);
            }
            await panel(lens).locator("summary").click();
            await expect(panel(lens).getByRole("row")).toHaveCount(16);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
            await ask(lens, "Why doesn’t this match the article?").click();
            await expect(panel(lens).getByRole("listitem")).toHaveCount(4);
            expect(await violations(page)).toEqual([]);
        });
    });
}

fresh("a screen reader hears what matters when it is asked, and once with a change", async ({ page }) => {
    await page.clock.install();
    const lens = new Lens(page);
    await lens.open();
    await page.clock.pauseAt(Date.now() + 60_000);
    const said = lens.element.locator(".announcer");
    await ask(lens, "What matters now").click();
    await expect(said).toHaveText(/^The new long-term memory depends most on/);
    // Nothing else is heard while it moves.
    await expect(panel(lens).locator("[role=status], [aria-live]")).toHaveCount(0);
    await lens.number("bar", "x").focus();
    for (let n = 0; n < 5; n++) {
        await page.keyboard.press("ArrowUp");
        await page.clock.runFor(200);
        await expect(said).toHaveText(/^The new long-term memory depends most on/);
    }
    await page.clock.runFor(700);
    await expect(said).toHaveText(/^new long-term memory .* The new long-term memory depends most on/);
});

test("numbers that work in opposite ways are named with their signs", async ({ lens }) => {
    const none = { w_hh: 0, w_ih: 0, b: 0 };
    const weights = { forget: none, input: none, cell: none, output: none };
    await lens.set({ h: 0, c: 0, x: -1, weights });
    await ask(lens, "What matters now").click();
    // A half of the candidate's bias gets in; the input is −1, so its weight works the other way.
    await expect(panel(lens)).toContainText(
        /bias \(Potential long-term memory\) \(\+0\.50\), weight of the input \(Potential long-term memory\) \(−0\.50\)/,
    );
});

test("on a wide page the bars keep clear of the digits", async ({ lens }) => {
    await ask(lens, "What matters now").click();
    const parameter = lens.card("forget").locator(".sum .parameter").first();
    await expect(parameter).toBeVisible();
    const [bars, digits] = await parameter.evaluate((parameter) => {
        const number = parameter.querySelector(".number") as HTMLElement;
        const range = document.createRange();
        range.selectNodeContents(number);
        const { top, bottom } = (parameter.querySelector(".bars") as HTMLElement).getBoundingClientRect();
        const { height, y } = range.getBoundingClientRect();
        // Digits have about 0.73 of their size above the line they stand on, and nothing below it.
        const size = Number.parseFloat(getComputedStyle(number).fontSize);
        const middle = y + height / 2;
        return [
            { above: top + 4, below: bottom - 4 },
            { top: middle - 0.37 * size, bottom: middle + 0.37 * size },
        ];
    });
    expect(bars?.above).toBeLessThanOrEqual(digits?.top ?? 0);
    expect(bars?.below).toBeGreaterThanOrEqual(digits?.bottom ?? 0);
});
