/** Room for any language: one whose words are twice as long, and one that runs from right to left. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, Lens, test } from "../lens.ts";
import { cutOff } from "../overflow.ts";
import { asking, COMPANIES, open } from "../texts.ts";

const SIZES = [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
];

/** English made twice as long, or written in letters that run from right to left. */
const PSEUDO = {
    double: { lang: "en-x-twice", dir: "ltr" },
    right: { lang: "ar", dir: "rtl" },
} as const;

/** Sets a locale made from the English messages of each part. */
async function pretend(page: Page, kind: keyof typeof PSEUDO): Promise<void> {
    await page.evaluate(
        ({ kind, lang, dir }) => {
            const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
            const right = (text: string) =>
                text.replace(/\{[^}]*\}|[a-z]/gi, (c) =>
                    c.length > 1 ? c : (letters[c.toLowerCase().charCodeAt(0) - 97] ?? c),
                );
            // A formula is no sentence: as long as it is, it stays in order.
            const text = (text: string) =>
                kind === "right" ? right(text) : /^[\w′]{1,4}$/.test(text) ? text + text : `${text} ${text}`;
            const made = (value: unknown): unknown => {
                if (typeof value === "string") return text(value);
                if (typeof value === "function")
                    return (...given: unknown[]) => text(String(Reflect.apply(value, undefined, given)));
                if (Array.isArray(value)) return value.map(made);
                return Object.fromEntries(
                    Object.entries(value as object).map(([key, inner]) => [key, made(inner)]),
                );
            };
            const Lens = customElements.get("lstm-lens") as typeof LstmLens;
            Lens.setLocale({ lang, dir, words: (_, english) => made(english) as object });
        },
        { kind, ...PSEUDO[kind] },
    );
}

/** Does something at each size. */
async function atEachSize(page: Page, act: (size: string) => Promise<void>): Promise<void> {
    for (const viewport of SIZES) {
        await page.setViewportSize(viewport);
        await act(`${viewport.width} wide`);
    }
}

for (const kind of ["double", "right"] as const) {
    test.describe(kind === "double" ? "words twice as long" : "right to left", () => {
        const expectRoom = (page: Page) =>
            atEachSize(page, async (size) => expect(await cutOff(page), size).toEqual([]));

        test("the page, time and dialogs overflow nowhere, and axe finds nothing wrong", async ({ page }) => {
            test.setTimeout(60_000);
            const { dir } = PSEUDO[kind];
            const lens = new Lens(page);
            for (const link of ["", "?v=1&words=symbols", COMPANIES]) {
                await lens.open(`/${link}`);
                await pretend(page, kind);
                await expect(page.locator("html")).toHaveAttribute("dir", dir);
                await expect(lens.element.locator(".lens")).toHaveAttribute("dir", dir);
                if (link === COMPANIES) await expect(lens.element.locator(".comparison")).toBeVisible();
                await expectRoom(page);
            }
            await atEachSize(page, async (size) => expect(await violations(page), size).toEqual([]));

            await lens.element.locator(".diagrams .export-button").click();
            await expect(lens.element.getByRole("dialog").getByRole("img")).toBeVisible();
            await expectRoom(page);
            await page.keyboard.press("Escape");

            await page.locator(".share-button").click();
            await expect(page.getByRole("dialog")).toBeVisible();
            await expectRoom(page);
            // The preview shows a page of its own.
            const dialog = { include: ["lstm-lens-share"], exclude: ["iframe"] };
            await atEachSize(page, async (size) => expect(await violations(page, dialog), size).toEqual([]));
        });

        test("answers, lists and lessons overflow nowhere, and axe finds nothing wrong", async ({ page }) => {
            test.setTimeout(60_000);
            const lens = await open(page, "");
            await pretend(page, kind);
            for (const n of [0, 1]) {
                await asking(lens).nth(n).click();
                await expect(lens.element.locator(".inspector")).toBeVisible();
                if (n === 0) await lens.element.locator(".inspector summary").click();
                await expectRoom(page);
            }
            for (const key of ["?", "g"]) {
                await page.keyboard.press(key);
                await expect(lens.element.getByRole("dialog")).toBeVisible();
                await expectRoom(page);
                await page.keyboard.press("Escape");
            }
            await asking(lens).nth(1).click();
            for (const place of ["forget.1", "cell.2", "companies.1", "keep.2", "latch.2"] as const) {
                await lens.set({ lesson: place });
                const tour = lens.element.locator(".tour");
                await expect(tour).toBeVisible();
                for (const button of await tour.locator(".row:not(.ends) button").all()) await button.click();
                await expectRoom(page);
            }
            await lens.element.locator(".tour summary").click();
            await atEachSize(page, async (size) => {
                expect(await cutOff(page), size).toEqual([]);
                expect(await violations(page), size).toEqual([]);
            });
        });
    });
}

test("right to left, formulas, pictures and time still run from left to right", async ({ page, lens }) => {
    await lens.set({ sequences: [{ inputs: [0, 1] }, { inputs: [-1, 1] }] });
    await expect(lens.element.locator(".inputs .number")).toHaveCount(2);
    await pretend(page, "right");
    await expect(lens.element.locator(".lens")).toHaveAttribute("dir", "rtl");
    const inOrder = async (selector: string) => {
        const boxes = await lens.element
            .locator(selector)
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(boxes.length).toBeGreaterThan(1);
        expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
    };
    await inOrder("#forget .sum .number");
    await inOrder("svg.wide .station");
    await inOrder(".inputs .number");
    // A sign stands before its number.
    const [sign, figure] = await lens.element
        .locator(".comparison tbody td", { hasText: "−" })
        .first()
        .evaluate((cell) => {
            const text = [...cell.childNodes].find(
                (node) => node instanceof Text && node.data.includes("−"),
            ) as Text;
            const at = text.data.indexOf("−");
            return [at, at + 1].map((from) => {
                const range = document.createRange();
                range.setStart(text, from);
                range.setEnd(text, from + 1);
                return range.getBoundingClientRect().left;
            });
        });
    expect(sign).toBeLessThan(figure ?? 0);
    await inOrder("#forget .legend:first-of-type bdi:nth-child(-n+2)");
    // The page itself runs the other way.
    const [first, last] = await Promise.all([
        lens.card("forget").boundingBox(),
        lens.card("output").boundingBox(),
    ]);
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
});
