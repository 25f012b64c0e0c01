/** Panels: parts of the element that load on demand, each described by a manifest. */

import type { CSSResult, TemplateResult } from "lit";
import type { Field, Gate, Settings, Stage } from "../generated/lstm_lens.js";
import type { LOCALES } from "../i18n/locale.ts";
import type { Host, Scene } from "../model/scene.ts";
import type { NumberFields } from "./number-field.ts";
import type { Line, RenderContext } from "./render-context.ts";

/** The texts of a panel that has not loaded. `name` appears in messages about it. */
export type PanelTexts = { name: string } & Record<string, string>;

/** A button that opens a panel. */
export interface Opener {
    /** The row of buttons. */
    group: "toolbar" | "hint";
    /** The key of its label in the manifest's texts. */
    label: string;
    /** The mode that the panel opens in. The button is pressed while the panel shows it. */
    mode?: string;
    className?: string;
    /** True while the button shows. By default it always does. */
    when?: (settings: Settings) => boolean;
}

/** The description of a panel that has not loaded. */
export interface PanelManifest {
    /** Also its CSS part and, if it can be hidden, its word in `hide`. */
    id: string;
    /** Its place: beside the lens, above the diagram, below the stages, or in a dialog. */
    place: "beside" | "above" | "below" | "modal";
    texts: Record<keyof typeof LOCALES, PanelTexts>;
    openers?: readonly Opener[];
    /** The key that opens it, and the key of its description in the list of shortcuts. */
    shortcut?: { key: string; label: string };
    /** True for settings that show the panel without an opener. */
    when?: (settings: Settings) => boolean;
    load: () => Promise<PanelModule>;
}

/** The main module of a panel. */
export interface PanelModule {
    styles: CSSResult;
    /** Creates the panel of one element, after loading its dependencies. */
    create: (host: PanelHost) => Panel | Promise<Panel>;
}

/** The element, as panels see it. */
export interface PanelHost extends Host {
    readonly fields: NumberFields;
}

/** Changes that a panel makes to the render context. */
export type ContextOverrides = Partial<{
    /** The stage shown where there is room for one. */
    stage: Stage | undefined;
    /** The settings that Reset restores. */
    resetTarget: Settings;
    /** The gates drawn in the chart over time. */
    gates: readonly Gate[];
}>;

/** A panel that has loaded. */
export interface Panel {
    /** The mode shown, while the panel is open. */
    readonly mode?: string | undefined;
    /** Draws the panel; undefined if it has nothing to show. */
    render(context: RenderContext): unknown;
    /** Opens the panel in the mode of its opener. `opener` is the button that was pressed. */
    open?(mode?: string, opener?: HTMLElement): unknown;
    /** Moves the focus into the panel. */
    focus?(): void;
    /** The announcement of a change besides the numbers. */
    announcement?(): string;
    overrides?(settings: Settings): ContextOverrides;
    /** A number of a formula with the additions of the panel. */
    parameter?(scene: Scene, field: Field, number: unknown): unknown;
    /** A note beside a line of a stage. */
    note?(scene: Scene, stage: Stage, line: Line): TemplateResult | undefined;
}
