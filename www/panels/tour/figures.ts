/** The figures in the texts of a lesson, computed by the core from the settings that the step starts from. */

import type { Field, Settings } from "../../generated/lstm_lens.js";
import { leftToRight } from "../../i18n/locale.ts";
import { currentInput, valueAt } from "../../model/scene.ts";
import { formatExact, formatRounded, step, withText } from "../../wasm/core.ts";

/** Numbers that a reader sets in the first step: written as given, not rounded. */
const GIVEN = /^(x|h_prev|c_prev|weights\..*)$/;

/**
 * Settings with changes: `x=-10` or `h=0;x=0` sets numbers, `B4` shows the fourth step of the second
 * sequence. Throws if a number cannot be set.
 */
export function varied(settings: Settings, changes: string): Settings {
    let result = settings;
    for (const change of changes.split(";")) {
        const [, letter, number] = /^([A-H])(\d+)$/.exec(change) ?? [];
        if (letter === undefined) {
            const [name = "", text = ""] = change.split("=");
            result = withText(result, name === "x" ? currentInput(result) : (name as Field), text);
        } else {
            const sequence = letter.charCodeAt(0) - 64;
            result = { ...result, view: { ...result.view, sequence, step: Number(number) } };
        }
    }
    return result;
}

/** A figure: a path in a step or in settings, and changes after an `@`. NaN if there is nothing at the path. */
export function figure(settings: Settings, spec: string): number {
    const [path = "", changes] = spec.split("@");
    const from = changes === undefined ? settings : varied(settings, changes);
    const value = path.startsWith("weights") ? valueAt(from, path as Field) : valueAt(step(from), path);
    return value ?? Number.NaN;
}

/** A text with its names (`{c}`) and figures (`{=act.forget@x=-10}`). */
export function interpolate(text: string, settings: Settings, names: Record<string, string>): string {
    return text.replace(/\{(=?)([^}]+)\}/g, (_, sign: string, spec: string) => {
        if (sign === "") return names[spec] ?? spec;
        const value = figure(settings, spec);
        const [path = ""] = spec.split("@");
        const { digits } = settings.view;
        return GIVEN.test(path) ? limit(value, digits) : formatRounded(value, digits);
    });
}

/** A given number, exact if that takes at most five characters. */
export function limit(value: number, digits: number): string {
    const exact = formatExact(value);
    return exact.length <= 5 ? leftToRight(exact) : formatRounded(value, digits);
}
