/** What can be wrong with a link or an attribute, in the reader's words. Loaded when something is. */

import type { LstmError } from "../generated/lstm_lens.js";
import { listed, plural } from "../i18n/plural.ts";
import { shortened } from "../ui/field-messages.ts";
import { limit } from "../wasm/core.ts";

/** `range` is of numbers, `most` how many there may be. */
export const messages = {
    range: (least: string, most: string) => `${least} to ${most}`,
    was: (key: string, value: string) => `In the link, ${key} is “${value}”.`,
    attribute: (value: string) => `In the attribute hide, “${value}” is not understood.`,
    instead: "Its usual value is shown instead.",
    insteadOfAll: "The usual numbers are shown instead.",
    number: (range: string) => `Allowed: a number from ${range}.`,
    numberOrNothing: (range: string) => `Allowed: a number from ${range}, or nothing.`,
    numbers: (range: string, count: number) =>
        plural(count, {
            one: `Allowed: # number from ${range}.`,
            other: `Allowed: # numbers from ${range}, separated by commas.`,
        }),
    list: (range: string) => `Allowed: one or more numbers from ${range}, separated by commas.`,
    whole: (most: number) => `Allowed: a whole number from 1 to ${most}.`,
    oneOf: (names: string) => `Allowed: ${names}.`,
    someOf: (names: string) => `Allowed: some of ${names}, separated by commas.`,
    times: (key: string, value: string, most: number) =>
        `In the link, ${key} is given too often (“${value}”). ${plural(most, {
            one: "Allowed: once.",
            other: "Allowed: # times here.",
        })}`,
    newer: (version: string, most: number) =>
        `This link is of version ${version}, made for a newer LSTM Lens; this one understands version ${most}.`,
    tooLong: (length: number, most: number) =>
        `This link has ${length} characters. Allowed: at most ${most}.`,
    tooMany: (count: number, most: number) =>
        `This link has ${count} inputs. Allowed: at most ${most} in all sequences.`,
    none: (text: string) => `“${text}” is not a link to settings.`,
};

/** What is wrong with a link: the key, the value, what is allowed. */
export function linkMessage({ allowed, field, value, most = 0, names = [] }: LstmError): string {
    // In plain digits: what is read here is what may be written.
    const range = messages.range(`−${limit()}`, String(limit()));
    const usual = (why: string) => `${messages.was(field, shortened(value))} ${why} ${messages.instead}`;
    const all = (why: string) => `${why} ${messages.insteadOfAll}`;
    switch (allowed) {
        case "number":
            return usual(messages.number(range));
        case "number-or-nothing":
            return usual(messages.numberOrNothing(range));
        case "numbers":
            return usual(messages.numbers(range, most));
        case "list":
            return usual(messages.list(range));
        case "whole":
            return usual(messages.whole(most));
        case "one-of":
            return usual(messages.oneOf(listed(names)));
        case "some-of":
            return usual(messages.someOf(listed(names)));
        case "times":
            return `${messages.times(field, shortened(value), most)} ${messages.instead}`;
        case "newer":
            return all(messages.newer(shortened(value), most));
        case "too-long":
            return all(messages.tooLong(Number(value), most));
        case "too-many":
            return all(messages.tooMany(Number(value), most));
        default:
            return all(messages.none(shortened(value)));
    }
}

/** What is wrong with a word of the attribute `hide`. */
export function hideMessage({ value, names = [] }: LstmError): string {
    return `${messages.attribute(shortened(value))} ${messages.someOf(listed(names))}`;
}
