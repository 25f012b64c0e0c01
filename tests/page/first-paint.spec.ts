/** The page before the core has loaded, and where it never does. */

import type { Page } from "@playwright/test";
import { expect, fresh, Lens, STAGES, test } from "../lens.ts";

const SIZES = [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
];

/** The places of all texts and pictures, with those texts. */
function layout(page: Page): Promise<string[]> {
    return page.locator("lstm-lens").evaluate((lens) => {
        const parts = (lens.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(
            "h2, .legend, .sum, .picture, .result, .use, .diagram, button, select, .number, .hint",
        );
        return [...parts].map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            const drawn = part.classList.contains("picture");
            const chosen = part instanceof HTMLSelectElement && part.selectedOptions[0]?.textContent;
            const text = drawn ? "" : (chosen || part.textContent || "").replace(/\s+/g, " ").trim();
            return [part.classList.value.trim(), text, x, y, width, height].join(" | ");
        });
    });
}

for (const size of SIZES) {
    test.describe(`${size.width} × ${size.height}`, () => {
        test.use({ viewport: size });

        test("the picture is there before any script, and stays where it is", async ({ page }) => {
            await page.route("**/*.js", (route) => route.abort());
            await page.goto("/");
            const card = page.locator("lstm-lens #forget");
            await expect(card.locator(".sum")).toHaveText(/1 × 2\.7 \+ 1 × 1\.63 \+ 1\.62 =\s5\.95/);
            await expect(card.locator(".picture svg")).toBeVisible();
            await expect(card.locator(".picture svg")).toContainText("0.997");
            const before = await layout(page);
            await page.unroute("**/*.js");

            await new Lens(page).open();
            expect(await layout(page)).toEqual(before);
            const shift = await page.evaluate(
                () =>
                    new Promise<number>((resolve) => {
                        let sum = 0;
                        new PerformanceObserver((list) => {
                            for (const entry of list.getEntries())
                                sum += (entry as unknown as { value: number }).value;
                        }).observe({ type: "layout-shift", buffered: true });
                        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
                    }),
            );
            expect(shift).toBe(0);
        });
    });
}

test("the first picture looks like the live one", async ({ page }) => {
    const picture = page.locator("lstm-lens #cell .picture");
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("/");
    const first = await picture.screenshot();
    await page.unroute("**/*.js");
    await new Lens(page).open();
    const live = await picture.screenshot();
    // Antialiasing differs between the two; a curve, dot or label elsewhere would be far more.
    const difference = await page.evaluate(
        async (pictures) => {
            const [a, b] = await Promise.all(
                pictures.map(async (base64) => {
                    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
                    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
                    const canvas = new OffscreenCanvas(image.width, image.height);
                    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
                    context.drawImage(image, 0, 0);
                    return context.getImageData(0, 0, image.width, image.height).data;
                }),
            );
            let far = 0;
            for (let n = 0; n < (a?.length ?? 0); n++)
                if (Math.abs((a?.[n] ?? 0) - (b?.[n] ?? 0)) > 100) far++;
            return far / (a?.length ?? 1);
        },
        [first, live].map((picture) => picture.toString("base64")),
    );
    expect(difference).toBeLessThan(0.01);
});

fresh.describe("without JavaScript", () => {
    fresh.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

    fresh("all stages are there, and a line says how they could be changed", async ({ page }) => {
        await page.goto("/");
        for (const stage of STAGES)
            await expect(page.locator(`lstm-lens #${stage} .picture svg`)).toBeVisible();
        await expect(page.getByText("Enable JavaScript to change the numbers.")).toBeVisible();
    });
});

test.describe("if the core does not load", () => {
    test.use({ viewport: { width: 360, height: 740 } });

    for (const [how, answer] of [
        ["the file is missing", { status: 404, body: "" }],
        ["the file is damaged", { status: 200, body: "not wasm", contentType: "application/wasm" }],
    ] as const) {
        test(`because ${how}, one line says so, and the picture stays`, async ({ page }) => {
            await page.route("**/*.wasm", (route) => route.fulfill(answer));
            await page.goto("/");
            const lens = page.locator("lstm-lens");
            await expect(lens.getByRole("alert")).toHaveText(
                /^The code that computes the numbers did not load, so they cannot be changed\. Try reloading the page\.$/,
            );
            // All of it, also where else one stage is shown at a time.
            for (const stage of STAGES) await expect(lens.locator(`#${stage} .picture svg`)).toBeVisible();
            await expect(lens.locator("#cell .sum")).toHaveText(/1 × 1\.41 \+ 1 × 0\.94 − 0\.32 =\s2\.03/);
            expect(await lens.evaluate((element) => "steps" in element && element.steps)).toEqual([]);
        });
    }
});

test("the page loads nothing from another origin", async ({ page, lens }) => {
    const origins = await page.evaluate(() =>
        performance.getEntriesByType("resource").map((entry) => new URL(entry.name).origin),
    );
    expect(new Set(origins)).toEqual(new Set([new URL(page.url()).origin]));
    await expect(lens.element).toBeVisible();
});
