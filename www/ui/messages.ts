/** The interface around the figures, in English. */

import type { PresetName, Stage } from "../generated/lstm_lens.js";
import type { StageWords, Vocabulary } from "../model/vocabulary.ts";

/** The interface around the figures. */
export const messages = {
    inputs: "Memories and input",
    startFrom: "Start from",
    presets: { article: "input 1", "minus-ten": "input −10", companies: "two companies" } satisfies Record<
        PresetName,
        string
    >,
    reset: "Reset",
    resetAll: "Reset to the article’s numbers",
    resetStep: "Reset to the start of this tour step",
    view: "Display",
    digits: "Digits",
    vocabulary: "Words",
    vocabularies: { plain: "plain", symbols: "symbols" },
    language: "Language",
    languageAuto: "automatic",
    theme: "Colours",
    themes: { auto: "system", light: "light", dark: "dark" },
    diagram: "The cell: memories flow from left to right through five stages",
    hint: "Drag a number sideways, use arrow keys (Shift × 10, Alt ÷ 10), or type. Drag a dot to change the input, in stage 4 the old {c}.",
    rounding: {
        exact: "Worked out exactly, shown rounded.",
        paper: "Rounded as you go: each result is rounded as shown, then used.",
    },
    roundAsYouGo: "Round as you go",
    stages: "The five stages",
    previous: "Previous stage",
    next: "Next stage",
    stagePosition: (n: number) => `Stage ${n} of 5`,
    allStages: "All stages",
    onlyStage: (heading: string) => `Show only this stage: ${heading}`,
    exportPicture: (name: string) => `Export picture: ${name}`,
    cell: "the cell",
    undo: "Undo (Ctrl+Z)",
    redo: "Redo (Ctrl+Shift+Z)",
    first: (memory: string) => `first ${memory}`,
    addStep: "Add a step",
    addStepHint: "Add a time step that continues from this one",
    stepPosition: (n: number, count: number) => `Step ${n} of ${count}`,
    target: "target",
    coreDidNotLoad:
        "The code that computes the numbers did not load, so they cannot be changed. Try reloading the page.",
    linkCopied: "Link copied",
    copyLinkManually: "Copy this link:",
    shareDidNotLoad: "The share dialog did not load. Try reloading the page. Its address keeps your numbers.",
    tooLong:
        "These are too many numbers for a link. Use fewer inputs or shorter numbers. The address was not updated.",
    didNotLoad: (name: string) => `${name} did not load. Try reloading the page.`,
    languageDidNotLoad: "This language did not load. Try reloading the page.",
    announcement: (names: Vocabulary, c: string, h: string, when: string) =>
        `${when === "" ? "" : `${when}: `}${names.newC} ${c}, ${names.newH} ${h}`,
    dot: (stage: StageWords, names: Vocabulary, name: Stage) =>
        `Dot on the curve, changes the ${name === "memory" ? names.c : names.x}: ${stage.heading}`,

    // Names of fields. No sequence means A; no step means its first.
    inputCount: (sequence: string) => `number of inputs${sequence === "" ? "" : ` of ${sequence}`}`,
    targetOf: (sequence: string) => `target${sequence === "" ? "" : ` of ${sequence}`}`,
    inputOf: (input: string, step: string, sequence: string) =>
        `${input}${step === "" ? "" : ` ${step}`}${sequence === "" ? "" : ` of ${sequence}`}`,
    fields: {
        "view.digits": "digits",
        "view.sequence": "sequence shown",
        "view.step": "step shown",
        sequences: "number of sequences",
        "sequences.inputs": "number of inputs",
    } as Record<string, string>,

    // Errors of numbers, and the allowed range.
    allowed: (least: string, most: number) => `Allowed: ${least} to ${most}.`,
    allowedEach: (least: string, most: number) => `Allowed for each number: ${least} to ${most}.`,
    allowedWhole: (most: number) => `Allowed: a whole number from 1 to ${most}.`,
    noNumber: (field: string) => `${field}: no number entered.`,
    notANumber: (field: string, value: string) => `${field}: “${value}” is not a number.`,
    outOfRange: (field: string, value: string) => `${field}: ${value} is out of range.`,
    notAllowed: (field: string, value: string) => `${field}: ${value} is not allowed.`,
    emptyList: "This list has no numbers.",
    invalidInList: (place: string, value: string) =>
        `Number ${place} of the list: “${value}” is not a valid number.`,
    computed: (c: string) => `This dot cannot be moved: the old ${c} comes from the previous step.`,
    outOfReach: (field: string, value: string) => `Limit reached. ${field} would have to be ${value}.`,
    zeroWeight: (weight: string, x: string) =>
        `This dot cannot be moved: the ${weight} is 0, so no ${x} changes the sum.`,
    nothingKept: (c: string) =>
        `This dot cannot be moved: none of the old ${c} is kept, so it has no effect.`,
    invalidSettings: (reason: string) => `These settings are invalid. ${reason}.`,
};
