/** The names that the texts of lessons use, in the reader's vocabulary. */

import type { Settings, Stage } from "../../generated/lstm_lens.js";
import { vocabularies } from "../../model/vocabulary.ts";
import { messages } from "./messages.ts";

/** Memories and input, `s` the curve of the gates, the gates and the candidate; `f1` a gate at its first mention. */
export type Names = Record<
    "h" | "c" | "x" | "newH" | "newC" | "s" | "f" | "g" | "i" | "o" | "f1" | "i1" | "o1",
    string
>;

export function namesIn(vocabulary: Settings["view"]["words"]): Names {
    const { h, c, x, newH, newC, stages } = vocabularies[vocabulary];
    const own = messages.names[vocabulary];
    // A symbol needs no introduction by its stage's heading.
    const introduced = (gate: string, stage: Stage) =>
        vocabulary === "plain" ? messages.called(gate, stages[stage].heading) : gate;
    return {
        ...{ h, c, x, newH, newC, s: stages.forget.curve },
        ...own,
        f1: introduced(own.f, "forget"),
        i1: introduced(own.i, "input"),
        o1: introduced(own.o, "output"),
    };
}
