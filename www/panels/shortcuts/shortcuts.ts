/** The list of keys. Loaded when somebody asks for it. */

import { css, html, type TemplateResult, unsafeCSS } from "lit";
import { defineMessages } from "../../i18n/locale.ts";
import type { Host } from "../../model/scene.ts";
import { lookUp } from "../../ui/modal.ts";
import { messages } from "./messages.ts";
import sheet from "./shortcuts.css?inline";
import { type Cap, table } from "./table.ts";

defineMessages("shortcuts", messages, { es: () => import("./messages.es.ts") });

const styles = css`${unsafeCSS(sheet)}`;

/** Shows it above an element. */
export function show({ element }: Host): void {
    lookUp(element, { name: "keys", asked: "showKeys", styles, messages, body: list });
}

function list(): TemplateResult {
    const cap = (key: Cap) => (typeof key === "string" ? messages.caps[key] : key.sign);
    const together = (keys: Cap[]) => keys.map((key, n) => html`${n > 0 ? " + " : ""}<kbd>${cap(key)}</kbd>`);
    return html`
        ${table.map(
            ({ title, rows }) => html`
                <h3>${messages.groups[title]}</h3>
                <dl>
                    ${rows.map(
                        ({ keys, does }) => html`
                            <dt>
                                ${keys.map((one, n) => html`${n > 0 ? ` ${messages.or} ` : ""}${together(one)}`)}
                            </dt>
                            <dd>${messages.does[does]}</dd>
                        `,
                    )}
                </dl>
            `,
        )}
    `;
}
