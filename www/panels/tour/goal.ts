/** The goal of a lesson: its checks, hint and solution. */

import { html, nothing, type TemplateResult } from "lit";
import type { Settings, Weights } from "../../generated/lstm_lens.js";
import { weightVector } from "../../model/gates.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { formatRounded } from "../../wasm/core.ts";
import { answer, type Goal, type Outcome, reached } from "../../wasm/tour.ts";
import { limit } from "./figures.ts";
import type { GoalTexts } from "./lesson-file.ts";
import { messages } from "./messages.ts";
import type { Names } from "./names.ts";

/** The goals of lessons: progress, a hint, an example solution. */
export class Goals {
    readonly #redraw: () => void;
    /** The goals whose hint is shown. */
    readonly #hints = new Set<Goal>();
    /** The reader's weights while the solution is shown. */
    readonly #own = new Map<Goal, Weights>();
    /** The goals that the reader has reached. */
    readonly found = new Set<Goal>();
    /** The latest outcome, by goal and weights. */
    #latest: { key: string; outcome: Outcome } | undefined;

    constructor(redraw: () => void) {
        this.#redraw = redraw;
    }

    outcome(goal: Goal, { weights }: Settings): Outcome {
        const numbers = weightVector(weights);
        const key = `${goal} ${numbers}`;
        if (this.#latest?.key !== key) this.#latest = { key, outcome: reached(goal, numbers) };
        return this.#latest.outcome;
    }

    /** True while the weights are the solution that the reader asked for. */
    #showsSolution({ weights }: Settings, goal: Goal): boolean {
        return this.#own.has(goal) && `${weightVector(answer(goal))}` === `${weightVector(weights)}`;
    }

    /** The progress in a sentence. */
    progress(
        settings: Settings,
        names: Names,
        goal: Goal,
        texts: GoalTexts,
        fill: (text: string) => string,
    ): string {
        const outcome = this.outcome(goal, settings);
        if (this.#showsSolution(settings, goal)) return messages.solution;
        return outcome.reached
            ? fill(texts.found)
            : `${messages.passed(outcome.passed, outcome.total)}. ${failed(settings, names, outcome)}`;
    }

    /** Notes a goal that the reader has reached without the solution. */
    note(settings: Settings, goal: Goal): void {
        if (this.outcome(goal, settings).reached && !this.#showsSolution(settings, goal))
            this.found.add(goal);
    }

    render(
        context: RenderContext,
        names: Names,
        goal: Goal,
        texts: GoalTexts,
        fill: (text: string) => string,
    ): TemplateResult {
        const { passed, total, reached } = this.outcome(goal, context.settings);
        const showsSolution = this.#showsSolution(context.settings, goal);
        const { task, hint, why } = texts;
        const own = this.#own.get(goal);
        const put = (weights: Weights) => {
            context.fields.close();
            context.change({ ...context.settings, weights });
        };
        const toggle = () => {
            if (!this.#hints.delete(goal)) this.#hints.add(goal);
            this.#redraw();
        };
        const exchange = () => {
            if (showsSolution && own) {
                this.#own.delete(goal);
                put(own);
            } else {
                this.#own.set(goal, context.settings.weights);
                put(answer(goal));
            }
        };
        const hinted = this.#hints.has(goal);
        return html`
            <div class="goal ${reached ? "reached" : ""}">
                <p class="task">${fill(task)}</p>
                <p class="how">
                    <progress max=${total} value=${passed} aria-label=${messages.passed(passed, total)}></progress>
                    <span>${this.progress(context.settings, names, goal, texts, fill)}</span>
                </p>
                ${showsSolution ? html`<p class="why">${fill(why)}</p>` : nothing}
                ${hinted ? html`<p class="why">${fill(hint)}</p>` : nothing}
                <p class="row">
                    <button type="button" aria-expanded=${hinted} @click=${toggle}>${messages.hint}</button>
                    <button type="button" @click=${exchange}>${showsSolution ? messages.restoreWeights : messages.showSolution}</button>
                </p>
            </div>
        `;
    }
}

/** The first failed check in words. */
function failed({ view }: Settings, { newC, newH }: Names, { failure }: Outcome): string {
    if (!failure) return "";
    const { case: one, other, measure, least, most } = failure;
    const { digits } = view;
    const number = (value: number) => limit(value, digits);
    const inputs = (list: number[]) => list.map(number).join(" ");
    const wanted =
        least !== null && most !== null
            ? messages.between(number(least), number(most))
            : least !== null
              ? messages.above(number(least))
              : messages.below(number(most ?? 0));
    const actual = formatRounded(failure.actual, digits);
    switch (measure) {
        case "h":
            return messages.h(inputs(one.inputs), newH, wanted, actual);
        case "rise":
            return messages.rise(inputs(one.inputs), newC, wanted, actual);
        case "apart":
            return other && other.c !== one.c
                ? messages.apartFrom(inputs(one.inputs), newC, number(one.c), number(other.c), wanted, actual)
                : messages.apart(inputs(one.inputs), inputs(other?.inputs ?? []), newC, wanted, actual);
    }
}
