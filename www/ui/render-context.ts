/** What the parts of the visualizer are drawn from. */

import type { Subject as Figures } from "../generated/lstm_figure.js";
import type { Settings, Stage } from "../generated/lstm_lens.js";
import type { History } from "../model/history.ts";
import type { Host, Scene } from "../model/scene.ts";
import type { Inspector, InspectorMode } from "../panels/inspector/inspector.ts";
import type { Curves } from "./curves.ts";
import type { NumberFields } from "./number-field.ts";

/** What can be taken away as a picture. */
export type Subject = Exclude<Figures, "frame" | "card">;

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
    inspector: Inspector | undefined;
    /** Asks it, or asks no more. */
    inspect: (ask: InspectorMode) => void;
    undo: () => void;
    redo: () => void;
    visit: (stage: Stage) => void;
    /** Shows one stage alone, or all again. */
    focus: (stage: Stage | null) => void;
}
