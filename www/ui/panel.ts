/** Panels: parts of the element that load on demand. Each says in a manifest what it is. */

import type { CSSResult, TemplateResult } from "lit";
import type { Field, Gate, Settings, Stage } from "../generated/lstm_lens.js";
import type { LOCALES } from "../i18n/locale.ts";
import type { Host, Scene } from "../model/scene.ts";
import type { NumberFields } from "./number-field.ts";
import type { Line, RenderContext } from "./render-context.ts";

/** The texts by which a panel is known before it has loaded. `name` stands in messages about it. */
export type PanelTexts = { name: string } & Record<string, string>;

/** A button that opens a panel. */
export interface Opener {
    /** The row of buttons that it stands in. */
    group: "toolbar" | "hint";
    /** Its text, by its key in the manifest's texts. */
    label: string;
    /** The mode that the panel opens in. The button is pressed while the panel shows it. */
    mode?: string;
    /** Its CSS class. */
    className?: string;
    /** True while there is a use for it; always, where this is left out. */
    when?: (settings: Settings) => boolean;
}

/** What the element knows of a panel that has not loaded. */
export interface PanelManifest {
    /** Its CSS part; where it can be hidden, its word in `hide`. */
    id: string;
    /** Its place: beside the lens, above the diagram, below the stages, or in a dialog. */
    place: "beside" | "above" | "below" | "modal";
    texts: Record<keyof typeof LOCALES, PanelTexts>;
    openers?: readonly Opener[];
    /** A key that opens it, and the text that the list of shortcuts has for it. */
    shortcut?: { key: string; label: string };
    /** Settings that show it without being asked. */
    when?: (settings: Settings) => boolean;
    load: () => Promise<PanelModule>;
}

/** The main module of a panel. */
export interface PanelModule {
    styles: CSSResult;
    /** Makes the panel of one element, once what it needs has loaded. */
    create: (host: PanelHost) => Panel | Promise<Panel>;
}

/** The element as its panels know it. */
export interface PanelHost extends Host {
    readonly fields: NumberFields;
}

/** What a panel changes in the context that everything is drawn from. */
export type ContextOverrides = Partial<{
    /** The stage shown where only one is. */
    stage: Stage | undefined;
    /** The settings that Reset goes back to. */
    resetTarget: Settings;
    /** The gates drawn in the chart over time. */
    gates: readonly Gate[];
}>;

/** A panel that has loaded. */
export interface Panel {
    /** The mode that it was opened in, while it is open. */
    readonly mode?: string | undefined;
    /** Draws it; undefined while it has nothing to show. */
    render(context: RenderContext): unknown;
    /** Opens it. `mode` is what its opener says, `opener` the button that was pressed. */
    open?(mode?: string, opener?: HTMLElement): unknown;
    /** Moves the focus into it. */
    focus?(): void;
    /** What a screen reader hears of a change besides the numbers. */
    announcement?(): string;
    overrides?(settings: Settings): ContextOverrides;
    /** A number of a formula, with what the panel puts beside it. */
    parameter?(scene: Scene, field: Field, number: unknown): unknown;
    /** A note beside a line of a stage. */
    note?(scene: Scene, stage: Stage, line: Line): TemplateResult | undefined;
}
