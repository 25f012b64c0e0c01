/** The button that exports a picture. */

import { html, nothing, type TemplateResult } from "lit";
import type { Subject } from "../wasm/figure.ts";
import { messages } from "./messages.ts";
import type { RenderContext } from "./render-context.ts";

/** The button that opens the export dialog on a picture. It is hidden with the controls. */
export function exportButton(
    context: RenderContext,
    subject: Subject,
    name: string,
): TemplateResult | typeof nothing {
    if (context.hides("controls")) return nothing;
    const label = messages.exportPicture(name);
    return html`<button
        type="button"
        class="export-button"
        aria-label=${label}
        title=${label}
        ?disabled=${!context.live}
        @click=${(event: Event) => context.open("export", subject, event.currentTarget as HTMLElement)}
    >
        <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 1v8M3 6l4 4l4-4M2 13h10" /></svg>
    </button>`;
}
