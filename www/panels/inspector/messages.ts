/** The messages of the inspector. */

import type { Settings } from "../../generated/lstm_lens.js";
import { formatList } from "../../i18n/plural.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** The effect of a small increase on a new memory: a signed factor; undefined if it is not visible. */
export type Effect = { memory: string; by: string | undefined };

/** The parameters with the strongest effect on a memory. Those of equal strength share a factor. */
export type Strongest = { memory: string; by: Array<{ names: string[]; by: string }> };

type Rounding = Settings["view"]["rounding"];

export const messages = {
    titles: { matters: "What matters now", article: "Why doesn’t this match the article?" },
    negligible: "about 0",
    effect: (name: string, effects: Effect[]) =>
        `Small increase of ${name}: ${effects
            .map(({ memory, by }) =>
                by ? `${memory} changes by ${by} times that` : `${memory} stays about the same`,
            )
            .join(", ")}`,
    strongest: (found: Strongest[]) =>
        found
            .map(({ memory, by }) =>
                by.length > 0
                    ? `The ${memory} depends most on ${formatList(by.map(({ names, by }) => `${formatList(names)} (${by})`))}.`
                    : `No small change has a visible effect on the ${memory}.`,
            )
            .join(" "),
    tooLarge: "The numbers are too large for this analysis.",
    /** The bars above numbers, those below, both. */
    legend: ({ newC, newH }: Vocabulary, rounding: Rounding) => [
        `Above a number: the effect of a small increase on the ${newC}.`,
        `Below it: on the ${newH}.`,
        "A bar to the right means a rise, to the left a fall. One block means up to 0.01 of the increase, each further block up to ten times more. No bar means less than 0.001.",
        ...(rounding === "paper" ? ["Computed without rounding."] : []),
    ],
    allEffects: "All effects as numbers",
    increaseOf: "Small increase of",
    /** Stands beside a figure. */
    printed: (text: string) => `article: ${text}`,
    otherNumbers: (names: Vocabulary, h: string, c: string, x: string) =>
        `The known differences are all in the article’s own step: its weights, ${names.h} ${h}, ${names.c} ${c}, ${names.x} ${x}. These numbers are different.`,
    paper: "You round as you go, always to the digits shown. The article does too, but not always to as many digits. These are its figures and the exact ones:",
    exact: "The article rounds as it goes and continues with the rounded numbers. LSTM Lens computes exactly and rounds only for display. So these figures differ:",
    quantity: (names: Vocabulary) => ({
        "act.input": names.stages.input.heading,
        added: names.stages.input.use.split("= ").at(-1),
        c: names.newC,
        h: names.newH,
    }),
    coarser: (from: string, text: string) => `${from} is printed as ${text}, with fewer digits.`,
    follows: (sum: string, text: string, exact: string) =>
        `${sum} = ${text} with the printed figures. The exact result is ${exact}.`,
    conclusion:
        "Neither is wrong. “Round as you go” comes close but is not the same: it uses the same number of digits everywhere.",
};
