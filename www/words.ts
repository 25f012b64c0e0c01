/** Every word of the interface, in both vocabularies; those that the figures need too are lstm-figure's. */

// By name: what is not asked for, the figures' own words, is then not loaded either.
import { marked, plain, symbols } from "../crates/lstm-figure/words/en.json";
import type { Gate, LstmError, Point, PresetName, Settings, Stage } from "./generated/lstm_lens.js";

/** What a stage says of itself. */
export interface StageWords {
    /** What its number is for. */
    heading: string;
    /** The heading again, in two lines, for the diagram. */
    label: string[];
    /** The words or symbols of its sum, in the order of the numbers; an underscore begins a subscript. */
    sum: string;
    /** The name of its curve as a function. */
    curve: string;
    /** The words or symbols of what its result does. */
    use: string;
    /** What comes of it: stands after the number. */
    verb: string;
}

export interface Vocabulary {
    h: string;
    c: string;
    x: string;
    /** The memories after the step. */
    newH: string;
    newC: string;
    /** Names of values too short of room for the whole one. */
    short: { h: string; c: string; x: string; newH: string; newC: string };
    stages: Record<Stage, StageWords>;
    /** A gate's three numbers. */
    part: Record<"w_hh" | "w_ih" | "b", string>;
}

export const vocabularies: Record<Settings["view"]["words"], Vocabulary> = { plain, symbols };

/** The interface around the figures. */
export const words = {
    inputs: "What goes in",
    startFrom: "Start from",
    presets: { article: "input 1", "minus-ten": "input −10", companies: "two companies" } satisfies Record<
        PresetName,
        string
    >,
    reset: "Reset",
    resetAll: "Reset to the article’s numbers",
    view: "How it is shown",
    digits: "Digits",
    vocabulary: "Words",
    vocabularies: { plain: "plain", symbols: "symbols" },
    theme: "Colours",
    themes: { auto: "system", light: "light", dark: "dark" },
    diagram: "The cell: memories from left to right, and the five stages",
    hint: "Drag a number sideways, use the arrow keys (Shift: × 10, Alt: ÷ 10), or click it and type. Drag a dot: the input moves with it, at 4 the old {c}.",
    glossary: "Glossary",
    keys: "All keys (?)",
    rounding: {
        exact: "Worked out exactly, shown rounded.",
        paper: "Rounded as you go: each result is rounded as shown, then used.",
    },
    asYouGo: "Round as you go",
    studies: {
        matters: "What matters now",
        article: "Why doesn’t this match the article?",
    },
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
    noTime: "The chart over time did not load. Reloading may help.",
    noStudy: "This cannot be told: what works it out did not load. Reloading may help.",
    tour: "Take the tour",
    noTour: "The tour did not load. Reloading may help.",
    noTake: "The picture cannot be taken away: what makes it did not load. Reloading the page may help.",
    settled: (names: Vocabulary, c: string, h: string, when: string) =>
        `${when === "" ? "" : `${when}: `}${names.newC} ${c}, ${names.newH} ${h}`,
    dot: (stage: StageWords, names: Vocabulary, name: Stage) =>
        `Dot on the curve, moves the ${name === "memory" ? names.c : names.x}: ${stage.heading}`,
};

/** A field as the reader knows it: "input", "bias (Potential long-term memory)" or, there, "bias". */
export function fieldName(field: string, names: Vocabulary, atItsStage = false): string {
    const [, gate, part, place] = field.split(".");
    if (gate === undefined || part === undefined) {
        return field === "h" || field === "c" ? names[field] : (viewNames[field] ?? field);
    }
    if (field.startsWith("sequences")) {
        const of = gate === "0" ? "" : ` of ${String.fromCharCode(65 + Number(gate))}`;
        if (part === "inputs" && place === undefined) return `number of inputs${of}`;
        if (part === "target") return `${words.target}${of}`;
        return `${names.x}${gate === "0" && place === "0" ? "" : ` ${Number(place) + 1}`}${of}`;
    }
    const name = names.part[part as keyof Vocabulary["part"]];
    return atItsStage ? name : `${name} (${names.stages[gate as Gate].heading})`;
}

/** What is shown, as the reader knows it. */
const viewNames: Record<string, string> = {
    "view.digits": "digits",
    "view.sequence": "sequence shown",
    "view.step": "step shown",
    sequences: "number of sequences",
    "sequences.inputs": "number of inputs",
};

/** A refusal in the reader's words: the field, the value, what is allowed. */
export function message(error: LstmError, names: Vocabulary, atItsStage = false): string {
    const { code, value, least = 0, most = 0 } = error;
    const name = fieldName(error.field, names, atItsStage);
    // A symbol stays as it is.
    const field = names === vocabularies.plain ? capital(name) : name;
    // In plain digits: what is read here is what may be written.
    const allowed = `Allowed: ${minus(String(least))} to ${most}.`;
    switch (code) {
        case "not-a-number":
            return value === ""
                ? `${field}: nothing is written here. ${allowed}`
                : `${field}: “${value}” is not a number. ${allowed}`;
        case "out-of-range":
            return `${field}: ${minus(value)} is out of range. ${allowed}`;
        case "not-whole":
        case "count":
            return `${field}: ${minus(value)} is not possible. Allowed: a whole number from 1 to ${most}.`;
        case "not-a-list":
            return value === ""
                ? `There are no numbers in this list. Allowed in each place: ${minus(String(least))} to ${most}.`
                : `Number ${error.field} of the list: “${shortened(value)}” is not a number that can be used. ${allowed}`;
        case "computed":
            return `This dot cannot be moved: the old ${names.c} comes from the step before.`;
        case "link":
            // Said by link-words.ts, which is loaded when there is need.
            return error.message;
        case "out-of-reach":
            return `No further. ${field} would have to be ${minus(value)}. ${allowed}`;
        case "zero-weight":
            return `This dot cannot be moved: the ${names.part.w_ih} is 0 here, so no ${names.x} changes the sum.`;
        case "nothing-kept":
            return `This dot cannot be moved: none of the old ${names.c} is kept, so changing it changes nothing.`;
        case "wrong-type":
            return `These settings cannot be shown. ${error.message}.`;
    }
}

/** A stranger's text, short enough to be read. */
export function shortened(text: string): string {
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function minus(text: string): string {
    return text.replace(/^-/, "−");
}

/** The text that says what a marked curve shows; `side` is -1 or 1 where that lies beyond the axis. */
export function described(
    stage: Stage,
    z: string,
    value: string,
    place: Point["place"],
    side: number,
): string {
    const sentence = side === 0 ? marked.on : side < 0 ? marked.left : marked.right;
    const { curve } = plain.stages[stage];
    return filled(sentence, { z, curve, value, place: marked.places[place] });
}

/** A sentence of the catalogue with its values. */
function filled(sentence: string, values: Record<string, string>): string {
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
