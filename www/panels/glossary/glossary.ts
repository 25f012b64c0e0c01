/** The glossary: the name of everything in both vocabularies, and its current value. */

import { css, html, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { Gate, GateWeights, Settings, Stage, Step } from "../../generated/lstm_lens.js";
import { defineMessages } from "../../i18n/locale.ts";
import { GATES, GATES_BY_STAGE, PARTS } from "../../model/gates.ts";
import { currentInput, STAGES, valueAt } from "../../model/scene.ts";
import { interpolate, vocabularies } from "../../model/vocabulary.ts";
import type { Panel, PanelHost } from "../../ui/panel.ts";
import { styles as base, referencePanel } from "../../ui/reference-panel.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { subscripts } from "../../ui/stage.ts";
import { formatExact, formatRounded } from "../../wasm/core.ts";
import sheet from "./glossary.css?inline";
import { messages } from "./messages.ts";

defineMessages("glossary", messages, { es: () => import("./messages.es.ts") });

export const styles = css`${base}${unsafeCSS(sheet)}`;

const TORCH = { w_hh: "weight_hh", w_ih: "weight_ih", b: "bias_ih + bias_hh" } satisfies Record<
    keyof GateWeights,
    string
>;

interface Row {
    term: keyof typeof messages.meanings;
    symbol: string;
    /** The name of the symbol, if it has one. */
    symbolName?: string;
    plain: string;
    formula?: unknown;
    now: unknown;
    torch?: string;
    /** The stage where it appears. */
    stage?: Stage;
}

export function create({ element }: PanelHost): Panel {
    const body = (context: RenderContext, close: () => void) => {
        const go = (stage: Stage) => {
            // Closing returns the focus, so it comes first.
            close();
            context.visit(stage);
        };
        return table(context, context.hides("stages") ? undefined : go);
    };
    return referencePanel(element, { id: "glossary", key: "g", texts: messages, body });
}

/**
 * Draws the table. Its roles are explicit, because a browser drops them when rows are laid out as cards.
 *
 * @param go - goes to a stage, if stages are shown.
 */
function table({ settings, step }: Current, go?: (stage: Stage) => void): TemplateResult {
    const { view } = settings;
    const names = vocabularies[view.words] as unknown as Record<string, string>;
    const { symbol, plain, meaning, formula, now, stage } = messages.columns;
    const head = (text: string) => html`<th role="columnheader" scope="col">${text}</th>`;
    const row = (row: Row) => html`<tr
        role="row"
        class=${row.stage && STAGES.some((stage) => stage === row.term) ? "coloured" : ""}
        .style=${row.stage ? `--color: var(--lstm-${row.stage})` : ""}
    >
        <th role="rowheader" scope="row" class="symbol">
            <b dir="ltr">${subscripts(row.symbol)}</b> ${row.symbolName ? html`<small>${row.symbolName}</small>` : nothing}
        </th>
        <td role="cell" class="plain">${row.plain}</td>
        <td role="cell" class="what">
            ${interpolate(messages.meanings[row.term], names)}
            ${row.torch ? html`<small>${messages.torch(row.torch, torchOrder())}</small>` : nothing}
        </td>
        <td role="cell" class="formula"><span dir="ltr">${row.formula ?? nothing}</span></td>
        <td role="cell" class="now"><span dir="ltr">${row.now}</span></td>
        ${go ? html`<td role="cell" class="place">${row.stage ? stageButton(row.stage, go, view) : nothing}</td>` : nothing}
    </tr>`;
    return html`<table role="table" aria-labelledby="glossary">
        <thead role="rowgroup">
            <tr role="row">
                ${[symbol, plain, meaning, formula, now].map(head)} ${go ? head(stage) : nothing}
            </tr>
        </thead>
        <tbody role="rowgroup">
            ${rows({ settings, step }).map(row)}
        </tbody>
    </table>`;
}

type Current = { settings: Settings; step: Step };

/** The button that goes to a stage. */
function stageButton(stage: Stage, go: (stage: Stage) => void, view: Settings["view"]): TemplateResult {
    const n = STAGES.indexOf(stage) + 1;
    const { heading } = vocabularies[view.words].stages[stage];
    return html`<button type="button" aria-label=${messages.goTo(n, heading)} @click=${() => go(stage)}>
        ${messages.stage(n)}
    </button>`;
}

/** The symbol of a stage: f, g, i, tanh c′, o. */
function symbolOf(stage: Stage): string {
    return vocabularies.symbols.stages[stage].label[1] ?? "";
}

function torchOrder(): string {
    return GATES.map(symbolOf).join(", ");
}

/** All rows, in the order of the computation. */
function rows({ settings, step }: Current): Row[] {
    const { plain, symbols } = vocabularies;
    const { digits, step: n } = settings.view;
    const computed = (value: number) => formatRounded(value, digits);
    // Memories are given at the first step, and computed later.
    const previousMemory = (memory: "h" | "c") =>
        n === 1 ? formatExact(settings[memory]) : computed(step[`${memory}_prev`]);
    const forGates = (number: (gate: Gate) => string) =>
        GATES_BY_STAGE.map(
            (gate) =>
                html`<span class="one" .style=${`--color: var(--lstm-${gate})`}><i>${symbolOf(gate)}</i> ${number(gate)}</span> `,
        );
    const [sum = "", z = ""] = symbols.stages.forget.sum.split(" = ");
    const plainZ = plain.stages.forget.sum.split(" = ").at(-1) ?? "";
    const names = (term: "x" | "h" | "c" | "newC" | "newH") => ({
        term,
        symbol: symbols[term],
        plain: plain[term],
    });
    const weight = (part: keyof GateWeights): Row => ({
        term: part,
        symbol: symbols.part[part],
        plain: plain.part[part],
        torch: TORCH[part],
        now: forGates((gate) => formatExact(settings.weights[gate][part])),
    });
    const curve = (term: "sigmoid" | "tanh", gate: Gate, formula: TemplateResult): Row => {
        const { curve: symbol } = symbols.stages[gate];
        return {
            term,
            symbol,
            plain: plain.stages[gate].curve,
            formula: html`${symbol}(${z}) = ${formula}`,
            now: `${symbol}(${computed(step.pre[gate])}) = ${computed(step.act[gate])}`,
            stage: gate,
        };
    };
    const stage = (stage: Stage): Row => {
        const { label, curve } = symbols.stages[stage];
        const isGate = stage !== "memory";
        return {
            term: stage,
            symbol: symbolOf(stage),
            ...(isGate && label[0] ? { symbolName: label[0] } : {}),
            plain: plain.stages[stage].heading,
            formula: isGate
                ? subscripts(`${symbolOf(stage)} = ${curve}(${sum})`)
                : `${curve}(${symbols.newC})`,
            now: computed(isGate ? step.act[stage] : step.tanh_c),
            stage,
        };
    };
    /** An equation of the catalogue, with its result first. */
    const withResultFirst = (text: string) => text.split(" = ").reverse().join(" = ");
    return [
        { ...names("x"), now: formatExact(valueAt(settings, currentInput(settings)) ?? step.x) },
        { ...names("h"), now: previousMemory("h") },
        { ...names("c"), now: previousMemory("c"), stage: "forget" },
        ...PARTS.map(weight),
        {
            term: "z",
            symbol: z,
            plain: plainZ,
            formula: subscripts(`${z} = ${sum}`),
            now: forGates((gate) => computed(step.pre[gate])),
        },
        curve("sigmoid", "forget", html`1 / (1 + e<sup>−${z}</sup>)`),
        curve(
            "tanh",
            "cell",
            html`(e<sup>${z}</sup> − e<sup>−${z}</sup>) / (e<sup>${z}</sup> + e<sup>−${z}</sup>)`,
        ),
        ...(["forget", "cell", "input"] as const).map(stage),
        {
            ...names("newC"),
            formula: withResultFirst(symbols.stages.memory.sum),
            now: computed(step.c),
            stage: "memory",
        },
        stage("memory"),
        stage("output"),
        {
            ...names("newH"),
            formula: withResultFirst(symbols.stages.output.use),
            now: computed(step.h),
            stage: "output",
        },
    ];
}
