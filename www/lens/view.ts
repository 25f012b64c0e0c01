/** What every part of the visualizer is drawn from. */

import type { Settings, Stage, Step } from "../generated/lstm_wasm.js";
import type { Vocabulary } from "../words.ts";
import type { Numbers } from "./numbers.ts";
import type { Pictures } from "./pictures.ts";

export interface View {
    settings: Settings;
    step: Step;
    /** The vocabulary that the settings ask for. */
    names: Vocabulary;
    /** Whether anything can be changed: not in the picture that is seen before the core is there. */
    live: boolean;
    /** The stage to which the reader has gone last. */
    stage: Stage;
    numbers: Numbers;
    pictures: Pictures;
    /** A computed number with the digits that the settings ask for. */
    shown: (value: number) => string;
    change: (next: Settings) => void;
    visit: (stage: Stage) => void;
}

/** The stages in the order in which they are explained. */
export const STAGES: readonly Stage[] = ["forget", "cell", "input", "memory", "output"];

/** The x-axis value that a step marks on a stage's curve. */
export function zOf(step: Step, stage: Stage): number {
    return stage === "memory" ? step.c : step.pre[stage];
}
