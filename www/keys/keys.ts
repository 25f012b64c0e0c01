/** The list of keys. Loaded when somebody asks for it. */

import { css, html, type LitElement, render, type TemplateResult, unsafeCSS } from "lit";
import { closeBeside } from "../dialog.ts";
import sheet from "./keys.css?inline";
import { words } from "./words.ts";

const { styleSheet } = css`${unsafeCSS(sheet)}`;

/** Shows it above an element, whose tree this is. */
export function show(root: ShadowRoot): void {
    const lens = root.querySelector(".lens");
    // The element may have left the page meanwhile.
    if (!lens?.isConnected || lens.querySelector("dialog.keys")) return;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    const dialog = document.createElement("dialog");
    dialog.className = "keys";
    dialog.setAttribute("aria-labelledby", "keys");
    dialog.addEventListener("click", closeBeside);
    // What is below would undo its numbers.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    const element = root.host as LitElement;
    // Put back with its element, a dialog would be open without being above the page.
    const parting = { hostDisconnected: () => close() };
    const close = () => {
        element.removeController(parting);
        dialog.remove();
    };
    dialog.addEventListener("close", close);
    element.addController(parting);
    render(list(dialog), dialog);
    lens.append(dialog);
    dialog.showModal();
}

function list(dialog: HTMLDialogElement): TemplateResult {
    const together = (keys: string[]) => keys.map((key, n) => html`${n > 0 ? " + " : ""}<kbd>${key}</kbd>`);
    return html`
        <div class="head">
            <h2 id="keys">${words.title}</h2>
            <button type="button" autofocus @click=${() => dialog.close()}>${words.close}</button>
        </div>
        ${words.groups.map(
            ({ title, rows }) => html`
                <h3>${title}</h3>
                <dl>
                    ${rows.map(
                        ({ keys, does }) => html`
                            <dt>
                                ${keys.map((one, n) => html`${n > 0 ? ` ${words.or} ` : ""}${together(one)}`)}
                            </dt>
                            <dd>${does}</dd>
                        `,
                    )}
                </dl>
            `,
        )}
    `;
}
