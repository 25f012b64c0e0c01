/** Figures of a lesson's step, worked out by the core: as it starts, and as it would be with other numbers. */

import type { Field, Settings } from "../../generated/lstm_lens.js";
import { leftToRight } from "../../i18n/locale.ts";
import { inputShown, valueAt } from "../../model/scene.ts";
import { given, shown, step, withText } from "../../wasm/core.ts";

/** The names of quantities within a sentence. */
export type Names = Record<"h" | "c" | "x" | "newH" | "newC" | "s" | "f1" | "i1" | "o1", string>;

/** What a reader sets at the first step: shown as given. */
const GIVEN = /^(x|h_prev|c_prev|weights\..*)$/;

/**
 * Settings as an aside in a text has them: `x=-10` or `h=0;x=0` sets numbers, `B4` is the fourth step of
 * the second sequence.
 */
export function varied(settings: Settings, aside: string): Settings {
    let then = settings;
    for (const one of aside.split(";")) {
        const [, letter, place] = /^([A-H])(\d+)$/.exec(one) ?? [];
        if (letter === undefined) {
            const [name = "", text = ""] = one.split("=");
            then = withText(then, name === "x" ? inputShown(then) : (name as Field), text);
        } else {
            const sequence = letter.charCodeAt(0) - 64;
            then = { ...then, view: { ...then.view, sequence, step: Number(place) } };
        }
    }
    return then;
}

/** A figure: a path in a step or in settings, and after an `@` in which. */
export function figure(settings: Settings, spec: string): number {
    const [path = "", aside] = spec.split("@");
    const of = aside === undefined ? settings : varied(settings, aside);
    const value = path.startsWith("weights") ? valueAt(of, path as Field) : valueAt(step(of), path);
    return value ?? Number.NaN;
}

/** A text with its names (`{c}`) and figures (`{=act.forget@x=-10}`). */
export function filled(text: string, settings: Settings, names: Record<string, string>): string {
    return text.replace(/\{(=?)([^}]+)\}/g, (_, sign: string, spec: string) => {
        if (sign === "") return names[spec] ?? spec;
        const value = figure(settings, spec);
        const exactly = given(value);
        const [path = ""] = spec.split("@");
        return GIVEN.test(path) && exactly.length <= 5
            ? leftToRight(exactly)
            : shown(value, settings.view.digits);
    });
}

/** A limit of a condition, exactly where that is short. */
export function limit(value: number, digits: number): string {
    const exactly = given(value);
    return exactly.length <= 5 ? leftToRight(exactly) : shown(value, digits);
}
