/** What can be asked about a step: which number matters, and why a figure is not the article's. Loaded when asked. */

import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { Field, Stage } from "../../generated/lstm_lens.js";
import { defineMessages } from "../../i18n/locale.ts";
import { type Host, inputsShown, type Scene, valueAt } from "../../model/scene.ts";
import { vocabularies } from "../../model/vocabulary.ts";
import { fieldName } from "../../ui/field-messages.ts";
import type { Panel, PanelHost } from "../../ui/panel.ts";
import type { Line, RenderContext } from "../../ui/render-context.ts";
import { given, presets, shown, signed } from "../../wasm/core.ts";
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

/** Where the figures stand that the series prints differently. */
const PLACES: Partial<Record<`${Stage} ${Line}`, string>> = {
    "input result": "act.input",
    "input use": "added",
    "memory sum": "c",
    "output use": "h",
};

export const styles = unsafeCSS(sheet);

/** Loads the compiled derivatives, then makes the inspector of an element. */
export async function create(host: PanelHost): Promise<Panel> {
    await load();
    return new Inspector(host);
}

class Inspector implements Panel {
    readonly #host: Host;
    #mode: InspectorMode | undefined;
    #parameters: Parameter[] | undefined;
    /** The step that these are of. */
    #of: unknown;

    constructor(host: Host) {
        this.#host = host;
    }

    /** The mode shown. */
    get mode(): InspectorMode | undefined {
        return this.#mode;
    }

    /** Opens the inspector in a mode, or closes it where it shows that already. */
    async open(mode?: string): Promise<void> {
        this.#mode = mode === this.#mode ? undefined : (mode as InspectorMode);
        const { element } = this.#host;
        element.requestUpdate();
        await element.updateComplete;
        // The bars are where the reader is; the reasons are not.
        if (this.#mode !== "article") return;
        element.renderRoot.querySelector(".study")?.scrollIntoView({ block: "nearest" });
    }

    /** A number with its bars: above it for the new long-term memory, below for the new short-term memory. */
    parameter(scene: Scene, field: Field, number: unknown): unknown {
        const parameter = this.#mode === "matters" && this.#all(scene)?.find((one) => one.field === field);
        if (!parameter) return number;
        const text = sentence(scene, parameter);
        const bar = (memory: Memory) => {
            const rate = parameter.rate[memory];
            return html`<span class="bar ${memory} ${rate < 0 ? "less" : ""}" .style=${`--length: ${barLength(rate)}`}></span>`;
        };
        return html`<span class="parameter" title=${text}>${number}<span class="bars" role="img" aria-label=${text}>${MEMORIES.map(bar)}</span></span>`;
    }

    /** What the series prints, beside a figure that differs from it. */
    note(scene: Scene, stage: Stage, line: Line): TemplateResult | undefined {
        const quantity = PLACES[`${stage} ${line}`];
        if (this.#mode !== "article" || !quantity || scene.settings.view.rounding === "paper")
            return undefined;
        const found = printedDifferently(scene).find((printed) => printed.quantity === quantity);
        return found && html` <small class="printed">${messages.printed(found.text)}</small>`;
    }

    /** What is to be heard of a change: what matters then. */
    announcement(): string {
        const current = this.#host.current();
        if (this.#mode !== "matters" || !current) return "";
        const names = vocabularies[current.settings.view.words];
        const found = parameters(current);
        return found ? mostly({ ...current, names }, found) : messages.tooLarge;
    }

    /** The answer in words; nothing where nothing is asked. */
    render(scene: RenderContext): TemplateResult | undefined {
        const mode = this.#mode;
        if (!mode) return undefined;
        return html`<section class="study" part="inspector" aria-label=${messages.titles[mode]}>
            ${mode === "matters" ? this.#matters(scene) : reasons(scene)}
        </section>`;
    }

    #matters(scene: Scene): TemplateResult {
        const all = this.#all(scene);
        if (!all) return html`<p>${messages.tooLarge}</p>`;
        const { names } = scene;
        const bar = (memory: Memory) =>
            html`<span class="bar sample ${memory}" aria-hidden="true" .style=${"--length: 1"}></span>`;
        // Each sentence after the bar of which it tells.
        const [above, below, ...rest] = messages.legend(names, scene.settings.view.rounding);
        const row = (parameter: Parameter) => html`<tr>
            <th scope="row">${fieldName(parameter.field, names)}</th>
            ${MEMORIES.map((memory) => html`<td>${by(scene, parameter.rate[memory]) ?? messages.negligible}</td>`)}
        </tr>`;
        return html`
            <p>${mostly(scene, all)}</p>
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

    /** The knobs of the step shown, worked out once. */
    #all(scene: Scene): Parameter[] | undefined {
        if (this.#of !== scene.step) {
            this.#parameters = parameters(scene);
            this.#of = scene.step;
        }
        return this.#parameters;
    }
}

/** A step, and what things are called. */
type Named = Pick<Scene, "settings" | "step" | "names">;

function newName({ names }: Named, memory: Memory): string {
    return memory === "c" ? names.newC : names.newH;
}

/** How much of a little more arrives, with its sign; nothing where that is next to nothing. */
function by({ settings }: Named, rate: number): string | undefined {
    if (!isVisible(rate)) return undefined;
    return signed(rate, settings.view.digits);
}

/** What a little more of a number does. */
function sentence(scene: Scene, { field, rate }: Parameter): string {
    const effects = MEMORIES.map((memory) => ({
        memory: newName(scene, memory),
        by: by(scene, rate[memory]),
    }));
    return messages.effect(fieldName(field, scene.names), effects);
}

/** The number on which each memory depends most. */
function mostly(scene: Named, all: readonly Parameter[]): string {
    const found = MEMORIES.map((memory) => {
        return {
            memory: newName(scene, memory),
            by: strongest(all, memory).map(({ rate, fields }) => ({
                names: fields.map((field) => fieldName(field, scene.names)),
                by: by(scene, rate) ?? messages.negligible,
            })),
        };
    });
    return messages.strongest(found);
}

/** Why figures are not the article's. */
function reasons(scene: Scene): TemplateResult {
    const { settings, step, names } = scene;
    const found = printedDifferently(scene);
    if (found.length === 0) {
        const article = presets()[0]?.[1];
        if (!article) return html``;
        const [x = Number.NaN] = inputsShown(article);
        return html`<p role="status">${messages.otherNumbers(names, given(article.h), given(article.c), given(x))}</p>`;
    }
    const quantities = messages.quantity(names);
    // One digit more than the printed ones have, to tell them apart.
    const exactly = (value: number) => shown(value, Math.max(settings.view.digits, 3));
    const item = ({ quantity, text, reason, from }: (typeof found)[number]) => {
        const sum = from.join(quantity === "c" ? " + " : " × ");
        const told =
            reason === "coarser"
                ? messages.coarser(sum, text)
                : messages.follows(sum, text, exactly(valueAt(step, quantity) ?? Number.NaN));
        return html`<li><b>${quantities[quantity]}</b>: ${told}</li>`;
    };
    const paper = settings.view.rounding === "paper";
    return html`<p role="status">${paper ? messages.paper : messages.exact}</p>
        <ul>
            ${found.map(item)}
        </ul>
        ${paper ? nothing : html`<p>${messages.conclusion}</p>`}`;
}
