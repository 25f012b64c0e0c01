/** The questions of steps: each is asked before its answer is shown. */

import { html, nothing, type TemplateResult } from "lit";
import type { LessonStep, Settings } from "../../generated/lstm_lens.js";
import { modelKey } from "../../model/history.ts";
import type { NumberFields } from "../../ui/number-field.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { rightOption } from "./conditions.ts";
import { varied } from "./figures.ts";
import type { StepTexts } from "./lesson-file.ts";
import { startOf, stepOf } from "./lessons.ts";
import { messages } from "./messages.ts";

/** Stands for the chosen option if a link has shown the answer already. */
const SHOWN = -1;

/** True if settings from a link are those that show the answer to a step's question. */
function isAnswered(id: LessonStep, settings: Settings): boolean {
    const changes = stepOf(id).question?.see;
    if (changes === undefined) return false;
    const answer = varied(startOf(id), changes);
    const shown = ({ view }: Settings) => `${view.sequence} ${view.step}`;
    return modelKey(answer) === modelKey(settings) && shown(answer) === shown(settings);
}

export class Questions {
    readonly #redraw: () => void;
    readonly #fields: NumberFields;
    /** The index of the option chosen last. */
    readonly #chosen = new Map<LessonStep, number>();

    constructor(redraw: () => void, fields: NumberFields) {
        this.#redraw = redraw;
        this.#fields = fields;
    }

    /** True if the step asks something that the reader has not answered. */
    isOpen(id: LessonStep): boolean {
        return stepOf(id).question !== undefined && !this.#chosen.has(id);
    }

    /** True while the chart over time would give the answer away. */
    hidesChart(id: LessonStep): boolean {
        return stepOf(id).question?.hidesChart === true && this.isOpen(id);
    }

    /** Takes the settings with which the reader comes to a step: a link may show its answer. */
    arrive(id: LessonStep, settings: Settings): void {
        if (isAnswered(id, settings)) this.#chosen.set(id, SHOWN);
    }

    render(
        context: RenderContext,
        id: LessonStep,
        texts: StepTexts["question"],
        fill: (text: string) => string,
    ): TemplateResult | typeof nothing {
        const { question } = stepOf(id);
        if (!question || !texts) return nothing;
        const start = startOf(id);
        const right = rightOption(question.options, start);
        const chosen = this.#chosen.get(id);
        const choose = (n: number) => {
            this.#chosen.set(id, n);
            this.#redraw();
        };
        const options = texts.options.map(fill);
        const { see, hidesChart } = question;
        const show = () => {
            this.#fields.close();
            const answer = varied(start, see ?? "");
            const { sequence, step } = answer.view;
            context.change({ ...answer, view: { ...context.settings.view, sequence, step } });
        };
        const solution = messages.answerIs(options[right] ?? "");
        const verdict =
            { [SHOWN]: solution, [right]: messages.right }[chosen ?? SHOWN] ??
            `${messages.wrong} ${solution}`;
        return html`
            <div class="question" role="group" aria-labelledby="tour-ask">
                <p id="tour-ask" class="ask">${fill(texts.ask)}</p>
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
                    ${chosen === undefined ? nothing : html`<b>${verdict}</b> ${fill(texts.answer)}`}
                </p>
                ${chosen === undefined && hidesChart ? html`<p class="chart-hidden">${messages.chartHidden}</p>` : nothing}
                ${
                    chosen !== undefined && see
                        ? html`<p class="row"><button type="button" @click=${show}>${messages.showAnswer}</button></p>`
                        : nothing
                }
            </div>
        `;
    }
}
