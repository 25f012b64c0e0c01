/** The words of what can be asked about a step. */

import type { Settings } from "../../generated/lstm_lens.js";
import { listed } from "../../i18n/plural.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** What becomes of a little more of something: of one new memory how much, with its sign, or nothing to speak of. */
export type Effect = { memory: string; by: string | undefined };

/** On what a memory hangs most: those that do so equally, and how much of a little more of them arrives. */
export type Most = { memory: string; by: Array<{ names: string[]; by: string }> };

type Rounding = Settings["view"]["rounding"];

export const messages = {
    titles: { matters: "What matters now", article: "Why doesn’t this match the article?" },
    nothing: "next to nothing",
    parameter: (name: string, effects: Effect[]) =>
        `A little more ${name}: ${effects
            .map(({ memory, by }) => (by ? `${memory} by ${by} of it` : `${memory} by next to nothing`))
            .join(", ")}`,
    most: (found: Most[]) =>
        `Matters most now: ${found
            .map(({ memory, by }) =>
                by.length > 0
                    ? `for the ${memory} the ${listed(by.map(({ names, by }) => `${listed(names)} (${by})`))}`
                    : `for the ${memory} nothing: of a little more, anywhere, next to nothing arrives`,
            )
            .join("; ")}.`,
    tooLarge: "The numbers are too large to tell what matters.",
    /** Of the bars above numbers, of those below, of all. */
    legend: ({ newC, newH }: Vocabulary, rounding: Rounding) => [
        `Above a number: how much of a little more of it arrives in the ${newC}.`,
        `Below it: in the ${newH}.`,
        "To the right it raises, to the left it lowers. One block is up to 0.01 of it, each further one up to ten times as much; no bar is less than 0.001, next to nothing.",
        ...(rounding === "paper" ? ["Without any rounding."] : []),
    ],
    all: "All of them as numbers",
    parameters: "A little more",
    /** Stands beside a figure. */
    printed: (text: string) => `article: ${text}`,
    otherNumbers: (names: Vocabulary, h: string, c: string, x: string) =>
        `The figures known to be printed differently are those of the series’ own step: its weights, ${names.h} ${h}, ${names.c} ${c}, ${names.x} ${x}. These numbers are others.`,
    paper: "You round as you go, always to the digits shown. So does the series on the way, but not always to as many. Without that these are its figures and the exact ones:",
    exact: "The series rounds on the way and goes on with what it has rounded. Here it is worked out exactly, and only what is shown is rounded. So these figures differ:",
    quantity: (names: Vocabulary) => ({
        "act.input": names.stages.input.heading,
        added: names.stages.input.use.split("= ").at(-1),
        c: names.newC,
        h: names.newH,
    }),
    coarser: (from: string, text: string) => `${from} is printed as ${text}, with fewer digits.`,
    follows: (sum: string, text: string, exact: string) =>
        `${sum} = ${text} with the printed figures; exactly it is ${exact}.`,
    close: "Neither is wrong. To round as you go comes near, but not to the same: it rounds to the same digits everywhere.",
};
