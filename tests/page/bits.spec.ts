/** The page's figures against the native program's: the same bits, not nearly the same. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { GivenSettings, LstmLens, Step, Weights } from "../../www/element/lstm-lens.ts";
import { expect, settingsOf, test } from "../lens.ts";

type Triple = [number, number, number];

interface Vectors {
    activations: Array<{ x: number }>;
    cases: Array<{ weights: Record<keyof Weights, Triple>; steps: Step[] }>;
}

/** Settings for every step and every point of a curve in the reference file. */
function everything(): GivenSettings[] {
    const { activations, cases } = JSON.parse(
        readFileSync("tests/reference/vectors.json", "utf8"),
    ) as Vectors;
    const steps = cases.flatMap(({ weights, steps }) => {
        const named = Object.fromEntries(
            Object.entries(weights).map(([gate, [w_hh, w_ih, b]]) => [gate, { w_hh, w_ih, b }]),
        ) as Weights;
        return steps.map(({ x, h_prev: h, c_prev: c }) => settingsOf({ weights: named, x, h, c }));
    });
    const points = activations.map(({ x }) => {
        const gate = { w_hh: 0, w_ih: 1, b: 0 };
        return settingsOf({
            weights: { input: gate, forget: gate, cell: gate, output: gate },
            x,
            h: 0,
            c: x,
        });
    });
    return [...steps, ...points];
}

test("the page's figures are the native program's, bit for bit", async ({ lens }) => {
    const all = everything();
    expect(all.length).toBeGreaterThan(600);
    const page = await lens.element.evaluate((lens: LstmLens, all) => {
        return all.map((settings) => {
            lens.settings = settings;
            return { link: lens.link, steps: lens.steps };
        });
    }, all);
    // The native program is given the page's links alone.
    const answer = execFileSync(
        "cargo",
        ["run", "--quiet", "--locked", "--package", "lstm-core", "--example", "steps"],
        { input: page.map(({ link }) => `${link}\n`).join(""), encoding: "utf8" },
    );
    const native = answer.trim().split("\n");
    expect(native).toHaveLength(all.length);
    for (const [n, { steps }] of page.entries()) {
        // The shortest decimal is as good as the bits, but for the sign of a zero.
        const [got, want] = [bits(steps), bits(JSON.parse(native[n] ?? "") as Step[])];
        expect(got, JSON.stringify(all[n])).toEqual(want);
    }
});

function bits(steps: Step[]): string[] {
    const view = new DataView(new ArrayBuffer(8));
    const hex = (value: number) => {
        view.setFloat64(0, value);
        return view.getBigUint64(0).toString(16);
    };
    const flat = (value: unknown): string[] =>
        typeof value === "number" ? [hex(value)] : Object.values(value as object).flatMap(flat);
    return flat(steps);
}
