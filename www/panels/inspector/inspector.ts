/** What can be asked about a step: which number matters, and why a figure is not the article's. Loaded when asked. */

import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { Field, Stage } from "../../generated/lstm_lens.js";
import { defineMessages } from "../../i18n/locale.ts";
import { type Host, inputsShown, type Scene, valueAt } from "../../model/scene.ts";
import { vocabularies } from "../../model/vocabulary.ts";
import { fieldName } from "../../ui/field-messages.ts";
import { adoptStyles } from "../../ui/lazy-panel.ts";
import { messages as common } from "../../ui/messages.ts";
import type { Inspection, InspectorMode, Line } from "../../ui/render-context.ts";
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

/** Where the figures stand that the series prints differently. */
const PLACES: Partial<Record<`${Stage} ${Line}`, string>> = {
    "input result": "act.input",
    "input use": "added",
    "memory sum": "c",
    "output use": "h",
};

/** Fetches what the answers need, and gives it to an element. */
export async function createInspector(host: Host): Promise<Inspector> {
    await load();
    return new Inspector(host);
}

export class Inspector implements Inspection {
    readonly #host: Host;
    #asked: InspectorMode | undefined;
    #knobs: Parameter[] | undefined;
    /** The step that these are of. */
    #of: unknown;

    constructor(host: Host) {
        this.#host = host;
        adoptStyles(host.element, unsafeCSS(sheet));
    }

    /** The mode shown. */
    get mode(): InspectorMode | undefined {
        return this.#asked;
    }

    /** Asks it, or if it is asked already asks it no more. */
    async ask(ask: InspectorMode): Promise<void> {
        this.#asked = this.#asked === ask ? undefined : ask;
        const { element } = this.#host;
        element.requestUpdate();
        await element.updateComplete;
        // The bars are where the reader is; the reasons are not.
        if (this.#asked !== "article") return;
        element.renderRoot.querySelector(".study")?.scrollIntoView({ block: "nearest" });
    }

    /** A number with its bars: above it for the new long-term memory, below for the new short-term memory. */
    parameter(scene: Scene, field: Field, number: unknown): unknown {
        const knob = this.#asked === "matters" && this.#all(scene)?.find((knob) => knob.field === field);
        if (!knob) return number;
        const text = sentence(scene, knob);
        const bar = (memory: Memory) => {
            const rate = knob.rate[memory];
            return html`<span class="bar ${memory} ${rate < 0 ? "less" : ""}" .style=${`--share: ${barLength(rate)}`}></span>`;
        };
        return html`<span class="knob" title=${text}>${number}<span class="bars" role="img" aria-label=${text}>${MEMORIES.map(bar)}</span></span>`;
    }

    /** What the series prints, beside a figure that differs from it. */
    printed(scene: Scene, stage: Stage, line: Line): TemplateResult | undefined {
        const quantity = PLACES[`${stage} ${line}`];
        if (this.#asked !== "article" || !quantity || scene.settings.view.rounding === "paper")
            return undefined;
        const found = printedDifferently(scene).find((printed) => printed.quantity === quantity);
        return found && html` <small class="printed">${messages.printed(found.text)}</small>`;
    }

    /** What is to be heard of a change: what matters then. */
    announcement(): string {
        const current = this.#host.current();
        if (this.#asked !== "matters" || !current) return "";
        const names = vocabularies[current.settings.view.words];
        const found = parameters(current);
        return found ? mostly({ ...current, names }, found) : messages.tooLarge;
    }

    /** The answer in words; nothing where nothing is asked. */
    panel(scene: Scene): TemplateResult | undefined {
        const asked = this.#asked;
        if (!asked) return undefined;
        return html`<section class="study" aria-label=${common.studies[asked]}>
            ${asked === "matters" ? this.#matters(scene) : reasons(scene)}
        </section>`;
    }

    #matters(scene: Scene): TemplateResult {
        const knobs = this.#all(scene);
        if (!knobs) return html`<p>${messages.tooLarge}</p>`;
        const { names } = scene;
        const bar = (memory: Memory) =>
            html`<span class="bar sample ${memory}" aria-hidden="true" .style=${"--share: 1"}></span>`;
        // Each sentence after the bar of which it tells.
        const [above, below, ...rest] = messages.legend(names, scene.settings.view.rounding);
        const row = (knob: Parameter) => html`<tr>
            <th scope="row">${fieldName(knob.field, names)}</th>
            ${MEMORIES.map((memory) => html`<td>${by(scene, knob.rate[memory]) ?? messages.nothing}</td>`)}
        </tr>`;
        return html`
            <p>${mostly(scene, knobs)}</p>
            <p class="hint">${bar("c")} ${above} ${bar("h")} ${below} ${rest.join(" ")}</p>
            <details>
                <summary>${messages.all}</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">${messages.knobs}</th>
                            <th scope="col">${names.newC}</th>
                            <th scope="col">${names.newH}</th>
                        </tr>
                    </thead>
                    <tbody>
                        ${knobs.map(row)}
                    </tbody>
                </table>
            </details>
        `;
    }

    /** The knobs of the step shown, worked out once. */
    #all(scene: Scene): Parameter[] | undefined {
        if (this.#of !== scene.step) {
            this.#knobs = parameters(scene);
            this.#of = scene.step;
        }
        return this.#knobs;
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
    return messages.knob(fieldName(field, scene.names), effects);
}

/** The number on which each memory depends most. */
function mostly(scene: Named, knobs: readonly Parameter[]): string {
    const found = MEMORIES.map((memory) => {
        const all = strongest(knobs, memory);
        return {
            memory: newName(scene, memory),
            by: all.map(({ rate, fields }) => ({
                names: fields.map((field) => fieldName(field, scene.names)),
                by: by(scene, rate) ?? messages.nothing,
            })),
        };
    });
    return messages.most(found);
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
        ${paper ? nothing : html`<p>${messages.close}</p>`}`;
}
