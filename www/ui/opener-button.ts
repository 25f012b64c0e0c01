/** Buttons that open panels. */

import { html, nothing, type TemplateResult } from "lit";
import type { OpenerButton } from "./render-context.ts";

export function openerButton(
    { label, className, isPressed, open }: OpenerButton,
    live: boolean,
): TemplateResult {
    return html`<button
        type="button"
        class=${className ?? nothing}
        aria-pressed=${isPressed ?? nothing}
        ?disabled=${!live}
        @click=${open}
    >
        ${label}
    </button>`;
}
