/**
 * Every link of the corpus, read by the page and by the command line: the same settings, the same
 * digits, the same bits.
 */

import { readFileSync } from "node:fs";
import type { LstmLens, Settings } from "../../www/element/lstm-lens.ts";
import { commandLine, expect, test } from "../lens.ts";
import { expectNative } from "../native.ts";

interface Line {
    link: string;
    canonical: string;
    settings: Settings;
    notices: string[];
}

/** What lines may leave out. */
const usual = { rounding: "exact", lang: "auto", lesson: null } as const;

const corpus = readFileSync("tests/links/v1.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line)
    .map(({ settings, ...line }) => ({ ...line, settings: whole(settings) }));

/** What is left out has its default: a line stays as it is when there is something new to set. */
function whole(settings: Settings): Settings {
    return { ...settings, view: { ...usual, ...settings.view } };
}

test("the command line prints the digits that the page shows", async ({ lens }) => {
    test.setTimeout(120_000);
    const run = commandLine();
    for (const { link, canonical, notices } of corpus) {
        const said = await lens.element.evaluate(async (lens: LstmLens, link) => {
            const codes: string[] = [];
            const hear = ({ detail }: HTMLElementEventMap["lstm-error"]) => codes.push(detail.field);
            lens.addEventListener("lstm-error", hear);
            lens.link = link;
            lens.removeEventListener("lstm-error", hear);
            return codes;
        }, link);
        expect(said.length, link).toBe(notices.length);
        // What the command line refuses it is given as the page has understood it.
        const good = notices.length === 0 ? link : canonical;
        if (notices.length > 0) {
            const refused = run("steps", "--", link);
            expect(refused.status, link).toBe(2);
            expect(refused.stdout, link).toBe("");
        }

        await expectNative(lens, good, run);
    }
});

test("the page understands every link as the corpus has it", async ({ lens }) => {
    const got = await lens.element.evaluate(
        (lens: LstmLens, links) =>
            links.map((link) => {
                lens.link = link;
                return { link: lens.link, settings: lens.settings };
            }),
        corpus.map(({ link }) => link),
    );
    for (const [n, { canonical, settings }] of corpus.entries()) {
        expect(got[n]).toEqual({ link: canonical, settings });
    }
});
