/** The table that compares sequences. */

import { html, nothing, type TemplateResult } from "lit";
import type { Settings, Step } from "../../generated/lstm_lens.js";
import { leftToRight } from "../../i18n/locale.ts";
import { messages as common } from "../../ui/messages.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { formatExact, steps } from "../../wasm/core.ts";
import { messages } from "./messages.ts";
import { sequenceLetter } from "./sequence-edits.ts";

/** Steps on a page of the table. */
const ROWS = 12;

/** The rows of settings, computed once however often they are drawn. */
const known = new WeakMap<Settings, Step[][]>();

/** The steps from `first` to `last` of each sequence. */
function columnsOf(settings: Settings, first: number, last: number): Step[][] {
    const columns =
        known.get(settings) ?? settings.sequences.map((_, n) => steps(settings, n + 1, first, last));
    known.set(settings, columns);
    return columns;
}

/** Draws the steps of all sequences side by side. */
export function comparison(context: RenderContext, goTo: (step: number) => void): TemplateResult {
    const { settings, names, format } = context;
    const { sequences } = settings;
    const { step, sequence } = settings.view;
    const longest = Math.max(...sequences.map(({ inputs }) => inputs.length));
    // Whole pages, so no row slides away under a finger.
    const first = step - ((step - 1) % ROWS);
    const last = Math.min(longest, first + ROWS - 1);
    const columns = columnsOf(settings, first, last);
    const here = (n: number) => (n + 1 === sequence ? "chosen" : "");
    const row = (place: number) => html`<tr class=${place === step ? "shown" : ""}>
        <th scope="row">
            <button
                type="button"
                aria-label=${messages.showStep(place)}
                ?disabled=${place > (sequences[sequence - 1]?.inputs.length ?? 0)}
                @click=${() => goTo(place)}
            >
                ${place}
            </button>
        </th>
        ${columns.map((column, n) => {
            const at = column[place - first];
            return at
                ? html`<td class="first ${here(n)}">${leftToRight(formatExact(at.x))}</td>
                      <td class=${here(n)}>${format(at.c)}</td>
                      <td class=${here(n)}>${format(at.h)}</td>`
                : html`<td class="first ${here(n)}" colspan="3"></td>`;
        })}
    </tr>`;
    const left = longest - (last - first + 1);
    const targets = sequences.some(({ target }) => target !== null);
    return html`<div class="comparison" role="region" aria-label=${messages.comparison} tabindex="0">
        <table>
            <caption>
                ${messages.comparison}${left > 0 ? `: ${messages.stepRange(first, last, longest)}` : nothing}
            </caption>
            <thead>
                <tr>
                    <td></td>
                    ${sequences.map((_, n) => html`<th scope="colgroup" colspan="3" class="first ${here(n)}">${sequenceLetter(n + 1)}</th>`)}
                </tr>
                <tr>
                    <th scope="col">${messages.step}</th>
                    ${sequences.map(
                        (_, n) => html`<th scope="col" class="first ${here(n)}">${names.x}</th>
                            <th scope="col" class=${here(n)}>${names.short.newC}</th>
                            <th scope="col" class=${here(n)}>${names.short.newH}</th>`,
                    )}
                </tr>
            </thead>
            <tbody>
                ${Array.from({ length: last - first + 1 }, (_, n) => row(first + n))}
            </tbody>
            ${
                targets
                    ? html`<tfoot>
                          <tr>
                              <th scope="row">${common.target}</th>
                              ${sequences.map(
                                  ({ target }, n) => html`<td class="first ${here(n)}" colspan="2"></td>
                                      <td class=${here(n)}>${target === null ? "" : leftToRight(formatExact(target))}</td>`,
                              )}
                          </tr>
                      </tfoot>`
                    : nothing
            }
        </table>
    </div>`;
}
