/** The page's figures against the native program's: all of them as bits, those of a step as they are read. */

import type { LstmLens, Settings, Step } from "../www/element/lstm-lens.ts";
import { commandLine, expect, type Lens, STAGES } from "./lens.ts";

type Program = ReturnType<typeof commandLine>;

interface Sequence {
    inputs: number[];
    target: number | null;
    steps: Step[];
}

/** Holds what a tag has computed and what it shows against what the command line says of the same link. */
export async function expectNative(lens: Lens, link: string, run: Program = commandLine()): Promise<void> {
    const { settings, steps } = await lens.element.evaluate(async (lens: LstmLens) => {
        await lens.updateComplete;
        return { settings: lens.settings as Settings, steps: lens.steps };
    });
    const json = run("steps", "--json", "--", link);
    expect(json.status, link).toBe(0);
    const all = JSON.parse(json.stdout) as Sequence[];
    expect(
        all.map(({ inputs, target }) => ({ inputs, target })),
        link,
    ).toEqual(settings.sequences);
    const { sequence, step: place } = settings.view;
    expect(all[sequence - 1]?.steps, link).toEqual(steps);

    const table = run("steps", "--", link).stdout.split(/^Sequence /m)[sequence] ?? "";
    const row = (table.split("\n")[1 + place] ?? "").trim().split(/\s{2,}/);
    const [, x, fz, f, gz, g, iz, i, kept, added, c, tanh, oz, o, h] = row;
    if (settings.view.hide.includes("stages")) return;
    const shown = await lens.element.evaluate((lens: LstmLens, stages) => {
        const text = (stage: string, part: string) =>
            (lens.shadowRoot?.querySelector(`#${stage} .${part} strong`)?.textContent ?? "").trim();
        const results = (part: string) =>
            Object.fromEntries(stages.map((stage) => [stage, text(stage, part)]));
        return { sum: results("sum"), result: results("result"), use: results("use") };
    }, STAGES);
    expect(shown, link).toEqual({
        sum: { forget: fz, cell: gz, input: iz, memory: c, output: oz },
        result: { forget: f, cell: g, input: i, memory: tanh, output: o },
        use: { forget: kept, cell: g, input: added, memory: tanh, output: h },
    });
    const input = lens.number("cell", `sequences.${sequence - 1}.inputs.${place - 1}`);
    expect((await input.textContent())?.trim(), link).toBe(x);
}
