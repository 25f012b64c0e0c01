/** The cards of the stages. */

import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Field, Gate, Settings, Stage } from "../generated/lstm_lens.js";
import { PARTS } from "../model/gates.ts";
import { currentInput, STAGES } from "../model/scene.ts";
import { exportButton } from "./export-button.ts";
import { messages } from "./messages.ts";
import type { Line, RenderContext } from "./render-context.ts";

/** The five stages, and a pager for layouts that show one at a time. */
export function stages(context: RenderContext): TemplateResult {
    const { stage: focus } = context.settings.view;
    const place = STAGES.indexOf(context.stage);
    const step = (by: number, label: string, arrow: string) => {
        const stage = STAGES[place + by];
        return html`<button
            type="button"
            aria-label=${label}
            ?disabled=${!stage || !context.live}
            @click=${() => stage && context.visit(stage)}
        >
            ${arrow}
        </button>`;
    };
    return html`
        <nav class=${classMap({ pager: true, focused: focus !== null })} aria-label=${messages.stages}>
            ${step(-1, messages.previous, "←")}
            <span>${messages.stagePosition(place + 1)}</span>
            ${step(1, messages.next, "→")}
            <button type="button" class="all" ?disabled=${!context.live} @click=${() => context.focus(null)}>
                ${messages.allStages}
            </button>
        </nav>
        <div part="stages" class=${classMap({ stages: true, focused: focus !== null })}>${STAGES.map((stage) => card(context, stage))}</div>
    `;
}

function card(context: RenderContext, stage: Stage): TemplateResult {
    const names = context.names.stages[stage];
    const { z, value } = context.marks[stage];
    const notes = (line: Line) => context.notes(stage, line);
    const { picture, excuse } = context.curves.picture(context, stage);
    return html`
        <section
            part="stage"
            class="card ${stage} ${stage === context.stage ? "current" : ""}"
            id=${stage}
            tabindex="-1"
            aria-labelledby="${stage}-heading"
        >
            <h2 id="${stage}-heading">
                <span class="ordinal">${STAGES.indexOf(stage) + 1}</span> ${names.heading}
            </h2>
            <p class="legend">${subscripts(names.sum)}</p>
            <div class="line">
                <p class="sum">${sum(context, stage)}${notes("sum")}</p>
                ${context.fields.refusals(context, stage, sumFields(context.settings, stage))}
            </div>
            ${picture}
            <p class="result">${names.curve}(${context.format(z)}) = <strong>${context.format(value)}</strong>${notes("result")}</p>
            <p class="legend">${names.use}</p>
            <div class="line">
                <p class="use">${use(context, stage)}${notes("use")}</p>
                ${context.fields.refusals(context, stage, stage === "forget" ? ["c"] : [])}
            </div>
            <div>${excuse}</div>
            <button
                type="button"
                class="zoom"
                aria-label=${messages.onlyStage(names.heading)}
                title=${messages.onlyStage(names.heading)}
                ?disabled=${!context.live}
                @click=${() => context.focus(stage)}
            >
                ⤢
            </button>
            ${exportButton(context, stage, names.heading)}
        </section>
    `;
}

/** A text of the catalogue, where an underscore begins a subscript. Terms keep their order in right-to-left text. */
export function subscripts(text: string): unknown[] {
    const term = (text: string) =>
        text.split(/_(\w+)/).map((part, n) => (n % 2 === 1 ? html`<sub>${part}</sub>` : part));
    return text.split(/( [×+=] )/).map((part, n) => (n % 2 === 1 ? part : html`<bdi>${term(part)}</bdi>`));
}

/** The fields in a stage's sum. */
function sumFields(settings: Settings, stage: Stage): Field[] {
    if (stage === "memory") return [];
    return ["h", currentInput(settings), ...PARTS.map((part): Field => `weights.${stage}.${part}`)];
}

/** The sum with its numbers, so a reader can check it with a pencil. */
function sum(context: RenderContext, stage: Stage): TemplateResult {
    const { step, format, settings } = context;
    if (stage === "memory") {
        return html`${format(step.kept)} ${asTerm(format(step.added))} =&nbsp;<strong>${format(step.c)}</strong>`;
    }
    const gate: Gate = stage;
    const number = (field: Field, signed = false) =>
        context.parameter(field, context.fields.number(context, stage, field, signed));
    return html`${previousMemory(context, stage, "h")} × ${number(`weights.${gate}.w_hh`)} + ${number(currentInput(settings))} × ${number(`weights.${gate}.w_ih`)} ${number(`weights.${gate}.b`, true)} =&nbsp;<strong>${format(step.pre[gate])}</strong>`;
}

/** A memory before the step: a field at the first step, later the result of the step before. */
function previousMemory(context: RenderContext, stage: Stage, memory: "h" | "c"): unknown {
    const { settings, step, format, fields } = context;
    const number =
        settings.view.step === 1 ? fields.number(context, stage, memory) : format(step[`${memory}_prev`]);
    return context.parameter(memory, number);
}

/** A formatted number as the second term of a sum. */
function asTerm(text: string): string {
    return text.startsWith("−") ? `− ${text.slice(1)}` : `+ ${text}`;
}

/** The line below the result: its use in the cell. */
function use(context: RenderContext, stage: Stage): TemplateResult {
    const { step, format, names } = context;
    const { verb } = names.stages[stage];
    const product = (first: unknown, second: number, result: number) =>
        html`${first} × ${format(second)} = <strong>${format(result)}</strong> ${verb}`;
    switch (stage) {
        case "forget":
            return product(previousMemory(context, stage, "c"), step.act.forget, step.kept);
        case "cell":
            return html`<strong>${format(step.act.cell)}</strong> ${verb}`;
        case "input":
            return product(format(step.act.cell), step.act.input, step.added);
        case "memory":
            return html`<strong>${format(step.tanh_c)}</strong> ${verb}`;
        case "output":
            return product(format(step.tanh_c), step.act.output, step.h);
    }
}
