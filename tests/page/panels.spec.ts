/** Every panel of the list: by its button, its key or a link, in Spanish, and if it does not load. */

import type { Page } from "@playwright/test";
import { PANELS } from "../../www/panels/index.ts";
import type { PanelManifest } from "../../www/ui/panel.ts";
import { expect, Lens, test } from "../lens.ts";

/** A link that shows a panel. */
const LINKS: Record<string, string> = { time: "/?v=1&x=0,1", tour: "/?v=1&lesson=forget.1" };

/** Opens a panel by its link or its button. */
async function want(page: Page, { id, texts, openers = [] }: PanelManifest): Promise<Lens> {
    const lens = new Lens(page);
    await lens.open(LINKS[id] ?? "/");
    if (LINKS[id]) return lens;
    const [opener] = openers;
    const button = opener
        ? lens.element.getByRole("button", { name: texts.en[opener.label] ?? "", exact: true })
        : lens.element.locator(".diagrams button");
    await button.click();
    return lens;
}

for (const panel of PANELS) {
    const { id, texts, openers = [], shortcut } = panel;

    test(`${id}: if it does not load a notice says so, and the page goes on`, async ({ page }) => {
        await page.route(`**/assets/${id}-*.js`, (route) => route.abort());
        const lens = await want(page, panel);
        await expect(lens.element.getByRole("alert")).toContainText(`${texts.en.name} did not load.`);
        await lens.number("bar", "c").focus();
        await page.keyboard.press("ArrowUp");
        await expect(lens.number("bar", "c")).not.toHaveText("2");
    });

    if (openers.length > 0) {
        test(`${id}: its buttons are there in Spanish`, async ({ page }) => {
            const lens = new Lens(page);
            await lens.open("/?v=1&lang=es");
            for (const { label } of openers) {
                const name = texts.es[label] ?? "";
                await expect(lens.element.getByRole("button", { name, exact: true })).toBeVisible();
            }
        });
    }

    if (!shortcut) continue;

    test(`${id}: its key opens and closes it, and the list of keys names it`, async ({ page, lens }) => {
        const dialog = lens.element.locator(`dialog.${id}`);
        await page.keyboard.press(shortcut.key);
        await expect(dialog).toBeVisible();
        await page.keyboard.press(shortcut.key);
        await expect(dialog).toHaveCount(0);
        await page.keyboard.press("?");
        const row = lens.element.getByRole("definition").filter({ hasText: texts.en[shortcut.label] ?? "" });
        await expect(row).toBeVisible();
    });
}
