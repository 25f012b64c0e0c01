/** The panel over time: sequences, inputs, chart, comparison. */

import { html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Field, Gate, Settings } from "../../generated/lstm_lens.js";
import { defineMessages } from "../../i18n/locale.ts";
import { withStep } from "../../model/edits.ts";
import { GATES_BY_STAGE } from "../../model/gates.ts";
import { type Host, inputsShown, valueAt } from "../../model/scene.ts";
import { exportButton } from "../../ui/export-button.ts";
import { messages as common } from "../../ui/messages.ts";
import type { ContextOverrides, Panel, PanelHost } from "../../ui/panel.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { LIMITS } from "../../wasm/core.ts";
import { figureMessages } from "../../wasm/figure-messages.ts";
import { load } from "../../wasm/time.ts";
import { Chart } from "./chart.ts";
import { comparison } from "./comparison.ts";
import { focusOn } from "./focus.ts";
import { ListEditor } from "./list.ts";
import { messages } from "./messages.ts";
import { Player } from "./player.ts";
import {
    sequenceLetter,
    viewOfSequence,
    withoutSequence,
    withoutStep,
    withSequence,
    withTarget,
} from "./sequence-edits.ts";
import sheet from "./time.css?inline";

defineMessages("time", messages, { es: () => import("./messages.es.ts") });

/** Inputs shown at once. */
const WINDOW = 12;

export const styles = unsafeCSS(sheet);

/** Loads the compiled chart, then creates the panel of an element. */
export async function create(host: PanelHost): Promise<Panel> {
    await load();
    return new Time(host);
}

class Time implements Panel {
    readonly #host: Host;
    readonly #chart: Chart;
    readonly #player: Player;
    /** The index of the first input shown. */
    #first = 0;
    readonly #list: ListEditor;

    constructor(host: Host) {
        this.#host = host;
        this.#chart = new Chart(host);
        this.#player = new Player(host);
        this.#list = new ListEditor(host, (context) => this.#endEdits(context));
    }

    overrides(): ContextOverrides {
        return { gates: this.#chart.gates };
    }

    focus(): void {
        this.#host.element.renderRoot
            .querySelector<HTMLElement>(".pick[aria-pressed=true]")
            ?.focus({ preventScroll: true });
    }

    render(context: RenderContext): TemplateResult {
        const { settings } = context;
        return html`
            <section class="time" part="time" aria-label=${messages.time}>
                <div class="row">
                ${
                    // An open editor hides the controls that would discard its text.
                    this.#list.render(context) ??
                    html`<div class="sequences">${this.#tabs(context)} ${this.#target(context)}</div>
                              ${this.#inputs(context)}`
                }
                </div>
                ${this.#controls(context)}
                <div class="views">
                    ${inputsShown(settings).length > 1 ? html`<div>${this.#chart.picture(context)}</div>` : nothing}
                    ${settings.sequences.length > 1 ? comparison(context, (step) => this.#showStep(step)) : nothing}
                </div>
            </section>
        `;
    }

    #showStep(step: number): void {
        this.#player.stop();
        this.#host.show({ step });
    }

    /** Stops playing, and discards drafts of the numbers before. */
    #endEdits(context: RenderContext): void {
        this.#player.stop();
        context.fields.close();
    }

    #edit(context: RenderContext, next: RenderContext["settings"]): void {
        this.#endEdits(context);
        context.change(next);
    }

    /** A button that is never `disabled`, which would lose the focus. */
    #button(label: string, isEnabled: boolean, act: () => void, sign = label): TemplateResult {
        return html`<button type="button" aria-label=${label} aria-disabled=${!isEnabled} @click=${() => isEnabled && act()}>
            ${sign}
        </button>`;
    }

    #tabs(context: RenderContext): TemplateResult {
        const { settings } = context;
        const { sequences } = settings;
        const choose = (n: number) => {
            this.#player.stop();
            context.show(viewOfSequence(sequences, settings, n));
        };
        const tab = (_: unknown, index: number) => {
            const n = index + 1;
            const chosen = n === settings.view.sequence;
            return html`<button
                type="button"
                role="tab"
                id="tab-${n}"
                aria-selected=${chosen}
                aria-label=${messages.sequence(sequenceLetter(n))}
                tabindex=${chosen ? 0 : -1}
                @click=${() => choose(n)}
                @keydown=${(event: KeyboardEvent) => {
                    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                    if (by === undefined) return;
                    event.preventDefault();
                    const next = ((index + by + sequences.length) % sequences.length) + 1;
                    choose(next);
                    void focusOn(this.#host, `#tab-${next}`);
                }}
            >
                ${sequenceLetter(n)}
            </button>`;
        };
        const isOnly = sequences.length === 1;
        const hasRoom =
            sequences.length < LIMITS.sequences &&
            countInputs(settings) + inputsShown(settings).length <= LIMITS.inputs;
        return html`
            <span class="label">${messages.sequences}</span>
            <span class="segments" role="tablist" aria-label=${messages.sequences}>${sequences.map(tab)}</span>
            ${this.#button(messages.addSequence, hasRoom, () => this.#edit(context, withSequence(settings)))}
            ${
                isOnly
                    ? nothing
                    : this.#button(
                          messages.removeSequence(sequenceLetter(settings.view.sequence)),
                          true,
                          () => {
                              this.#edit(context, withoutSequence(settings));
                              void focusOn(this.#host, "[role=tab][aria-selected=true]");
                          },
                      )
            }
        `;
    }

    #target(context: RenderContext): TemplateResult {
        const { settings } = context;
        const field: Field = `sequences.${settings.view.sequence - 1}.target`;
        if (valueAt(settings, field) === undefined) {
            return html`<button type="button" class="add-target" @click=${() => this.#edit(context, withTarget(settings, 1))}>
                ${messages.addTarget}
            </button>`;
        }
        return html`
            <span class="entry"><span>${common.target}</span> ${context.fields.number(context, "time", field)}</span>
            <button
                type="button"
                aria-label=${messages.removeTarget}
                title=${messages.removeTarget}
                @click=${() => {
                    this.#edit(context, withTarget(settings, null));
                    void focusOn(this.#host, ".add-target");
                }}
            >
                ×
            </button>
            ${context.fields.refusals(context, "time", [field])}
        `;
    }

    #inputs(context: RenderContext): TemplateResult {
        const { settings } = context;
        const inputs = inputsShown(settings);
        const { step, sequence } = settings.view;
        // The window moves only when the current step is near its end, so no input slides away under a finger.
        const isNearEdge = step - 1 < this.#first + 1 || step - 1 > this.#first + WINDOW - 2;
        if (isNearEdge) this.#first = step - 1 - WINDOW / 2;
        this.#first = Math.max(0, Math.min(this.#first, inputs.length - WINDOW));
        const first = this.#first;
        const seen = inputs.slice(first, first + WINDOW);
        const fields = seen.map((_, n): Field => `sequences.${sequence - 1}.inputs.${first + n}`);
        const isFull = countInputs(settings) >= LIMITS.inputs;
        const more = (count: number) =>
            count > 0 ? html`<li class="more">… ${messages.more(count)}</li>` : nothing;
        return html`
            <div class="line">
                <ol class="inputs" aria-label=${messages.inputsPerStep} @paste=${(event: ClipboardEvent) => this.#list.paste(event, context)}
                    @focusin=${(event: FocusEvent) => this.#stopOnEdit(event)}>
                    ${more(first)}
                    ${repeat(
                        fields,
                        (field) => field,
                        (field, n) => {
                            const place = first + n + 1;
                            return html`<li class=${place === step ? "shown" : ""}>
                            <button
                                type="button"
                                class="pick"
                                aria-label=${messages.showStep(place)}
                                aria-pressed=${place === step}
                                @click=${() => this.#showStep(place)}
                            >
                                ${place}
                            </button>
                            <span class="entry">${context.fields.number(context, "time", field)}</span>
                        </li>`;
                        },
                    )}
                    ${more(inputs.length - first - seen.length)}
                </ol>
                ${context.fields.refusals(context, "time", fields)}
            </div>
            <div class="edits">
                ${this.#button(common.addStep, !isFull, () => this.#edit(context, withStep(settings)))}
                ${this.#button(messages.removeStep(step), inputs.length > 1, () => this.#edit(context, withoutStep(settings)))}
                ${this.#list.button(context)}
            </div>
        `;
    }

    /** Stops playback when an input gets the focus. */
    #stopOnEdit(event: FocusEvent): void {
        const number = (event.target as HTMLElement).classList.contains("number");
        if (number && this.#player.isPlaying) this.#player.stop();
    }

    #gate(context: RenderContext, gate: Gate): TemplateResult {
        const { gates } = this.#chart;
        return html`<label class=${gate}>
            <input
                type="checkbox"
                .checked=${live(gates.includes(gate))}
                @change=${() => {
                    this.#chart.gates = gates.includes(gate)
                        ? gates.filter((one) => one !== gate)
                        : [...gates, gate];
                    this.#host.element.requestUpdate();
                }}
            />
            ${figureMessages.chart[context.settings.view.words][gate][0]}
        </label>`;
    }

    #controls(context: RenderContext): TemplateResult {
        const { settings } = context;
        const { step } = settings.view;
        const steps = inputsShown(settings).length;
        if (steps === 1) return html``;
        const { isPlaying } = this.#player;
        const place = common.stepPosition(step, steps);
        return html`<div class="transport" role="group" aria-label=${messages.playback}>
            ${this.#button(messages.previousStep, step > 1, () => this.#showStep(step - 1), "←")}
            <button type="button" class="play" @click=${() => this.#player.toggle()}>
                ${isPlaying ? messages.pause : messages.play}
            </button>
            ${this.#button(messages.nextStep, step < steps, () => this.#showStep(step + 1), "→")}
            <input
                type="range"
                class="steps"
                min="1"
                max=${steps}
                aria-label=${messages.stepShown}
                aria-valuetext=${place}
                .value=${live(String(step))}
                @input=${(event: InputEvent) => this.#showStep((event.currentTarget as HTMLInputElement).valueAsNumber)}
            />
            <span class="place">${place}</span>
            <span class="gates" role="group" aria-label=${messages.gates}>
                ${GATES_BY_STAGE.map((gate) => this.#gate(context, gate))}
            </span>
            ${exportButton(context, "time", messages.chartName)}
        </div>`;
    }
}

/** The number of inputs in all sequences. */
function countInputs({ sequences }: Settings): number {
    return sequences.reduce((sum, { inputs }) => sum + inputs.length, 0);
}
