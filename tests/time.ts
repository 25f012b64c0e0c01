/** The time panel as the tests use it. */

import type { Locator } from "@playwright/test";
import { test as base, expect, Lens } from "./lens.ts";

export const COMPANIES = "/?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

export const over = base.extend<{ address: string; lens: Lens }>({
    address: [COMPANIES, { option: true }],
    lens: async ({ page, address }, use) => {
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        const lens = new Lens(page);
        await lens.open(address);
        await expect(panel(lens)).toBeVisible();
        await use(lens);
        expect(errors).toEqual([]);
    },
});

export const panel = (lens: Lens): Locator => lens.element.getByRole("region", { name: "Over time" });
/** The first one: the numbers of steps stand at the inputs, and at the rows of the table. */
export const button = (lens: Lens, name: string) =>
    panel(lens).getByRole("button", { name, exact: true }).first();
export const inputs = async (lens: Lens) => {
    const { sequences, sequence } = await lens.settings();
    return sequences[sequence - 1]?.inputs;
};
export const place = async (lens: Lens) => {
    const { sequence, step } = await lens.settings();
    return [sequence, step];
};
