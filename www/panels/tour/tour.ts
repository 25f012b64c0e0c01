/** The tour: lessons of a few steps each. Loaded when a reader takes it, or a link names one of its steps. */

import { html, nothing, type ReactiveController, type TemplateResult, unsafeCSS } from "lit";
import type { Lesson, LessonStep, Settings, Stage, Weights } from "../../generated/lstm_lens.js";
import { activeLocale, defineMessages } from "../../i18n/locale.ts";
import { type Host, STAGES } from "../../model/scene.ts";
import { messages as common } from "../../ui/messages.ts";
import type { NumberFields } from "../../ui/number-field.ts";
import type { ContextOverrides, Panel, PanelHost } from "../../ui/panel.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { load } from "../../wasm/tour.ts";
import { interpolate } from "./figures.ts";
import fit from "./fit.css?inline";
import { Goals } from "./goal.ts";
import highlight from "./highlight.css?inline";
import { LESSONS, type LessonEntry, STEPS, type StepEntry, startOf, stepOf } from "./lessons.ts";
import { messages } from "./messages.ts";
import { type Names, namesIn } from "./names.ts";
import { Questions } from "./question.ts";
import panel from "./tour.css?inline";

defineMessages("tour", messages, { es: () => import("./messages.es.ts") });

export const styles = unsafeCSS(panel + highlight + fit);

/** Loads the compiled goals, then makes the tour of an element. */
export async function create(host: PanelHost): Promise<Panel> {
    await load();
    return new Tour(host, host.fields);
}

class Tour implements Panel, ReactiveController {
    readonly #host: Host;
    readonly #fields: NumberFields;
    /** The reader's latest settings in each step seen. */
    readonly #kept = new Map<LessonStep, Settings>();
    /** The weights in a lesson with a goal: all its steps share them. */
    readonly #weights = new Map<Lesson, Weights>();
    readonly #questions: Questions;
    readonly #goals: Goals;
    /** True while the whole text is shown where room is short. */
    #isWhole = false;

    constructor(host: Host, fields: NumberFields) {
        this.#host = host;
        this.#fields = fields;
        this.#questions = new Questions(() => host.element.requestUpdate(), fields);
        this.#goals = new Goals(() => host.element.requestUpdate());
        host.element.addController(this);
    }

    /** Keeps the reader's settings of the step, and the goal if they reach it. */
    hostUpdate(): void {
        const settings = this.#host.current()?.settings;
        const id = settings?.view.lesson;
        if (!id) return;
        const { lesson } = stepOf(id);
        if (!this.#kept.has(id)) this.#questions.arrive(id, settings);
        this.#kept.set(id, settings);
        if (!lesson.goal) return;
        this.#weights.set(lesson.id, settings.weights);
        if (!this.#questions.isOpen(id)) this.#goals.note(settings, lesson.goal);
    }

    /** Highlights the step's target. */
    hostUpdated(): void {
        const lens = this.#host.element.renderRoot.querySelector<HTMLElement>(".lens");
        const id = this.#host.current()?.settings.view.lesson;
        if (!lens) return;
        if (id) lens.dataset.highlight = stepOf(id).highlight;
        else delete lens.dataset.highlight;
        lens.toggleAttribute("data-hides-chart", Boolean(id && this.#questions.hidesChart(id)));
    }

    async open(): Promise<void> {
        await this.go(STEPS[0]?.id ?? null);
    }

    overrides({ view: { lesson } }: Settings): ContextOverrides {
        return lesson ? { stage: this.#stage(lesson), resetTarget: startOf(lesson) } : {};
    }

    /** The stage that a step highlights, if it is a stage. */
    #stage(id: LessonStep): Stage | undefined {
        const { highlight } = stepOf(id);
        return STAGES.find((stage) => stage === highlight);
    }

    /** The progress towards the lesson's goal, announced after a change. */
    announcement(): string {
        const settings = this.#host.current()?.settings;
        const id = settings?.view.lesson;
        if (!id || this.#questions.isOpen(id)) return "";
        const { lesson } = stepOf(id);
        const texts = messages.lessons[lesson.id].goal;
        if (!lesson.goal || !texts) return "";
        const names = namesIn(settings.view.words);
        return this.#goals.progress(settings, names, lesson.goal, texts, this.#fill(settings, names, id));
    }

    /** Goes to a step, in the settings that the reader left there or at its start; null leaves the tour. */
    async go(id: LessonStep | null): Promise<void> {
        const { element, current, change, show } = this.#host;
        const now = current()?.settings;
        if (!now) return;
        this.#fields.close();
        this.#isWhole = false;
        if (id === null) show({ lesson: null });
        else change(this.#settings(now, id));
        await element.updateComplete;
        const root = element.renderRoot;
        // After the tour the focus goes to the button that starts it, or else to the target of the highlight.
        const headings = id ? ["#tour-heading"] : [".tours", ".card.current", ".station", "button"];
        const heading = headings
            .flatMap((one) => [...root.querySelectorAll<HTMLElement>(one)])
            .find((one) => one.getClientRects().length > 0);
        heading?.focus({ preventScroll: true });
        const target = id && stepOf(id).highlight;
        const selector = target && { diagram: ".diagrams", time: ".time" }[target as string];
        // First the target, clear of the sticky panel, then the panel.
        const height = root.querySelector<HTMLElement>(".tour")?.offsetHeight;
        if (height) root.querySelector<HTMLElement>(".lens")?.style.setProperty("--told", `${height + 10}px`);
        if (target) root.querySelector(selector ?? `#${target}`)?.scrollIntoView({ block: "nearest" });
        (heading?.closest(".tour") ?? heading)?.scrollIntoView({ block: "nearest" });
    }

    #settings(now: Settings, id: LessonStep): Settings {
        const { lesson } = now.view;
        const start = startOf(id);
        const kept = this.#kept.get(id) ?? start;
        const { sequence, step } = kept.view;
        // The digits follow the lesson until the reader chooses others.
        const usual = lesson ? startOf(lesson).view.digits : 2;
        const { digits } = now.view.digits === usual ? start.view : now.view;
        return {
            ...kept,
            weights: this.#weights.get(stepOf(id).lesson.id) ?? kept.weights,
            view: { ...now.view, sequence, step, lesson: id, stage: null, digits },
        };
    }

    /** A function that fills the names and figures into a step's text, in the reader's view. */
    #fill({ view }: Settings, names: Names, id: LessonStep): (text: string) => string {
        const { digits, rounding } = view;
        const start = startOf(id);
        const settings = { ...start, view: { ...start.view, digits, rounding } };
        const all = { ...names, rounding: common.rounding[rounding] };
        return (text) => interpolate(text, settings, all);
    }

    render(context: RenderContext): TemplateResult | undefined {
        const { lesson: id, theme, words } = context.settings.view;
        if (!id) return undefined;
        const { lesson, number } = stepOf(id);
        const { goal, steps } = lesson;
        const texts = messages.lessons[lesson.id];
        const stepTexts = texts.steps[number - 1];
        const names = namesIn(words);
        const fill = this.#fill(context.settings, names, id);
        // The conclusion of a lesson is not told before its goal is reached.
        const isOpen =
            goal && number === steps.length && !this.#goals.outcome(goal, context.settings).reached;
        const shown = isOpen ? { text: messages.goalOpen } : stepTexts;
        const fit = this.#host.element.hasAttribute("fit");
        const { lang, dir } = activeLocale();
        return html`
            <section
                class="tour ${this.#stage(id) ?? ""} ${this.#isWhole ? "whole" : ""}"
                part="tour"
                aria-labelledby="tour-heading"
                data-theme=${theme}
                lang=${lang}
                dir=${dir}
            >
                <h2 id="tour-heading" tabindex="-1" aria-describedby="tour-text">
                    ${texts.title}<span class="visually-hidden">, </span>
                    <small>${messages.step(number, steps.length)}</small>
                </h2>
                <div class="told" tabindex=${fit ? 0 : nothing}>
                    <p id="tour-text" class="text">${fill(shown?.text ?? "")}</p>
                    ${shown?.try ? html`<p class="try"><b>${messages.tryIt}</b> ${fill(shown.try)}</p>` : nothing}
                    ${this.#questions.render(context, id, stepTexts?.question, fill)}
                    ${
                        goal && texts.goal && !this.#questions.isOpen(id)
                            ? this.#goals.render(context, names, goal, texts.goal, fill)
                            : nothing
                    }
                    ${id === STEPS.at(-1)?.id ? this.#end() : nothing}
                </div>
                <div class="way">${this.#navigation(context, id)}</div>
            </section>
        `;
    }

    /** The end of the tour: the goals reached and still open, with the ways there. */
    #end(): TemplateResult {
        const lessons = LESSONS.filter(({ goal }) => goal);
        const isFound = ({ goal }: LessonEntry) => goal !== undefined && this.#goals.found.has(goal);
        const titles = (found: boolean) =>
            lessons.filter((lesson) => isFound(lesson) === found).map(({ id }) => messages.lessons[id].title);
        const button = (lesson: LessonEntry) => html`<button
            type="button"
            @click=${() => lesson.steps[1] && void this.go(lesson.steps[1].id)}
        >
            ${messages.lessons[lesson.id].title}${isFound(lesson) ? " ✓" : ""}
        </button>`;
        return html`
            <p class="try">${messages.end(titles(true), titles(false))}</p>
            <p class="row ends">${lessons.map(button)}</p>
        `;
    }

    #navigation(context: RenderContext, id: LessonStep): TemplateResult {
        const index = STEPS.indexOf(stepOf(id));
        const go = (to: StepEntry | undefined) => () => void this.go(to?.id ?? null);
        const back = STEPS[index - 1];
        const next = STEPS[index + 1];
        const asks = this.#questions.isOpen(id);
        const toggle = () => {
            this.#isWhole = !this.#isWhole;
            this.#host.element.requestUpdate();
        };
        return html`
            <button type="button" aria-label=${messages.back} aria-disabled=${!back} @click=${() => back && go(back)()}>
                <span class="sign" aria-hidden="true">←</span> <span class="long">${messages.back}</span>
            </button>
            <button type="button" class="next" aria-label=${next ? messages.next : messages.finish} @click=${go(next)}>
                <span class="long">${next ? messages.next : messages.finish}</span> <span class="sign" aria-hidden="true">→</span>
            </button>
            <button
                type="button"
                class="more ${asks ? "asking" : ""}"
                aria-label=${asks ? messages.moreWithQuestion : messages.more}
                aria-expanded=${this.#isWhole}
                @click=${toggle}
            >
                ${asks ? "? ⋯" : "⋯"}
            </button>
            <button type="button" class="glossary" @click=${() => context.open("glossary")}>${messages.glossary}</button>
            <details
                class="lessons"
                @keydown=${(event: KeyboardEvent) => {
                    const details = event.currentTarget as HTMLDetailsElement;
                    if (event.key !== "Escape" || !details.open) return;
                    details.open = false;
                    details.querySelector("summary")?.focus();
                }}
            >
                <summary>${messages.all}</summary>
                <ol>
                    ${LESSONS.map((lesson) => this.#listItem(id, lesson))}
                </ol>
            </details>
            <button type="button" class="leave" aria-label=${messages.leave} title=${messages.leave} @click=${go(undefined)}>×</button>
        `;
    }

    /** A lesson in the list, with the reader's progress since the page was loaded. */
    #listItem(current: LessonStep, { id, steps, goal }: LessonEntry): TemplateResult {
        const seen = steps.filter((step) => this.#kept.has(step.id)).length;
        const done =
            goal && this.#goals.found.has(goal)
                ? messages.solved
                : seen > 0 && !(goal && seen === steps.length)
                  ? messages.stepsSeen(seen, steps.length)
                  : "";
        const choose = (event: Event) => {
            const details = (event.currentTarget as HTMLElement).closest("details");
            if (details) details.open = false;
            if (steps[0]) void this.go(steps[0].id);
        };
        return html`<li>
            <button type="button" aria-current=${stepOf(current).lesson.id === id ? "step" : "false"} @click=${choose}>
                ${messages.lessons[id].title} <small>${done}</small>
            </button>
        </li>`;
    }
}
