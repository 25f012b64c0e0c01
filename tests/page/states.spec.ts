/** Panels, dialogs and notices in both themes, and at 400 %: 320 × 256 pixels. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, Lens, test } from "../lens.ts";

const SEVERAL = "/?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&x=0.5,1&digits=4";

/** The address of each state, the way to it, and the part to be seen there. */
const STATES: Array<[name: string, address: string, come: (lens: Lens) => Promise<unknown>, part: string]> = [
    ["bars", "/", (lens) => ask(lens, "What matters now"), ".inspector"],
    ["the article’s figures", "/", (lens) => ask(lens, "Why doesn’t this match the article?"), ".inspector"],
    ["on paper", "/?v=1&rounding=paper", (lens) => ask(lens, "What matters now"), ".inspector"],
    ["keys", "/", (lens) => lens.element.evaluate((lens: LstmLens) => lens.showKeys()), "dialog"],
    ["a picture", "/", (lens) => lens.card("forget").locator(".export-button").click(), "dialog"],
    ["over time", SEVERAL, async () => {}, ".time"],
    ["a link that is not understood", "/?v=1&x=ten", async () => {}, ".notice"],
    ["a lesson", "/?lesson=latch.2", async () => {}, ".tour"],
];

const ask = (lens: Lens, name: string) => lens.element.getByRole("button", { name }).click();

for (const [name, address, come, part] of STATES) {
    test(`${name}: axe finds nothing wrong in either theme, and nothing scrolls sideways at 400 %`, async ({
        page,
    }) => {
        const lens = new Lens(page);
        await page.emulateMedia({ reducedMotion: "reduce" });
        await lens.open(address);
        await come(lens);
        const seen = lens.element.locator(part).first();
        await expect(seen).toBeVisible();
        for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            for (const size of [
                { width: 1280, height: 800 },
                { width: 320, height: 256 },
            ]) {
                await page.setViewportSize(size);
                const where = `${colorScheme}, ${size.width} wide`;
                expect(await violations(page), where).toEqual([]);
                const wide = await page.evaluate(() => document.documentElement.scrollWidth);
                expect(wide, where).toBeLessThanOrEqual(size.width);
                const beyond = await seen.evaluate((part) => part.scrollWidth - part.clientWidth);
                expect(beyond, where).toBeLessThan(2);
            }
        }
    });
}
