/** The tour in tests. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import type { LstmLens } from "../www/element/lstm-lens.ts";
import type { Lesson } from "../www/generated/lstm_lens.js";
import { expect, Lens } from "./lens.ts";

const FOLDER = resolve(import.meta.dirname, "../crates/lstm-lessons/lessons");
const read = (file: string) => JSON.parse(readFileSync(resolve(FOLDER, file), "utf8"));

/** The number of steps of each lesson, in the order of the tour. */
export const STEPS = Object.fromEntries(
    (read("order.json") as Lesson[]).map((lesson) => [lesson, read(`${lesson}.en.json`).steps.length]),
) as Record<Lesson, number>;

/** The ids of all steps, in order. */
export const STEP_IDS = Object.entries(STEPS).flatMap(([lesson, steps]) =>
    Array.from({ length: steps }, (_, n) => `${lesson}.${n + 1}`),
);

/** Changes of the article's weights that reach each goal. None is the solution that the tour shows. */
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
    await lens.open(address);
    await expect(panel(lens)).toBeVisible();
    return lens;
}

/** Opens a step as its link does, without reloading the page. */
export async function open(lens: Lens, step: string): Promise<void> {
    await lens.element.evaluate(async (lens: LstmLens, link) => {
        lens.link = link;
        await lens.updateComplete;
    }, `?lesson=${step}`);
    await expect(heading(lens)).toContainText(`step ${step.split(".")[1]} of`);
}
