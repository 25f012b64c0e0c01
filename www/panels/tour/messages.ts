/** The English messages of the tour. The texts of lessons are in their files. */

import type { Lesson } from "../../generated/lstm_lens.js";
import { formatList } from "../../i18n/plural.ts";
import { type LessonTexts, textsOf } from "./lesson-file.ts";
import { ENGLISH } from "./lessons.ts";

const lessons = Object.fromEntries(
    Object.entries(ENGLISH).map(([lesson, file]) => [lesson, textsOf(file)]),
) as Record<Lesson, LessonTexts>;

export const messages = {
    /** The texts of each lesson, from its English file. */
    lessons,
    /** What the stages' results are called in a sentence. */
    names: {
        plain: {
            f: "forget gate",
            g: "potential long-term memory",
            i: "input gate",
            o: "output gate",
        },
        symbols: {
            f: "forget gate f",
            g: "candidate g",
            i: "input gate i",
            o: "output gate o",
            h: "hidden state h",
            c: "cell state c",
            x: "input x",
            newH: "new hidden state h′",
            newC: "new cell state c′",
        },
    },
    /** A gate where it is first spoken of, with what the stage's heading calls it. */
    called: (gate: string, heading: string) => `${gate} (${heading})`,
    tour: "Tour",
    step: (n: number, of: number) => `step ${n} of ${of}`,
    tryIt: "Try:",
    right: "Right.",
    wrong: "Not quite.",
    answerIs: (option: string) => `The answer is “${option}”.`,
    showAnswer: "Show it",
    chartHidden: "Answer to see the chart.",
    back: "Back",
    next: "Next",
    finish: "Finish",
    all: "All lessons",
    leave: "Leave the tour",
    glossary: "Glossary",
    more: "Full text",
    moreWithQuestion: "Full text, with a question",
    /** In a lesson's last step until its goal is reached. */
    goalOpen: "The goal of this lesson is not reached yet. Go back a step and try, or look at a solution.",
    /** The summary at the end. */
    end: (found: string[], open: string[]) => {
        const still = open.length > 0 ? ` Not solved yet: ${formatList(open)}.` : "";
        const told = `Solved: ${formatList(found)}.${still}`;
        if (open.length === 0)
            return `${told} That is why it remembers: a gate near 1 passes the memory on unchanged, and the weights decide when.`;
        return found.length > 0 ? told : still.trim();
    },
    solution: "This is one solution.",
    stepsSeen: (count: number, of: number) => (count === of ? "done" : `${count} of ${of} steps seen`),
    solved: "solved",
    passed: (passed: number, total: number) => `${passed} of ${total} checks passed`,
    hint: "Hint",
    showSolution: "Show a solution",
    restoreWeights: "Restore my weights",
    /** The range that a check allows. */
    between: (least: string, most: string) => `between ${least} and ${most}`,
    above: (least: string) => `more than ${least}`,
    below: (most: string) => `less than ${most}`,
    /** The first check that fails. */
    h: (inputs: string, newH: string, wanted: string, actual: string) =>
        `After ${inputs}, the ${newH} should be ${wanted}. It is ${actual}.`,
    rise: (inputs: string, newC: string, wanted: string, actual: string) =>
        `The last input of ${inputs} should raise the ${newC} by ${wanted}. It raises it by ${actual}.`,
    apart: (inputs: string, other: string, newC: string, wanted: string, actual: string) =>
        `The ${newC} after ${inputs} and after ${other} should differ by ${wanted}. The difference is ${actual}.`,
    apartFrom: (x: string, newC: string, from: string, other: string, wanted: string, actual: string) =>
        `With input ${x}, the ${newC} from ${from} and from ${other} should differ by ${wanted}. The difference is ${actual}.`,
};
