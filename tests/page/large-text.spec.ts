/** Text twice as large: nothing is cut off, nothing overlaps. */

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
            .filter((one) =>
                one.matches(":not(style, .visually-hidden, .visually-hidden *, .ordinal, option, sub, sup)"),
            )
            .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 20)
            .map((one) => `${one.localName}.${one.className} ${one.textContent?.trim().slice(0, 40)}`),
    );
}

/** Does something at each size. */
async function atEachSize(page: Page, act: (size: string) => Promise<void>): Promise<void> {
    for (const viewport of [
        { width: 768, height: 1024 },
        { width: 1280, height: 800 },
    ]) {
        await page.setViewportSize(viewport);
        await act(`${viewport.width} wide`);
    }
}

test("with text at 200 % the lens, time and the tour grow, and nothing is cut off or overlaps", async ({
    page,
}) => {
    for (const link of ["", COMPANIES, "?lesson=cell.2", "?lesson=keep.2"]) {
        const lens = await open(page, link);
        await enlarge(page);
        if (link === COMPANIES) await expect(lens.element.locator(".comparison")).toBeVisible();
        await atEachSize(page, async (size) => {
            if (link.includes("lesson")) {
                const told = lens.element.locator(".told");
                // Not squeezed into a column beside its buttons.
                await expect.poll(async () => (await told.boundingBox())?.width).toBeGreaterThan(600);
            }
            expect(await cutOff(page), `${link}, ${size}`).toEqual([]);
            expect(await small(lens), `${link}, ${size}`).toEqual([]);
        });
    }
});

test("with text at 200 % answers, the glossary and the share dialog grow, and nothing is cut off", async ({
    page,
}) => {
    const lens = await open(page, "");
    await enlarge(page);
    const expectRoom = () =>
        atEachSize(page, async (size) => {
            expect(await cutOff(page), size).toEqual([]);
            expect(await small(lens), size).toEqual([]);
        });
    for (const n of [0, 1]) {
        await asking(lens).nth(n).click();
        await expect(lens.element.locator(".inspector")).toBeVisible();
        await expectRoom();
    }
    await page.keyboard.press("g");
    await expect(lens.element.getByRole("dialog")).toBeVisible();
    await expectRoom();
    await page.keyboard.press("Escape");
    await page.locator(".share-button").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await atEachSize(page, async (size) => expect(await cutOff(page), size).toEqual([]));
});
