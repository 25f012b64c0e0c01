/** What there is to be shown, and what the element lets its controllers do. */

import type { LitElement } from "lit";
import type { Field, Settings, Stage, Step } from "../generated/lstm_lens.js";
import type { Vocabulary } from "./vocabulary.ts";

export interface Scene {
    settings: Settings;
    /** The step that the settings show. */
    step: Step;
    /** The vocabulary that the settings ask for. */
    names: Vocabulary;
    /** Whether anything can be changed: not in the picture that is seen before the core is there. */
    live: boolean;
    /** A computed number with the digits that the settings ask for. */
    shown: (value: number) => string;
}

/** The element as its controllers know it. */
export interface Host {
    readonly element: LitElement;
    /** What is shown now; nothing before the core has loaded. */
    readonly current: () => Pick<Scene, "settings" | "step"> | undefined;
    /**
     * The one way in for settings that a reader has changed.
     *
     * @param gesture - what the change is part of: changes with the same one are undone together.
     */
    readonly change: (next: Settings, gesture?: object) => void;
    /** Takes another view of the same numbers. */
    readonly show: (view: Partial<Settings["view"]>) => void;
    /** Whether a part is left out, by the settings or by the page's author. */
    readonly hides: (panel: string) => boolean;
}

/** The stages in the order in which they are explained. */
export const STAGES: readonly Stage[] = ["forget", "cell", "input", "memory", "output"];

/** The x-axis value that a step marks on a stage's curve. */
export function zOf(step: Step, stage: Stage): number {
    return stage === "memory" ? step.c : step.pre[stage];
}

/** The input of the step shown, as a field. */
export function inputShown({ view }: Settings): Field {
    return `sequences.${view.sequence - 1}.inputs.${view.step - 1}`;
}

/** The inputs of the sequence shown. */
export function inputsShown({ sequences, view }: Settings): number[] {
    return sequences[view.sequence - 1]?.inputs ?? [];
}

/** Whether there is more than one step to be seen. */
export function hasTime({ sequences }: Settings): boolean {
    return sequences.length > 1 || (sequences[0]?.inputs.length ?? 0) > 1;
}

/** The value of a field; none where there is no such input, or no target. Or what is at a path in a step. */
export function valueAt(from: Settings, field: Field): number | undefined;
export function valueAt(from: Step, path: string): number | undefined;
export function valueAt(from: Settings | Step, path: string): number | undefined {
    const walk = (place: unknown, key: string) => (place as Record<string, unknown> | null)?.[key];
    const value = path.split(".").reduce(walk, from as unknown);
    return typeof value === "number" ? value : undefined;
}
