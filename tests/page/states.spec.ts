/** What comes when it is asked for, in both themes, and at 400 %: 320 × 256 pixels. */

import AxeBuilder from "@axe-core/playwright";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, test } from "../lens.ts";

const SEVERAL = "/?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&x=0.5,1&digits=4";

/** Where each state is, and how it is come to. */
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
    for (const colorScheme of ["light", "dark"] as const) {
        test(`${name}, ${colorScheme}: axe finds nothing, and nothing scrolls sideways at 400 %`, async ({
            page,
        }) => {
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            const lens = new Lens(page);
            await page.goto(address);
            await lens.ready();
            await come(lens);
            const seen = lens.element.locator(part).first();
            await expect(seen).toBeVisible();
            for (const size of [
                { width: 1280, height: 800 },
                { width: 320, height: 256 },
            ]) {
                await page.setViewportSize(size);
                const { violations } = await new AxeBuilder({ page }).analyze();
                expect(violations, `${size.width}`).toEqual([]);
                const wide = await page.evaluate(() => document.documentElement.scrollWidth);
                expect(wide).toBeLessThanOrEqual(size.width);
                expect(await seen.evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThan(2);
            }
        });
    }
}
