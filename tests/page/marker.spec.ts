/** The pixels of curve and mark, held against the mathematics. */

import type { LstmLens, Stage, Weights } from "../../www/element/lstm-lens.ts";
import { expect, fresh, type Given, type Lens, settingsOf, test } from "../lens.ts";

const CURVES: Array<[Stage, (z: number) => number, number]> = [
    ["forget", (z) => 1 / (1 + Math.exp(-z)), 8],
    ["cell", Math.tanh, 4],
    ["input", (z) => 1 / (1 + Math.exp(-z)), 8],
    ["memory", Math.tanh, 4],
    ["output", (z) => 1 / (1 + Math.exp(-z)), 8],
];

/** Settings in which a stage's x-axis value is `z`, whatever the rest does. */
function at(stage: Stage, z: number): Given {
    const zero = { w_hh: 0, w_ih: 1, b: 0 };
    const weights: Weights = { input: zero, forget: zero, cell: zero, output: zero };
    // Keeps half of c = 2z, and adds nothing.
    if (stage === "memory") return { weights, h: 0, x: 0, c: 2 * z };
    return { weights: { ...weights, [stage]: { ...zero, b: z } }, h: 0, x: 0, c: 0 };
}

/** A mark as it is drawn. */
interface Mark {
    /** The middle of the dot, in CSS pixels from the picture's corner. */
    x: number;
    y: number;
    /** True if the curve itself passes there. */
    onCurve: boolean;
}

/** Sets settings one after the other, and reads a stage's mark from its canvases after each. */
async function marks(lens: Lens, stage: Stage, all: Given[]): Promise<Mark[]> {
    return lens.element.evaluate(
        async (lens: LstmLens, { stage, all }) => {
            const card = lens.shadowRoot?.querySelector(`#${stage}`) as HTMLElement;
            /** The pixels of a canvas, and how many there are to one of CSS. */
            const pixels = (kind: string) => {
                const canvas = card.querySelector(`canvas.${kind}`) as HTMLCanvasElement;
                const { width, height, clientWidth } = canvas;
                const context = canvas.getContext("2d") as CanvasRenderingContext2D;
                const { data } = context.getImageData(0, 0, width, height);
                return { data, width, height, scale: width / clientWidth };
            };
            const near = (data: Uint8ClampedArray, at: number) => {
                const strong = card.querySelector("strong") as HTMLElement;
                const color = getComputedStyle(strong).color.match(/\d+/g)?.map(Number) ?? [];
                return (shift: number) =>
                    [0, 1, 2].every(
                        (n) => Math.abs((data[at + shift + n] ?? 0) - (color[n] ?? Number.NaN)) < 12,
                    );
            };
            /** Of all that is drawn in the stage's colour inside the plot, the middle of what is thicker than a line. */
            const middle = () => {
                const { data, width, height, scale } = pixels("mark");
                const isStage = near(data, 0);
                const is = (x: number, y: number) => {
                    const at = 4 * (y * width + x);
                    return data[at + 3] === 255 && isStage(at);
                };
                const reach = Math.round(2.5 * scale);
                let [sx, sy, n] = [0, 0, 0];
                // Left of and below the plot stand the two labels.
                for (let y = reach; y < height * 0.8 - reach; y++) {
                    for (let x = Math.round(width * 0.27); x < width - reach; x++) {
                        const thick =
                            is(x, y) &&
                            is(x - reach, y) &&
                            is(x + reach, y) &&
                            is(x, y - reach) &&
                            is(x, y + reach);
                        if (!thick) continue;
                        sx += x + 0.5;
                        sy += y + 0.5;
                        n++;
                    }
                }
                return { x: sx / n / scale, y: sy / n / scale };
            };
            const found: Mark[] = [];
            for (const settings of all) {
                lens.settings = settings;
                await lens.updateComplete;
                const { x, y } = middle();
                const { data, width, scale } = pixels("curve");
                const at = 4 * (Math.round(y * scale) * width + Math.round(x * scale));
                found.push({ x, y, onCurve: near(data, at)(0) });
            }
            return found;
        },
        { stage, all: all.map(settingsOf) },
    );
}

/** The mark of the settings shown. */
async function mark(lens: Lens, stage: Stage): Promise<Mark> {
    const [found] = await marks(lens, stage, [await lens.settings()]);
    return found as Mark;
}

for (const ratio of [1, 2, 3]) {
    test.describe(`at pixel ratio ${ratio}`, () => {
        test.use({ deviceScaleFactor: ratio });

        test("the mark of every stage is where the mathematics puts it, on its curve", async ({ lens }) => {
            for (const [stage, curve, reach] of CURVES) {
                // Two marks say where the axes are; all others have to follow from them.
                const [low, high] = [-reach / 2, reach / 2];
                const all = [-0.45, -0.2, -0.05, 0, 0.1, 0.3, 0.45].map((share) => 2 * share * reach);
                const found = await marks(
                    lens,
                    stage,
                    [low, high, ...all].map((z) => at(stage, z)),
                );
                const [first, second, ...others] = found as [Mark, Mark, ...Mark[]];
                expect(second.x, stage).toBeGreaterThan(first.x + 50);
                expect(second.y, stage).toBeLessThan(first.y - 50);
                const x = (z: number) => first.x + ((z - low) / (high - low)) * (second.x - first.x);
                const height = (z: number) => (curve(z) - curve(low)) / (curve(high) - curve(low));
                const y = (z: number) => first.y + height(z) * (second.y - first.y);
                for (const [n, z] of all.entries()) {
                    const found = others[n] as Mark;
                    expect(Math.abs(found.x - x(z)), `x of ${stage} at ${z}`).toBeLessThan(0.75);
                    expect(Math.abs(found.y - y(z)), `y of ${stage} at ${z}`).toBeLessThan(0.75);
                    expect(found.onCurve, `the curve of ${stage} at ${z}`).toBe(true);
                }
            }
        });
    });
}

test("pictures are sharp: at least two pixels for each of CSS", async ({ lens }) => {
    for (const [stage] of CURVES) {
        for (const kind of ["curve", "mark"]) {
            const scale = await lens
                .card(stage)
                .locator(`canvas.${kind}`)
                .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.getBoundingClientRect().width);
            // A whole number of pixels for a width that need not be one.
            expect(scale).toBeGreaterThan(1.99);
        }
    }
});

test("a changed number redraws the mark and leaves the curve alone", async ({ lens }) => {
    await lens.card("cell").evaluate((card) => {
        const canvas = card.querySelector<HTMLCanvasElement>("canvas.curve") as HTMLCanvasElement;
        const context = canvas.getContext("2d") as CanvasRenderingContext2D;
        context.fillStyle = "rgb(1, 2, 3)";
        context.fillRect(0, 0, 8, 8);
    });
    const before = await mark(lens, "cell");
    await lens.set({ x: 0 });
    const after = await mark(lens, "cell");
    expect(after.x).toBeLessThan(before.x - 10);
    expect(await corner(lens)).toEqual([1, 2, 3]);
});

function corner(lens: Lens): Promise<number[]> {
    return lens
        .card("cell")
        .locator("canvas.curve")
        .evaluate((canvas: HTMLCanvasElement) => {
            const context = canvas.getContext("2d") as CanvasRenderingContext2D;
            return [...context.getImageData(1, 1, 1, 1).data].slice(0, 3);
        });
}

fresh("pictures are drawn again when theme, size or pixel ratio change", async ({ lens, page }) => {
    expect(await corner(lens)).toEqual([255, 255, 255]);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => corner(lens)).toEqual([23, 27, 33]);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => corner(lens)).toEqual([255, 255, 255]);
    await lens.element.getByLabel("Colours").selectOption("dark");
    await expect.poll(() => corner(lens)).toEqual([23, 27, 33]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        "rgb(13, 16, 20)",
    );
    await lens.element.getByLabel("Colours").selectOption("light");
    await expect.poll(() => corner(lens)).toEqual([255, 255, 255]);

    const canvas = lens.card("cell").locator("canvas.mark");
    const scale = () => canvas.evaluate((c: HTMLCanvasElement) => c.width / c.clientWidth);
    const width = () => canvas.evaluate((c: HTMLCanvasElement) => c.clientWidth);
    const before = await width();
    await page.setViewportSize({ width: 1500, height: 900 });
    await expect.poll(width).toBeGreaterThan(before);
    await expect.poll(scale).toBeCloseTo(2, 1);

    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setDeviceMetricsOverride", {
        width: 1500,
        height: 900,
        deviceScaleFactor: 3,
        mobile: false,
    });
    // An emulated ratio is noticed when media queries are next evaluated.
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(scale).toBeCloseTo(3, 1);
    const { x } = await mark(lens, "cell");
    expect(x).toBeGreaterThan(0);
});

test("a value beyond the axis is marked at its edge, with its number in the text", async ({ lens }) => {
    await lens.set({ x: -10 });
    const text = lens.card("input").locator(".picture + .visually-hidden");
    await expect(text).toHaveText(
        "x-axis value −13.88, beyond the left end of the axis, sigmoid gives 9.4×10⁻⁷, marked near the bottom of the curve",
    );
    await lens.set({});
    await expect(lens.card("cell").locator(".picture + .visually-hidden")).toHaveText(
        "x-axis value 2.03, tanh gives 0.97, marked near the top of the curve",
    );
});
