/** The glossary: every name, and its value in the step shown. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, Lens, test } from "../lens.ts";

test("g opens the glossary, Escape or g closes it, and the focus is where it was", async ({ page, lens }) => {
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

test("it has the names in both vocabularies, with the values of the step shown", async ({ lens }) => {
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

test("its buttons lead to the stages", async ({ lens }) => {
    await lens.element.getByRole("button", { name: "Glossary" }).click();
    await lens.element.getByRole("button", { name: "Stage 5: go to % of potential" }).first().click();
    await expect(lens.element.getByRole("dialog")).toHaveCount(0);
    await expect(lens.card("output")).toBeFocused();
});

test("nothing in it is cut off, and axe finds nothing wrong", async ({ page, lens }) => {
    for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 700 });
        await lens.element.evaluate((lens: LstmLens) => lens.showGlossary());
        const dialog = lens.element.getByRole("dialog", { name: "Glossary" });
        await expect(dialog).toBeVisible();
        expect(await dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
        expect(await violations(page, { include: ["lstm-lens"] })).toEqual([]);
        await page.keyboard.press("Escape");
    }
});

test.describe("by touch", () => {
    test.use({ hasTouch: true, isMobile: true });

    test("its button is as large as a thumb, in a frame of a set height too", async ({ page }) => {
        const lens = new Lens(page);
        for (const [address, width, height] of [
            ["/", 360, 740],
            ["/", 1024, 768],
            ["/embed.html", 1024, 768],
            ["/embed.html", 656, 600],
        ] as const) {
            await page.setViewportSize({ width, height });
            await lens.open(address);
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
    });
});
