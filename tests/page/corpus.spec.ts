/**
 * Every link of the corpus, read by the page and by the command line: the same settings, the same
 * digits, the same bits.
 */

import { readFileSync } from "node:fs";
import type { LstmLens, Settings, Step } from "../../www/lstm-lens.ts";
import { commandLine, expect, STAGES, test } from "../lens.ts";

interface Line {
    link: string;
    canonical: string;
    settings: Settings;
    notices: string[];
}

/** What lines may leave out. */
const usual = { rounding: "exact", lesson: null } as const;

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
        const { settings, steps, said } = await lens.element.evaluate(async (lens: LstmLens, link) => {
            const codes: string[] = [];
            const hear = ({ detail }: HTMLElementEventMap["lstm-error"]) => codes.push(detail.field);
            lens.addEventListener("lstm-error", hear);
            lens.link = link;
            lens.removeEventListener("lstm-error", hear);
            await lens.updateComplete;
            return { settings: lens.settings as Settings, steps: lens.steps, said: codes };
        }, link);
        expect(said.length, link).toBe(notices.length);
        // What the command line refuses it is given as the page has understood it.
        const good = notices.length === 0 ? link : canonical;
        if (notices.length > 0) {
            const refused = run("steps", "--", link);
            expect(refused.status, link).toBe(2);
            expect(refused.stdout, link).toBe("");
        }

        // All figures, bit for bit.
        const json = run("steps", "--json", "--", good);
        expect(json.status, link).toBe(0);
        const all = JSON.parse(json.stdout) as Array<{
            inputs: number[];
            target: number | null;
            steps: Step[];
        }>;
        expect(
            all.map(({ inputs, target }) => ({ inputs, target })),
            link,
        ).toEqual(settings.sequences);
        const { sequence, step: place } = settings.view;
        expect(all[sequence - 1]?.steps, link).toEqual(steps);

        // And as they are read.
        const table = run("steps", "--", good).stdout.split(/^Sequence /m)[sequence] ?? "";
        const row = (table.split("\n")[1 + place] ?? "").trim().split(/\s{2,}/);
        const [, x, fz, f, gz, g, iz, i, kept, added, c, tanh, oz, o, h] = row;
        const shown = await lens.element.evaluate((lens: LstmLens, stages) => {
            const text = (stage: string, part: string) =>
                (lens.shadowRoot?.querySelector(`#${stage} .${part} strong`)?.textContent ?? "").trim();
            const results = (part: string) =>
                Object.fromEntries(stages.map((stage) => [stage, text(stage, part)]));
            return { sum: results("sum"), result: results("result"), use: results("use") };
        }, STAGES);
        if (settings.view.hide.includes("stages")) continue;
        expect(shown, link).toEqual({
            sum: { forget: fz, cell: gz, input: iz, memory: c, output: oz },
            result: { forget: f, cell: g, input: i, memory: tanh, output: o },
            use: { forget: kept, cell: g, input: added, memory: tanh, output: h },
        });
        const input = lens.number("cell", `sequences.${sequence - 1}.inputs.${place - 1}`);
        expect((await input.textContent())?.trim(), link).toBe(x);
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
