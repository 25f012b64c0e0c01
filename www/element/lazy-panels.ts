/** The panels of an element, loaded on demand. */

import { html, isServer, type TemplateResult } from "lit";
import type { Field, Settings, Stage } from "../generated/lstm_lens.js";
import { defineMessages } from "../i18n/locale.ts";
import type { Scene } from "../model/scene.ts";
import { PANELS } from "../panels/index.ts";
import { LazyPanel, notice } from "../ui/lazy-panel.ts";
import { messages } from "../ui/messages.ts";
import type { ContextOverrides, Opener, Panel, PanelHost, PanelManifest, PanelTexts } from "../ui/panel.ts";
import type { Line, OpenerButton, RenderContext } from "../ui/render-context.ts";
import type { Notices } from "./notices.ts";

const texts = new Map<PanelManifest, PanelTexts>(
    PANELS.map((manifest) => {
        const { en, es } = manifest.texts;
        const english = { ...en };
        return [
            manifest,
            defineMessages(`${manifest.id}.manifest`, english, { es: async () => ({ messages: es }) }),
        ];
    }),
);

/** A text of a manifest, in the active locale. */
function text(manifest: PanelManifest, key: string): string {
    return texts.get(manifest)?.[key] ?? "";
}

/** Loads, draws and opens the panels of an element. */
export class LazyPanels {
    readonly #host: PanelHost;
    readonly #notices: Notices;
    readonly #all: LazyPanel[];

    constructor(host: PanelHost, notices: Notices) {
        this.#host = host;
        this.#notices = notices;
        this.#all = PANELS.map((manifest) => new LazyPanel(manifest, host));
    }

    /** Draws the panels of a place, in the order of the list. */
    render(place: PanelManifest["place"], context: RenderContext): unknown[] {
        return this.#all
            .filter(({ manifest }) => manifest.place === place)
            .map((lazy) => this.#draw(lazy, context));
    }

    #draw(lazy: LazyPanel, context: RenderContext): unknown {
        const { manifest } = lazy;
        const isShown = shows(manifest, context);
        if (isShown !== undefined && !isServer) lazy.want(isShown);
        if (isShown === false || (!lazy.panel && !isShown)) return undefined;
        if (lazy.panel) return lazy.panel.render(context);
        // A frame waits for busy parts before it measures its height.
        return lazy.hasFailed || isServer ? undefined : html`<p aria-busy="true" hidden></p>`;
    }

    /** A message for each panel that should be seen and did not load. */
    failures(context: RenderContext): TemplateResult[] {
        return this.#all
            .filter(({ hasFailed, manifest }) => hasFailed && shows(manifest, context))
            .map(({ manifest }) => notice(loadError(manifest)));
    }

    /** Opens a panel. Undefined, with a notice, if it does not load. */
    async open(id: string, mode?: string, opener?: HTMLElement): Promise<Panel | undefined> {
        const lazy = this.#all.find(({ manifest }) => manifest.id === id);
        if (!lazy) return undefined;
        const panel = await lazy.load();
        await this.#notices.loaded(lazy.manifest, panel !== undefined, () => loadError(lazy.manifest));
        await panel?.open?.(mode, opener);
        return panel;
    }

    /** Moves the focus into a panel, once it is drawn. */
    async focus(id: string): Promise<void> {
        const { element, hides } = this.#host;
        if (hides(id)) return;
        await element.updateComplete;
        const panel = await this.#all.find(({ manifest }) => manifest.id === id)?.load();
        await element.updateComplete;
        panel?.focus?.();
    }

    /** The buttons of a group that open panels. */
    openers(group: Opener["group"], settings: Settings, open: RenderContext["open"]): OpenerButton[] {
        return this.#all.flatMap(({ manifest, panel }) =>
            (manifest.openers ?? [])
                .filter((opener) => opener.group === group && (opener.when?.(settings) ?? true))
                .map(({ label, mode, className }) => ({
                    label: text(manifest, label),
                    className,
                    isPressed: mode === undefined ? undefined : panel?.mode === mode,
                    open: () => open(manifest.id, mode),
                })),
        );
    }

    /** The keys that open panels, with their texts. */
    shortcuts(): RenderContext["shortcuts"] {
        return this.#all.flatMap(({ manifest }) =>
            manifest.shortcut
                ? [{ key: manifest.shortcut.key, label: text(manifest, manifest.shortcut.label) }]
                : [],
        );
    }

    overrides(settings: Settings): ContextOverrides {
        return Object.assign({}, ...this.#loaded().map((panel) => panel.overrides?.(settings)));
    }

    parameter(scene: Scene, field: Field, number: unknown): unknown {
        const shown = (drawn: unknown, panel: Panel) => panel.parameter?.(scene, field, drawn) ?? drawn;
        return this.#loaded().reduce(shown, number);
    }

    notes(scene: Scene, stage: Stage, line: Line): unknown[] {
        return this.#loaded().map((panel) => panel.note?.(scene, stage, line));
    }

    /** The announcements of a change besides the numbers. */
    announcements(): string[] {
        return this.#loaded().map((panel) => panel.announcement?.() ?? "");
    }

    #loaded(): Panel[] {
        return this.#all.flatMap(({ panel }) => panel ?? []);
    }
}

/** True if the settings show a panel, false if they or the author hide it, undefined if only its opener shows it. */
function shows({ id, when }: PanelManifest, { settings, hides }: RenderContext): boolean | undefined {
    return when === undefined ? undefined : when(settings) && !hides(id);
}

function loadError(manifest: PanelManifest): string {
    return messages.didNotLoad(text(manifest, "name"));
}
