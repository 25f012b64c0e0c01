/** What lessons and study need, compiled. */

import type { Gate, LessonStep, Weights } from "../generated/lstm_lens.js";
import { start as begun } from "../generated/lstm_tour.js";

// Loaded once for the whole page, however often it is asked for; after a failure, again.
export * from "../generated/lstm_tour.js";
export { default as load } from "../generated/lstm_tour.js";

/** The gates and their weights in the order in which the core takes them. */
export const GATES: readonly Gate[] = ["input", "forget", "cell", "output"];
export const PARTS = ["w_hh", "w_ih", "b"] as const;

/** The twelve weights in that order. */
export function twelve(weights: Weights): number[] {
    return GATES.flatMap((gate) => PARTS.map((part) => weights[gate][part]));
}

const starts = new Map<LessonStep, ReturnType<typeof begun>>();

/** What a step starts from, and what it looks at; asked of the core once. */
export function start(place: LessonStep): ReturnType<typeof begun> {
    const known = starts.get(place) ?? begun(place);
    starts.set(place, known);
    return known;
}
