/** What the parts of the visualizer are drawn from. */

import type { TemplateResult } from "lit";
import type { Field, Settings, Stage } from "../generated/lstm_lens.js";
import type { History } from "../model/history.ts";
import type { Host, Scene } from "../model/scene.ts";
import type { Subject } from "../wasm/figure.ts";
import type { Curves } from "./curves.ts";
import type { NumberFields } from "./number-field.ts";

/** The questions that the inspector answers. */
export type InspectorMode = "matters" | "article";

/** A line of a stage's card. */
export type Line = "sum" | "result" | "use";

/** The inspector, as far as stages and toolbar know it. */
export interface Inspection {
    readonly mode: InspectorMode | undefined;
    /** A number with its effects, if they are asked for. */
    parameter(scene: Scene, field: Field, number: unknown): unknown;
    /** The printed figure beside one that differs from it. */
    printed(scene: Scene, stage: Stage, line: Line): TemplateResult | undefined;
    /** The answer in words. */
    panel(scene: Scene): TemplateResult | undefined;
}

export interface RenderContext extends Scene {
    /** The stage that is shown where only one is. */
    stage: Stage;
    fields: NumberFields;
    curves: Curves;
    history: History;
    change: Host["change"];
    /** Throws what is wrong with settings, if anything is. */
    check: (next: Settings) => void;
    show: Host["show"];
    hides: Host["hides"];
    /** What resetting goes back to, where that is not the article's numbers. */
    home: Settings | undefined;
    /** Moves the focus to the step shown, over time. */
    toTime: () => void;
    /** Begins the tour. */
    tour: () => void;
    /** Shows the glossary. */
    glossary: () => void;
    /** Opens a picture to be taken away, for the button that was pressed. */
    openExport: (subject: Subject, opener: HTMLElement) => void;
    /** What is asked about the step, once it is. */
    inspector: Inspection | undefined;
    /** Asks it, or asks no more. */
    inspect: (ask: InspectorMode) => void;
    undo: () => void;
    redo: () => void;
    visit: (stage: Stage) => void;
    /** Shows one stage alone, or all again. */
    focus: (stage: Stage | null) => void;
}
