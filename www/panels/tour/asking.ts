/** A question is asked before its answer is shown. */

import { html, nothing, type TemplateResult } from "lit";
import type { Place, Settings } from "../../generated/lstm_lens.js";
import { modelKey } from "../../model/history.ts";
import type { NumberFields } from "../../ui/number-field.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { start } from "../../wasm/tour.ts";
import { varied } from "./facts.ts";
import { messages } from "./messages.ts";
import { questions } from "./questions.ts";

/** In place of an option: the answer was there before it was asked. */
const SHOWN = -1;

/** Whether settings, come by a link, are those that show the answer to a step's question. */
function isShown(place: Place, settings: Settings): boolean {
    const see = questions[place]?.see;
    if (see === undefined) return false;
    const then = varied(start(place).settings, see);
    const at = ({ view }: Settings) => `${view.sequence} ${view.step}`;
    return modelKey(then) === modelKey(settings) && at(then) === at(settings);
}

export class Asking {
    readonly #draw: () => void;
    readonly #numbers: NumberFields;
    /** The options that have been chosen. */
    readonly #chosen = new Map<Place, number>();

    constructor(draw: () => void, numbers: NumberFields) {
        this.#draw = draw;
        this.#numbers = numbers;
    }

    /** Whether there is a question that has not been answered. */
    isOpen(place: Place): boolean {
        return questions[place] !== undefined && !this.#chosen.has(place);
    }

    /** Whether what is seen over time would answer it. */
    veils(place: Place): boolean {
        return questions[place]?.veil === true && this.isOpen(place);
    }

    /** Asks nothing that a link has answered. */
    arrive(place: Place, settings: Settings): void {
        if (isShown(place, settings)) this.#chosen.set(place, SHOWN);
    }

    question(
        context: RenderContext,
        place: Place,
        fill: (text: string) => string,
    ): TemplateResult | typeof nothing {
        const asked = messages.places[place]?.question;
        const known = questions[place];
        if (!asked || !known) return nothing;
        const begun = start(place).settings;
        const right = known.right(begun);
        const chosen = this.#chosen.get(place);
        const choose = (n: number) => {
            this.#chosen.set(place, n);
            this.#draw();
        };
        const options = asked.options.map(fill);
        const { see } = known;
        const show = () => {
            this.#numbers.close();
            const then = varied(begun, see ?? "");
            const { sequence, step } = then.view;
            context.change({ ...then, view: { ...context.settings.view, sequence, step } });
        };
        const answer = messages.answerIs(options[right] ?? "");
        const verdict =
            { [SHOWN]: answer, [right]: messages.right }[chosen ?? SHOWN] ?? `${messages.wrong} ${answer}`;
        return html`
            <div class="question" role="group" aria-labelledby="tour-ask">
                <p id="tour-ask" class="ask">${fill(asked.ask)}</p>
                <p class="row">
                    ${options.map(
                        (option, n) => html`<button
                            type="button"
                            class=${chosen !== undefined && n === right ? "right" : ""}
                            aria-pressed=${n === chosen}
                            @click=${() => choose(n)}
                        >
                            ${option}
                        </button>`,
                    )}
                </p>
                <p class="verdict" role="status">
                    ${chosen === undefined ? nothing : html`<b>${verdict}</b> ${fill(asked.answer)}`}
                </p>
                ${chosen === undefined && known.veil ? html`<p class="veiled">${messages.chartHidden}</p>` : nothing}
                ${
                    chosen !== undefined && see
                        ? html`<p class="row"><button type="button" @click=${show}>${messages.showAnswer}</button></p>`
                        : nothing
                }
            </div>
        `;
    }
}
