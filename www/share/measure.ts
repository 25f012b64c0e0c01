/** How high frames would like to be: asked of frames that nobody sees and nobody can change. */

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { COLUMN } from "./platforms.ts";
import type { Screen } from "./types.ts";

const SCREENS = Object.keys(COLUMN) as Screen[];

/** No frame says more, nor less. */
const MOST = 4000;

export class Measure implements ReactiveController {
    readonly #host: LitElement;
    /** What has been told of the link that was asked about last. */
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

    /** How high a frame of this link would like to be in a column of each screen, as far as that is known. */
    of(link: string): Partial<Record<Screen, number>> {
        if (link !== this.#link) this.#told = {};
        this.#link = link;
        return this.#told;
    }

    /** The frames that are asked, for a link; nothing where none is to be pasted. */
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
