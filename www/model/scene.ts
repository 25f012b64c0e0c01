/** The state that is drawn, and the element as its controllers see it. */

import type { LitElement } from "lit";
import type { Applied, Edit, Field, Mark, Settings, Stage, Step } from "../generated/lstm_lens.js";
import type { Vocabulary } from "./vocabulary.ts";

export interface Scene {
    settings: Settings;
    /** The current step. */
    step: Step;
    /** The marked point of that step on each curve. */
    marks: Record<Stage, Mark>;
    /** The vocabulary that the settings choose. */
    names: Vocabulary;
    /** False in the prerendered element, where nothing can be changed. */
    live: boolean;
    /** Formats a computed number with the digits that the settings choose. */
    format: (value: number) => string;
}

/** The element, as its controllers see it. */
export interface Host {
    readonly element: LitElement;
    /** The current state; undefined until the core has loaded. */
    readonly current: () => Applied | undefined;
    /** Applies settings that a reader has changed. Refused ones are reported in a notice. */
    readonly change: (next: Settings) => void;
    /** Applies settings. Throws an `LstmError` if they are refused. */
    readonly tryChange: (next: Settings) => void;
    /**
     * Edits one number. Returns the settings after it; throws an `LstmError` if the edit is refused.
     *
     * @param gesture - edits of the same gesture are undone together.
     */
    readonly edit: (edit: Edit, gesture?: object) => Settings;
    /** Changes the view of the same numbers. */
    readonly show: (view: Partial<Settings["view"]>) => void;
    /** True if the settings or the page's author hide a part. */
    readonly hides: (panel: string) => boolean;
}

/** The stages in the order in which they are explained. */
export const STAGES: readonly Stage[] = ["forget", "cell", "input", "memory", "output"];

/** The field of the current input. */
export function currentInput({ view }: Settings): Field {
    return `sequences.${view.sequence - 1}.inputs.${view.step - 1}`;
}

/** The inputs of the current sequence. */
export function inputsShown({ sequences, view }: Settings): number[] {
    return sequences[view.sequence - 1]?.inputs ?? [];
}

/** True if there is more than one step. */
export function hasTime({ sequences }: Settings): boolean {
    return sequences.length > 1 || (sequences[0]?.inputs.length ?? 0) > 1;
}

/** The value of a field, or at a path in a step; undefined if there is no such input or target. */
export function valueAt(from: Settings, field: Field): number | undefined;
export function valueAt(from: Step, path: string): number | undefined;
export function valueAt(from: Settings | Step, path: string): number | undefined {
    const walk = (place: unknown, key: string) => (place as Record<string, unknown> | null)?.[key];
    const value = path.split(".").reduce(walk, from as unknown);
    return typeof value === "number" ? value : undefined;
}
