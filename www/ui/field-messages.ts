/** Names of fields, and messages about refused values. */

import type { Gate, LstmError } from "../generated/lstm_lens.js";
import { leftToRight } from "../i18n/locale.ts";
import { type Vocabulary, vocabularies } from "../model/vocabulary.ts";
import { messages } from "./messages.ts";

/** The name of a field: "input", "bias (Potential long-term memory)" or, in the card of its stage, "bias". */
export function fieldName(field: string, names: Vocabulary, isAtStage = false): string {
    const [, gate, part, place] = field.split(".");
    if (gate === undefined || part === undefined) {
        return field === "h" || field === "c" ? names[field] : (messages.fields[field] ?? field);
    }
    if (field.startsWith("sequences")) {
        const of = gate === "0" ? "" : String.fromCharCode(65 + Number(gate));
        if (part === "inputs" && place === undefined) return messages.inputCount(of);
        if (part === "target") return messages.targetOf(of);
        return messages.inputOf(names.x, gate === "0" && place === "0" ? "" : String(Number(place) + 1), of);
    }
    const name = names.part[part as keyof Vocabulary["part"]];
    return isAtStage ? name : `${name} (${names.stages[gate as Gate].heading})`;
}

/** The message of a refusal: the field, the value, the allowed values. */
export function message(error: LstmError, names: Vocabulary, isAtStage = false): string {
    const { code, value, least = 0, most = 0 } = error;
    const name = fieldName(error.field, names, isAtStage);
    // Symbols are not capitalized.
    const field = names === vocabularies.plain ? capitalize(name) : name;
    // Plain digits, as they may be typed.
    const lowest = minus(String(least));
    const allowed = messages.allowed(lowest, most);
    switch (code) {
        case "not-a-number":
            return `${value === "" ? messages.noNumber(field) : messages.notANumber(field, value)} ${allowed}`;
        case "out-of-range":
            return `${messages.outOfRange(field, minus(value))} ${allowed}`;
        case "not-whole":
        case "count":
            return `${messages.notAllowed(field, minus(value))} ${messages.allowedWhole(most)}`;
        case "not-a-list":
            return value === ""
                ? `${messages.emptyList} ${messages.allowedEach(lowest, most)}`
                : `${messages.invalidInList(error.field, shortened(value))} ${allowed}`;
        case "computed":
            return messages.computed(names.c);
        case "link":
            // link-messages.ts has the message.
            return error.message;
        case "out-of-reach":
            return `${messages.outOfReach(field, minus(value))} ${allowed}`;
        case "zero-weight":
            return messages.zeroWeight(names.part.w_ih, names.x);
        case "nothing-kept":
            return messages.nothingKept(names.c);
        case "wrong-type":
            return messages.invalidSettings(error.message);
    }
}

/** A text from a link, cut to a readable length. */
export function shortened(text: string): string {
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function minus(text: string): string {
    return leftToRight(text.replace(/^-/, "−"));
}

function capitalize(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
