/** The interface around the figures, in English. */

import type { PresetName, Stage } from "../generated/lstm_lens.js";
import type { StageWords, Vocabulary } from "../model/vocabulary.ts";

/** The interface around the figures. */
export const messages = {
    inputs: "What goes in",
    startFrom: "Start from",
    presets: { article: "input 1", "minus-ten": "input −10", companies: "two companies" } satisfies Record<
        PresetName,
        string
    >,
    reset: "Reset",
    resetAll: "Reset to the article’s numbers",
    resetStep: "Reset to what this step of the tour starts with",
    view: "How it is shown",
    digits: "Digits",
    vocabulary: "Words",
    vocabularies: { plain: "plain", symbols: "symbols" },
    language: "Language",
    languageAuto: "automatic",
    theme: "Colours",
    themes: { auto: "system", light: "light", dark: "dark" },
    diagram: "The cell: memories from left to right, and the five stages",
    hint: "Drag a number sideways, use arrow keys (Shift × 10, Alt ÷ 10), or type. A dragged dot moves the input, at 4 the old {c}.",
    rounding: {
        exact: "Worked out exactly, shown rounded.",
        paper: "Rounded as you go: each result is rounded as shown, then used.",
    },
    asYouGo: "Round as you go",
    stages: "The five stages",
    previous: "Previous stage",
    next: "Next stage",
    stagePlace: (n: number) => `Stage ${n} of 5`,
    allStages: "All stages",
    onlyStage: (heading: string) => `Show only this: ${heading}`,
    take: (name: string) => `Take this picture: ${name}`,
    cell: "the cell",
    undo: "Undo (Ctrl+Z)",
    redo: "Redo (Ctrl+Shift+Z)",
    first: (memory: string) => `first ${memory}`,
    addStep: "Add a step",
    addStepWhy: "One more time step: the memories go on from this one",
    place: (n: number, of: number) => `Step ${n} of ${of}`,
    target: "target",
    noCore: "The numbers cannot be changed: the part of this page that computes them did not load. Reloading may help.",
    copied: "Link copied",
    copyByHand: "Copy it from here:",
    noShareDialog: "This did not load. Reloading the page may help; the numbers are in its address.",
    tooLong:
        "These numbers are too many for a link. Fewer inputs, or shorter numbers, fit in one; the address has not followed.",
    didNotLoad: (name: string) => `${name} did not load. Reloading may help.`,
    noLanguage: "This language did not load. Reloading the page may help.",
    settled: (names: Vocabulary, c: string, h: string, when: string) =>
        `${when === "" ? "" : `${when}: `}${names.newC} ${c}, ${names.newH} ${h}`,
    dot: (stage: StageWords, names: Vocabulary, name: Stage) =>
        `Dot on the curve, moves the ${name === "memory" ? names.c : names.x}: ${stage.heading}`,

    // A field's name: of the sequence A, which is the usual one, or of another.
    inputsOf: (of: string) => `number of inputs${of === "" ? "" : ` of ${of}`}`,
    targetOf: (of: string) => `target${of === "" ? "" : ` of ${of}`}`,
    inputOf: (input: string, place: string, of: string) =>
        `${input}${place === "" ? "" : ` ${place}`}${of === "" ? "" : ` of ${of}`}`,
    views: {
        "view.digits": "digits",
        "view.sequence": "sequence shown",
        "view.step": "step shown",
        sequences: "number of sequences",
        "sequences.inputs": "number of inputs",
    } as Record<string, string>,

    // What is wrong with a number, and what is allowed.
    allowed: (least: string, most: number) => `Allowed: ${least} to ${most}.`,
    allowedEach: (least: string, most: number) => `Allowed in each place: ${least} to ${most}.`,
    allowedWhole: (most: number) => `Allowed: a whole number from 1 to ${most}.`,
    nothingWritten: (field: string) => `${field}: nothing is written here.`,
    notANumber: (field: string, value: string) => `${field}: “${value}” is not a number.`,
    outOfRange: (field: string, value: string) => `${field}: ${value} is out of range.`,
    notPossible: (field: string, value: string) => `${field}: ${value} is not possible.`,
    emptyList: "There are no numbers in this list.",
    notInList: (place: string, value: string) =>
        `Number ${place} of the list: “${value}” is not a number that can be used.`,
    computed: (c: string) => `This dot cannot be moved: the old ${c} comes from the step before.`,
    outOfReach: (field: string, value: string) => `No further. ${field} would have to be ${value}.`,
    zeroWeight: (weight: string, x: string) =>
        `This dot cannot be moved: the ${weight} is 0 here, so no ${x} changes the sum.`,
    nothingKept: (c: string) =>
        `This dot cannot be moved: none of the old ${c} is kept, so changing it changes nothing.`,
    notShown: (why: string) => `These settings cannot be shown. ${why}.`,
};
