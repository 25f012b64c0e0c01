/** Edits of sequences and targets. */

import { describe, expect, test } from "vitest";
import type { Settings } from "../../generated/lstm_lens.js";
import { currentSequence } from "../../model/edits.ts";
import {
    sequenceLetter,
    viewOfSequence,
    withInputs,
    withoutSequence,
    withoutStep,
    withSequence,
    withTarget,
} from "./sequence-edits.ts";

const settings = (sequences: number[][], view: Partial<Settings["view"]> = {}): Settings =>
    ({
        c: 2,
        sequences: sequences.map((inputs) => ({ inputs, target: null })),
        view: { sequence: 1, step: 1, digits: 4, ...view },
    }) as Settings;

const inputs = ({ sequences }: Settings) => sequences.map(({ inputs }) => inputs);

test("sequences are named A, B, C", () => {
    expect([1, 2, 3, 8].map(sequenceLetter)).toEqual(["A", "B", "C", "H"]);
});

describe("without the step shown", () => {
    test("the next one is shown, or the last", () => {
        const one = withoutStep(settings([[0, 0.5, -2.5, -2.5, 1]], { step: 4 }));
        expect([inputs(one), one.view.step]).toEqual([[[0, 0.5, -2.5, 1]], 4]);
        const two = withoutStep(one);
        expect([inputs(two), two.view.step]).toEqual([[[0, 0.5, -2.5]], 3]);
        const three = withoutStep({ ...two, view: { ...two.view, step: 1 } });
        expect([inputs(three), three.view.step]).toEqual([[[0.5, -2.5]], 1]);
    });

    test("a sequence keeps its only step", () => {
        const only = settings([[7], [1, 2]]);
        expect(withoutStep(only)).toBe(only);
    });
});

test("a list replaces all inputs, and the step shown stays as far as there is one", () => {
    const before = settings([[0, 0.5, 0.25, 1], [3]], { step: 4 });
    const short = withInputs(before, [1, 2, -3]);
    expect([inputs(short), short.view.step]).toEqual([[[1, 2, -3], [3]], 3]);
    const long = withInputs(before, [1, 2, 3, 4, 5]);
    expect([inputs(long), long.view.step]).toEqual([[[1, 2, 3, 4, 5], [3]], 4]);
});

test("a target comes and goes", () => {
    const before = settings([[1], [2]], { sequence: 2 });
    const aimed = withTarget(before, 0.5);
    expect(aimed.sequences).toEqual([
        { inputs: [1], target: null },
        { inputs: [2], target: 0.5 },
    ]);
    expect(withTarget(aimed, null)).toEqual(before);
});

describe("a further sequence", () => {
    test("is like the one shown, comes after it, and is shown", () => {
        const before = withTarget(settings([[0, 1], [2, 3], [4]], { sequence: 2, step: 2 }), 1);
        const after = withSequence(before);
        expect(inputs(after)).toEqual([[0, 1], [2, 3], [2, 3], [4]]);
        expect(currentSequence(after)).toEqual({ inputs: [2, 3], target: 1 });
        expect(after.view).toEqual({ sequence: 3, step: 2, digits: 4 });
        expect(before.sequences).toHaveLength(3);
    });

    test("is a sequence of its own", () => {
        const after = withSequence(settings([[1, 2]]));
        (after.sequences[1] as { inputs: number[] }).inputs[0] = 9;
        expect(inputs(after)).toEqual([
            [1, 2],
            [9, 2],
        ]);
    });
});

describe("without the sequence shown", () => {
    test("the next one is shown, or the last, at the same step as far as it has that", () => {
        const before = settings([[0, 1, 2], [3, 4, 5], [6]], { sequence: 2, step: 3 });
        const one = withoutSequence(before);
        expect([inputs(one), one.view.sequence, one.view.step]).toEqual([[[0, 1, 2], [6]], 2, 1]);
        const two = withoutSequence(one);
        expect([inputs(two), two.view.sequence, two.view.step]).toEqual([[[0, 1, 2]], 1, 1]);
    });

    test("the only one stays", () => {
        const only = settings([[7]]);
        expect(withoutSequence(only)).toBe(only);
    });
});

test("another sequence is shown at the same step, or at its last", () => {
    const two = settings([[0, 1, 2], [3]], { step: 3 });
    expect(viewOfSequence(two.sequences, two, 2)).toMatchObject({ sequence: 2, step: 1, digits: 4 });
    expect(viewOfSequence(two.sequences, two, 1)).toMatchObject({ sequence: 1, step: 3 });
    expect(viewOfSequence(two.sequences, two, 9)).toMatchObject({ sequence: 2, step: 1 });
});
