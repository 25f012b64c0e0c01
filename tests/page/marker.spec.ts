/** The pixels of curve and mark, held against the mathematics. */

import type { Stage, Weights } from "../../www/element/lstm-lens.ts";
import { expect, fresh, type Lens, test } from "../lens.ts";

const CURVES: Array<[Stage, (z: number) => number, number]> = [
    ["forget", (z) => 1 / (1 + Math.exp(-z)), 8],
    ["cell", Math.tanh, 4],
    ["input", (z) => 1 / (1 + Math.exp(-z)), 8],
    ["memory", Math.tanh, 4],
    ["output", (z) => 1 / (1 + Math.exp(-z)), 8],
];

/** Settings in which a stage's x-axis value is `z`, whatever the rest does. */
function at(stage: Stage, z: number) {
    const zero = { w_hh: 0, w_ih: 1, b: 0 };
    const weights: Weights = { input: zero, forget: zero, cell: zero, output: zero };
    // Keeps half of c = 2z, and adds nothing.
    if (stage === "memory") return { weights, h: 0, x: 0, c: 2 * z };
    return { weights: { ...weights, [stage]: { ...zero, b: z } }, h: 0, x: 0, c: 0 };
}

/**
 * The middle of the dot in CSS pixels from the picture's corner: of all that is drawn in the
 * stage's colour inside the plot, what is thicker than a line.
 */
async function dot(lens: Lens, stage: Stage): Promise<{ x: number; y: number }> {
    return lens.card(stage).evaluate((card) => {
        const canvas = card.querySelector<HTMLCanvasElement>("canvas.mark") as HTMLCanvasElement;
        const { width, height } = canvas;
        const scale = width / canvas.clientWidth;
        const data = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
            0,
            0,
            width,
            height,
        ).data;
        const color = getComputedStyle(card.querySelector("strong") as Element)
            .color.match(/\d+/g)
            ?.map(Number);
        const [r = 0, g = 0, b = 0] = color ?? [];
        const is = (x: number, y: number) => {
            const at = 4 * (y * width + x);
            const near = (n: number, channel: number) => Math.abs((data[at + n] ?? 0) - channel) < 12;
            return near(0, r) && near(1, g) && near(2, b) && data[at + 3] === 255;
        };
        const reach = Math.round(2.5 * scale);
        let [sx, sy, n] = [0, 0, 0];
        // Left of and below the plot stand the two labels.
        for (let y = reach; y < height * 0.8 - reach; y++) {
            for (let x = Math.round(width * 0.27); x < width - reach; x++) {
                const thick =
                    is(x, y) && is(x - reach, y) && is(x + reach, y) && is(x, y - reach) && is(x, y + reach);
                if (!thick) continue;
                sx += x + 0.5;
                sy += y + 0.5;
                n++;
            }
        }
        return { x: sx / n / scale, y: sy / n / scale };
    });
}

for (const ratio of [1, 2, 3]) {
    test.describe(`at pixel ratio ${ratio}`, () => {
        test.use({ deviceScaleFactor: ratio });

        for (const [stage, curve, reach] of CURVES) {
            test(`the mark of ${stage} is where the mathematics puts it`, async ({ lens }) => {
                // Two marks say where the axes are; all others have to follow from them.
                const [low, high] = [-reach / 2, reach / 2];
                await lens.set(at(stage, low));
                const first = await dot(lens, stage);
                await lens.set(at(stage, high));
                const second = await dot(lens, stage);
                expect(second.x).toBeGreaterThan(first.x + 50);
                expect(second.y).toBeLessThan(first.y - 50);
                const x = (z: number) => first.x + ((z - low) / (high - low)) * (second.x - first.x);
                const height = (z: number) => (curve(z) - curve(low)) / (curve(high) - curve(low));
                const y = (z: number) => first.y + height(z) * (second.y - first.y);

                for (const share of [-0.45, -0.2, -0.05, 0, 0.1, 0.3, 0.45]) {
                    const z = 2 * share * reach;
                    await lens.set(at(stage, z));
                    const found = await dot(lens, stage);
                    expect(Math.abs(found.x - x(z)), `x at ${z}`).toBeLessThan(0.75);
                    expect(Math.abs(found.y - y(z)), `y at ${z}`).toBeLessThan(0.75);
                    expect(await drawn(lens, stage, found), `the curve at ${z}`).toBe(true);
                }
            });
        }
    });
}

/** Whether the curve itself passes here. */
function drawn(lens: Lens, stage: Stage, { x, y }: { x: number; y: number }): Promise<boolean> {
    return lens.card(stage).evaluate(
        (card, { x, y }) => {
            const canvas = card.querySelector<HTMLCanvasElement>("canvas.curve") as HTMLCanvasElement;
            const scale = canvas.width / canvas.clientWidth;
            const context = canvas.getContext("2d") as CanvasRenderingContext2D;
            const [r, g, b] = context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
            const color = getComputedStyle(card.querySelector("strong") as Element)
                .color.match(/\d+/g)
                ?.map(Number);
            return [r, g, b].every((channel, n) => Math.abs((channel ?? 0) - (color?.[n] ?? 0)) < 12);
        },
        { x, y },
    );
}

test("the backing store has at least two pixels for each of CSS", async ({ lens }) => {
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
    const before = await dot(lens, "cell");
    await lens.set({ x: 0 });
    const after = await dot(lens, "cell");
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
    const { x } = await dot(lens, "cell");
    expect(x).toBeGreaterThan(0);
});

test("a value beyond the axis shows at its edge, with its number in the text", async ({ lens }) => {
    await lens.set({ x: -10 });
    const text = lens.card("input").locator(".picture + .unseen");
    await expect(text).toHaveText(
        "x-axis value −13.88, beyond the left end of the axis, sigmoid gives 9.4×10⁻⁷, marked near the bottom of the curve",
    );
    await lens.set({});
    await expect(lens.card("cell").locator(".picture + .unseen")).toHaveText(
        "x-axis value 2.03, tanh gives 0.97, marked near the top of the curve",
    );
});
