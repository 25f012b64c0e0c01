import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { list, most, presets } from "../core.ts";
import type { Field, Settings } from "../generated/lstm_lens.js";
import { ours } from "../language.ts";
import type { Ask } from "../study/study.ts";
import { words } from "../words.ts";
import { withPasted, withStep } from "./edits.ts";
import { numbers } from "./history.ts";
import { isNumber } from "./numbers.ts";
import { hasTime, inputShown } from "./scene.ts";
import type { View } from "./view.ts";

/** The most letters that the name of what goes in has room for. */
const NAME = 18;

/** What goes in, where to start from, and how it is shown. */
export function toolbar(view: View): TemplateResult {
    const fields = ["c", "h", "x"] as const;
    const inputs = fields.map((name) => (name === "x" ? inputShown(view.settings) : name));
    return html`
        <div class="toolbar" part="toolbar">
            <div
                class="group thirds"
                role="group"
                aria-label=${words.inputs}
                @paste=${(event: ClipboardEvent) => paste(event, view)}
            >
                ${fields.map((name, n) => input(view, name, inputs[n] as Field))}
                ${over(view)}
            </div>
            <div class="group" role="group" aria-label=${words.startFrom}>${starts(view)}</div>
            <div class="group thirds" role="group" aria-label=${words.view}>${shownAs(view)}</div>
            <div class="group asks">${asks(view)}</div>
            ${view.numbers.refusals(view, "bar", inputs)}
        </div>
    `;
}

function input(view: View, name: "c" | "h" | "x", field: Field): TemplateResult {
    const { names } = view;
    const called = names[name].length > NAME ? names.short[name] : names[name];
    const time = hasTime(view.settings);
    const label = name === "x" ? `${called} ${view.settings.view.step}` : words.first(called);
    return html`<span class="entry"><span>${time ? label : called}</span> ${view.numbers.number(view, "bar", field)}</span>`;
}

/** The presets change the numbers and leave alone how they are shown. */
function starts(view: View): TemplateResult {
    const { settings } = view;
    const start = (from: Settings) => () => {
        view.numbers.close();
        // One that is told apart only by more digits brings them.
        const digits = Math.max(settings.view.digits, from.view.digits);
        const { sequence, step } = from.view;
        view.change({ ...from, view: { ...settings.view, sequence, step, digits } });
    };
    const all = presets();
    const buttons = all.map(([name, preset]) => {
        const pressed = numbers(preset) === numbers(settings);
        return html`<button type="button" aria-pressed=${pressed} ?disabled=${!view.live} @click=${start(preset)}>
            ${words.presets[name]}
        </button>`;
    });
    const home = view.home ?? all[0]?.[1];
    const reset = view.home ? words.resetStep : words.resetAll;
    return html`
        <span class="label">${words.startFrom}</span>
        <span class="segments">${buttons}</span>
        <button
            type="button"
            aria-label=${reset}
            title=${reset}
            ?disabled=${!view.live}
            @click=${home && start(home)}
        >
            ${words.reset}
        </button>
        <span class="segments">
            ${again(view, words.undo, "↶", view.history.canUndo, view.undo)}
            ${again(view, words.redo, "↷", view.history.canRedo, view.redo)}
        </span>
    `;
}

/** Undo or redo. Where there is nothing to do it keeps the focus, which a disabled button loses. */
function again(view: View, label: string, sign: string, can: boolean, act: () => void): TemplateResult {
    return html`<button
        type="button"
        class="again"
        aria-label=${label}
        title=${label}
        aria-disabled=${!can}
        ?disabled=${!view.live}
        @click=${() => can && act()}
    >
        ${sign}
    </button>`;
}

/** The way to a second time step, as long as there is but one. */
function over(view: View): TemplateResult | typeof nothing {
    const { settings } = view;
    if (hasTime(settings)) return nothing;
    const next = () => {
        view.numbers.close();
        view.change(withStep(settings));
        view.toTime();
    };
    return html`<button type="button" class="over" title=${words.addStepWhy} ?disabled=${!view.live} @click=${next}>
        ${words.addStep}
    </button>`;
}

function shownAs(view: View): TemplateResult {
    const shown = view.settings.view;
    const choice = <K extends "digits" | "words" | "lang" | "theme">(
        key: K,
        label: string,
        options: Array<[Settings["view"][K], string]>,
    ) => html`<label>
        <span class="label">${label}</span>
        <select
            ?disabled=${!view.live}
            .value=${live(String(shown[key]))}
            @change=${(event: Event) => {
                const chosen = options[(event.currentTarget as HTMLSelectElement).selectedIndex];
                if (chosen) view.show({ [key]: chosen[0] });
            }}
        >
            ${options.map(
                ([value, text]) =>
                    html`<option value=${value} ?selected=${value === shown[key]}>${text}</option>`,
            )}
        </select>
    </label>`;
    const { vocabularies, themes } = words;
    return html`
        ${choice(
            "digits",
            words.digits,
            Array.from({ length: most().digits }, (_, n) => [n + 1, String(n + 1)]),
        )}
        ${choice("words", words.vocabulary, [
            ["plain", vocabularies.plain],
            ["symbols", vocabularies.symbols],
        ])}
        ${choice("lang", words.language, [
            ["auto", words.languageAuto],
            ...Object.entries(ours).map(([lang, { name }]): [Settings["view"]["lang"], string] => [
                lang as keyof typeof ours,
                name,
            ]),
        ])}
        ${choice("theme", words.theme, [
            ["auto", themes.auto],
            ["light", themes.light],
            ["dark", themes.dark],
        ])}
    `;
}

/** How it is worked out, and what can be asked about it. */
function asks(view: View): TemplateResult {
    const ask = (ask: Ask) => html`<button
        type="button"
        aria-pressed=${view.study?.asked === ask}
        ?disabled=${!view.live}
        @click=${() => view.ask(ask)}
    >
        ${words.studies[ask]}
    </button>`;
    const paper = view.settings.view.rounding === "paper";
    return html`<label>
            <input
                type="checkbox"
                .checked=${live(paper)}
                ?disabled=${!view.live}
                @change=${() => view.show({ rounding: paper ? "exact" : "paper" })}
            />
            ${words.asYouGo}</label
        >
        ${ask("matters")} ${ask("article")}
        ${
            view.settings.view.lesson === null
                ? html`<button type="button" class="tours" ?disabled=${!view.live} @click=${view.tour}>${words.tour}</button>`
                : nothing
        }`;
}

/** A list pasted on the input goes over it and those after it: of one step it makes several. */
function paste(event: ClipboardEvent, view: View): void {
    const slot = (event.composedPath()[0] as HTMLElement | undefined)?.dataset?.slot;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (event.defaultPrevented || !slot?.includes("inputs") || isNumber(view.settings, text)) return;
    try {
        const numbers = [...list(text)];
        if (numbers.length < 2) return;
        event.preventDefault();
        view.numbers.close();
        view.change(withPasted(view.settings, view.settings.view.step - 1, numbers));
    } catch {
        // No list: the field says what is wrong with it.
    }
}
