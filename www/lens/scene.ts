/** What there is to be shown, and what the element lets its controllers do. */

import type { LitElement } from "lit";
import type { Settings, Stage, Step } from "../generated/lstm_wasm.js";
import type { Vocabulary } from "../words.ts";

export interface Scene {
    settings: Settings;
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
    /** The one way in for settings that a reader has changed. */
    readonly change: (next: Settings) => void;
}

/** The stages in the order in which they are explained. */
export const STAGES: readonly Stage[] = ["forget", "cell", "input", "memory", "output"];

/** The x-axis value that a step marks on a stage's curve. */
export function zOf(step: Step, stage: Stage): number {
    return stage === "memory" ? step.c : step.pre[stage];
}
