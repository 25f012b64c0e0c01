/** Messages about unreadable links and attributes. Loaded on demand. */

import type { LstmError } from "../generated/lstm_lens.js";
import { formatList, formatPlural } from "../i18n/plural.ts";
import { shortened } from "../ui/field-messages.ts";
import { LIMITS } from "../wasm/core.ts";

/** `range` is an interval of numbers, `most` a maximal count. */
export const messages = {
    range: (least: string, most: string) => `${least} to ${most}`,
    inLink: (key: string, value: string) => `In the link, ${key} is “${value}”.`,
    inHide: (value: string) => `In the attribute hide, “${value}” is unknown.`,
    showsDefault: "Its default is shown instead.",
    showsDefaults: "The default numbers are shown instead.",
    number: (range: string) => `Allowed: a number from ${range}.`,
    numberOrNothing: (range: string) => `Allowed: a number from ${range}, or nothing.`,
    numbers: (range: string, count: number) =>
        formatPlural(count, {
            one: `Allowed: # number from ${range}.`,
            other: `Allowed: # numbers from ${range}, separated by commas.`,
        }),
    list: (range: string) => `Allowed: one or more numbers from ${range}, separated by commas.`,
    wholeNumber: (most: number) => `Allowed: a whole number from 1 to ${most}.`,
    oneOf: (names: string) => `Allowed: ${names}.`,
    someOf: (names: string) => `Allowed: any of ${names}, separated by commas.`,
    tooOften: (key: string, value: string, most: number) =>
        `In the link, ${key} appears too often (“${value}”). ${formatPlural(most, {
            one: "Allowed: once.",
            other: "Allowed in this link: # times.",
        })}`,
    newerVersion: (version: string, most: number) =>
        `This link has version ${version} and needs a newer LSTM Lens. This one reads version ${most}.`,
    tooLong: (length: number, most: number) =>
        `This link has ${length} characters. Allowed: at most ${most}.`,
    tooMany: (count: number, most: number) =>
        `This link has ${count} inputs. Allowed: at most ${most} in all sequences.`,
    notALink: (text: string) => `“${text}” is not an LSTM Lens link.`,
};

/** The message of an error in a link: the key, the value, the allowed values. */
export function linkMessage({ allowed, field, value, most = 0, names = [] }: LstmError): string {
    // Plain digits, as they may be typed.
    const range = messages.range(`−${LIMITS.magnitude}`, String(LIMITS.magnitude));
    const keyError = (why: string) =>
        `${messages.inLink(field, shortened(value))} ${why} ${messages.showsDefault}`;
    const linkError = (why: string) => `${why} ${messages.showsDefaults}`;
    switch (allowed) {
        case "number":
            return keyError(messages.number(range));
        case "number-or-nothing":
            return keyError(messages.numberOrNothing(range));
        case "numbers":
            return keyError(messages.numbers(range, most));
        case "list":
            return keyError(messages.list(range));
        case "whole":
            return keyError(messages.wholeNumber(most));
        case "one-of":
            return keyError(messages.oneOf(formatList(names)));
        case "some-of":
            return keyError(messages.someOf(formatList(names)));
        case "times":
            return `${messages.tooOften(field, shortened(value), most)} ${messages.showsDefault}`;
        case "newer":
            return linkError(messages.newerVersion(shortened(value), most));
        case "too-long":
            return linkError(messages.tooLong(Number(value), most));
        case "too-many":
            return linkError(messages.tooMany(Number(value), most));
        default:
            return linkError(messages.notALink(shortened(value)));
    }
}

/** The message of an unreadable word in the attribute `hide`. */
export function hideMessage({ value, names = [] }: LstmError): string {
    return `${messages.inHide(shortened(value))} ${messages.someOf(formatList(names))}`;
}
