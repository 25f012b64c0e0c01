/** What can be wrong with a link, in the reader's words. Loaded when something is. */

import { limit } from "./core.ts";
import type { LstmError } from "./generated/lstm_lens.js";
import { shortened } from "./words.ts";

/** What is wrong with a link: the key, the value, what is allowed. */
export function linkMessage({ allowed, field, value, most = 0, names = [] }: LstmError): string {
    const range = `−${limit()} to ${limit()}`;
    const was = `In the link, ${field} is “${shortened(value)}”.`;
    const instead = "Its usual value is shown instead.";
    switch (allowed) {
        case "number":
            return `${was} Allowed: a number from ${range}. ${instead}`;
        case "number-or-nothing":
            return `${was} Allowed: a number from ${range}, or nothing. ${instead}`;
        case "numbers":
            return `${was} Allowed: ${most} numbers from ${range}, separated by commas. ${instead}`;
        case "list":
            return `${was} Allowed: one or more numbers from ${range}, separated by commas. ${instead}`;
        case "whole":
            return `${was} Allowed: a whole number from 1 to ${most}. ${instead}`;
        case "one-of":
            return `${was} Allowed: ${names.join(", ")}. ${instead}`;
        case "some-of":
            return `${was} Allowed: some of ${names.join(", ")}, separated by commas. ${instead}`;
        case "times":
            return `In the link, ${field} is given too often (“${shortened(value)}”). Allowed: ${most === 1 ? "once" : `${most} times here`}. ${instead}`;
        case "newer":
            return `This link is of version ${shortened(value)}, made for a newer LSTM Lens; this one understands version ${most}. The usual numbers are shown instead.`;
        case "too-long":
            return `This link has ${value} characters. Allowed: at most ${most}. The usual numbers are shown instead.`;
        case "too-many":
            return `This link has ${value} inputs. Allowed: at most ${most} in all sequences. The usual numbers are shown instead.`;
        default:
            return `“${shortened(value)}” is not a link to settings. The usual numbers are shown instead.`;
    }
}
