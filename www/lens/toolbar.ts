import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { maxDigits, presets } from "../core.ts";
import type { Field, Settings } from "../generated/lstm_wasm.js";
import { words } from "../words.ts";
import type { View } from "./view.ts";

const INPUTS: readonly Field[] = ["c", "h", "x"];

/** What goes in, where to start from, and how it is shown. */
export function toolbar(view: View): TemplateResult {
    return html`
        <div class="toolbar">
            <div class="group thirds" role="group" aria-label=${words.inputs}>
                ${INPUTS.map((field) => input(view, field))}
            </div>
            <div class="group" role="group" aria-label=${words.startFrom}>${starts(view)}</div>
            <div class="group thirds" role="group" aria-label=${words.view}>${shownAs(view)}</div>
            ${view.numbers.refusals(view, "bar", INPUTS)}
        </div>
    `;
}

function input(view: View, field: Field): TemplateResult {
    const name = view.names[field as "c" | "h" | "x"];
    return html`<span class="entry"><span>${name}</span> ${view.numbers.number(view, "bar", field)}</span>`;
}

/** The presets change the numbers and leave alone how they are shown. */
function starts(view: View): TemplateResult {
    const { settings } = view;
    const numbers = ({ weights, h, c, x }: Settings) => JSON.stringify([weights, h, c, x]);
    const { digits, words: vocabulary, theme } = settings;
    const start = (from: Settings) => () => {
        view.numbers.close();
        view.change({ ...from, digits, words: vocabulary, theme });
    };
    const all = presets();
    const buttons = all.map(([name, preset]) => {
        const pressed = numbers(preset) === numbers(settings);
        return html`<button type="button" aria-pressed=${pressed} ?disabled=${!view.live} @click=${start(preset)}>
            ${words.presets[name]}
        </button>`;
    });
    const [first] = all;
    return html`
        <span class="label">${words.startFrom}</span>
        <span class="segments">${buttons}</span>
        <button
            type="button"
            aria-label=${words.resetAll}
            title=${words.resetAll}
            ?disabled=${!view.live}
            @click=${first && start(first[1])}
        >
            ${words.reset}
        </button>
    `;
}

function shownAs(view: View): TemplateResult {
    const { settings } = view;
    const choice = <K extends "digits" | "words" | "theme">(
        key: K,
        label: string,
        options: Array<[Settings[K], string]>,
    ) => html`<label>
        <span class="label">${label}</span>
        <select
            ?disabled=${!view.live}
            .value=${live(String(settings[key]))}
            @change=${(event: Event) => {
                const chosen = options[(event.currentTarget as HTMLSelectElement).selectedIndex];
                if (chosen) view.change({ ...settings, [key]: chosen[0] });
            }}
        >
            ${options.map(
                ([value, text]) =>
                    html`<option value=${value} ?selected=${value === settings[key]}>${text}</option>`,
            )}
        </select>
    </label>`;
    const { vocabularies, themes } = words;
    return html`
        ${choice(
            "digits",
            words.digits,
            Array.from({ length: maxDigits() }, (_, n) => [n + 1, String(n + 1)]),
        )}
        ${choice("words", words.vocabulary, [
            ["plain", vocabularies.plain],
            ["symbols", vocabularies.symbols],
        ])}
        ${choice("theme", words.theme, [
            ["auto", themes.auto],
            ["light", themes.light],
            ["dark", themes.dark],
        ])}
    `;
}
