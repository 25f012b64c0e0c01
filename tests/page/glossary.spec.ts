/** The glossary: what everything is called, and what it is now. */

import AxeBuilder from "@axe-core/playwright";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, test } from "../lens.ts";

test("g opens it, Escape or g closes it, and the focus is where it was", async ({ page, lens }) => {
    const dialog = lens.element.getByRole("dialog", { name: "Glossary" });
    const number = lens.number("bar", "x");
    await number.focus();
    for (const closing of ["Escape", "g"]) {
        await page.keyboard.press("g");
        await expect(dialog).toBeVisible();
        await page.keyboard.press(closing);
        await expect(dialog).toHaveCount(0);
        await expect(number).toBeFocused();
    }
});

test("it joins both vocabularies, with the values of the step shown", async ({ lens }) => {
    await lens.element.getByRole("button", { name: "Glossary" }).click();
    const row = (start: RegExp) =>
        lens.element.getByRole("dialog").getByRole("row").filter({ hasText: start });
    // The first figures are those of the series.
    await expect(row(/forget gate/)).toContainText("% of long-term memory to remember");
    await expect(row(/forget gate/)).toContainText("0.997");
    await expect(row(/^\s*c′/)).toContainText("c′ = c × f + g × i");
    // Open, it follows what happens below.
    await lens.set({ x: -10 });
    await expect(row(/^\s*x\s/)).toContainText("−10");
});

test("it leads to a stage", async ({ lens }) => {
    await lens.element.getByRole("button", { name: "Glossary" }).click();
    await lens.element.getByRole("button", { name: "Stage 5: go to % of potential" }).first().click();
    await expect(lens.element.getByRole("dialog")).toHaveCount(0);
    await expect(lens.card("output")).toBeFocused();
});

test("nothing in it is cut off, and axe finds nothing", async ({ page, lens }) => {
    for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 700 });
        await lens.element.evaluate((lens: LstmLens) => lens.showGlossary());
        const dialog = lens.element.getByRole("dialog", { name: "Glossary" });
        await expect(dialog).toBeVisible();
        expect(await dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
        const { violations } = await new AxeBuilder({ page }).include("lstm-lens").analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await page.keyboard.press("Escape");
    }
});

test("on a phone its button is as large as a thumb, and in a set height it is where the hint is", async ({
    browser,
    baseURL,
}) => {
    const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        hasTouch: true,
        isMobile: true,
    });
    const page = await context.newPage();
    for (const [address, width, height] of [
        ["/", 360, 740],
        ["/", 1024, 768],
        ["/embed.html", 1024, 768],
        ["/embed.html", 656, 600],
    ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(address);
        const lens = new Lens(page);
        await lens.ready();
        const button = lens.element.getByRole("button", { name: "Glossary" });
        await expect(button).toBeVisible();
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
            address === "/" ? Number.POSITIVE_INFINITY : height,
        );
        await button.tap();
        await expect(lens.element.getByRole("dialog", { name: "Glossary" })).toBeVisible();
    }
    await context.close();
});
