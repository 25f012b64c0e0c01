import type { Lesson, Place, Settings, Stage, Weights } from "./lstm_lens.js";

/** What a reader can make the unit do by its weights. */
export type Goal = "remember" | "forget" | "count" | "latch";

/** Inputs from h = 0. */
export interface Case {
    inputs: number[];
    /** The long-term memory before the first of them. */
    c: number;
}

/** The first case that does not do what it should. */
export interface Failure {
    case: Case;
    /** The one that it is compared with, where two are. */
    other: Case | null;
    /**
     * What was measured after the last input: the short-term memory, by how much the last input has
     * raised the long-term memory, or how far that is from the other case's.
     */
    measure: "h" | "rise" | "apart";
    /** What it should be at least, or above. */
    least: number | null;
    /** What it should be at most, or below. */
    most: number | null;
    /** What it was. */
    actual: number;
}

/** How far a unit is from a goal. */
export interface Outcome {
    reached: boolean;
    /** The number of checks that passed before the first failure. */
    passed: number;
    /** How many there are. */
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

/** What a place in a lesson starts from and looks at. */
export interface Start {
    settings: Settings;
    look: Stage | "diagram" | "time";
}
