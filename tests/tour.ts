/** What the tests see of the tour. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../www/element/lstm-lens.ts";
import { expect, Lens } from "./lens.ts";

export const STEPS = {
    forget: 4,
    cell: 4,
    input: 4,
    memory: 4,
    output: 4,
    companies: 4,
    keep: 3,
    drop: 3,
    count: 3,
    latch: 3,
} as const;

export type Lesson = keyof typeof STEPS;

export const PLACES = Object.entries(STEPS).flatMap(([lesson, steps]) =>
    Array.from({ length: steps }, (_, n) => `${lesson}.${n + 1}`),
);

/** Weights of our own that reach each goal, beside the article's: none is the answer that can be shown. */
export const FOUND: Partial<
    Record<Lesson, Array<[gate: "forget" | "cell" | "input" | "output", part: string, text: string]>>
> = {
    keep: [
        ["forget", "b", "12"],
        ["cell", "w_hh", "0"],
        ["cell", "b", "0"],
    ],
    drop: [["forget", "b", "-12"]],
    count: [
        ["forget", "b", "12"],
        ["cell", "w_hh", "0"],
        ["cell", "b", "0"],
        ["input", "b", "12"],
    ],
    latch: [
        ["forget", "b", "12"],
        ["cell", "w_hh", "0"],
        ["cell", "b", "0"],
        ["input", "b", "12"],
        ["output", "b", "12"],
    ],
};

export const panel = (lens: Lens) => lens.element.getByRole("region", { name: /step \d of \d/ });
export const heading = (lens: Lens) => panel(lens).getByRole("heading");
export const button = (lens: Lens, name: string | RegExp) =>
    panel(lens).getByRole("button", { name, exact: typeof name === "string" });

export async function begin(page: Page, address: string): Promise<Lens> {
    const lens = new Lens(page);
    await page.goto(address);
    await lens.ready();
    await expect(panel(lens)).toBeVisible();
    return lens;
}

/** Opens a place as its link does, without the page being loaded again. */
export async function open(lens: Lens, place: string): Promise<void> {
    await lens.element.evaluate(async (lens: LstmLens, link) => {
        lens.link = link;
        await lens.updateComplete;
    }, `?lesson=${place}`);
    await expect(heading(lens)).toContainText(`step ${place.split(".")[1]} of`);
}
