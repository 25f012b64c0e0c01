/** The four gates, in PyTorch's order. */
export type Gate = "input" | "forget" | "cell" | "output";

/** One `T` for each gate. */
export type Gates<T> = Record<Gate, T>;

/** A gate's weight of the short-term memory, weight of the input, and bias. */
export interface GateWeights {
    w_hh: number;
    w_ih: number;
    b: number;
}

/** All twelve weights. */
export type Weights = Gates<GateWeights>;

/** The short-term memory `h` and the long-term memory `c`. */
export interface State {
    h: number;
    c: number;
}

/** One time step with every quantity on the way. */
export interface Step {
    /** The input. */
    x: number;
    /** The short-term memory before the step. */
    h_prev: number;
    /** The long-term memory before the step. */
    c_prev: number;
    /** Each gate's sum: its x-axis value. */
    pre: Gates<number>;
    /** Each gate's activation: sigmoid of the sum, tanh for `cell`. */
    act: Gates<number>;
    /** The part of the old long-term memory that is kept. */
    kept: number;
    /** The part of the candidate that is added to it. */
    added: number;
    /** The new long-term memory. */
    c: number;
    /** tanh of the new long-term memory. */
    tanh_c: number;
    /** The new short-term memory. */
    h: number;
}

/** The inputs of one example, one per time step, and the output it should end with. */
export interface Sequence {
    /** At least one; at most 2,000 in all sequences. */
    inputs: number[];
    /** The desired last short-term memory. */
    target: number | null;
}

/** A part of the visualizer that can be hidden. */
export type Panel = "controls" | "time" | "diagram" | "stages" | "hints";

/** A step of a lesson, from 1: `forget.2`. */
export type LessonStep = `${Lesson}.${number}`;

/** @deprecated Renamed to `LessonStep`. */
export type Place = LessonStep;

/** The view of the numbers. */
export interface View {
    /** The sequence shown, from 1. */
    sequence: number;
    /** The time step shown, from 1. */
    step: number;
    /** The stage in focus; null for all. */
    stage: Stage | null;
    /** Digits shown after the decimal point, 1 to 15. */
    digits: number;
    /** `paper`: each quantity is rounded to these digits before it is used further. */
    rounding: "exact" | "paper";
    /** The vocabulary of headings and sums. */
    words: "plain" | "symbols";
    /** The language; `auto` is that of the surrounding page, on our own page the browser's. */
    lang: "auto" | "en" | "es";
    /** The colours; `auto` follows the system. */
    theme: "auto" | "light" | "dark";
    /** The hidden parts. */
    hide: Panel[];
    /** The step of a lesson, such as `forget.2`; null outside the tour. */
    lesson: LessonStep | null;
}

/** All that a reader can change. Each number is finite and at most 1,000,000 in magnitude. */
export interface Settings extends State {
    weights: Weights;
    /** One to eight. All start from `h` and `c`. */
    sequences: Sequence[];
    view: View;
}

/** @deprecated Renamed to `View`. */
export type Shown = View;

/** Settings in which values may be missing, at any depth. Missing ones are the article's. */
export interface GivenSettings extends Partial<State> {
    weights?: Partial<Gates<Partial<GateWeights>>>;
    sequences?: Array<{ inputs: number[]; target?: number | null }>;
    view?: Partial<View>;
}

/** The meaning of a link. */
export interface Decoded {
    settings: Settings;
    /** One error for each key that could not be read. The key has its default. */
    notices: LstmError[];
}

/** The greatest numbers allowed. */
export interface Most {
    digits: number;
    sequences: number;
    /** In all sequences. */
    inputs: number;
}

/** Settings to start from. */
export type PresetName = "article" | "minus-ten" | "companies";

/** A stage of the step, in the order in which it is explained. */
export type Stage = "forget" | "cell" | "input" | "memory" | "output";

/** A number that a reader can change: its path in the settings. */
export type Field =
    | "h"
    | "c"
    | `weights.${Gate}.${keyof GateWeights}`
    | `sequences.${number}.inputs.${number}`
    | `sequences.${number}.target`;

/** A refusal: the reason, the place, and the value. */
export interface LstmError extends RangeError {
    code:
        | "not-a-number"
        | "out-of-range"
        | "not-whole"
        | "count"
        | "not-a-list"
        | "zero-weight"
        | "nothing-kept"
        | "computed"
        | "out-of-reach"
        | "wrong-type"
        | "link";
    /** The path of the field in the settings, the key of a link, or the number of an item in a list. */
    field: string;
    /** The value, as it would be written. */
    value: string;
    /** The allowed range; missing if no number is allowed. */
    least?: number;
    most?: number;
    /** Of a link: the kind of value allowed, or the fault of the whole link. */
    allowed?:
        | "number"
        | "number-or-nothing"
        | "numbers"
        | "list"
        | "whole"
        | "one-of"
        | "some-of"
        | "times"
        | "newer"
        | "too-long"
        | "too-many"
        | "not-a-link";
    /** The names allowed. */
    names?: string[];
}

/** The place of a step's point on the curve of a stage. */
export interface Point {
    /** The height of the curve there. */
    value: number;
    /** The part of the curve, by its height. */
    place: "top" | "upper" | "middle" | "lower" | "bottom";
    /** -1 or 1 if the x-axis value lies beyond the left or right end of the axis, else 0. */
    beyond: number;
    /** The x axis runs from minus this to this. */
    reach: number;
    /** The ends of the x axis, as shares of the picture's width from the left. */
    left: number;
    right: number;
    /** The place of the point, as shares of the picture's width and height. */
    x: number;
    y: number;
}

/** The marked point of a stage. */
export interface Mark extends Point {
    /** The x-axis value. */
    z: number;
    /** The reason that no number moves the dot, if none does. */
    stuck?: LstmError;
}

/** A change of one number: text typed into a field, nudges of `10 ** power`, or a dot moved to `z`. */
export type Edit =
    | { field: Field; text: string }
    | { field: Field; count: number; power: number }
    | { stage: Stage; z: number };

/** Settings after a change, and everything drawn from them. */
export interface Applied {
    settings: Settings;
    /** The step shown. */
    step: Step;
    marks: Record<Stage, Mark>;
    /** The canonical link, beginning with `?`; undefined if it would be too long. */
    link: string | undefined;
}
