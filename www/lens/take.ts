import { html, nothing, type TemplateResult } from "lit";
import { words } from "../words.ts";
import type { Subject, View } from "./view.ts";

/** The button that opens a picture to be taken away. It is one of the controls, and hidden with them. */
export function take(view: View, subject: Subject, name: string): TemplateResult | typeof nothing {
    if (view.hides("controls")) return nothing;
    const label = words.take(name);
    return html`<button
        type="button"
        class="take"
        aria-label=${label}
        title=${label}
        ?disabled=${!view.live}
        @click=${(event: Event) => view.take(subject, event.currentTarget as HTMLElement)}
    >
        <svg viewBox="0 0 14 14" aria-hidden="true"><path d="M7 1v8M3 6l4 4l4-4M2 13h10" /></svg>
    </button>`;
}
