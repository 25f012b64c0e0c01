/** The choices in the share dialog: platform, part, colours, controls. */

import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Settings } from "../element/lstm-lens.ts";
import { messages as common } from "../ui/messages.ts";
import { type Choice, isAvailable, nameOf, WHATS } from "./choice.ts";
import { messages } from "./messages.ts";
import { platforms } from "./platforms.ts";
import type { Platform, What } from "./types.ts";

const THEMES = ["auto", "light", "dark"] as const;

/** @param choose - called with platform and choice after each change of one of them. */
export function chooser(
    settings: Settings,
    platform: Platform,
    choice: Choice,
    choose: (platform: Platform, choice: Choice) => void,
): TemplateResult {
    const set = (part: Partial<Choice>) => choose(platform, { ...choice, ...part });
    const { what, controls, theme } = choice;
    const parts = what === "shown" ? [...WHATS, what] : WHATS;
    return html`<div class="options">
        <fieldset class="platforms">
            <legend>${messages.where}</legend>
            ${platforms.map(
                (name) => html`<label>
                    <input
                        type="radio"
                        name="platform"
                        value=${name}
                        ?autofocus=${name === platform}
                        .checked=${live(name === platform)}
                        @change=${() => choose(name, choice)}
                    />
                    <span>${messages.platforms[name]}</span>
                </label>`,
            )}
        </fieldset>
        <label class="choice">
            <span>${messages.content}</span>
            <select
                @change=${({ target }: Event) => set({ what: (target as HTMLSelectElement).value as What })}
            >
                ${parts.map((one) => {
                    const name = nameOf(settings, one);
                    const canShow = isAvailable(one, settings);
                    return html`<option value=${one} ?selected=${one === what} ?disabled=${!canShow}>
                        ${canShow ? name : messages.unavailable[one === "lesson" ? one : "time"](name)}
                    </option>`;
                })}
            </select>
        </label>
        <label class="choice">
            <span>${messages.theme}</span>
            <select
                @change=${({ target }: Event) =>
                    set({ theme: (target as HTMLSelectElement).value as Choice["theme"] })}
            >
                ${THEMES.map(
                    (one) =>
                        html`<option value=${one} ?selected=${one === theme}>${common.themes[one]}</option>`,
                )}
            </select>
        </label>
        <label class="choice">
            <input
                type="checkbox"
                .checked=${live(controls)}
                @change=${({ target }: Event) => set({ controls: (target as HTMLInputElement).checked })}
            />
            <span>${messages.controls}</span>
        </label>
    </div>`;
}
