/** Everything that stages, diagram, toolbar and panels are drawn from. */

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
    /** Undefined where the button is no switch. */
    isPressed: boolean | undefined;
    open: () => void;
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
    /** The settings that Reset goes back to, where they are not the article's. */
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
    /** A number of a formula, with what panels put beside it. */
    parameter: (field: Field, number: unknown) => unknown;
    /** What panels put beside a line of a stage. */
    notes: (stage: Stage, line: Line) => unknown;
    undo: () => void;
    redo: () => void;
    visit: (stage: Stage) => void;
    /** Shows one stage alone, or all again. */
    focus: (stage: Stage | null) => void;
}
