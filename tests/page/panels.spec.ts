/** Every panel of the list: by its button, its key or a link, in each language, and if it does not load. */

import { test as base, type Page } from "@playwright/test";
import { PANELS } from "../../www/panels/index.ts";
import type { PanelManifest } from "../../www/ui/panel.ts";
import { expect, Lens, test } from "../lens.ts";

/** A link that shows a panel. */
const LINKS: Record<string, string> = { time: "/?v=1&x=0,1", tour: "/?v=1&lesson=forget.1" };

async function open(page: Page, address: string): Promise<Lens> {
    const lens = new Lens(page);
    await page.goto(address);
    await lens.ready();
    return lens;
}

/** Does what opens a panel: follows its link, or presses its button. */
async function want(page: Page, { id, texts, openers = [] }: PanelManifest): Promise<Lens> {
    const lens = await open(page, LINKS[id] ?? "/");
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

    base(`${id}: if it does not load the page says so, and lives on`, async ({ page }) => {
        await page.route(`**/assets/${id}-*.js`, (route) => route.abort());
        const lens = await want(page, panel);
        await expect(lens.element.getByRole("alert")).toContainText(`${texts.en.name} did not load.`);
        await lens.number("bar", "c").focus();
        await page.keyboard.press("ArrowUp");
        await expect(lens.number("bar", "c")).not.toHaveText("2");
    });

    test(`${id}: its texts are there in Spanish`, async ({ page }) => {
        const lens = await open(page, "/?v=1&lang=es");
        for (const { label } of openers) {
            await expect(
                lens.element.getByRole("button", { name: texts.es[label] ?? "", exact: true }),
            ).toBeVisible();
        }
        for (const key of Object.keys(texts.en)) expect(texts.es[key], key).not.toBe("");
        expect(Object.keys(texts.es)).toEqual(Object.keys(texts.en));
    });

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
