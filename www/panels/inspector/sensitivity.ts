/** How both new memories move with each number that a step is worked out from. */

import type { Field, Settings, Step } from "../../generated/lstm_lens.js";
import { inputShown, type Scene } from "../../model/scene.ts";
import { GATES, PARTS, printed, sensitivity, twelve } from "../../wasm/tour.ts";

/** The new memories. */
export const MEMORIES = ["c", "h"] as const;
export type Memory = (typeof MEMORIES)[number];

/** A number that the step is worked out from, and how much of a little more of it arrives in the memories. */
export interface Parameter {
    field: Field;
    rate: Record<Memory, number>;
}

/** Smaller ones count as next to nothing: the first block of a bar begins here. */
const LEAST = 1e-3;
/** From one end of a bar to the other: 0.001 to 10. */
const DECADES = 4;

/** The numbers that a step is worked out from, as the core wants them. */
function unitVector({ weights }: Settings, { h_prev, c_prev, x }: Step): Float64Array {
    return Float64Array.of(...twelve(weights), h_prev, c_prev, x);
}

/** All all of a step, in the order in which they are met; none where the numbers are too large. */
export function parameters({ settings, step }: Pick<Scene, "settings" | "step">): Parameter[] | undefined {
    const weights = GATES.flatMap((gate) => PARTS.map((part): Field => `weights.${gate}.${part}`));
    const fields: Field[] = [inputShown(settings), "h", "c", ...weights];
    try {
        const rates = sensitivity(unitVector(settings, step));
        return fields.map((field, n) => ({
            field,
            rate: { c: rates[n] ?? 0, h: rates[n + fields.length] ?? 0 },
        }));
    } catch {
        return undefined;
    }
}

/** The printed figures of a step that differ. */
export function printedDifferently({
    settings,
    step,
}: Pick<Scene, "settings" | "step">): ReturnType<typeof printed> {
    return printed(unitVector(settings, step));
}

/** Whether a rate is worth a bar. */
export function isVisible(rate: number): boolean {
    return Math.abs(rate) >= LEAST;
}

/** How long its bar is, as a share of the longest: a quarter for each power of ten. */
export function barLength(rate: number): number {
    return isVisible(rate) ? Math.min(1, Math.log10(Math.abs(rate) / LEAST) / DECADES) : 0;
}

/** Those on which a memory hangs most, by how it does: upwards, downwards. None where nothing tells. */
export function strongest(
    all: readonly Parameter[],
    memory: Memory,
): Array<{ rate: number; fields: Field[] }> {
    const largest = Math.max(...all.map(({ rate }) => Math.abs(rate[memory])));
    if (!isVisible(largest)) return [];
    const those = (wanted: number) =>
        all.filter(({ rate }) => rate[memory] === wanted).map(({ field }) => field);
    return [largest, -largest]
        .map((rate) => ({ rate, fields: those(rate) }))
        .filter(({ fields }) => fields.length > 0);
}
