import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { point } from "../core.ts";
import type { Field, Gate, Settings, Stage } from "../generated/lstm_lens.js";
import type { Line } from "../study/study.ts";
import { words } from "../words.ts";
import { inputShown, STAGES, zOf } from "./scene.ts";
import { take } from "./take.ts";
import type { View } from "./view.ts";

/** The five stages, and the way from one to the next where only one is shown. */
export function stages(view: View): TemplateResult {
    const { stage: focus } = view.settings.view;
    const place = STAGES.indexOf(view.stage);
    const step = (by: number, label: string, arrow: string) => {
        const stage = STAGES[place + by];
        return html`<button
            type="button"
            aria-label=${label}
            ?disabled=${!stage || !view.live}
            @click=${() => stage && view.visit(stage)}
        >
            ${arrow}
        </button>`;
    };
    return html`
        <nav class=${classMap({ pager: true, focused: focus !== null })} aria-label=${words.stages}>
            ${step(-1, words.previous, "←")}
            <span>${words.stagePlace(place + 1)}</span>
            ${step(1, words.next, "→")}
            <button type="button" class="all" ?disabled=${!view.live} @click=${() => view.focus(null)}>
                ${words.allStages}
            </button>
        </nav>
        <div part="stages" class=${classMap({ stages: true, focused: focus !== null })}>${STAGES.map((stage) => card(view, stage))}</div>
    `;
}

function card(view: View, stage: Stage): TemplateResult {
    const names = view.names.stages[stage];
    const z = zOf(view.step, stage);
    const { value } = point(stage, z);
    const printed = (line: Line) => view.study?.printed(view, stage, line);
    const { picture, excuse } = view.pictures.picture(view, stage);
    return html`
        <section
            part="stage"
            class="card ${stage} ${stage === view.stage ? "current" : ""}"
            id=${stage}
            tabindex="-1"
            aria-labelledby="${stage}-heading"
        >
            <h2 id="${stage}-heading">
                <span class="ordinal">${STAGES.indexOf(stage) + 1}</span> ${names.heading}
            </h2>
            <p class="legend">${subscripts(names.sum)}</p>
            <div class="line">
                <p class="sum">${sum(view, stage)}${printed("sum")}</p>
                ${view.numbers.refusals(view, stage, inSum(view.settings, stage))}
            </div>
            ${picture}
            <p class="result">${names.curve}(${view.shown(z)}) = <strong>${view.shown(value)}</strong>${printed("result")}</p>
            <p class="legend">${names.use}</p>
            <div class="line">
                <p class="use">${use(view, stage)}${printed("use")}</p>
                ${view.numbers.refusals(view, stage, stage === "forget" ? ["c"] : [])}
            </div>
            <div>${excuse}</div>
            <button
                type="button"
                class="zoom"
                aria-label=${words.onlyStage(names.heading)}
                title=${words.onlyStage(names.heading)}
                ?disabled=${!view.live}
                @click=${() => view.focus(stage)}
            >
                ⤢
            </button>
            ${take(view, stage, names.heading)}
        </section>
    `;
}

/** A text of the catalogue, where an underscore begins a subscript. Its terms stay in the order of the numbers. */
export function subscripts(text: string): unknown[] {
    const term = (text: string) =>
        text.split(/_(\w+)/).map((part, n) => (n % 2 === 1 ? html`<sub>${part}</sub>` : part));
    return text.split(/( [×+=] )/).map((part, n) => (n % 2 === 1 ? part : html`<bdi>${term(part)}</bdi>`));
}

/** The numbers of a stage's sum that a reader can change. */
function inSum(settings: Settings, stage: Stage): Field[] {
    if (stage === "memory") return [];
    return ["h", inputShown(settings), ...PARTS.map((part): Field => `weights.${stage}.${part}`)];
}

const PARTS = ["w_hh", "w_ih", "b"] as const;

/** The sum with its real numbers, to be checked with a pencil. */
function sum(view: View, stage: Stage): TemplateResult {
    const { step, shown, settings } = view;
    if (stage === "memory") {
        return html`${shown(step.kept)} ${plus(shown(step.added))} =&nbsp;<strong>${shown(step.c)}</strong>`;
    }
    const gate: Gate = stage;
    const number = (field: Field, signed = false) =>
        knob(view, field, view.numbers.number(view, stage, field, signed));
    return html`${before(view, stage, "h")} × ${number(`weights.${gate}.w_hh`)} + ${number(inputShown(settings))} × ${number(`weights.${gate}.w_ih`)} ${number(`weights.${gate}.b`, true)} =&nbsp;<strong>${shown(step.pre[gate])}</strong>`;
}

/** A memory before the step: set at the first step, at each later one what the one before has left. */
function before(view: View, stage: Stage, memory: "h" | "c"): unknown {
    const { settings, step, shown, numbers } = view;
    const number =
        settings.view.step === 1 ? numbers.number(view, stage, memory) : shown(step[`${memory}_prev`]);
    return knob(view, memory, number);
}

/** A number that the step is worked out from, with what it does now, if that is asked. */
function knob(view: View, field: Field, number: unknown): unknown {
    return view.study?.knob(view, field, number) ?? number;
}

/** A shown number as the second of a sum. */
function plus(text: string): string {
    return text.startsWith("−") ? `− ${text.slice(1)}` : `+ ${text}`;
}

/** What the stage's result does next. */
function use(view: View, stage: Stage): TemplateResult {
    const { step, shown, names } = view;
    const { verb } = names.stages[stage];
    const product = (first: unknown, second: number, result: number) =>
        html`${first} × ${shown(second)} = <strong>${shown(result)}</strong> ${verb}`;
    switch (stage) {
        case "forget":
            return product(before(view, stage, "c"), step.act.forget, step.kept);
        case "cell":
            return html`<strong>${shown(step.act.cell)}</strong> ${verb}`;
        case "input":
            return product(shown(step.act.cell), step.act.input, step.added);
        case "memory":
            return html`<strong>${shown(step.tanh_c)}</strong> ${verb}`;
        case "output":
            return product(shown(step.tanh_c), step.act.output, step.h);
    }
}
