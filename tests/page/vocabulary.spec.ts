/** That everything is said in the vocabulary that a reader has chosen. */

import type { Page } from "@playwright/test";
import { expect, type Lens, test } from "../lens.ts";
import { asking, COMPANIES, open, said } from "../texts.ts";

type Words = "plain" | "symbols";

/** What is said in one vocabulary only. */
const FOREIGN: Record<"en" | "es", Record<Words, RegExp>> = {
    en: {
        plain: /w_hh|w_ih|w hh|w ih|[ch]′|σ|(?<![\p{L}\p{N}])[fgio](?![\p{L}\p{N}])/u,
        symbols: /short-term|long-term|potential|% (of|to) |x-axis|sigmoid/i,
    },
    es: {
        // A lone o is Spanish for "or".
        plain: /w_hh|w_ih|w hh|w ih|[ch]′|σ|(?<![\p{L}\p{N}])[fgi](?![\p{L}\p{N}])/u,
        symbols: /(corto|largo) plazo|potencial|% (de|que) |eje x|sigmoide/i,
    },
};

/** The letters of the keys and their list; a key is no name. */
const KEYS = /^[g?]$/;

for (const lang of ["en", "es"] as const) {
    for (const words of ["plain", "symbols"] as const) {
        const foreign = async (page: Page) =>
            (await said(page)).filter((text) => FOREIGN[lang][words].test(text) && !KEYS.test(text));
        const address = (link: string) => `${link}&words=${words}&lang=${lang}`;
        const ready = (lens: Lens) =>
            expect(lens.element.locator(".lens")).toHaveAttribute("lang", lang, { timeout: 10_000 });

        test(`${words}, ${lang}: the page, over time, every picture, everything shared`, async ({ page }) => {
            test.setTimeout(60_000);
            const lens = await open(page, address(COMPANIES));
            await ready(lens);
            await expect(lens.element.locator(".comparison")).toBeVisible();
            expect(await foreign(page)).toEqual([]);
            for (const gate of await lens.element.locator(".gates input").all()) await gate.check();

            // The cell, time, each stage.
            const exportButtons = lens.element.locator("button.export-button");
            await expect(exportButtons).toHaveCount(7);
            for (const button of await exportButtons.all()) {
                await button.click();
                const dialog = lens.element.getByRole("dialog");
                await expect(dialog.getByRole("img")).toBeVisible();
                expect(await foreign(page)).toEqual([]);
                await page.keyboard.press("Escape");
                await expect(dialog).toHaveCount(0);
            }
            await page.keyboard.press("?");
            await expect(lens.element.getByRole("dialog")).toBeVisible();
            expect(await foreign(page)).toEqual([]);
            await page.keyboard.press("Escape");

            await page.locator(".share-button").first().click();
            for (const radio of await page.getByRole("dialog").getByRole("radio").all()) {
                await radio.check();
                expect(await foreign(page)).toEqual([]);
            }
        });

        test(`${words}, ${lang}: what is asked, what is wrong, and the whole tour`, async ({ page }) => {
            test.setTimeout(90_000);
            const lens = await open(page, address("?v=1"));
            await ready(lens);
            for (const n of [0, 1]) {
                await asking(lens).nth(n).click();
                await expect(lens.element.locator(".inspector")).toBeVisible();
                expect(await foreign(page)).toEqual([]);
            }
            await lens.element.locator(".tools input").check();
            expect(await foreign(page)).toEqual([]);
            // The other step's figures are others.
            await lens.set({ ...(await lens.settings()), x: -10 });
            await expect(lens.element.locator(".inspector ul")).toHaveCount(0);
            expect(await foreign(page)).toEqual([]);
            await asking(lens).nth(1).click();
            const settings = await lens.settings();
            settings.weights.forget.w_ih = 0;
            settings.weights.forget.b = -1000;
            await lens.set(settings);
            await expect(lens.card("forget").locator(".stuck")).toBeVisible();
            expect(await foreign(page)).toEqual([]);

            await lens.element.locator(".tours").click();
            const tour = lens.element.locator(".tour");
            const heading = tour.getByRole("heading");
            const next = tour.locator(".next");
            let steps = 0;
            for (let last = ""; ; last = await heading.innerText()) {
                await expect(heading).not.toHaveText(last === "" ? /^$/ : last);
                steps++;
                expect(await foreign(page)).toEqual([]);
                // Answers, hints, one answer to what is to be found.
                for (const button of await tour.locator(".row:not(.ends) button").all()) {
                    await button.click();
                    expect(await foreign(page)).toEqual([]);
                }
                if (steps === 36) break;
                await next.click();
            }
        });
    }
}
