/** The loading of a panel, and what it shares with other parts that load. */

import { type CSSResult, html, type LitElement, type TemplateResult } from "lit";
import { localeReady } from "../i18n/locale.ts";
import type { Panel, PanelHost, PanelManifest } from "./panel.ts";

/** A panel of one element, loaded on demand. */
export class LazyPanel {
    readonly manifest: PanelManifest;
    readonly #host: PanelHost;
    #loading: Promise<Panel | undefined> | undefined;
    #isWanted = false;
    /** The panel, once it has loaded. */
    panel: Panel | undefined;
    /** True if the last attempt to load it failed. */
    hasFailed = false;

    constructor(manifest: PanelManifest, host: PanelHost) {
        this.manifest = manifest;
        this.#host = host;
    }

    /** Loads the panel once, and again after a failure. Undefined if it does not load. */
    load(): Promise<Panel | undefined> {
        this.#loading ??= this.#fetch();
        return this.#loading;
    }

    /** Loads the panel when the settings first show it, and after a failure when they show it again. */
    want(isWanted: boolean): void {
        if (isWanted && !this.#isWanted) void this.load();
        this.#isWanted = isWanted;
    }

    async #fetch(): Promise<Panel | undefined> {
        try {
            const { create, styles } = await this.manifest.load();
            const panel = await create(this.#host);
            await localeReady();
            adoptStyles(this.#host.element, styles);
            this.panel = panel;
            this.hasFailed = false;
        } catch (error) {
            console.error(`lstm-lens: the panel ${this.manifest.id} did not load.`, error);
            this.hasFailed = true;
            this.#loading = undefined;
        }
        this.#host.element.requestUpdate();
        return this.panel;
    }
}

/** Adopts a style sheet once. */
export function adoptStyles(element: LitElement, { styleSheet }: CSSResult): void {
    const root = element.renderRoot as ShadowRoot;
    if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** A message about the whole element. */
export function notice(text: string): TemplateResult {
    return html`<p class="notice" role="alert">${text}</p>`;
}
