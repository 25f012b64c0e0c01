/** What the tests see of the page. */

import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { LstmLens, Settings, Stage, Step } from "../www/lstm-lens.ts";

export const STAGES: readonly Stage[] = ["forget", "cell", "input", "memory", "output"];

export class Lens {
    readonly element: Locator;

    constructor(readonly page: Page) {
        this.element = page.locator("lstm-lens");
    }

    async open(): Promise<void> {
        await this.page.goto("/");
        await this.ready();
    }

    async ready(): Promise<void> {
        await expect.poll(() => this.element.evaluate((lens: LstmLens) => lens.steps?.length)).toBe(1);
    }

    card(stage: Stage): Locator {
        return this.element.locator(`#${stage}`);
    }

    /** A number of a stage's formula, or of the bar at the top, by its accessible name. */
    number(place: Stage | "bar", field: string): Locator {
        return this.element.locator(`[data-slot="${place}-${field.replaceAll(".", "-")}"]`);
    }

    dot(stage: Stage): Locator {
        return this.card(stage).getByRole("slider");
    }

    /** The line of text of a stage that begins the way `start` says, with single spaces. */
    async line(stage: Stage, part: "sum" | "result" | "use"): Promise<string> {
        const text = await this.card(stage).locator(`.${part}`).innerText();
        return text.replace(/\s+/g, " ").trim();
    }

    set(settings: Partial<Settings>): Promise<void> {
        return this.element.evaluate(async (lens: LstmLens, settings) => {
            lens.settings = settings;
            await lens.updateComplete;
        }, settings);
    }

    settings(): Promise<Settings> {
        return this.element.evaluate((lens: LstmLens) => lens.settings as Settings);
    }

    async step(): Promise<Step> {
        return this.element.evaluate((lens: LstmLens) => lens.steps[0] as Step);
    }
}

export const test = base.extend<{ lens: Lens }>({
    lens: async ({ page }, use) => {
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => {
            const bad = message.type() === "error" || message.type() === "warning";
            // The tests themselves read pixels.
            if (bad && !message.text().includes("willReadFrequently")) errors.push(message.text());
        });
        const lens = new Lens(page);
        await lens.open();
        await use(lens);
        expect(errors).toEqual([]);
    },
});

export { expect };
