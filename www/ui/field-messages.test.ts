/** Tests of the messages about fields. */

import { describe, expect, test } from "vitest";
import type { LstmError } from "../generated/lstm_lens.js";
import { describeMark, vocabularies } from "../model/vocabulary.ts";
import { fieldName, message } from "./field-messages.ts";

function refusal(code: LstmError["code"], field: string, value: string): LstmError {
    return Object.assign(new RangeError("in the core's words"), {
        code,
        field,
        value,
        least: -1e6,
        most: 1e6,
    });
}

describe("a refusal names the field, the value, and what is allowed", () => {
    test.each([
        ["not-a-number", "sequences.0.inputs.0", "ten", "Input: “ten” is not a number. Allowed: "],
        ["not-a-number", "h", "", "Short-term memory: no number entered. Allowed: "],
        ["out-of-range", "c", "-2000000", "Long-term memory: −2000000 is out of range. Allowed: "],
        ["out-of-range", "weights.forget.b", "NaN", "Bias (% of long-term memory to remember): NaN is"],
        ["out-of-reach", "c", "7e8", "Limit reached. Long-term memory would have to be 7e8. Allowed: "],
        ["zero-weight", "weights.cell.w_ih", "", "This dot cannot be moved: the weight of the input is 0"],
        ["nothing-kept", "c", "", "This dot cannot be moved: none of the old long-term memory is kept"],
        ["out-of-range", "sequences.1.inputs.2", "2e6", "Input 3 of B: 2e6 is out of range. Allowed: "],
        ["out-of-range", "sequences.0.target", "2e6", "Target: 2e6 is out of range. Allowed: "],
        ["not-a-list", "3", "two", "Number 3 of the list: “two” is not a valid number. Allowed: "],
        [
            "computed",
            "c",
            "",
            "This dot cannot be moved: the old long-term memory comes from the previous step.",
        ],
        ["wrong-type", "weights", "3", "These settings are invalid. in the core's words."],
    ] as const)("%s", (code, field, value, start) => {
        const text = message(refusal(code, field, value), vocabularies.plain);
        expect(text.startsWith(start), text).toBe(true);
        if (text.includes("Allowed")) expect(text).toMatch(/Allowed: −1000000 to 1000000\.$/);
    });
});

test("a field is called what the reader's vocabulary calls it", () => {
    expect(fieldName("weights.cell.w_hh", vocabularies.plain)).toBe(
        "weight of the short-term memory (Potential long-term memory)",
    );
    expect(fieldName("weights.cell.w_hh", vocabularies.symbols)).toBe("w_hh (Candidate g)");
    expect(fieldName("sequences.0.inputs.0", vocabularies.symbols)).toBe("x");
    expect(fieldName("sequences.0.inputs.4", vocabularies.plain)).toBe("input 5");
});

test("the text beside a canvas says what it shows", () => {
    expect(describeMark(vocabularies.plain.stages.cell, "2.03", "0.97", "top", 0)).toBe(
        "x-axis value 2.03, tanh gives 0.97, marked near the top of the curve",
    );
    expect(describeMark(vocabularies.plain.stages.forget, "−13.88", "0.00", "bottom", -1)).toBe(
        "x-axis value −13.88, beyond the left end of the axis, sigmoid gives 0.00, marked near the bottom of the curve",
    );
    expect(describeMark(vocabularies.plain.stages.input, "8.01", "1.00", "top", 1)).toMatch(
        /^x-axis value 8\.01, beyond the right end of/,
    );
    expect(describeMark(vocabularies.symbols.stages.forget, "0.00", "0.50", "middle", 0)).toBe(
        "z 0.00, σ gives 0.50, marked in the middle of the curve",
    );
    expect(describeMark(vocabularies.symbols.stages.memory, "2.95", "0.99", "top", 0)).toMatch(
        /^c′ 2\.95, tanh gives 0\.99, /,
    );
});

test("both vocabularies say something of everything", () => {
    for (const names of [vocabularies.plain, vocabularies.symbols]) {
        for (const stage of Object.values(names.stages)) {
            for (const text of Object.values(stage).flat()) expect(text).not.toBe("");
        }
    }
});
