/** The list of keys. Loaded when somebody asks for it. */

import { css, html, type TemplateResult, unsafeCSS } from "lit";
import { lookUp } from "../dialog.ts";
import type { Host } from "../lens/scene.ts";
import sheet from "./keys.css?inline";
import { type Cap, table } from "./table.ts";
import { words } from "./words.ts";

const styles = css`${unsafeCSS(sheet)}`;

/** Shows it above an element. */
export function show({ element }: Host): void {
    lookUp(element, { name: "keys", asked: "showKeys", styles, words, body: list });
}

function list(): TemplateResult {
    const cap = (key: Cap) => (typeof key === "string" ? words.caps[key] : key.sign);
    const together = (keys: Cap[]) => keys.map((key, n) => html`${n > 0 ? " + " : ""}<kbd>${cap(key)}</kbd>`);
    return html`
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
