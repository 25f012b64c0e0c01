/** The list of shortcuts. */

import { css, html, type TemplateResult, unsafeCSS } from "lit";
import { defineMessages } from "../../i18n/locale.ts";
import type { Panel, PanelHost } from "../../ui/panel.ts";
import { styles as base, referencePanel } from "../../ui/reference-panel.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { messages } from "./messages.ts";
import sheet from "./shortcuts.css?inline";
import { type Key, table } from "./table.ts";

defineMessages("shortcuts", messages, { es: () => import("./messages.es.ts") });

export const styles = css`${base}${unsafeCSS(sheet)}`;

export function create({ element }: PanelHost): Panel {
    return referencePanel(element, { id: "shortcuts", key: "?", texts: messages, body: list });
}

function list({ shortcuts }: RenderContext): TemplateResult[] {
    const name = (key: Key) => (typeof key === "string" ? messages.keys[key] : key.sign);
    const together = (keys: Key[]) =>
        keys.map((key, n) => html`${n > 0 ? " + " : ""}<kbd>${name(key)}</kbd>`);
    const row = (keys: Key[][], action: string) => html`
        <dt>${keys.map((one, n) => html`${n > 0 ? ` ${messages.or} ` : ""}${together(one)}`)}</dt>
        <dd>${action}</dd>
    `;
    return table.map(
        ({ title, rows }) => html`
            <h3>${messages.groups[title]}</h3>
            <dl>
                ${rows.map(({ keys, action }) => row(keys, messages.actions[action]))}
                ${title === "anywhere" ? shortcuts.map(({ key, label }) => row([[{ sign: key }]], label)) : []}
            </dl>
        `,
    );
}
