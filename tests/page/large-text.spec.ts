/** That a reader who wants text twice as large finds all of it: nothing is cut off, nothing lies over anything. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, type Lens, test } from "../lens.ts";
import { cutOff } from "../overflow.ts";
import { asking, COMPANIES, open } from "../texts.ts";

/** As the reader's own setting does. */
async function enlarge(page: Page): Promise<void> {
    await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
    });
}

/** Texts of the element that are still as small as before. */
function small({ element }: Lens): Promise<string[]> {
    return element.evaluate((lens: LstmLens) =>
        [...(lens.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>("*")]
            .filter((one) => one instanceof HTMLElement && one.getClientRects().length > 0)
            .filter((one) =>
                [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
            )
            // An arrow in a corner is a picture.
            .filter((one) => one.matches(":not(style, .unseen, .unseen *, .ordinal, option, sub, sup)"))
            .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 20)
            .map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`),
    );
}

for (const viewport of [
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
]) {
    test.describe(`text at 200 %, ${viewport.width}`, () => {
        test.use({ viewport });

        test("the lens, time and the tour grow, and nothing is cut off or overlaps", async ({ page }) => {
            test.setTimeout(60_000);
            for (const link of ["", COMPANIES, "?lesson=cell.2", "?lesson=keep.2"]) {
                const lens = await open(page, link);
                await enlarge(page);
                if (link === COMPANIES) await expect(lens.element.locator(".comparison")).toBeVisible();
                if (link.includes("lesson")) {
                    const told = lens.element.locator(".told");
                    // Not squeezed into a column beside its buttons.
                    await expect.poll(async () => (await told.boundingBox())?.width).toBeGreaterThan(600);
                }
                expect(await cutOff(page), link).toEqual([]);
                expect(await small(lens), link).toEqual([]);
            }
        });

        test("so do answers, the glossary and what is shared", async ({ page }) => {
            test.setTimeout(60_000);
            const lens = await open(page, "");
            await enlarge(page);
            for (const n of [0, 1]) {
                await asking(lens).nth(n).click();
                await expect(lens.element.locator(".inspector")).toBeVisible();
                expect(await cutOff(page)).toEqual([]);
                expect(await small(lens)).toEqual([]);
            }
            await page.keyboard.press("g");
            await expect(lens.element.getByRole("dialog")).toBeVisible();
            expect(await cutOff(page)).toEqual([]);
            expect(await small(lens)).toEqual([]);
            await page.keyboard.press("Escape");
            await page.locator(".share-button").click();
            await expect(page.getByRole("dialog")).toBeVisible();
            expect(await cutOff(page)).toEqual([]);
        });
    });
}
