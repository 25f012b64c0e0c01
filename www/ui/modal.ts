/** What the dialogs have in common. */

import { type CSSResult, css, html, type LitElement, render, unsafeCSS } from "lit";
import { adoptStyles } from "./lazy-panel.ts";
import sheet from "./modal.css?inline";
import { shortcutFor } from "./shortcut.ts";

const styles = css`${unsafeCSS(sheet)}`;

/** Closes a dialog that is clicked beside what is in it. */
export function closeBeside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): void {
    const dialog = currentTarget as HTMLDialogElement;
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const isWithin = left <= x && x <= right && top <= y && y <= bottom;
    if (target === dialog && !isWithin) dialog.close();
}

/** Something to be looked up. */
export interface Lookup {
    /** Its class, and the id of its heading. */
    name: string;
    /** What asks for it by a key; the same key closes it. */
    asked: "showKeys" | "showGlossary";
    styles: CSSResult;
    messages: { title: string; close: string };
    body: (close: () => void) => unknown;
}

/** Shows above an element what is to be looked up; drawn anew as often as the element is. */
export function lookUp(element: LitElement, { name, asked, styles: own, messages, body }: Lookup): void {
    const root = element.renderRoot as ShadowRoot;
    const lens = root.querySelector(".lens");
    // The element may have left the page meanwhile.
    if (!lens?.isConnected || lens.querySelector(`dialog.${name}`)) return;
    for (const one of [styles, own]) adoptStyles(element, one);
    const dialog = document.createElement("dialog");
    const close = () => dialog.close();
    const draw = () =>
        render(
            html`
                <div class="head">
                    <h2 id=${name}>${messages.title}</h2>
                    <button type="button" autofocus @click=${close}>${messages.close}</button>
                </div>
                ${body(close)}
            `,
            dialog,
        );
    const end = () => {
        element.removeController(follower);
        dialog.remove();
    };
    const follower = { hostUpdated: draw, hostDisconnected: end };
    dialog.className = `look-up ${name}`;
    dialog.setAttribute("aria-labelledby", name);
    dialog.addEventListener("click", closeBeside);
    dialog.addEventListener("keydown", (event) => {
        // What is below would undo its numbers.
        event.stopPropagation();
        if (shortcutFor(event) === asked) close();
    });
    dialog.addEventListener("close", end);
    draw();
    lens.append(dialog);
    element.addController(follower);
    dialog.showModal();
}
