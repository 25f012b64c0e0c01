/** The natural heights of frames. Two hidden, inert iframes measure the height to paste. */

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { COLUMN } from "./platforms.ts";
import type { Screen } from "./types.ts";

const SCREENS = Object.keys(COLUMN) as Screen[];

/** The largest height that is believed, in CSS pixels. */
const MOST = 4000;

export class Measure implements ReactiveController {
    readonly #host: LitElement;
    /** The heights reported so far. */
    #told: Partial<Record<Screen, number>> = {};
    #link = "";

    constructor(host: LitElement) {
        this.#host = host;
        host.addController(this);
    }

    hostConnected(): void {
        addEventListener("message", this.#hear);
    }

    hostDisconnected(): void {
        removeEventListener("message", this.#hear);
    }

    /** The natural heights of a frame in the column of each screen, as far as they are known. */
    of(link: string): Partial<Record<Screen, number>> {
        if (link !== this.#link) this.#told = {};
        this.#link = link;
        return this.#told;
    }

    /** The measuring frames of a link; nothing if no frame is to be pasted. */
    frames(link: string | undefined): TemplateResult | typeof nothing {
        if (link === undefined) return nothing;
        const address = `./embed.html${link}`;
        const one = (screen: Screen) =>
            html`<iframe src=${address} width=${COLUMN[screen]} height="600" data-screen=${screen}></iframe>`;
        return html`<div class="measured" aria-hidden="true" inert>${keyed(link, SCREENS.map(one))}</div>`;
    }

    readonly #hear = ({ data, source }: MessageEvent<unknown>): void => {
        const frames = this.#host.renderRoot.querySelectorAll<HTMLIFrameElement>(".measured iframe");
        const frame = [...frames].find(({ contentWindow }) => contentWindow === source);
        const { type, height } = Object(data) as Record<string, unknown>;
        if (!frame || type !== "lstm-lens:height" || typeof height !== "number") return;
        if (!(height > 0 && height <= MOST)) return;
        this.#told = { ...this.#told, [frame.dataset.screen as Screen]: Math.ceil(height) };
        this.#host.requestUpdate();
    };
}
