/** Every locale has the shape of the English messages, and leaves none of them untranslated. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import catalogue from "../crates/lstm-figure/words/en.json";
import { LOCALES } from "./i18n/locale.ts";
import { PANELS } from "./panels/index.ts";

const ROOT = import.meta.dirname;
const LANGS = Object.keys(LOCALES) as Array<keyof typeof LOCALES>;
const TRANSLATED = LANGS.filter((lang) => lang !== "en");

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" });
/** The modules that have messages, by their paths without an ending. */
const modules = new Set(
    files.flatMap((file) => {
        const [, path, lang = ""] = /^(.*)\.(\w+)\.ts$/.exec(file) ?? [];
        return path && TRANSLATED.some((known) => known === lang) ? [path.replaceAll("\\", "/")] : [];
    }),
);

/** The texts of the page around the element: its English is what the HTML says. */
function page(): Record<string, string | undefined> {
    const html = ["index", "embed"].map((name) => readFileSync(`${ROOT}/../${name}.html`, "utf8")).join();
    const title = /<title>(.*)<\/title>/.exec(html)?.[1];
    const marked = html.matchAll(/<[^>]* data-words="(\w+)"[^>]*>([^<]*)/g);
    const texts = [...marked].map(([tag, name, text]) => [name, /aria-label="(.*?)"/.exec(tag)?.[1] ?? text]);
    return { title, ...Object.fromEntries(texts) };
}

/** English that stands elsewhere than in the module itself. */
const { plain, symbols, marked } = catalogue;
const ELSEWHERE: Record<string, object> = {
    "model/vocabulary": { plain, symbols, marked },
    "wasm/figure-messages": catalogue,
    "entries/page-messages": page(),
};

async function englishOf(path: string): Promise<object> {
    return ELSEWHERE[path] ?? ((await import(join(ROOT, `${path}.ts`))) as { messages: object }).messages;
}

/** All texts and functions of messages, by their paths. */
function flat(value: unknown, path = ""): Array<[path: string, value: unknown]> {
    if (typeof value !== "object" || value === null) return [[path, value]];
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === "" ? key : `${path}.${key}`));
}

/** The kind of a message: functions have as many parameters in each locale. */
const kind = (value: unknown) => (typeof value === "function" ? `function of ${value.length}` : typeof value);
const kinds = (all: Array<[string, unknown]>) =>
    Object.fromEntries(all.map(([path, value]) => [path, kind(value)]));

/** The values that a sentence takes in. */
const values = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Names, and words that are the same in every language. */
const NAMES = /dev\.to|WordPress|Ghost|Hugo|Jekyll|Alt|Ctrl|Tab|tanh|w_hh|w_ih|^no$/g;

/** True if a message has a word to translate. A symbol is one letter. */
function hasWords(message: unknown): boolean {
    if (typeof message === "string")
        return /\p{L}{2}/u.test(message.replace(NAMES, "").replace(/\{\w+\}/g, ""));
    // A value may have values in it.
    let text = String(message);
    for (let before = ""; text !== before; ) [before, text] = [text, text.replace(/\$\{[^{}]*\}/g, "")];
    return /["`][^"`]*\p{L}{2} [^"`]*["`]/u.test(text);
}

test("every locale has its messages for the same modules", () => {
    expect(modules.size).toBeGreaterThan(10);
    for (const lang of TRANSLATED) {
        const missing = [...modules].filter((path) => !files.includes(`${path}.${lang}.ts`));
        expect(missing, lang).toEqual([]);
    }
});

/** Expects messages to have the shape of the English ones, and every text to be translated. */
function expectTranslated(english: object, translated: object): void {
    const [here, there] = [flat(english), new Map(flat(translated))];
    expect(kinds([...there])).toEqual(kinds(here));
    const untranslated: string[] = [];
    for (const [name, text] of here) {
        const other = String(there.get(name));
        expect(other.trim(), name).not.toBe("");
        if (typeof text === "string") expect(values(other), name).toEqual(values(text));
        if (other === String(text) && hasWords(text)) untranslated.push(`${name}: ${other}`);
    }
    expect(untranslated).toEqual([]);
}

for (const lang of TRANSLATED) {
    describe(lang, () => {
        test.each([...modules])("%s", async (path) => {
            const english = await englishOf(path);
            expect(flat(english).length).toBeGreaterThan(2);
            const { messages } = (await import(join(ROOT, `${path}.${lang}.ts`))) as { messages: object };
            expectTranslated(english, messages);
        });

        test.each(PANELS)("the panel $id before it loads", ({ texts }) => {
            expectTranslated(texts.en, texts[lang]);
        });
    });
}
