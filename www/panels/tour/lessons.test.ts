/** The files of lessons: complete in every locale, and right by the core's numbers. */

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { LessonStep } from "../../generated/lstm_lens.js";
import { LOCALES } from "../../i18n/locale.ts";
import { decode, initSync, setLoaded } from "../../wasm/core.ts";
import { holds, rightOption } from "./conditions.ts";
import { figure, varied } from "./figures.ts";
import type { LessonTexts, StepTexts } from "./lesson-file.ts";
import { LESSONS, STEPS, startOf } from "./lessons.ts";
import { messages as english } from "./messages.ts";
import { namesIn } from "./names.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const FOLDER = resolve(ROOT, "crates/lstm-lessons/lessons");

/** The messages of each locale by its tag. */
const translations = import.meta.glob<typeof english>("./messages.*.ts", { eager: true, import: "messages" });
const locales = Object.keys(LOCALES).map((lang): [string, typeof english | undefined] => [
    lang,
    lang === "en" ? english : translations[`./messages.${lang}.ts`],
]);

/** Every text of a step, with its place. */
function textsIn({ text, try: task, question }: StepTexts): Array<[place: string, text: string]> {
    const all: Array<[string, string | undefined]> = [
        ["text", text],
        ["try", task],
        ["question.ask", question?.ask],
        ...(question?.options ?? []).map((option, n): [string, string] => [`question.options.${n}`, option]),
        ["question.answer", question?.answer],
    ];
    return all.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** The keys of texts, without what they say. An empty text has none. */
function shapeOf(value: unknown): unknown {
    if (typeof value === "string") return value.trim() !== "";
    if (Array.isArray(value)) return value.map(shapeOf);
    const entries = Object.entries(value ?? {}).sort(([a], [b]) => a.localeCompare(b));
    return Object.fromEntries(entries.map(([key, inner]) => [key, shapeOf(inner)]));
}

beforeAll(() => {
    initSync({ module: readFileSync(resolve(ROOT, "www/generated/lstm_lens_bg.wasm")) });
    setLoaded();
});

test("every lesson has a file in every locale, and no file is left over", () => {
    const wanted = LESSONS.flatMap(({ id }) => Object.keys(LOCALES).map((lang) => `${id}.${lang}.json`));
    expect(readdirSync(FOLDER).sort()).toEqual([...wanted, "order.json"].sort());
});

describe.each(locales)("in %s", (_, messages) => {
    test.each(LESSONS.map(({ id }) => id))("%s has the same texts as in English", (id) => {
        const texts: LessonTexts | undefined = messages?.lessons[id];
        expect(shapeOf(texts)).toEqual(shapeOf(english.lessons[id]));
        expect(JSON.stringify(shapeOf(texts))).not.toContain("false");
    });

    test.each(STEPS.map(({ id }) => id))("every name and figure in the texts of %s is known", (id) => {
        const { lesson, number } = STEPS.find((step) => step.id === id) ?? {};
        const texts = lesson && messages?.lessons[lesson.id];
        const step = texts?.steps[(number ?? 0) - 1];
        expect(step).toBeDefined();
        const names: string[] = [...Object.keys(namesIn("plain")), "rounding"];
        const all = [
            ...(step ? textsIn(step) : []),
            ...Object.entries(texts?.goal ?? {}).map(([key, text]) => [`goal.${key}`, text] as const),
        ];
        for (const [place, text] of all) {
            const start = startOf(id);
            for (const [, sign, spec = ""] of text.matchAll(/\{(=?)([^}]*)\}/g)) {
                if (sign === "") expect(names, place).toContain(spec);
                else expect(figure(start, spec), `${place}: {=${spec}}`).not.toBeNaN();
            }
            expect(text.replace(/\{=?[^{}]+\}/g, ""), place).not.toMatch(/[{}]/);
        }
    });
});

test("both vocabularies know the same names", () => {
    expect(Object.keys(namesIn("symbols")).sort()).toEqual(Object.keys(namesIn("plain")).sort());
});

const questions = STEPS.flatMap(({ id, question }) => (question ? [{ id, question }] : []));

test.each(questions)("exactly one option of $id is right", ({ id, question: { options, see } }) => {
    const start = startOf(id);
    const right = options.filter(({ right }) => right !== undefined && holds(right, start));
    const rest = options.filter(({ right }) => right === undefined);
    expect(right.length === 1 || (right.length === 0 && rest.length === 1)).toBe(true);
    expect(options[rightOption(options, start)]).toBe(right[0] ?? rest[0]);
    if (see !== undefined) expect(() => varied(start, see)).not.toThrow();
});

/** The answers to the questions about the series' numbers: options counted from 0. */
const ANSWERS = {
    "forget.2": 1,
    "forget.3": 2,
    "cell.2": 0,
    "cell.3": 0,
    "input.2": 1,
    "input.3": 2,
    "memory.2": 0,
    "memory.3": 0,
    "output.1": 1,
    "output.3": 0,
    "companies.1": 1,
    "companies.3": 0,
    "keep.1": 0,
    "drop.1": 0,
    "count.1": 0,
    "latch.1": 1,
};

test.each(Object.entries(ANSWERS))("the answer to %s is option %i", (id, answer) => {
    const { question } = STEPS.find((step) => step.id === id) ?? {};
    expect(rightOption(question?.options ?? [], startOf(id as LessonStep))).toBe(answer);
});

describe("a condition", () => {
    const start = () => decode("?v=1").settings;

    test.each([
        ["c_prev == 2", true],
        ["c_prev < 2", false],
        ["h_prev < c_prev", true],
        ["c_prev@c=-4 < -3.5", true],
        ["0.5 > act.forget@x=-10", true],
        ["|c_prev@c=-4| > 3", true],
        ["|c_prev@c=-4 - c_prev| == 3 * c_prev", true],
        ["|c_prev@c=-4 - c_prev| > 1.5 * |c_prev@c=-4|", false],
        ["0.5 * |c_prev@c=-4| == c_prev", true],
    ])("%s", (condition, expected) => {
        expect(holds(condition, start())).toBe(expected);
    });

    test.each([
        "",
        "c_prev",
        "c_prev=2",
        "c_prev >= 2",
        "c_prev > two",
        "|c_prev > 1",
        "2 * 3 > 1",
        "1 < 2 < 3",
    ])("%s is refused", (condition) => {
        expect(() => holds(condition, start())).toThrow(/cannot be read|there is no/i);
    });
});
