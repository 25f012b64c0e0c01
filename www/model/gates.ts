/** The gates and their weights, in the orders in which they are listed and packed. */

import type { Gate, GateWeights, Weights } from "../generated/lstm_lens.js";
import { STAGES } from "./scene.ts";

/** The gates in PyTorch's order, which compiled modules use, too. */
export const GATES: readonly Gate[] = ["input", "forget", "cell", "output"];

/** The gates in the order of the stages. */
export const GATES_BY_STAGE: readonly Gate[] = STAGES.filter((stage) => stage !== "memory");

/** The weights of a gate, in the order of compiled modules. */
export const PARTS = ["w_hh", "w_ih", "b"] as const satisfies ReadonlyArray<keyof GateWeights>;

/** All weights as numbers, in the order of `GATES` and `PARTS`. */
export function weightVector(weights: Weights): number[] {
    return GATES.flatMap((gate) => PARTS.map((part) => weights[gate][part]));
}
