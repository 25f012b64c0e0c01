/** The rules of undo and redo. */

import { describe, expect, test } from "vitest";
import type { Settings } from "../generated/lstm_lens.js";
import { History, modelKey } from "./history.ts";

type Given = Partial<Omit<Settings, "view">> & { view?: Partial<Settings["view"]> };

const gate = { w_hh: 1, w_ih: 1, b: 0 };
const start: Settings = {
    weights: { input: gate, forget: gate, cell: gate, output: gate },
    h: 1,
    c: 2,
    sequences: [{ inputs: [1], target: null }],
    view: {
        sequence: 1,
        step: 1,
        stage: null,
        digits: 2,
        rounding: "exact",
        words: "plain",
        lang: "auto",
        theme: "auto",
        hide: [],
        lesson: null,
    },
};

/** Settings with a history, changed the way the element changes its own. */
class Changed {
    readonly history = new History();
    now: Settings;

    constructor(now: Settings = start) {
        this.now = now;
    }

    change({ view, ...numbers }: Given, gesture?: object): void {
        const next = { ...this.now, ...numbers, view: { ...this.now.view, ...view } };
        this.history.record(this.now, next, gesture);
        this.now = next;
    }

    undo(): Settings {
        this.now = this.history.undo(this.now) ?? this.now;
        return this.now;
    }

    redo(): Settings {
        this.now = this.history.redo(this.now) ?? this.now;
        return this.now;
    }
}

test("each change is taken back by itself, the last one first, and made again in order", () => {
    const lens = new Changed();
    lens.change({ h: 5 });
    lens.change({ c: 2.1 });
    lens.change({ c: 2.2 });
    expect(lens.undo()).toMatchObject({ h: 5, c: 2.1 });
    expect(lens.undo()).toMatchObject({ h: 5, c: 2 });
    expect(lens.undo()).toEqual(start);
    expect(lens.history.canUndo).toBe(false);
    // Nothing is left to take back.
    expect(lens.undo()).toEqual(start);
    expect(lens.redo()).toMatchObject({ h: 5, c: 2 });
    expect(lens.redo()).toMatchObject({ h: 5, c: 2.1 });
    expect(lens.redo()).toMatchObject({ h: 5, c: 2.2 });
    expect(lens.history.canRedo).toBe(false);
    expect(lens.redo()).toMatchObject({ h: 5, c: 2.2 });
});

test("after a new change nothing can be made again", () => {
    const lens = new Changed();
    lens.change({ c: 3 });
    lens.undo();
    expect(lens.history.canRedo).toBe(true);
    lens.change({ c: 4 });
    expect(lens.history.canRedo).toBe(false);
    expect(lens.undo()).toEqual(start);
    expect(lens.redo().c).toBe(4);
});

describe("a gesture", () => {
    test("is taken back as a whole", () => {
        const lens = new Changed();
        const drag = {};
        for (const c of [2.1, 2.2, 2.3]) lens.change({ c }, drag);
        lens.change({ h: 2 });
        for (const c of [2.4, 2.5]) lens.change({ c }, {});
        expect(lens.undo()).toMatchObject({ h: 2, c: 2.4 });
        lens.undo();
        expect(lens.undo()).toMatchObject({ h: 1, c: 2.3 });
        expect(lens.undo()).toEqual(start);
    });

    test("that comes back to where it began has changed nothing", () => {
        const lens = new Changed();
        lens.change({ h: 5 });
        lens.undo();
        const drag = {};
        lens.change({ c: 9 }, drag);
        expect(lens.history.canRedo).toBe(false);
        lens.change({ c: 2 }, drag);
        expect(lens.history.canUndo).toBe(false);
        // The change taken back before can still be made again.
        expect(lens.redo().h).toBe(5);
    });

    test("that goes on after that is a change like any other", () => {
        const lens = new Changed();
        const drag = {};
        for (const c of [9, 2, 8]) lens.change({ c }, drag);
        expect(lens.undo()).toEqual(start);
        expect(lens.redo().c).toBe(8);
    });

    test("ends where something is taken back", () => {
        const lens = new Changed();
        const drag = {};
        lens.change({ c: 3 }, drag);
        lens.undo();
        lens.change({ c: 4 }, drag);
        expect(lens.history.canRedo).toBe(false);
        expect(lens.undo()).toEqual(start);
    });
});

test("how the numbers are shown is neither recorded nor taken back", () => {
    const lens = new Changed();
    lens.change({ view: { theme: "dark" } });
    expect(lens.history.canUndo).toBe(false);
    lens.change({ c: 3 });
    lens.change({ view: { digits: 6, words: "symbols", stage: "cell", rounding: "paper" } });
    const shown = { theme: "dark", digits: 6, words: "symbols", stage: "cell", rounding: "paper" };
    expect(lens.undo()).toMatchObject({ c: 2, view: shown });
    expect(lens.redo()).toMatchObject({ c: 3, view: shown });
});

test("0 and −0 are two numbers", () => {
    const lens = new Changed({ ...start, c: 0 });
    lens.change({ c: -0 });
    expect(lens.history.canUndo).toBe(true);
    expect(lens.undo().c).toBe(0);
    expect(modelKey({ ...start, c: -0 })).not.toBe(modelKey({ ...start, c: 0 }));
    expect(modelKey({ ...start, view: { ...start.view, digits: 9 } })).toBe(modelKey(start));
});

describe("undo shows where the change was made", () => {
    const two = [
        { inputs: [1, 2, 3], target: null },
        { inputs: [4, 5, 6], target: null },
    ];

    test("the sequence and the step", () => {
        const lens = new Changed({ ...start, sequences: two, view: { ...start.view, sequence: 2, step: 3 } });
        lens.change({ c: 9 });
        lens.change({ view: { sequence: 1, step: 1 } });
        expect(lens.undo()).toMatchObject({ c: 2, view: { sequence: 2, step: 3 } });
        lens.change({ view: { sequence: 1, step: 2 } });
        expect(lens.redo()).toMatchObject({ c: 9, view: { sequence: 2, step: 3 } });
    });

    test("as far as they are still there", () => {
        const long = { ...start, sequences: two, view: { ...start.view, sequence: 2, step: 3 } };
        const lens = new Changed(long);
        lens.change({ sequences: [{ inputs: [1], target: null }], view: { sequence: 1, step: 1 } });
        expect(lens.undo()).toEqual(long);
        expect(lens.redo()).toMatchObject({ sequences: [{ inputs: [1] }], view: { sequence: 1, step: 1 } });
    });

    test("the step of the tour, with the digits that it has", () => {
        const lens = new Changed({ ...start, view: { ...start.view, lesson: "output.4" } });
        lens.change({ sequences: two, view: { lesson: "companies.1", digits: 4 } });
        expect(lens.undo().view).toMatchObject({ lesson: "output.4", digits: 2 });
        expect(lens.redo().view).toMatchObject({ lesson: "companies.1", digits: 4 });
        // Digits chosen within a step stay.
        lens.change({ c: 7 });
        lens.change({ view: { digits: 9 } });
        expect(lens.undo().view).toMatchObject({ lesson: "companies.1", digits: 9 });
    });

    test("but leads nobody back into the tour", () => {
        const lens = new Changed({ ...start, view: { ...start.view, lesson: "output.4" } });
        lens.change({ c: 7 });
        lens.change({ view: { lesson: null, digits: 5 } });
        expect(lens.undo()).toMatchObject({ c: 2, view: { lesson: null } });
        expect(lens.redo()).toMatchObject({ c: 7, view: { lesson: null } });
    });
});

test("the last 200 changes can be taken back", () => {
    const lens = new Changed();
    for (let n = 1; n <= 250; n++) lens.change({ c: 2 + n });
    for (let n = 249; n >= 50; n--) expect(lens.undo().c).toBe(2 + n);
    expect(lens.history.canUndo).toBe(false);
});
