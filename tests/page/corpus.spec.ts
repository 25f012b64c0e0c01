/**
 * Every link of the corpus, read by the page and by the command line: the same settings, the same
 * digits, the same bits.
 */

import { readFileSync } from "node:fs";
import type { Settings } from "../../www/element/lstm-lens.ts";
import { commandLine, expect, test } from "../lens.ts";
import { expectSame, shown } from "../native.ts";

interface Line {
    link: string;
    canonical: string;
    settings: Settings;
    notices: string[];
}

/** Defaults that lines may leave out. */
const usual = { rounding: "exact", lang: "auto", lesson: null } as const;

const corpus = readFileSync("tests/links/v1.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line)
    .map(({ settings, ...line }) => ({ ...line, settings: whole(settings) }));

/** Settings with their defaults: a line stays as it is when there is something new to set. */
function whole(settings: Settings): Settings {
    return { ...settings, view: { ...usual, ...settings.view } };
}

test("the page understands every link as the corpus has it, and the command line prints the same digits", async ({
    lens,
}) => {
    const all = await shown(
        lens,
        corpus.map(({ link }) => link),
    );
    for (const [n, { link, canonical, settings, notices }] of corpus.entries()) {
        const got = all[n] as (typeof all)[number];
        expect(got.link, link).toBe(canonical);
        expect(got.settings, link).toEqual(settings);
        expect(got.errors.length, link).toBe(notices.length);
        // The command line refuses a bad link, and gets it as the page has understood it.
        if (notices.length > 0) {
            const refused = commandLine()("steps", "--", link);
            expect(refused.status, link).toBe(2);
            expect(refused.stdout, link).toBe("");
        }
        expectSame(got, notices.length === 0 ? link : canonical);
    }
});
