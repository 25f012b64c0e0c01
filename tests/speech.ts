/** What the tests of languages have in common. */

import type { Locator, Page } from "@playwright/test";
import { Lens } from "./lens.ts";

export const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

export async function open(page: Page, link: string): Promise<Lens> {
    await page.goto(`/${link}`);
    const lens = new Lens(page);
    await lens.ready();
    return lens;
}

/** The buttons that ask something about the step, in whatever language. */
export function asking({ element }: Lens): Locator {
    return element.locator("label:has(input[type=checkbox]) ~ button[aria-pressed]");
}
