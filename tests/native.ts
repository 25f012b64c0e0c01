/** The page's figures against the native program's: all of them as bits, those of a step as they are read. */

import type { LstmLens, Settings, Step } from "../www/element/lstm-lens.ts";
import { commandLine, expect, type Lens, STAGES } from "./lens.ts";

interface Sequence {
    inputs: number[];
    target: number | null;
    steps: Step[];
}

/** A link as the page takes and shows it. */
interface Shown {
    /** The canonical link. */
    link: string | undefined;
    settings: Settings;
    steps: Step[];
    /** The fields of its errors. */
    errors: string[];
    /** The results of each stage as they are written, by line. */
    results: Record<"sum" | "result" | "use", Record<string, string>>;
    /** The input of the step shown, in the formula of stage 2. */
    input: string | undefined;
}

/** Shows links one after the other, each drawn to its end. Without a link: reads the present state. */
export async function shown(lens: Lens, links: ReadonlyArray<string | undefined>): Promise<Shown[]> {
    return lens.element.evaluate(
        async (lens: LstmLens, { links, stages }) => {
            const all: Shown[] = [];
            for (const link of links) {
                const errors: string[] = [];
                const onError = ({ detail }: HTMLElementEventMap["lstm-error"]) => errors.push(detail.field);
                lens.addEventListener("lstm-error", onError);
                if (link !== undefined) lens.link = link;
                lens.removeEventListener("lstm-error", onError);
                await lens.updateComplete;
                const text = (selector: string) =>
                    lens.shadowRoot?.querySelector(selector)?.textContent?.trim();
                const results = (line: string) =>
                    Object.fromEntries(
                        stages.map((stage) => [stage, text(`#${stage} .${line} strong`) ?? ""]),
                    );
                const settings = lens.settings as Settings;
                const { sequence, step } = settings.view;
                all.push({
                    link: lens.link,
                    settings,
                    steps: lens.steps,
                    errors,
                    results: { sum: results("sum"), result: results("result"), use: results("use") },
                    input: text(`[data-slot="cell-sequences-${sequence - 1}-inputs-${step - 1}"]`),
                });
            }
            return all;
        },
        { links, stages: STAGES },
    );
}

/** Expects the command line to print of a link what the page has shown of it. */
export function expectSame({ settings, steps, results, input }: Shown, link: string): void {
    const run = commandLine();
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
    expect(results, link).toEqual({
        sum: { forget: fz, cell: gz, input: iz, memory: c, output: oz },
        result: { forget: f, cell: g, input: i, memory: tanh, output: o },
        use: { forget: kept, cell: g, input: added, memory: tanh, output: h },
    });
    expect(input, link).toBe(x);
}

/** Expects an element's figures to be those that the command line prints of a link. */
export async function expectNative(lens: Lens, link: string): Promise<void> {
    for (const now of await shown(lens, [undefined])) expectSame(now, link);
}
