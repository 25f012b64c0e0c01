import { html, nothing, type TemplateResult } from "lit";
import type { Lesson, Settings, Weights } from "../../generated/lstm_lens.js";
import type { RenderContext } from "../../ui/render-context.ts";
import { shown } from "../../wasm/core.ts";
import { answer, type Goal, type Outcome, reached, twelve } from "../../wasm/tour.ts";
import { limit, type Names } from "./facts.ts";
import { messages } from "./messages.ts";

/** What is to be found in a lesson: how far it is, a hint, one answer. */
export class Finding {
    readonly #draw: () => void;
    /** The goals whose hint is shown. */
    readonly #hints = new Set<Goal>();
    /** The reader's own weights, while an answer is shown. */
    readonly #mine = new Map<Goal, Weights>();
    /** The lessons in which it has been found. */
    readonly found = new Set<Lesson>();
    /** What was asked of the core last. */
    #asked: { of: string; outcome: Outcome } | undefined;

    constructor(draw: () => void) {
        this.#draw = draw;
    }

    outcome(goal: Goal, { weights }: Settings): Outcome {
        const numbers = twelve(weights);
        const of = `${goal} ${numbers}`;
        if (this.#asked?.of !== of) this.#asked = { of, outcome: reached(goal, numbers) };
        return this.#asked.outcome;
    }

    /** Whether what is there is the answer that was asked for. */
    #shows({ weights }: Settings, goal: Goal): boolean {
        return this.#mine.has(goal) && `${twelve(answer(goal))}` === `${twelve(weights)}`;
    }

    /** How far it is, in a sentence. */
    said(settings: Settings, names: Names, goal: Goal, fill: (text: string) => string): string {
        const outcome = this.outcome(goal, settings);
        if (this.#shows(settings, goal)) return messages.solution;
        return outcome.reached
            ? fill(messages.goals[goal].found)
            : `${messages.passed(outcome.held, outcome.of)}. ${failed(settings, names, outcome)}`;
    }

    /** Keeps what has been found: by the reader, not by having it shown. */
    note(settings: Settings, lesson: Lesson, goal: Goal): void {
        if (this.outcome(goal, settings).reached && !this.#shows(settings, goal)) this.found.add(lesson);
    }

    panel(context: RenderContext, names: Names, goal: Goal, fill: (text: string) => string): TemplateResult {
        const { held, of, reached } = this.outcome(goal, context.settings);
        const shows = this.#shows(context.settings, goal);
        const { task, hint, why } = messages.goals[goal];
        const mine = this.#mine.get(goal);
        const put = (weights: Weights) => {
            context.fields.close();
            context.change({ ...context.settings, weights });
        };
        const toggle = () => {
            if (!this.#hints.delete(goal)) this.#hints.add(goal);
            this.#draw();
        };
        const exchange = () => {
            if (shows && mine) {
                this.#mine.delete(goal);
                put(mine);
            } else {
                this.#mine.set(goal, context.settings.weights);
                put(answer(goal));
            }
        };
        const hinted = this.#hints.has(goal);
        return html`
            <div class="goal ${reached ? "reached" : ""}">
                <p class="task">${fill(task)}</p>
                <p class="how">
                    <progress max=${of} value=${held} aria-label=${messages.passed(held, of)}></progress>
                    <span>${this.said(context.settings, names, goal, fill)}</span>
                </p>
                ${shows ? html`<p class="why">${fill(why)}</p>` : nothing}
                ${hinted ? html`<p class="why">${fill(hint)}</p>` : nothing}
                <p class="row">
                    <button type="button" aria-expanded=${hinted} @click=${toggle}>${messages.hint}</button>
                    <button type="button" @click=${exchange}>${shows ? messages.restoreWeights : messages.showSolution}</button>
                </p>
            </div>
        `;
    }
}

/** The first check that does not hold, in words. */
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
    const came = shown(failure.came, digits);
    switch (measure) {
        case "h":
            return messages.h(inputs(one.inputs), newH, wanted, came);
        case "rise":
            return messages.rise(inputs(one.inputs), newC, wanted, came);
        case "apart":
            return other && other.c !== one.c
                ? messages.apartFrom(inputs(one.inputs), newC, number(one.c), number(other.c), wanted, came)
                : messages.apart(inputs(one.inputs), inputs(other?.inputs ?? []), newC, wanted, came);
    }
}
