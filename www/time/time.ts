/** Everything over time: sequences, their inputs, the chart, the comparison. Loaded when there is more than one step. */

import { css, html, nothing, type TemplateResult, unsafeCSS } from "lit";
import { live } from "lit/directives/live.js";
import { list, most } from "../core.ts";
import type { Field, Gate, LstmError } from "../generated/lstm_lens.js";
import { type Host, inputsShown, valueAt } from "../lens/scene.ts";
import type { View } from "../lens/view.ts";
import { message } from "../words.ts";
import { Chart } from "./chart.ts";
import { comparison } from "./comparison.ts";
import { load } from "./core.ts";
import * as edits from "./edits.ts";
import { Player } from "./player.ts";
import sheet from "./time.css?inline";
import { words } from "./words.ts";

const GATES: readonly Gate[] = ["forget", "cell", "input", "output"];

/** How many inputs are shown at once; the others are behind the ends. */
const WINDOW = 14;

/** Fetches what the part over time needs, and gives it to an element. */
export async function time(host: Host): Promise<Time> {
    await load();
    return new Time(host);
}

export class Time {
    readonly #host: Host;
    readonly #chart: Chart;
    readonly #player: Player;
    /** The inputs as a text, while they are edited as one. */
    #text: { value: string; refusal?: LstmError } | undefined;

    constructor(host: Host) {
        this.#host = host;
        this.#chart = new Chart(host);
        this.#player = new Player(host);
        const root = host.element.renderRoot as ShadowRoot;
        const styles = css`${unsafeCSS(sheet)}`.styleSheet;
        if (styles) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
    }

    panel(view: View): TemplateResult {
        const { settings } = view;
        return html`
            <section class="time" aria-label=${words.time}>
                <div class="row">
                <div class="sequences">${this.#tabs(view)} ${this.#target(view)}</div>
                ${this.#text ? this.#textEditor(view, this.#text) : this.#inputs(view)}
                </div>
                ${this.#controls(view)}
                <div class="views">
                    <div>${inputsShown(settings).length > 1 ? this.#chart.picture(view) : nothing}</div>
                    ${settings.sequences.length > 1 ? comparison(view, (step) => this.#goTo(step)) : nothing}
                </div>
            </section>
        `;
    }

    #goTo(step: number): void {
        this.#player.stop();
        this.#host.show({ step });
    }

    #edit(view: View, next: View["settings"]): void {
        this.#player.stop();
        view.numbers.close();
        this.#text = undefined;
        view.change(next);
    }

    #tabs(view: View): TemplateResult {
        const { settings } = view;
        const { sequences } = settings;
        const choose = (n: number) => {
            this.#player.stop();
            this.#text = undefined;
            view.show(edits.shownAt(sequences, settings, n));
        };
        const tab = (_: unknown, index: number) => {
            const n = index + 1;
            const chosen = n === settings.view.sequence;
            return html`<button
                type="button"
                role="tab"
                id="tab-${n}"
                aria-selected=${chosen}
                aria-label=${words.sequence(edits.letter(n))}
                tabindex=${chosen ? 0 : -1}
                @click=${() => choose(n)}
                @keydown=${(event: KeyboardEvent) => {
                    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                    if (by === undefined) return;
                    event.preventDefault();
                    const next = ((index + by + sequences.length) % sequences.length) + 1;
                    choose(next);
                    this.#host.element.updateComplete.then(() => this.#focus(`#tab-${next}`));
                }}
            >
                ${edits.letter(n)}
            </button>`;
        };
        const alone = sequences.length === 1;
        return html`
            <span class="label">${words.sequences}</span>
            <span class="segments" role="tablist" aria-label=${words.sequences}>${sequences.map(tab)}</span>
            <button
                type="button"
                ?disabled=${sequences.length >= most().sequences}
                @click=${() => this.#edit(view, edits.withSequence(settings))}
            >
                ${words.addSequence}
            </button>
            <button type="button" ?hidden=${alone} @click=${() => this.#edit(view, edits.withoutSequence(settings))}>
                ${words.removeSequence(edits.letter(settings.view.sequence))}
            </button>
        `;
    }

    #focus(selector: string): void {
        this.#host.element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    }

    #target(view: View): TemplateResult {
        const { settings } = view;
        const field: Field = `sequences.${settings.view.sequence - 1}.target`;
        if (valueAt(settings, field) === undefined) {
            return html`<button type="button" @click=${() => this.#edit(view, edits.withTarget(settings, 1))}>
                ${words.addTarget}
            </button>`;
        }
        return html`
            <span class="entry"><span>${words.target}</span> ${view.numbers.number(view, "time", field)}</span>
            <button
                type="button"
                aria-label=${words.removeTarget}
                title=${words.removeTarget}
                @click=${() => this.#edit(view, edits.withTarget(settings, null))}
            >
                ×
            </button>
            ${view.numbers.refusals(view, "time", [field])}
        `;
    }

    #inputs(view: View): TemplateResult {
        const { settings } = view;
        const inputs = inputsShown(settings);
        const { step, sequence } = settings.view;
        const first = Math.max(0, Math.min(step - 1 - WINDOW / 2, inputs.length - WINDOW));
        const seen = inputs.slice(first, first + WINDOW);
        const fields = seen.map((_, n): Field => `sequences.${sequence - 1}.inputs.${first + n}`);
        const full = settings.sequences.reduce((sum, s) => sum + s.inputs.length, 0) >= most().inputs;
        const more = (count: number) =>
            count > 0 ? html`<li class="more">… ${words.more(count)}</li>` : nothing;
        return html`
            <div class="line">
                <ol class="inputs" aria-label=${words.inputsOver} @paste=${(event: ClipboardEvent) => this.#paste(event, view)}>
                    ${more(first)}
                    ${fields.map((field, n) => {
                        const place = first + n + 1;
                        return html`<li class=${place === step ? "shown" : ""}>
                            <button
                                type="button"
                                class="pick"
                                aria-label=${words.showStep(place)}
                                aria-pressed=${place === step}
                                @click=${() => this.#goTo(place)}
                            >
                                ${place}
                            </button>
                            <span class="entry">${view.numbers.number(view, "time", field)}</span>
                        </li>`;
                    })}
                    ${more(inputs.length - first - seen.length)}
                </ol>
                ${view.numbers.refusals(view, "time", fields)}
            </div>
            <div class="edits">
                <button type="button" ?disabled=${full} @click=${() => this.#edit(view, edits.withStep(settings))}>
                    ${words.addStep}
                </button>
                <button
                    type="button"
                    ?disabled=${inputs.length === 1}
                    @click=${() => this.#edit(view, edits.withoutStep(settings))}
                >
                    ${words.removeStep(step)}
                </button>
                <button type="button" @click=${() => this.#openText(inputs)}>${words.asList}</button>
            </div>
        `;
    }

    /** A list that is pasted on an input goes over it and those after it, as in a spreadsheet. */
    #paste(event: ClipboardEvent, view: View): void {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const slot = (event.composedPath()[0] as HTMLElement | undefined)?.dataset?.slot;
        const from = slot && /inputs-(\d+)$/.exec(slot)?.[1];
        // One number is pasted into its field, as everywhere.
        if (from === undefined || !/\S[\s;,]+\S/.test(text.trim())) return;
        event.preventDefault();
        try {
            this.#edit(view, edits.withPasted(view.settings, Number(from), [...list(text)]));
        } catch (error) {
            // To be mended where all of it can be seen.
            this.#text = { value: text, refusal: error as LstmError };
            this.#host.element.requestUpdate();
        }
    }

    async #openText(inputs: number[]): Promise<void> {
        this.#text = { value: inputs.join("\n").replaceAll("-", "−") };
        this.#host.element.requestUpdate();
        await this.#host.element.updateComplete;
        const field = this.#host.element.renderRoot.querySelector<HTMLTextAreaElement>(".list textarea");
        field?.focus();
        field?.select();
    }

    #textEditor(view: View, text: { value: string; refusal?: LstmError }): TemplateResult {
        const take = (event: Event) => {
            event.preventDefault();
            try {
                const next = edits.withInputs(view.settings, [...list(text.value)]);
                view.check(next);
                this.#edit(view, next);
            } catch (error) {
                text.refusal = error as LstmError;
                this.#host.element.requestUpdate();
            }
        };
        const leave = () => {
            this.#text = undefined;
            this.#host.element.requestUpdate();
        };
        return html`<form class="list" @submit=${take}>
            <label for="list">${words.listLabel}</label>
            <textarea
                id="list"
                rows="5"
                spellcheck="false"
                autocomplete="off"
                .value=${live(text.value)}
                aria-invalid=${text.refusal !== undefined}
                aria-describedby="list-refusal"
                @input=${(event: InputEvent) => {
                    text.value = (event.currentTarget as HTMLTextAreaElement).value;
                    delete text.refusal;
                    this.#host.element.requestUpdate();
                }}
                @keydown=${(event: KeyboardEvent) => event.key === "Escape" && leave()}
            ></textarea>
            <p id="list-refusal" role="alert" class=${text.refusal ? "refusal" : "unseen"}>
                ${text.refusal ? message(text.refusal, view.names) : ""}
            </p>
            <span class="edits">
                <button>${words.useList}</button>
                <button type="button" @click=${leave}>${words.cancel}</button>
            </span>
        </form>`;
    }

    #controls(view: View): TemplateResult {
        const { settings } = view;
        const { step } = settings.view;
        const steps = inputsShown(settings).length;
        if (steps === 1) return html``;
        const { playing } = this.#player;
        const place = words.place(step, steps);
        const button = (label: string, sign: string, off: boolean, act: () => void) =>
            html`<button type="button" aria-label=${label} title=${label} ?disabled=${off} @click=${act}>${sign}</button>`;
        return html`<div class="transport" role="group" aria-label=${words.moveThrough}>
            ${button(words.stepBack, "←", step === 1, () => this.#goTo(step - 1))}
            <button type="button" class="play" @click=${() => this.#player.toggle()}>
                ${playing ? words.pause : words.play}
            </button>
            ${button(words.stepOn, "→", step === steps, () => this.#goTo(step + 1))}
            <input
                type="range"
                class="steps"
                min="1"
                max=${steps}
                aria-label=${words.stepShown}
                aria-valuetext=${place}
                .value=${live(String(step))}
                @input=${(event: InputEvent) => this.#goTo((event.currentTarget as HTMLInputElement).valueAsNumber)}
            />
            <span class="place">${place}</span>
            <label class="gates">
                <input
                    type="checkbox"
                    .checked=${live(this.#chart.gates.length > 0)}
                    @change=${(event: Event) => {
                        this.#chart.gates = (event.currentTarget as HTMLInputElement).checked ? GATES : [];
                        this.#host.element.requestUpdate();
                    }}
                />
                ${words.gates}
            </label>
        </div>`;
    }
}
