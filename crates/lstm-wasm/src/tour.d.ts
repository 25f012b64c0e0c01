// Types of the module `tour`.

import type { Weights } from "./lstm_lens.js";

/** A behaviour of the unit to be reached by its weights. */
export type Goal = "remember" | "forget" | "count" | "latch";

/** A run of the unit from h = 0. */
export interface Case {
    inputs: number[];
    /** The long-term memory before the first step. */
    c: number;
}

/** The first check that failed. */
export interface Failure {
    case: Case;
    /** The case that it is compared with, if the check compares two. */
    other: Case | null;
    /**
     * The quantity measured after the last input: the short-term memory, the rise of the long-term
     * memory in the last step, or its difference from that of the other case.
     */
    measure: "h" | "rise" | "apart";
    /** The lower bound. */
    least: number | null;
    /** The upper bound. */
    most: number | null;
    /** The measured value. */
    actual: number;
}

/** The result of a goal's checks. */
export interface Outcome {
    reached: boolean;
    /** The number of checks before the first failure. */
    passed: number;
    /** The number of checks. */
    total: number;
    failure: Failure | null;
}

/** A figure that the article series prints differently from exact arithmetic. */
export interface Printed {
    /** Its path in a step. */
    quantity: "act.input" | "added" | "c" | "h";
    text: string;
    /** Rounded to fewer digits than its neighbours, or worked out from what had been rounded. */
    reason: "coarser" | "follows";
    /** What was rounded, or the printed figures that were multiplied or, for `c`, added. */
    from: string[];
}
