/** The list of keys. Loaded when somebody asks for it. */

import { css, html, type TemplateResult, unsafeCSS } from "lit";
import { lookUp } from "../dialog.ts";
import type { Host } from "../lens/scene.ts";
import sheet from "./keys.css?inline";
import { words } from "./words.ts";

const styles = css`${unsafeCSS(sheet)}`;

/** Shows it above an element. */
export function show({ element }: Host): void {
    lookUp(element, { name: "keys", styles, words, body: list });
}

function list(): TemplateResult {
    const together = (keys: string[]) => keys.map((key, n) => html`${n > 0 ? " + " : ""}<kbd>${key}</kbd>`);
    return html`
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
