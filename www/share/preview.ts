/** What is shared as its readers will have it before them, at its real size. */

import { html, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Made } from "./picture.ts";
import type { Offer, Screen, Shared } from "./platforms.ts";
import { words } from "./words.ts";

/** How high a frame is as long as it has not said how high it would like to be. */
const USUAL = 672;

/** Shows it, and hears from frames how high they would like to be. */
export class Preview implements ReactiveController {
    readonly #host: LitElement;
    /** What frames have told, by their width and link. */
    readonly #told = new Map<string, number>();
    /** The frame that is shown now: its width and link. */
    #shown = "";

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

    readonly #hear = ({ data, source }: MessageEvent<unknown>): void => {
        const frame = this.#host.renderRoot.querySelector("iframe");
        if (!frame || source !== frame.contentWindow) return;
        const { type, height } = Object(data) as Record<string, unknown>;
        if (type !== "lstm-lens:height" || typeof height !== "number") return;
        this.#told.set(this.#shown, height);
        this.#host.requestUpdate();
    };

    /** How high a frame of this link would like to be in a column of this width. */
    height(width: number, link: string): number {
        return this.#told.get(key(width, link)) ?? USUAL;
    }

    render(
        { way, sizes }: Offer,
        { link }: Shared,
        screen: Screen,
        picture: Made | undefined,
    ): TemplateResult {
        const { width, height } = sizes[screen];
        this.#shown = key(width, link);
        const isMeasured = way !== "frame" || this.#told.has(this.#shown);
        return html`
            <div class="box" role="region" aria-label=${words.live} tabindex="0" aria-busy=${!isMeasured}>${this.#inside(way, link, width, height, picture)}</div>
            <p class="size">
                ${words.size(width, height)}${way === "frame" && height ? this.#cut(height) : ""}
            </p>
        `;
    }

    #inside(
        way: Offer["way"],
        link: string,
        width: number,
        height: number | undefined,
        picture: Made | undefined,
    ): TemplateResult {
        const framed = (address: string) =>
            // Another address in the same frame would be a step in the history of the page.
            keyed(
                address,
                html`<iframe src=${address} title=${words.live} width=${width} height=${height ?? USUAL}></iframe>`,
            );
        switch (way) {
            case "page":
                return html`${framed(`./${link}`)}`;
            case "frame":
                return html`${framed(`./embed.html${link}`)}`;
            case "element":
                return html`<lstm-lens .link=${link} .style=${`inline-size: ${width}px`}></lstm-lens>`;
            case "picture":
                return picture
                    ? html`<img src=${picture.url} alt=${picture.alt} width=${width} />`
                    : html`<p>${words.making}</p>`;
        }
    }

    /** What a frame that has said so lacks. */
    #cut(height: number): string {
        const missing = (this.#told.get(this.#shown) ?? 0) - height;
        return missing > 0 ? `. ${words.cut(missing)}` : "";
    }
}

const key = (width: number, link: string): string => `${width} ${link}`;
