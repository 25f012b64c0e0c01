/** The list of keyboard shortcuts, and the shortcuts themselves. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, test } from "../lens.ts";

test("a question mark opens the list from anywhere but a number being typed, and Escape closes it", async ({
    page,
    lens,
}) => {
    const dialog = lens.element.getByRole("dialog", { name: "Keyboard shortcuts" });
    await page.locator("body").press("?");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);

    const number = lens.number("bar", "x");
    await number.focus();
    for (const closing of ["Escape", "?"]) {
        await page.keyboard.press("?");
        await expect(dialog).toBeVisible();
        await page.keyboard.press(closing);
        await expect(dialog).toHaveCount(0);
        await expect(number).toBeFocused();
    }

    await page.keyboard.press("Enter");
    await page.keyboard.type("?");
    await expect(dialog).toHaveCount(0);
});

test("its button opens the list, a click beside closes it, and undo does nothing behind it", async ({
    page,
    lens,
}) => {
    await lens.set({ c: 5 });
    await lens.element.getByRole("button", { name: "Shortcuts" }).click();
    const dialog = lens.element.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Control+z");
    expect((await lens.settings()).c).toBe(5);
    await page.mouse.click(5, 5);
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press("Control+z");
    expect((await lens.settings()).c).toBe(2);
});

test("nothing in it is cut off, and axe finds nothing wrong, in either theme", async ({ page, lens }) => {
    for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 700 });
        await lens.element.evaluate((lens: LstmLens) => lens.showKeys());
        const dialog = lens.element.getByRole("dialog", { name: "Keyboard shortcuts" });
        await expect(dialog).toBeVisible();
        for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
            expect(await violations(page, { include: ["lstm-lens"] }), `${colorScheme}, ${width}`).toEqual(
                [],
            );
        }
        await page.keyboard.press("Escape");
    }
});

test("each key does what the list says of it", async ({ page, lens }) => {
    const number = lens.number("bar", "x");
    const x = async () => (await lens.settings()).x;
    await number.focus();
    const pressed: Array<[string, number]> = [
        ["ArrowUp", 1.1],
        ["ArrowRight", 1.2],
        ["Shift+ArrowUp", 2.2],
        ["Alt+ArrowDown", 2.19],
        ["PageDown", 1.19],
        ["ArrowLeft", 1.09],
        ["Control+z", 1.19],
        ["Control+Shift+Z", 1.09],
    ];
    for (const [key, value] of pressed) {
        await number.press(key);
        expect(await x(), key).toBeCloseTo(value, 12);
    }
    const dot = lens.dot("cell");
    const z = async () => (await lens.step()).pre.cell;
    await dot.focus();
    const before = await z();
    await page.keyboard.press("ArrowRight");
    const on = await z();
    expect(on).toBeGreaterThan(before);
    await page.keyboard.press("PageUp");
    expect((await z()) - on).toBeGreaterThan(on - before);
    await page.keyboard.press("Home");
    expect(await z()).toBeLessThan(-3.5);
    await page.keyboard.press("End");
    expect(await z()).toBeGreaterThan(3.5);
});
