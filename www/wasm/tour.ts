/** The compiled core of the tour and the inspector: goals, sensitivity, printed figures. */

import type { Gate, Weights } from "../generated/lstm_lens.js";

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
