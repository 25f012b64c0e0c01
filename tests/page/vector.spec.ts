/**
 * The browser's canvas and the SVG file of the same link, held against each other as pictures, so that
 * they cannot drift apart.
 *
 * The canvas writes in the reader's font, the file in the bundled one; here the canvas is lent that
 * one, so that nothing is left to differ but how edges are smoothed.
 */

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { LstmLens, Settings } from "../../www/element/lstm-lens.ts";
import { commandLine, expect, Lens, STAGES, fresh as test } from "../lens.ts";

const FONTS = ["Regular", "SemiBold"].map((weight) =>
    readFileSync(`crates/lstm-figure/fonts/Inter-${weight}.ttf`).toString("base64"),
);

/** What smoothing alone makes of a block, and of the mean of a large one, of 255. */
const [MOST, SHADE] = [60, 16];

test.use({ deviceScaleFactor: 2 });

/** Lends the canvas the bundled font. */
async function lend(page: Page): Promise<void> {
    await page.addInitScript((fonts) => {
        for (const [n, font] of fonts.entries()) {
            const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
            const face = new FontFace("Bundled", bytes, { weight: n === 0 ? "400" : "600" });
            document.fonts.add(face);
            void face.load();
        }
        const canvas = CanvasRenderingContext2D.prototype;
        const own = Object.getOwnPropertyDescriptor(canvas, "font");
        Object.defineProperty(canvas, "font", {
            ...own,
            set(this: CanvasRenderingContext2D, value: string) {
                own?.set?.call(this, value.replace("system-ui", "Bundled"));
            },
        });
    }, FONTS);
}

/** The group of this class in the link's figure, as a picture of its own. */
function group(name: string, link: string, how: string[], width: number, height: number): string {
    const file = test.info().outputPath("figure.svg");
    const { status, stderr } = commandLine()("figure", link, ...how, "--theme", "light", "--out", file);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const [, shapes = ""] = readFileSync(file, "utf8").split(new RegExp(`<g class="${name}"[^>]*>`));
    const end = shapes.indexOf("</g>");
    expect(end).toBeGreaterThan(0);
    const box = `viewBox="0 0 ${width} ${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${shapes.slice(0, end)}</svg>`;
}

interface Apart {
    /** The largest difference of a block's pixels, of 255. */
    worst: number;
    /** Where that is, of width and height. */
    at: [number, number];
    /** The largest difference of the mean of a large block, where a line that is too thick shows. */
    shade: number;
}

/** How far the canvases in `box`, one above the other, or a PNG, are from a picture. */
function apart(page: Page, box: string | Buffer, svg: string): Promise<Apart> {
    const seen = typeof box === "string" ? box : [...box];
    return page.locator("lstm-lens").evaluate(
        async (lens, [box, svg]) => {
            const all =
                typeof box === "string"
                    ? [...(lens.shadowRoot?.querySelectorAll<HTMLCanvasElement>(box) ?? [])]
                    : [await createImageBitmap(new Blob([new Uint8Array(box)], { type: "image/png" }))];
            const { width = 0, height = 0 } = all[0] ?? {};
            const pixels = (draw: (context: CanvasRenderingContext2D) => void) => {
                const canvas = new OffscreenCanvas(width, height);
                const context = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
                context.fillStyle = "white";
                context.fillRect(0, 0, width, height);
                draw(context);
                return context.getImageData(0, 0, width, height).data;
            };
            const image = new Image();
            image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
            await image.decode();
            const a = pixels((context) => {
                for (const picture of all) context.drawImage(picture, 0, 0);
            });
            const b = pixels((context) => context.drawImage(image, 0, 0, width, height));
            // A canvas has whole pixels and puts letters on whole lines of them: what stands there is
            // to be found in the file less than a CSS pixel away.
            const [side, slack] = [8, 2];
            const differs = (left: number, top: number, right: number, down: number) => {
                let sum = 0;
                for (let n = 0; n < side * side; n++) {
                    const [x, y] = [left + (n % side), top + Math.floor(n / side)];
                    const [one, other] = [4 * (y * width + x), 4 * ((y + down) * width + x + right)];
                    for (let channel = 0; channel < 3; channel++) {
                        sum += Math.abs((a[one + channel] ?? 0) - (b[other + channel] ?? 0));
                    }
                }
                return sum / (3 * side * side);
            };
            let [worst, where] = [0, [0, 0] as [number, number]];
            for (let y = slack; y + side + slack <= height; y += side) {
                for (let x = slack; x + side + slack <= width; x += side) {
                    let least = differs(x, y, 0, 0);
                    for (let right = -slack; right <= slack && least > 12; right++) {
                        for (let down = -slack; down <= slack; down++) {
                            least = Math.min(least, differs(x, y, right, down));
                        }
                    }
                    if (least > worst) [worst, where] = [least, [x / width, y / height]];
                }
            }
            const large = 32;
            let shade = 0;
            for (let y = 0; y + large <= height; y += large / 2) {
                for (let x = 0; x + large <= width; x += large / 2) {
                    let sum = 0;
                    for (let n = 0; n < 3 * large * large; n++) {
                        const [channel, pixel] = [n % 3, Math.floor(n / 3)];
                        const row = y + Math.floor(pixel / large);
                        const at = 4 * (row * width + x + (pixel % large)) + channel;
                        sum += (a[at] ?? 0) - (b[at] ?? 0);
                    }
                    shade = Math.max(shade, Math.abs(sum) / (3 * large * large));
                }
            }
            return { worst, at: where, shade };
        },
        [seen, svg] as const,
    );
}

/** Has the element look like this, from the first paint on. */
async function dress(page: Page, css: string): Promise<void> {
    await page.addInitScript((css) => {
        addEventListener("DOMContentLoaded", () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            const root = document.querySelector("lstm-lens")?.shadowRoot;
            if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        });
    }, css);
}

/** Shows a link, once the font is there, everything drawn anew. */
async function show(page: Page, link: string): Promise<void> {
    await page.goto(`/${link}&theme=dark`);
    await new Lens(page).ready();
    await page.evaluate(() => document.fonts.load("11px Bundled"));
    await page.locator("lstm-lens").evaluate(async (element) => {
        const lens = element as LstmLens;
        const settings = lens.settings as Settings;
        lens.settings = { ...settings, view: { ...settings.view, theme: "light" } };
        await lens.updateComplete;
    });
}

test("each stage looks alike on the canvas and in the file, whatever the link", async ({ page }) => {
    await lend(page);
    for (const link of ["?v=1", "?v=1&x=-10", "?v=1&x=0.1&words=symbols&digits=4", "?v=1&f=0,1,0&x=-7.9"]) {
        await show(page, link);
        for (const stage of STAGES) {
            const svg = group("curve", link, ["--stage", stage], 240, 186);
            const { worst, at, shade } = await apart(page, `#${stage} canvas`, svg);
            expect(worst, `${stage} of ${link}, at ${at}`).toBeLessThan(MOST);
            expect(shade, `${stage} of ${link}`).toBeLessThan(SHADE);
        }
    }
});

test("the chart over time looks alike on the canvas and in the file", async ({ page }) => {
    const link = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&n=2&t=3&digits=4";
    await lend(page);
    // As large as in the file.
    await dress(page, ".chart { width: 320px !important; height: 180px !important; }");
    await show(page, link);
    await expect(page.locator("lstm-lens .chart canvas").first()).toHaveJSProperty("width", 640);
    const svg = group("chart", link, ["--time"], 320, 180);
    await expect.poll(async () => (await apart(page, ".chart canvas", svg)).worst).toBeLessThan(MOST);
    expect((await apart(page, ".chart canvas", svg)).shade).toBeLessThan(SHADE);
});

for (const [name, how, size, viewport] of [
    ["narrow", [], [360, 254], { width: 400, height: 800 }],
    ["wide", ["--width", "1312"], [1248, 236], { width: 1300, height: 800 }],
] as const) {
    test(`the ${name} diagram looks alike on the page and in the file`, async ({ page }) => {
        const [width, height] = size;
        await page.setViewportSize(viewport);
        await lend(page);
        await dress(
            page,
            `.diagram { font-family: Bundled; inline-size: ${width}px !important; }
            .diagrams { --lstm-ground: var(--lstm-surface); background: var(--lstm-surface); }
            .export-button { visibility: hidden; }
            .station rect { stroke-width: 2 !important; }`,
        );
        await show(page, "?v=1");
        const seen = await page.locator(`lstm-lens .diagram.${name}`).screenshot();
        const svg = group("diagram", "?v=1", ["--diagram", ...how], width, height);
        const { worst, at, shade } = await apart(page, seen, svg);
        expect(worst, `at ${at}`).toBeLessThan(MOST);
        expect(shade).toBeLessThan(SHADE);
    });
}

test("links to presets have a preview picture", async ({ page }) => {
    for (const preset of ["article", "minus-ten", "companies"]) {
        const bytes = await (await page.request.get(`/og/${preset}.png`)).body();
        expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
});
