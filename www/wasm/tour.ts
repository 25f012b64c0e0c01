/** Loader of the compiled goals of lessons and analyses of the inspector. */

import type { Gate, Weights } from "../generated/lstm_lens.js";

// `load` loads the module once, and again after a failure.
export * from "../generated/lstm_tour.js";
export { default as load } from "../generated/lstm_tour.js";

/** The gates and their weights in the order in which the core takes them. */
export const GATES: readonly Gate[] = ["input", "forget", "cell", "output"];
export const PARTS = ["w_hh", "w_ih", "b"] as const;

/** The twelve weights in that order. */
export function twelve(weights: Weights): number[] {
    return GATES.flatMap((gate) => PARTS.map((part) => weights[gate][part]));
}
