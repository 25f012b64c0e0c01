import { type CSSResult, html, isServer, type LitElement, nothing, type TemplateResult } from "lit";
import { localeReady } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";

/** A part of the element that is fetched when there is first need of it. */
export class LazyPanel<P> {
    readonly #host: Host;
    readonly #fetch: () => Promise<P>;
    #failed = false;
    /** Once it is there. */
    value: P | undefined;
    loading: Promise<P | undefined> | undefined;

    constructor(host: Host, fetch: () => Promise<P>) {
        this.#host = host;
        this.#fetch = fetch;
    }

    /** Fetches it once; after a failure, when it is asked for again. */
    load(): Promise<P | undefined> {
        this.loading ??= this.#fetch()
            .then(async (part) => {
                await localeReady();
                return part;
            })
            .then(
                (part) => {
                    this.value = part;
                    this.#failed = false;
                },
                (error: unknown) => {
                    console.error("lstm-lens: a part did not load.", error);
                    this.#failed = true;
                    this.loading = undefined;
                },
            )
            .then(() => {
                this.#host.element.requestUpdate();
                return this.value;
            });
        return this.loading;
    }

    /** What it draws; until then, that it is coming; where it cannot be had, a line that says so. */
    draw(draw: (part: P) => unknown, excuse: string): unknown {
        if (this.value) return draw(this.value);
        if (this.#failed) return notice(excuse);
        if (isServer) return nothing;
        void this.load();
        // Whoever asks how much room the whole takes waits for it.
        return html`<p aria-busy="true" hidden></p>`;
    }
}

/** Dresses an element in what a part brings along; once, however often it comes. */
export function adoptStyles(element: LitElement, { styleSheet }: CSSResult): void {
    const root = element.renderRoot as ShadowRoot;
    if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

/** Something that is wrong with the whole. */
export function notice(text: string): TemplateResult {
    return html`<p class="notice" role="alert">${text}</p>`;
}
