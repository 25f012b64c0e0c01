/** The natural heights of frames. Two hidden, inert iframes measure the height to paste. */

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { COLUMN } from "./platforms.ts";
import type { Screen } from "./types.ts";

const SCREENS = Object.keys(COLUMN) as Screen[];

/** The largest height that is believed, in CSS pixels. */
const MAX_HEIGHT = 4000;

export class Measure implements ReactiveController {
    readonly #host: LitElement;
    /** The heights reported so far. */
    #heights: Partial<Record<Screen, number>> = {};
    #link = "";

    constructor(host: LitElement) {
        this.#host = host;
        host.addController(this);
    }

    hostConnected(): void {
        addEventListener("message", this.#onMessage);
    }

    hostDisconnected(): void {
        removeEventListener("message", this.#onMessage);
    }

    /** The natural heights of a frame in the column of each screen, as far as they are known. */
    naturalHeights(link: string): Partial<Record<Screen, number>> {
        if (link !== this.#link) this.#heights = {};
        this.#link = link;
        return this.#heights;
    }

    /** The measuring frames of a link; nothing if no frame is to be pasted. */
    frames(link: string | undefined): TemplateResult | typeof nothing {
        if (link === undefined) return nothing;
        const address = `./embed.html${link}`;
        const frame = (screen: Screen) =>
            html`<iframe src=${address} width=${COLUMN[screen]} height="600" data-screen=${screen}></iframe>`;
        return html`<div class="measuring" aria-hidden="true" inert>${keyed(link, SCREENS.map(frame))}</div>`;
    }

    readonly #onMessage = ({ data, source }: MessageEvent<unknown>): void => {
        const frames = this.#host.renderRoot.querySelectorAll<HTMLIFrameElement>(".measuring iframe");
        const frame = [...frames].find(({ contentWindow }) => contentWindow === source);
        const { type, height } = Object(data) as Record<string, unknown>;
        if (!frame || type !== "lstm-lens:height" || typeof height !== "number") return;
        if (!(height > 0 && height <= MAX_HEIGHT)) return;
        this.#heights = { ...this.#heights, [frame.dataset.screen as Screen]: Math.ceil(height) };
        this.#host.requestUpdate();
    };
}
