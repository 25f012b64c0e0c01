/** The toolbar. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Field, Settings } from "../generated/lstm_lens.js";
import { LOCALES } from "../i18n/locale.ts";
import { withPasted, withStep } from "../model/edits.ts";
import { modelKey } from "../model/history.ts";
import { currentInput, hasTime } from "../model/scene.ts";
import { LIMITS, list, presets } from "../wasm/core.ts";
import { messages } from "./messages.ts";
import { isNumber } from "./number-field.ts";
import { openerButton } from "./opener-button.ts";
import type { RenderContext } from "./render-context.ts";

/** The most letters of the name of an input. */
const MAX_NAME = 18;

/** Inputs, presets, view, and the buttons of panels. */
export function toolbar(context: RenderContext): TemplateResult {
    const fields = ["c", "h", "x"] as const;
    const inputs = fields.map((name) => (name === "x" ? currentInput(context.settings) : name));
    return html`
        <div class="toolbar" part="toolbar">
            <div
                class="group thirds"
                role="group"
                aria-label=${messages.inputs}
                @paste=${(event: ClipboardEvent) => paste(event, context)}
            >
                ${fields.map((name, n) => input(context, name, inputs[n] as Field))}
                ${addStepButton(context)}
            </div>
            <div class="group" role="group" aria-label=${messages.startFrom}>${presetButtons(context)}</div>
            <div class="group thirds" role="group" aria-label=${messages.view}>${viewChoices(context)}</div>
            <div class="group tools">${tools(context)}</div>
            ${context.fields.refusals(context, "bar", inputs)}
        </div>
    `;
}

function input(context: RenderContext, name: "c" | "h" | "x", field: Field): TemplateResult {
    const { names } = context;
    const label = names[name].length > MAX_NAME ? names.short[name] : names[name];
    const timeLabel = name === "x" ? `${label} ${context.settings.view.step}` : messages.first(label);
    return html`<span class="entry"><span>${hasTime(context.settings) ? timeLabel : label}</span> ${context.fields.number(context, "bar", field)}</span>`;
}

/** Presets, Reset, undo and redo. Presets keep the view. */
function presetButtons(context: RenderContext): TemplateResult {
    const { settings } = context;
    const apply = (preset: Settings) => () => {
        context.fields.close();
        // A preset may need more digits than the view shows.
        const digits = Math.max(settings.view.digits, preset.view.digits);
        const { sequence, step } = preset.view;
        context.change({ ...preset, view: { ...settings.view, sequence, step, digits } });
    };
    const all = presets();
    const buttons = all.map(([name, preset]) => {
        const isPressed = modelKey(preset) === modelKey(settings);
        return html`<button type="button" aria-pressed=${isPressed} ?disabled=${!context.live} @click=${apply(preset)}>
            ${messages.presets[name]}
        </button>`;
    });
    const resetTarget = context.resetTarget ?? all[0]?.[1];
    const label = context.resetTarget ? messages.resetStep : messages.resetAll;
    return html`
        <span class="label">${messages.startFrom}</span>
        <span class="segments">${buttons}</span>
        <button
            type="button"
            aria-label=${label}
            title=${label}
            ?disabled=${!context.live}
            @click=${resetTarget && apply(resetTarget)}
        >
            ${messages.reset}
        </button>
        <span class="segments">
            ${undoButton(context, messages.undo, "↶", context.history.canUndo, context.undo)}
            ${undoButton(context, messages.redo, "↷", context.history.canRedo, context.redo)}
        </span>
    `;
}

/** A button for undo or redo. It is never `disabled`, which would lose the focus. */
function undoButton(
    context: RenderContext,
    label: string,
    sign: string,
    isEnabled: boolean,
    act: () => void,
): TemplateResult {
    return html`<button
        type="button"
        class="undo-button"
        aria-label=${label}
        title=${label}
        aria-disabled=${!isEnabled}
        ?disabled=${!context.live}
        @click=${() => isEnabled && act()}
    >
        ${sign}
    </button>`;
}

/** The button that adds a second step, while there is only one. */
function addStepButton(context: RenderContext): TemplateResult | typeof nothing {
    const { settings } = context;
    if (hasTime(settings)) return nothing;
    const addStep = () => {
        context.fields.close();
        context.change(withStep(settings));
        context.focusPanel("time");
    };
    return html`<button type="button" class="add-step" title=${messages.addStepHint} ?disabled=${!context.live} @click=${addStep}>
        ${messages.addStep}
    </button>`;
}

function viewChoices(context: RenderContext): TemplateResult {
    const { view } = context.settings;
    const choice = <K extends "digits" | "words" | "lang" | "theme">(
        key: K,
        label: string,
        options: Array<[Settings["view"][K], string]>,
    ) => html`<label>
        <span class="label">${label}</span>
        <select
            ?disabled=${!context.live}
            .value=${live(String(view[key]))}
            @change=${(event: Event) => {
                const chosen = options[(event.currentTarget as HTMLSelectElement).selectedIndex];
                if (chosen) context.show({ [key]: chosen[0] });
            }}
        >
            ${options.map(
                ([value, text]) =>
                    html`<option value=${value} ?selected=${value === view[key]}>${text}</option>`,
            )}
        </select>
    </label>`;
    const { vocabularies, themes } = messages;
    return html`
        ${choice(
            "digits",
            messages.digits,
            Array.from({ length: LIMITS.digits }, (_, n) => [n + 1, String(n + 1)]),
        )}
        ${choice("words", messages.vocabulary, [
            ["plain", vocabularies.plain],
            ["symbols", vocabularies.symbols],
        ])}
        ${choice("lang", messages.language, [
            ["auto", messages.languageAuto],
            ...Object.entries(LOCALES).map(([lang, name]): [Settings["view"]["lang"], string] => [
                lang as keyof typeof LOCALES,
                name,
            ]),
        ])}
        ${choice("theme", messages.theme, [
            ["auto", themes.auto],
            ["light", themes.light],
            ["dark", themes.dark],
        ])}
    `;
}

/** Rounding, and the buttons that open panels. */
function tools(context: RenderContext): TemplateResult {
    const roundsAsYouGo = context.settings.view.rounding === "paper";
    return html`<label>
            <input
                type="checkbox"
                .checked=${live(roundsAsYouGo)}
                ?disabled=${!context.live}
                @change=${() => context.show({ rounding: roundsAsYouGo ? "exact" : "paper" })}
            />
            ${messages.roundAsYouGo}</label
        >
        ${context.openers("toolbar").map((opener) => openerButton(opener, context.live))}`;
}

/** Pastes a list over the input and the inputs after it, adding steps as needed. */
function paste(event: ClipboardEvent, context: RenderContext): void {
    const slot = (event.composedPath()[0] as HTMLElement | undefined)?.dataset?.slot;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (event.defaultPrevented || !slot?.includes("inputs") || isNumber(text)) return;
    try {
        const numbers = [...list(text)];
        if (numbers.length < 2) return;
        event.preventDefault();
        context.fields.close();
        context.change(withPasted(context.settings, context.settings.view.step - 1, numbers));
    } catch {
        // The text is no list. The field reports the error.
    }
}
