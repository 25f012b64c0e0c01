/** The state of an element: edits, undo, refusals. */

import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { LstmError } from "../generated/lstm_lens.js";
import { encode, initSync, moved, nudged, step, withText } from "../wasm/core.ts";
import { LensState } from "./lens-state.ts";

initSync({ module: readFileSync("www/generated/lstm_lens_bg.wasm") });

const onApply = vi.fn<(isChange: boolean) => void>();
let state = new LensState(onApply);

beforeEach(() => {
    onApply.mockClear();
    state = new LensState(onApply);
    state.set({});
});

const settings = () => state.current?.settings as NonNullable<typeof state.current>["settings"];

function refusal(act: () => void): LstmError {
    try {
        act();
    } catch (error) {
        return error as LstmError;
    }
    throw new Error("nothing was refused");
}

describe("the state of an element", () => {
    test("each kind of edit gives what the functions of the package give", () => {
        const before = settings();
        for (const [edit, expected] of [
            [{ field: "c", text: "\u22122,5" }, withText(before, "c", "\u22122,5")],
            [{ field: "weights.cell.b", count: 3, power: -1 }, nudged(before, "weights.cell.b", 3, -1)],
            [{ stage: "cell", z: -1.5 }, moved(before, "cell", -1.5)],
            [{ stage: "memory", z: 0.5 }, moved(before, "memory", 0.5)],
        ] as const) {
            state.set(before);
            expect(state.edit(edit)).toEqual(expected);
            expect(state.current).toMatchObject({
                settings: expected,
                step: step(expected),
                link: encode(expected),
            });
        }
    });

    test("the marks are those of the step, and say why a dot is stuck", () => {
        state.set({
            weights: { output: { w_ih: 0 } },
            sequences: [{ inputs: [1, -2] }],
            view: { step: 2 },
        });
        const { step, marks } = state.current as NonNullable<typeof state.current>;
        expect(marks.cell).toMatchObject({ z: step.pre.cell, value: step.act.cell, reach: 4, beyond: 0 });
        expect(marks.memory).toMatchObject({ z: step.c, value: step.tanh_c });
        expect(marks.memory.stuck?.code).toBe("computed");
        expect(marks.output.stuck).toMatchObject({ code: "zero-weight", field: "weights.output.w_ih" });
        expect(marks.forget.stuck).toBeUndefined();
    });

    test("a refused change changes nothing, and nobody is told", () => {
        const before = state.current;
        onApply.mockClear();
        expect(refusal(() => state.set({ h: 2e6 }))).toMatchObject({ code: "out-of-range", field: "h" });
        expect(refusal(() => state.edit({ field: "c", text: "two" }))).toMatchObject({
            code: "not-a-number",
            field: "c",
            value: "two",
        });
        const far = { sequences: [{ inputs: [-20] }] };
        state.set(far);
        const after = state.current;
        expect(refusal(() => state.edit({ stage: "memory", z: 3 })).code).toBe("out-of-reach");
        expect(state.current).toBe(after);
        expect(onApply.mock.calls).toEqual([[true]]);
        expect(before).not.toBe(after);
    });

    test("settings that are as before keep the state, -0 is another number than 0", () => {
        const before = state.current;
        state.set(structuredClone(settings()));
        expect(state.current).toBe(before);
        state.set({ h: 0 });
        state.set({ h: -0 });
        expect(settings().h).toBe(-0);
        expect(onApply.mock.calls).toEqual([[true], [false], [true], [true]]);
    });

    test("a gesture is undone as one change, a view is not undone", () => {
        const gesture = {};
        for (let n = 0; n < 3; n++) state.edit({ field: "h", count: 1, power: 0 }, gesture);
        state.set({ ...settings(), view: { ...settings().view, digits: 5 } });
        state.edit({ field: "c", count: 1, power: 0 });
        expect(settings()).toMatchObject({ h: 4, c: 3 });
        state.undo();
        expect(settings()).toMatchObject({ h: 4, c: 2, view: { digits: 5 } });
        state.undo();
        expect(settings()).toMatchObject({ h: 1, c: 2, view: { digits: 5 } });
        expect(state.history.canUndo).toBe(false);
        state.undo();
        state.redo();
        state.redo();
        expect(settings()).toMatchObject({ h: 4, c: 3 });
        expect(state.current?.step.h_prev).toBe(4);
    });

    test("what is too long for a link has none", () => {
        const inputs = Array.from({ length: 2000 }, () => 0.125);
        state.set({ sequences: [{ inputs }], view: { step: 2000 } });
        expect(state.current?.link).toBeUndefined();
        expect(state.current?.step).toEqual(step(settings()));
    });

    test("settings before the first ones are the article's, and there is nothing to undo", () => {
        const fresh = new LensState(() => {});
        expect(fresh.current).toBeUndefined();
        fresh.undo();
        expect(fresh.current).toBeUndefined();
        fresh.set({ c: 5 });
        expect(fresh.current?.settings).toMatchObject({ h: 1, c: 5 });
        expect(fresh.history.canUndo).toBe(false);
    });
});
