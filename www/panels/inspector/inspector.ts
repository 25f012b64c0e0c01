/** The inspector: the numbers that matter in a step, and the reasons why figures differ from the article's. */

import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { Field, Stage } from "../../generated/lstm_lens.js";
import { defineMessages } from "../../i18n/locale.ts";
import { type Host, inputsShown, type Scene, valueAt } from "../../model/scene.ts";
import { vocabularies } from "../../model/vocabulary.ts";
import { fieldName } from "../../ui/field-messages.ts";
import type { Panel, PanelHost } from "../../ui/panel.ts";
import type { Line, RenderContext } from "../../ui/render-context.ts";
import { formatExact, formatRounded, presets, signed } from "../../wasm/core.ts";
import { load } from "../../wasm/tour.ts";
import sheet from "./inspector.css?inline";
import { messages } from "./messages.ts";
import {
    barLength,
    isVisible,
    MEMORIES,
    type Memory,
    type Parameter,
    parameters,
    printedDifferently,
    strongest,
} from "./sensitivity.ts";

defineMessages("inspector", messages, { es: () => import("./messages.es.ts") });

type InspectorMode = "matters" | "article";

/** The lines of stages with figures that the article series prints differently. */
const PLACES: Partial<Record<`${Stage} ${Line}`, string>> = {
    "input result": "act.input",
    "input use": "added",
    "memory sum": "c",
    "output use": "h",
};

export const styles = unsafeCSS(sheet);

/** Loads the compiled derivatives, then creates the inspector of an element. */
export async function create(host: PanelHost): Promise<Panel> {
    await load();
    return new Inspector(host);
}

class Inspector implements Panel {
    readonly #host: Host;
    #mode: InspectorMode | undefined;
    #parameters: Parameter[] | undefined;
    /** The step of these parameters. */
    #parametersOf: unknown;

    constructor(host: Host) {
        this.#host = host;
    }

    get mode(): InspectorMode | undefined {
        return this.#mode;
    }

    /** Opens the inspector in a mode, or closes it if it shows that mode. */
    async open(mode?: string): Promise<void> {
        this.#mode = mode === this.#mode ? undefined : (mode as InspectorMode);
        const { element } = this.#host;
        element.requestUpdate();
        await element.updateComplete;
        // Bars appear in the formulas, reasons below them.
        if (this.#mode !== "article") return;
        element.renderRoot.querySelector(".inspector")?.scrollIntoView({ block: "nearest" });
    }

    /** A number with two bars: the new long-term memory above, the new short-term memory below. */
    parameter(scene: Scene, field: Field, number: unknown): unknown {
        const parameter =
            this.#mode === "matters" && this.#getParameters(scene)?.find((one) => one.field === field);
        if (!parameter) return number;
        const text = describeEffects(scene, parameter);
        const bar = (memory: Memory) => {
            const rate = parameter.rate[memory];
            return html`<span class="bar ${memory} ${rate < 0 ? "less" : ""}" .style=${`--length: ${barLength(rate)}`}></span>`;
        };
        return html`<span class="parameter" title=${text}>${number}<span class="bars" role="img" aria-label=${text}>${MEMORIES.map(bar)}</span></span>`;
    }

    /** The figure that the article series prints, if it differs. */
    note(scene: Scene, stage: Stage, line: Line): TemplateResult | undefined {
        const quantity = PLACES[`${stage} ${line}`];
        if (this.#mode !== "article" || !quantity || scene.settings.view.rounding === "paper")
            return undefined;
        const found = printedDifferently(scene).find((printed) => printed.quantity === quantity);
        return found && html` <small class="printed">${messages.printed(found.text)}</small>`;
    }

    /** The numbers that matter most after a change. */
    announcement(): string {
        const current = this.#host.current();
        if (this.#mode !== "matters" || !current) return "";
        const names = vocabularies[current.settings.view.words];
        const found = parameters(current);
        return found ? describeStrongest({ ...current, names }, found) : messages.tooLarge;
    }

    /** Draws the analysis of the current mode. */
    render(scene: RenderContext): TemplateResult | undefined {
        const mode = this.#mode;
        if (!mode) return undefined;
        return html`<section class="inspector" part="inspector" aria-label=${messages.titles[mode]}>
            ${mode === "matters" ? this.#matters(scene) : reasons(scene)}
        </section>`;
    }

    #matters(scene: Scene): TemplateResult {
        const all = this.#getParameters(scene);
        if (!all) return html`<p>${messages.tooLarge}</p>`;
        const { names } = scene;
        const bar = (memory: Memory) =>
            html`<span class="bar sample ${memory}" aria-hidden="true" .style=${"--length: 1"}></span>`;
        // Each sentence follows the bar that it explains.
        const [above, below, ...rest] = messages.legend(names, scene.settings.view.rounding);
        const row = (parameter: Parameter) => html`<tr>
            <th scope="row">${fieldName(parameter.field, names)}</th>
            ${MEMORIES.map((memory) => html`<td>${formatRate(scene, parameter.rate[memory]) ?? messages.negligible}</td>`)}
        </tr>`;
        return html`
            <p>${describeStrongest(scene, all)}</p>
            <p class="hint">${bar("c")} ${above} ${bar("h")} ${below} ${rest.join(" ")}</p>
            <details>
                <summary>${messages.allEffects}</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">${messages.increaseOf}</th>
                            <th scope="col">${names.newC}</th>
                            <th scope="col">${names.newH}</th>
                        </tr>
                    </thead>
                    <tbody>
                        ${all.map(row)}
                    </tbody>
                </table>
            </details>
        `;
    }

    /** The parameters of the current step, computed once. */
    #getParameters(scene: Scene): Parameter[] | undefined {
        if (this.#parametersOf !== scene.step) {
            this.#parameters = parameters(scene);
            this.#parametersOf = scene.step;
        }
        return this.#parameters;
    }
}

/** A step with the vocabulary in use. */
type Named = Pick<Scene, "settings" | "step" | "names">;

function memoryName({ names }: Named, memory: Memory): string {
    return memory === "c" ? names.newC : names.newH;
}

/** A rate with its sign; undefined if it is not visible. */
function formatRate({ settings }: Named, rate: number): string | undefined {
    if (!isVisible(rate)) return undefined;
    return signed(rate, settings.view.digits);
}

/** The effects of a small increase of a parameter. */
function describeEffects(scene: Scene, { field, rate }: Parameter): string {
    const effects = MEMORIES.map((memory) => ({
        memory: memoryName(scene, memory),
        by: formatRate(scene, rate[memory]),
    }));
    return messages.effect(fieldName(field, scene.names), effects);
}

/** The parameters on which each memory depends most. */
function describeStrongest(scene: Named, all: readonly Parameter[]): string {
    const found = MEMORIES.map((memory) => {
        return {
            memory: memoryName(scene, memory),
            by: strongest(all, memory).map(({ rate, fields }) => ({
                names: fields.map((field) => fieldName(field, scene.names)),
                by: formatRate(scene, rate) ?? messages.negligible,
            })),
        };
    });
    return messages.strongest(found);
}

/** The reasons why figures differ from the article's. */
function reasons(scene: Scene): TemplateResult {
    const { settings, step, names } = scene;
    const found = printedDifferently(scene);
    if (found.length === 0) {
        const article = presets()[0]?.[1];
        if (!article) return html``;
        const [x = Number.NaN] = inputsShown(article);
        return html`<p role="status">${messages.otherNumbers(names, formatExact(article.h), formatExact(article.c), formatExact(x))}</p>`;
    }
    const quantities = messages.quantity(names);
    // Printed figures have two digits; a third one tells them from exact ones.
    const format = (value: number) => formatRounded(value, Math.max(settings.view.digits, 3));
    const item = ({ quantity, text, reason, from }: (typeof found)[number]) => {
        const sum = from.join(quantity === "c" ? " + " : " × ");
        const explanation =
            reason === "coarser"
                ? messages.coarser(sum, text)
                : messages.follows(sum, text, format(valueAt(step, quantity) ?? Number.NaN));
        return html`<li><b>${quantities[quantity]}</b>: ${explanation}</li>`;
    };
    const isRounded = settings.view.rounding === "paper";
    return html`<p role="status">${isRounded ? messages.paper : messages.exact}</p>
        <ul>
            ${found.map(item)}
        </ul>
        ${isRounded ? nothing : html`<p>${messages.conclusion}</p>`}`;
}
