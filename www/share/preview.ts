/** The preview of the shared part, at its real size. */

import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { messages } from "./messages.ts";
import type { Picture } from "./picture.ts";
import type { Offer, Shared } from "./platforms.ts";
import type { Screen } from "./types.ts";

/** @param close - closes the dialog on Escape within the frame, whose events do not bubble out. */
export function preview(
    { format, sizes }: Offer,
    { link, title, picture }: Shared<Picture>,
    screen: Screen,
    close: () => void,
): TemplateResult {
    const { width, height } = sizes[screen];
    const frame = (address: string) =>
        // A new address in the same frame would add an entry to the page's history.
        keyed(
            address,
            html`<iframe
                src=${address}
                title=${title}
                width=${width}
                height=${height}
                @load=${({ target }: Event) => closeOnEscape(target as HTMLIFrameElement, close)}
            ></iframe>`,
        );
    switch (format) {
        case "page":
            return html`${frame(`./${link}`)}`;
        case "frame":
            return html`${frame(`./embed.html${link}`)}`;
        case "element":
            return html`<lstm-lens .link=${link} .style=${`inline-size: ${width}px`}></lstm-lens>`;
        case "picture":
            return picture
                ? html`<img
                      src=${picture.url}
                      alt=${picture.alt}
                      width=${picture.width}
                      .style=${`max-inline-size: ${width}px`}
                  />`
                : html`<p>${messages.creatingPicture}</p>`;
    }
}

/** Calls `close` on Escape, unless the page in the frame has handled it. */
function closeOnEscape({ contentWindow: inside }: HTMLIFrameElement, close: () => void): void {
    inside?.addEventListener("keydown", (event) => {
        const lens = inside.document.querySelector("lstm-lens");
        const isUsed = event.defaultPrevented || lens?.shadowRoot?.querySelector("dialog[open]");
        if (event.key === "Escape" && !isUsed) close();
    });
}
