/** Edits of the sequence shown. `panels/time/sequence-edits.test.ts` has the rest. */

import { expect, test } from "vitest";
import type { Settings } from "../generated/lstm_lens.js";
import { currentSequence, withPasted, withStep } from "./edits.ts";

const settings = (sequences: number[][], view: Partial<Settings["view"]> = {}): Settings =>
    ({
        c: 2,
        sequences: sequences.map((inputs) => ({ inputs, target: 0.5 })),
        view: { sequence: 1, step: 1, digits: 4, ...view },
    }) as Settings;

test("a further step comes after the one shown, repeats its input, and is shown", () => {
    const before = settings([[0, 0.5, 0.25, 1]], { step: 3 });
    const after = withStep(before);
    expect(currentSequence(after)).toEqual({ inputs: [0, 0.5, 0.25, 0.25, 1], target: 0.5 });
    expect(after.view).toEqual({ sequence: 1, step: 4, digits: 4 });
    expect(after.c).toBe(2);
    expect(currentSequence(withStep(settings([[7]]))).inputs).toEqual([7, 7]);
});

test("the settings before an edit stay as they were", () => {
    const before = settings([[1, 2]]);
    const copy = structuredClone(before);
    withStep(before);
    withPasted(before, 0, [9]);
    expect(before).toEqual(copy);
});

test("only the sequence shown is edited", () => {
    const before = settings([[1], [2], [3]], { sequence: 2 });
    expect(withStep(before).sequences.map(({ inputs }) => inputs)).toEqual([[1], [2, 2], [3]]);
    expect(withPasted(before, 0, [8, 9]).sequences.map(({ inputs }) => inputs)).toEqual([[1], [8, 9], [3]]);
});

test.each([
    ["over the inputs from there on, and beyond", 2, [7, 8.5, -9, 10], [0, 0.5, 7, 8.5, -9, 10]],
    ["over as many as there are numbers", 1, [7], [0, 7, 0.25, 1]],
    ["from the first on", 0, [7, 8, 9, 10], [7, 8, 9, 10]],
    ["no number changes nothing", 1, [], [0, 0.5, 0.25, 1]],
] as const)("a pasted column goes %s", (_, from, pasted, expected) => {
    const after = withPasted(settings([[0, 0.5, 0.25, 1]], { step: 2 }), from, [...pasted]);
    expect(currentSequence(after)).toEqual({ inputs: expected, target: 0.5 });
    expect(after.view.step).toBe(2);
});
