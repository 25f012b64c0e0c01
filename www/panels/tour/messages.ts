/** The English messages of the tour. The texts of lessons are in their files. */

import type { Lesson } from "../../generated/lstm_lens.js";
import { listed } from "../../i18n/plural.ts";
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
    itIs: (option: string) => `It is “${option}”.`,
    see: "Show it",
    chartHidden: "The chart shows when you have answered.",
    back: "Back",
    next: "Next",
    finish: "Finish",
    all: "All lessons",
    leave: "Leave the tour",
    glossary: "Glossary",
    more: "Whole text",
    moreAsked: "Whole text, with a question",
    /** Told in a lesson's last step while what is to be found has not been. */
    open: "What is to be found here has not been found yet. Go back a step and try, or look at one answer.",
    /** Said at the end. */
    end: (found: string[], open: string[]) => {
        const still = open.length > 0 ? ` Still to be found: ${listed(open)}.` : "";
        const told = `You have found: ${listed(found)}.${still}`;
        // What the whole walk was for.
        if (open.length === 0)
            return `${told} That is why it remembers: a gate near 1 hands the memory on as it is, and the weights say when.`;
        return found.length > 0 ? told : still.trim();
    },
    answer: "This is one answer.",
    seen: (count: number, of: number) => (count === of ? "done" : `${count} of ${of} steps seen`),
    found: "found",
    passed: (passed: number, total: number) => `${passed} of ${total} checks hold`,
    hint: "A hint",
    show: "Show one answer",
    mine: "Give me mine back",
    /** What a check wants. */
    between: (least: string, most: string) => `between ${least} and ${most}`,
    above: (least: string) => `above ${least}`,
    below: (most: string) => `less than ${most}`,
    /** The first check that fails. */
    h: (inputs: string, newH: string, wanted: string, actual: string) =>
        `After ${inputs} the ${newH} should be ${wanted}, and is ${actual}.`,
    rise: (inputs: string, newC: string, wanted: string, actual: string) =>
        `After ${inputs} the last input should have raised the ${newC} by something ${wanted}, and has by ${actual}.`,
    apart: (inputs: string, other: string, newC: string, wanted: string, actual: string) =>
        `The ${newC} after ${inputs} should be ${wanted} away from that after ${other}, and is ${actual} away.`,
    apartFrom: (x: string, newC: string, from: string, other: string, wanted: string, actual: string) =>
        `With input ${x}, the ${newC} from ${from} should be ${wanted} away from that from ${other}, and is ${actual} away.`,
};
