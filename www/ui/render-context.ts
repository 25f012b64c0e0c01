/** The render context: everything that stages, diagram, toolbar and panels are drawn from. */

import type { Field, Gate, Settings, Stage } from "../generated/lstm_lens.js";
import type { History } from "../model/history.ts";
import type { Host, Scene } from "../model/scene.ts";
import type { Curves } from "./curves.ts";
import type { NumberFields } from "./number-field.ts";

/** A line of a stage's card. */
export type Line = "sum" | "result" | "use";

/** A button that opens a panel. */
export interface OpenerButton {
    label: string;
    className: string | undefined;
    /** Undefined for a button that is no toggle. */
    isPressed: boolean | undefined;
    open: () => void;
}

export interface RenderContext extends Scene {
    /** The stage shown where there is room for one. */
    stage: Stage;
    fields: NumberFields;
    curves: Curves;
    history: History;
    change: Host["change"];
    tryChange: Host["tryChange"];
    show: Host["show"];
    hides: Host["hides"];
    /** The settings that Reset restores; undefined for the article's. */
    resetTarget: Settings | undefined;
    /** The gates drawn in the chart over time. */
    gates: readonly Gate[];
    /** Opens a panel in a mode. `opener` is the button that was pressed. */
    open: (panel: string, mode?: string, opener?: HTMLElement) => void;
    /** Moves the focus into a panel. */
    focusPanel: (panel: string) => void;
    openers: (group: "toolbar" | "hint") => OpenerButton[];
    /** The keys that open panels. */
    shortcuts: ReadonlyArray<{ key: string; label: string }>;
    /** A number of a formula with the additions of panels. */
    parameter: (field: Field, number: unknown) => unknown;
    /** The notes of panels beside a line of a stage. */
    notes: (stage: Stage, line: Line) => unknown;
    undo: () => void;
    redo: () => void;
    visit: (stage: Stage) => void;
    /** Shows one stage alone; null shows all. */
    focus: (stage: Stage | null) => void;
}
