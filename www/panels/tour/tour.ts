/** The tour: lessons of a few steps each. Loaded when somebody takes it, or a link is of one of its steps. */

import { html, nothing, type ReactiveController, type TemplateResult, unsafeCSS } from "lit";
import type { Lesson, Place, Settings, Stage, Weights } from "../../generated/lstm_lens.js";
import { activeLocale, defineMessages } from "../../i18n/locale.ts";
import { type Host, STAGES } from "../../model/scene.ts";
import { vocabularies } from "../../model/vocabulary.ts";
import { messages as common } from "../../ui/messages.ts";
import type { NumberFields } from "../../ui/number-field.ts";
import type { ContextOverrides, Panel, PanelHost } from "../../ui/panel.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { type Goal, lessons, load, start } from "../../wasm/tour.ts";
import { Asking } from "./asking.ts";
import { filled, type Names } from "./facts.ts";
import fit from "./fit.css?inline";
import { Finding } from "./goal.ts";
import look from "./look.css?inline";
import { messages } from "./messages.ts";
import panel from "./tour.css?inline";

defineMessages("tour", messages, { es: () => import("./messages.es.ts") });

export const styles = unsafeCSS(panel + look + fit);

/** Loads the compiled goals, then makes the tour of an element. */
export async function create(host: PanelHost): Promise<Panel> {
    await load();
    return new Tour(host, host.fields);
}

/** A lesson, its steps, and what is to be found in it. */
interface Row {
    lesson: Lesson;
    places: Place[];
    goal: Goal | null;
}

class Tour implements Panel, ReactiveController {
    readonly #host: Host;
    readonly #numbers: NumberFields;
    readonly #rows: Row[] = lessons().map(([lesson, steps, goal]) => ({
        lesson,
        places: Array.from({ length: steps }, (_, n): Place => `${lesson}.${n + 1}`),
        goal,
    }));
    readonly #all = this.#rows.flatMap(({ places }) => places);
    /** What the reader has made of each step that has been seen. */
    readonly #kept = new Map<Place, Settings>();
    /** The weights in a lesson that has something to be found: the same ones in all its steps. */
    readonly #weights = new Map<Lesson, Weights>();
    readonly #asking: Asking;
    readonly #finding: Finding;
    /** Whether the whole text is shown where there is little room. */
    #whole = false;

    constructor(host: Host, numbers: NumberFields) {
        this.#host = host;
        this.#numbers = numbers;
        this.#asking = new Asking(() => host.element.requestUpdate(), numbers);
        this.#finding = new Finding(() => host.element.requestUpdate());
        host.element.addController(this);
    }

    /** Keeps what the reader has made of the step, and what has been found there. */
    hostUpdate(): void {
        const settings = this.#host.current()?.settings;
        const place = settings?.view.lesson;
        if (!place) return;
        const { lesson, goal } = this.#row(place);
        if (!this.#kept.has(place)) this.#asking.arrive(place, settings);
        this.#kept.set(place, settings);
        if (!goal) return;
        this.#weights.set(lesson, settings.weights);
        if (!this.#asking.isOpen(place)) this.#finding.note(settings, lesson, goal);
    }

    /** What is looked at stands out. */
    hostUpdated(): void {
        const lens = this.#host.element.renderRoot.querySelector<HTMLElement>(".lens");
        const place = this.#place();
        if (!lens) return;
        if (place === undefined) delete lens.dataset.look;
        else lens.dataset.look = start(place).look;
        lens.toggleAttribute("data-veil", place !== undefined && this.#asking.veils(place));
    }

    #place(): Place | undefined {
        return this.#host.current()?.settings.view.lesson ?? undefined;
    }

    #row(place: Place): Row {
        const row = this.#rows.find(({ places }) => places.includes(place));
        if (!row) throw new Error(`no such place: ${place}`);
        return row;
    }

    open(): Promise<void> {
        return this.go("forget.1");
    }

    overrides({ view }: Settings): ContextOverrides {
        const { lesson } = view;
        return lesson ? { stage: this.stage(lesson), resetTarget: start(lesson).settings } : {};
    }

    /** The stage that is looked at; none where it is something else. */
    stage(place: Place): Stage | undefined {
        const { look } = start(place);
        return STAGES.find((stage) => stage === look);
    }

    /** What is to be heard of a change beside the numbers: what it means for what is to be found. */
    announcement(): string {
        const current = this.#host.current();
        const place = current?.settings.view.lesson;
        const goal = place && this.#row(place).goal;
        if (!current || !goal || this.#asking.isOpen(place)) return "";
        const { settings } = current;
        const names = this.#names(settings.view.words);
        return this.#finding.said(settings, names, goal, this.#fill(settings, names, place));
    }

    /** Goes to a step, as it was left or as it starts; or leaves the tour, with its numbers. */
    async go(place: Place | null): Promise<void> {
        const { element, current, change, show } = this.#host;
        const now = current()?.settings;
        if (!now) return;
        this.#numbers.close();
        this.#whole = false;
        if (place === null) show({ lesson: null });
        else change(this.#settings(now, place));
        await element.updateComplete;
        const root = element.renderRoot;
        // Who leaves finds the way back in, or what they have looked at.
        const headings = place ? ["#tour-heading"] : [".tours", ".card.current", ".station", "button"];
        const heading = headings
            .flatMap((one) => [...root.querySelectorAll<HTMLElement>(one)])
            .find((one) => one.getClientRects().length > 0);
        heading?.focus({ preventScroll: true });
        const look = place && start(place).look;
        const seen = look && { diagram: ".diagrams", time: ".time" }[look as string];
        // First what is looked at, clear of what is said of it, then that.
        const panel = root.querySelector<HTMLElement>(".tour")?.offsetHeight;
        if (panel) root.querySelector<HTMLElement>(".lens")?.style.setProperty("--told", `${panel + 10}px`);
        if (look) root.querySelector(seen ?? `#${look}`)?.scrollIntoView({ block: "nearest" });
        (heading?.closest(".tour") ?? heading)?.scrollIntoView({ block: "nearest" });
    }

    #settings(now: Settings, place: Place): Settings {
        const { lesson } = now.view;
        const fresh = start(place).settings;
        const kept = this.#kept.get(place) ?? fresh;
        const { sequence, step } = kept.view;
        // Digits are the lesson's, until the reader wants others.
        const usual = lesson ? start(lesson).settings.view.digits : 2;
        const { digits } = now.view.digits === usual ? fresh.view : now.view;
        return {
            ...kept,
            weights: this.#weights.get(this.#row(place).lesson) ?? kept.weights,
            view: { ...now.view, sequence, step, lesson: place, stage: null, digits },
        };
    }

    /** What things are called in a sentence. */
    #names(vocabulary: Settings["view"]["words"]): Names {
        const { h, c, x, newH, newC, stages } = vocabularies[vocabulary];
        const own = messages.names[vocabulary];
        // In symbols each has its letter already.
        const called = (gate: string, stage: Stage) =>
            vocabulary === "plain" ? messages.called(gate, stages[stage].heading) : gate;
        return {
            ...{ h, c, x, newH, newC, s: stages.forget.curve },
            ...own,
            f1: called(own.f, "forget"),
            i1: called(own.i, "input"),
            o1: called(own.o, "output"),
        };
    }

    #fill({ view }: Settings, names: Names, place: Place): (text: string) => string {
        const { digits, rounding } = view;
        const { settings } = start(place);
        const of = { ...settings, view: { ...settings.view, digits, rounding } };
        const all = { ...names, rounding: common.rounding[rounding] };
        return (text) => filled(text, of, all);
    }

    render(context: RenderContext): TemplateResult | undefined {
        const { lesson: place, theme } = context.settings.view;
        if (!place) return undefined;
        const { lesson, places, goal } = this.#row(place);
        const names = this.#names(context.settings.view.words);
        const fill = this.#fill(context.settings, names, place);
        // What a lesson comes to is told when it has.
        const open =
            goal && place === places.at(-1) && !this.#finding.outcome(goal, context.settings).reached;
        const said = open ? { text: messages.goalOpen } : messages.places[place];
        const step = places.indexOf(place) + 1;
        const fit = this.#host.element.hasAttribute("fit");
        const { lang, dir } = activeLocale();
        return html`
            <section
                class="tour ${this.stage(place) ?? ""} ${this.#whole ? "whole" : ""}"
                part="tour"
                aria-labelledby="tour-heading"
                data-theme=${theme}
                lang=${lang}
                dir=${dir}
            >
                <h2 id="tour-heading" tabindex="-1" aria-describedby="tour-text">
                    ${messages.lessons[lesson]}<span class="unseen">, </span>
                    <small>${messages.step(step, places.length)}</small>
                </h2>
                <div class="told" tabindex=${fit ? 0 : nothing}>
                    <p id="tour-text" class="text">${fill(said?.text ?? "")}</p>
                    ${said?.try ? html`<p class="try"><b>${messages.tryIt}</b> ${fill(said.try)}</p>` : nothing}
                    ${this.#asking.question(context, place, fill)}
                    ${goal && !this.#asking.isOpen(place) ? this.#finding.panel(context, names, goal, fill) : nothing}
                    ${place === this.#all.at(-1) ? this.#end() : nothing}
                </div>
                <div class="way">${this.#way(context, place)}</div>
            </section>
        `;
    }

    /** What of all that is to be found has been found, and the ways there. */
    #end(): TemplateResult {
        const { found } = this.#finding;
        const rows = this.#rows.filter(({ goal }) => goal);
        const named = (is: boolean) =>
            rows
                .filter(({ lesson }) => found.has(lesson) === is)
                .map(({ lesson }) => messages.lessons[lesson]);
        const way = ({ lesson, places: [, place] }: Row) => html`<button
            type="button"
            @click=${() => place && void this.go(place)}
        >
            ${messages.lessons[lesson]}${found.has(lesson) ? " ✓" : ""}
        </button>`;
        return html`
            <p class="try">${messages.end(named(true), named(false))}</p>
            <p class="row ends">${rows.map(way)}</p>
        `;
    }

    #way(context: RenderContext, place: Place): TemplateResult {
        const at = this.#all.indexOf(place);
        const go = (to: Place | null) => () => void this.go(to);
        const back = this.#all[at - 1];
        const next = this.#all[at + 1];
        const asking = this.#asking.isOpen(place);
        const reading = () => {
            this.#whole = !this.#whole;
            this.#host.element.requestUpdate();
        };
        return html`
            <button type="button" aria-label=${messages.back} aria-disabled=${!back} @click=${() => back && go(back)()}>
                <span class="sign" aria-hidden="true">←</span> <span class="long">${messages.back}</span>
            </button>
            <button type="button" class="next" aria-label=${next ? messages.next : messages.finish} @click=${go(next ?? null)}>
                <span class="long">${next ? messages.next : messages.finish}</span> <span class="sign" aria-hidden="true">→</span>
            </button>
            <button
                type="button"
                class="more ${asking ? "asking" : ""}"
                aria-label=${asking ? messages.moreWithQuestion : messages.more}
                aria-expanded=${this.#whole}
                @click=${reading}
            >
                ${asking ? "? ⋯" : "⋯"}
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
                    ${this.#rows.map((row) => this.#entry(place, row))}
                </ol>
            </details>
            <button type="button" class="leave" aria-label=${messages.leave} title=${messages.leave} @click=${go(null)}>×</button>
        `;
    }

    /** A lesson in the list, with what has been done in this visit. */
    #entry(place: Place, { lesson, places, goal }: Row): TemplateResult {
        const [first] = places;
        const seen = places.filter((one) => this.#kept.has(one)).length;
        const done = this.#finding.found.has(lesson)
            ? messages.solved
            : seen > 0 && !(goal && seen === places.length)
              ? messages.stepsSeen(seen, places.length)
              : "";
        const choose = (event: Event) => {
            const details = (event.currentTarget as HTMLElement).closest("details");
            if (details) details.open = false;
            if (first) void this.go(first);
        };
        return html`<li>
            <button type="button" aria-current=${places.includes(place) ? "step" : "false"} @click=${choose}>
                ${messages.lessons[lesson]} <small>${done}</small>
            </button>
        </li>`;
    }
}
