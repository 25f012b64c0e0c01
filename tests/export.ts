/** The export dialog in tests. */

import type { Locator } from "@playwright/test";
import { expect, type Lens } from "./lens.ts";

export const COMPANIES = "/?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

export const button = (lens: Lens, name: string): Locator =>
    lens.element.getByRole("button", { name: `Export picture: ${name}` });
export const dialog = (lens: Lens): Locator => lens.element.getByRole("dialog");
export const status = (lens: Lens): Locator => dialog(lens).getByRole("status");
export const act = (lens: Lens, name: string): Promise<void> =>
    dialog(lens).getByRole("button", { name }).click();

/** Opens a picture, and waits until it can be seen. */
export async function openExport(lens: Lens, name: string): Promise<Locator> {
    await button(lens, name).click();
    await seen(lens);
    return dialog(lens).getByRole("img");
}

export async function seen(lens: Lens): Promise<void> {
    const width = () =>
        dialog(lens)
            .getByRole("img")
            .evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth : 0));
    await expect.poll(width).toBeGreaterThan(0);
}
