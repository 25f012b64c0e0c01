/** The chosen vocabulary and locale, everywhere: no name of the other vocabulary, in Spanish no English word. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, type Lens, test } from "../lens.ts";
import { asking, COMPANIES, open, type Unwanted, unwantedTexts } from "../texts.ts";
import { STEP_IDS } from "../tour.ts";

type Words = "plain" | "symbols";

/** Names of the other vocabulary. The letter of a key is no name. */
const FOREIGN: Record<"en" | "es", Record<Words, Unwanted>> = {
    en: {
        plain: {
            pattern: /w_hh|w_ih|w hh|w ih|[ch]′|σ|(?<![\p{L}\p{N}])[fgio](?![\p{L}\p{N}])/u,
            names: /^[g?]$/,
        },
        symbols: { pattern: /short-term|long-term|potential|% (of|to) |x-axis|sigmoid/i },
    },
    es: {
        // A lone o is Spanish for "or".
        plain: {
            pattern: /w_hh|w_ih|w hh|w ih|[ch]′|σ|(?<![\p{L}\p{N}])[fgi](?![\p{L}\p{N}])/u,
            names: /^[g?]$/,
        },
        symbols: { pattern: /(corto|largo) plazo|potencial|% (de|que) |eje x|sigmoide/i },
    },
};

/** Words that are English and nothing else. */
const ENGLISH: Unwanted = {
    pattern:
        /(?<!\p{L})(the|of|and|is|are|this|memory|memories|input|inputs|weight|step|steps|stage|stages|share|copy|link|close|save|reset|words|digits|colours|gate|undo|redo|show|what|value|allowed|number|remember|potential long|over|add|remove|target|play|with|not|page|picture|as|to|it|on)(?!\p{L})/iu,
    names: /LSTM Lens|dev\.to|weight_\w\w/,
};

/** The buttons by which a list is opened and closed again. */
const LIST = { en: ["Edit as a list", "Cancel"], es: ["Editar como lista", "Cancelar"] } as const;

/** Presses a button of the tour within the page, and waits until the element has drawn. */
function press(lens: Lens, selector: string, n = 0): Promise<void> {
    return lens.element.evaluate(
        async (lens: LstmLens, { selector, n }) => {
            const button = lens.shadowRoot?.querySelectorAll<HTMLElement>(`.tour ${selector}`)[n];
            if (!button) throw new Error(`There is no ${selector}, number ${n}.`);
            button.click();
            await lens.updateComplete;
        },
        { selector, n },
    );
}

for (const lang of ["en", "es"] as const) {
    for (const words of ["plain", "symbols"] as const) {
        const english = lang === "es" ? [ENGLISH] : [];
        const unwanted = [FOREIGN[lang][words], ...english];
        const address = (link: string) => `${link}&words=${words}&lang=${lang}`;
        const ready = (lens: Lens) =>
            expect(lens.element.locator(".lens")).toHaveAttribute("lang", lang, { timeout: 10_000 });

        test(`${words}, ${lang}: the page, time, lists and dialogs keep to the vocabulary`, async ({
            page,
        }) => {
            const lens = await open(page, address(COMPANIES));
            const expectNone = async (where: string) =>
                expect(await unwantedTexts(page, unwanted), where).toEqual([]);
            await ready(lens);
            await expect(lens.element.locator(".comparison")).toBeVisible();
            await expectNone("the page, over time");
            const [edit, cancel] = LIST[lang];
            await lens.element.getByRole("button", { name: edit }).click();
            await expectNone("the list");
            await lens.element.getByRole("button", { name: cancel }).click();
            for (const gate of await lens.element.locator(".gates input").all()) await gate.check();

            // The cell, time, each stage.
            const exportButtons = lens.element.locator("button.export-button");
            const dialog = lens.element.getByRole("dialog");
            await expect(exportButtons).toHaveCount(7);
            for (const button of await exportButtons.all()) {
                await button.click();
                await expect(dialog.getByRole("img")).toBeVisible();
                await expectNone("a picture");
                await page.keyboard.press("Escape");
                await expect(dialog).toHaveCount(0);
            }
            await page.keyboard.press("?");
            await expect(dialog).toBeVisible();
            await expectNone("the shortcuts");
            await page.keyboard.press("Escape");
            await expect(dialog).toHaveCount(0);
            // The glossary has the names of both vocabularies.
            await page.keyboard.press("g");
            await expect(dialog).toBeVisible();
            expect(await unwantedTexts(page, english), "the glossary").toEqual([]);
            await page.keyboard.press("Escape");
            await expect(dialog).toHaveCount(0);

            await page.locator(".share-button").first().click();
            for (const radio of await page.getByRole("dialog").getByRole("radio").all()) {
                await radio.check();
                await expectNone("the share dialog");
            }
        });

        test(`${words}, ${lang}: answers, notices and the whole tour keep to the vocabulary`, async ({
            page,
        }) => {
            const lens = await open(page, address("?v=1"));
            const expectNone = async (where: string) =>
                expect(await unwantedTexts(page, unwanted), where).toEqual([]);
            await ready(lens);
            for (const n of [0, 1]) {
                await asking(lens).nth(n).click();
                await expect(lens.element.locator(".inspector")).toBeVisible();
                await expectNone("an answer");
            }
            await lens.element.locator(".tools input").check();
            await expectNone("rounded as you go");
            // Other numbers have another answer.
            await lens.set({ ...(await lens.settings()), x: -10 });
            await expect(lens.element.locator(".inspector ul")).toHaveCount(0);
            await expectNone("other numbers");
            await asking(lens).nth(1).click();
            const settings = await lens.settings();
            settings.weights.forget.w_ih = 0;
            settings.weights.forget.b = -1000;
            await lens.set(settings);
            await expect(lens.card("forget").locator(".stuck")).toBeVisible();
            await expectNone("a dot that cannot be moved");

            await lens.element.locator(".tours").click();
            const tour = lens.element.locator(".tour");
            for (const [n, step] of STEP_IDS.entries()) {
                await expect.poll(async () => (await lens.settings()).lesson).toBe(step);
                await expect(tour.getByRole("heading")).toContainText(step.split(".")[1] ?? "");
                await expectNone(step);
                // Answers, hints, a solution of the goal.
                const buttons = ".row:not(.ends) button";
                const count = await tour.locator(buttons).count();
                for (let button = 0; button < count; button++) {
                    await press(lens, buttons, button);
                    await expectNone(`${step}, after button ${button + 1}`);
                }
                if (n < STEP_IDS.length - 1) await press(lens, ".next");
            }
        });
    }
}
