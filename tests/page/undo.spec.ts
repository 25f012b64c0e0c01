/** Undo and redo by keys and buttons. `model/history.test.ts` has their rules. */

import type { Page } from "@playwright/test";
import { expect, test } from "../lens.ts";

const search = (page: Page) => new URL(page.url()).search;

test.describe("undo and redo", () => {
    test("Ctrl+Z takes back a whole drag, a held key, or one press, and Ctrl+Y makes it again", async ({
        lens,
        page,
    }) => {
        const box = await lens.number("bar", "x").boundingBox();
        if (!box) throw new Error("no x");
        await page.mouse.move(box.x + 5, box.y + 5);
        await page.mouse.down();
        for (let n = 1; n <= 10; n++) await page.mouse.move(box.x + 5 + 4 * n, box.y + 5);
        await page.mouse.up();
        await lens.number("bar", "c").press("ArrowUp");
        await lens.number("bar", "c").press("ArrowUp");
        expect(await lens.settings()).toMatchObject({ x: 2, c: 2.2 });
        await page.keyboard.press("Control+z");
        expect(await lens.settings()).toMatchObject({ x: 2, c: 2.1 });
        await page.keyboard.press("Control+z");
        await page.keyboard.press("Control+z");
        expect(await lens.settings()).toMatchObject({ x: 1, c: 2 });
        await page.keyboard.press("Control+z");
        expect(await lens.settings()).toMatchObject({ x: 1, c: 2 });
        await page.keyboard.press("Control+Shift+z");
        expect(await lens.settings()).toMatchObject({ x: 2, c: 2 });
        await page.keyboard.press("Control+y");
        expect(await lens.settings()).toMatchObject({ x: 2, c: 2.1 });
        await expect.poll(() => search(page)).toBe("?v=1&c=2.1&x=2");

        for (const key of ["down", "down", "down", "up"] as const) await page.keyboard[key]("ArrowDown");
        expect((await lens.settings()).c).toBe(1.8);
        await page.keyboard.press("Control+z");
        expect((await lens.settings()).c).toBe(2.1);
    });

    test("the buttons keep the focus, and are disabled if there is nothing to undo", async ({
        lens,
        page,
    }) => {
        const undo = lens.element.getByRole("button", { name: "Undo" });
        const redo = lens.element.getByRole("button", { name: "Redo" });
        await expect(undo).toHaveAttribute("aria-disabled", "true");
        await lens.element.getByRole("button", { name: "input −10" }).click();
        await undo.focus();
        await page.keyboard.press("Enter");
        expect((await lens.settings()).x).toBe(1);
        await expect(undo).toBeFocused();
        await expect(undo).toHaveAttribute("aria-disabled", "true");
        await redo.click();
        expect((await lens.settings()).x).toBe(-10);
    });

    test("Ctrl+Z works anywhere on the page, and within a field it is the browser's own", async ({
        lens,
        page,
    }) => {
        await lens.set({ h: 5 });
        await page.locator("h1").click();
        await page.keyboard.press("Control+z");
        expect((await lens.settings()).h).toBe(1);

        await lens.number("bar", "h").click();
        await page.keyboard.type("7");
        await page.keyboard.press("Control+z");
        await expect(lens.number("bar", "h")).toHaveRole("textbox");
        await page.keyboard.press("Escape");
        expect((await lens.settings()).h).toBe(1);
    });

    test("a dot's drag and a typed number are one step each, an entry ended by Escape is none", async ({
        lens,
        page,
    }) => {
        await lens.number("bar", "h").click();
        await page.keyboard.type("-3.25");
        await page.keyboard.press("Enter");
        const picture = await lens.card("cell").locator(".picture").boundingBox();
        const dot = await lens.dot("cell").evaluate((slider: HTMLElement) => ({
            x: Number(slider.style.getPropertyValue("--x")),
            y: Number(slider.style.getPropertyValue("--y")),
        }));
        if (!picture) throw new Error("no picture");
        const y = picture.y + dot.y * picture.height;
        await page.mouse.move(picture.x + dot.x * picture.width, y);
        await page.mouse.down();
        for (const share of [0.5, 0.6, 0.7]) await page.mouse.move(picture.x + share * picture.width, y);
        await page.mouse.up();
        expect((await lens.settings()).x).not.toBe(1);
        await page.keyboard.press("Control+z");
        expect(await lens.settings()).toMatchObject({ x: 1, h: -3.25 });
        await page.keyboard.press("Control+z");
        expect((await lens.settings()).h).toBe(1);
        await expect(lens.element.getByRole("button", { name: "Undo" })).toHaveAttribute(
            "aria-disabled",
            "true",
        );

        await lens.number("bar", "c").click();
        await page.keyboard.type("9");
        await page.keyboard.press("Escape");
        await expect(lens.element.getByRole("button", { name: "Undo" })).toHaveAttribute(
            "aria-disabled",
            "true",
        );
    });
});
