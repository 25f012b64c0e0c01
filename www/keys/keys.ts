/** The list of keys. Loaded when somebody asks for it. */

import { css, html, render, type TemplateResult, unsafeCSS } from "lit";
import { closeBeside } from "../dialog.ts";
import sheet from "./keys.css?inline";
import { type Cap, table } from "./table.ts";
import { words } from "./words.ts";

const { styleSheet } = css`${unsafeCSS(sheet)}`;

/** Shows it above an element, whose tree this is. */
export function show(root: ShadowRoot): void {
    const lens = root.querySelector(".lens");
    if (!lens || lens.querySelector("dialog.keys")) return;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    const dialog = document.createElement("dialog");
    dialog.className = "keys";
    dialog.setAttribute("aria-labelledby", "keys");
    dialog.addEventListener("click", closeBeside);
    // What is below would undo its numbers.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("close", () => dialog.remove());
    render(list(dialog), dialog);
    lens.append(dialog);
    dialog.showModal();
}

function list(dialog: HTMLDialogElement): TemplateResult {
    const cap = (key: Cap) => (typeof key === "string" ? words.caps[key] : key.sign);
    const together = (keys: Cap[]) => keys.map((key, n) => html`${n > 0 ? " + " : ""}<kbd>${cap(key)}</kbd>`);
    return html`
        <div class="head">
            <h2 id="keys">${words.title}</h2>
            <button type="button" autofocus @click=${() => dialog.close()}>${words.close}</button>
        </div>
        ${table.map(
            ({ title, rows }) => html`
                <h3>${words.groups[title]}</h3>
                <dl>
                    ${rows.map(
                        ({ keys, does }) => html`
                            <dt>
                                ${keys.map((one, n) => html`${n > 0 ? ` ${words.or} ` : ""}${together(one)}`)}
                            </dt>
                            <dd>${words.does[does]}</dd>
                        `,
                    )}
                </dl>
            `,
        )}
    `;
}
