/**
 * Conditions on the core's figures, by which a question knows its right option.
 *
 *     condition = side ("<" | ">" | "==") side        parts are separated by one blank
 *     side      = number | [number "*"] quantity
 *     quantity  = figure | "|" figure "|" | "|" figure "-" figure "|"
 *
 * `act.forget@x=-10 > 0.667`, `|c@A10 - c@B10| < 0.9 * |c@A1 - c@B1|`; figures are those of `figures.ts`.
 */

import type { Settings } from "../../generated/lstm_lens.js";
import { figure } from "./figures.ts";

const CONDITION = /^(.+) (<|>|==) (.+)$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const SIDE =
    /^(?:(?<factor>\d+(?:\.\d+)?) \* )?(?:(?<plain>[^\s|]+)|\|(?<one>[^\s|]+)(?: - (?<other>[^\s|]+))?\|)$/;

/** True if the condition holds for the settings. Throws if it cannot be read. */
export function holds(condition: string, settings: Settings): boolean {
    const [, left = "", operator, right = ""] = CONDITION.exec(condition) ?? [];
    const difference = sideValue(left, settings) - sideValue(right, settings);
    if (Number.isNaN(difference)) throw new Error(`The condition "${condition}" cannot be read.`);
    return operator === "==" ? difference === 0 : operator === "<" ? difference < 0 : difference > 0;
}

function sideValue(side: string, settings: Settings): number {
    if (NUMBER.test(side)) return Number(side);
    const { factor = "1", plain, one = "", other } = SIDE.exec(side)?.groups ?? {};
    const quantity =
        plain !== undefined
            ? figure(settings, plain)
            : Math.abs(figure(settings, one) - (other === undefined ? 0 : figure(settings, other)));
    return Number(factor) * quantity;
}

/** The index of the right option: the first whose condition holds, or else the one without a condition. */
export function rightOption(options: ReadonlyArray<{ right?: string }>, settings: Settings): number {
    const first = options.findIndex(({ right }) => right !== undefined && holds(right, settings));
    return first >= 0 ? first : options.findIndex(({ right }) => right === undefined);
}
