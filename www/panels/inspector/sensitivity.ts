/** Derivatives of both new memories by each parameter of a step. */

import type { Field, Settings, Step } from "../../generated/lstm_lens.js";
import { GATES, PARTS, weightVector } from "../../model/gates.ts";
import { currentInput, type Scene } from "../../model/scene.ts";
import { printed, sensitivity } from "../../wasm/tour.ts";

/** The new memories. */
export const MEMORIES = ["c", "h"] as const;
export type Memory = (typeof MEMORIES)[number];

/** A parameter of a step, and the derivatives of the new memories by it. */
export interface Parameter {
    field: Field;
    rate: Record<Memory, number>;
}

/** The least visible rate, where the first block of a bar begins. */
const LEAST = 1e-3;
/** Powers of ten along a bar: from 0.001 to 10. */
const DECADES = 4;

/** The parameters of a step in the order of the core. */
function unitVector({ weights }: Settings, { h_prev, c_prev, x }: Step): Float64Array {
    return Float64Array.of(...weightVector(weights), h_prev, c_prev, x);
}

/** The parameters of a step, in the order of the core; undefined if the numbers are too large. */
export function parameters({ settings, step }: Pick<Scene, "settings" | "step">): Parameter[] | undefined {
    const weights = GATES.flatMap((gate) => PARTS.map((part): Field => `weights.${gate}.${part}`));
    const fields: Field[] = [currentInput(settings), "h", "c", ...weights];
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

/** The figures of a step that the article series prints differently. */
export function printedDifferently({
    settings,
    step,
}: Pick<Scene, "settings" | "step">): ReturnType<typeof printed> {
    return printed(unitVector(settings, step));
}

/** True if a rate is large enough for a bar. */
export function isVisible(rate: number): boolean {
    return Math.abs(rate) >= LEAST;
}

/** The length of the bar of a rate, as a share of the longest: a quarter for each power of ten. */
export function barLength(rate: number): number {
    return isVisible(rate) ? Math.min(1, Math.log10(Math.abs(rate) / LEAST) / DECADES) : 0;
}

/** The parameters with the largest rates of a memory: rising, then falling. Empty if no rate is visible. */
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
