/** Every word of the interface, in both vocabularies; those that the figures need too are lstm-figure's. In English;
 * other languages are in `words/`. */

// By name: what is not asked for, the figures' own words, is then not loaded either.
import { marked, plain, symbols } from "../crates/lstm-figure/words/en.json";
import type { Gate, LstmError, Point, PresetName, Settings, Stage } from "./generated/lstm_lens.js";
import { leftToRight, register } from "./language.ts";

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
    /** The x axis of its curve. */
    axis: string;
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

/** What everything is called, and what is said of a marked curve. */
const names = register("names", { plain, symbols, marked });

export const vocabularies: Record<Settings["view"]["words"], Vocabulary> = names;

export type Names = typeof names;

/** The interface around the figures. */
export const words = register("words", {
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
    noLookUp: "This list did not load. Reloading may help.",
    noStudy: "This cannot be told: what works it out did not load. Reloading may help.",
    tour: "Take the tour",
    noLanguage: "This language did not load. Reloading the page may help.",
    noTour: "The tour did not load. Reloading may help.",
    noTake: "The picture cannot be taken away: what makes it did not load. Reloading the page may help.",
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
});

/** A field as the reader knows it: "input", "bias (Potential long-term memory)" or, there, "bias". */
export function fieldName(field: string, names: Vocabulary, atItsStage = false): string {
    const [, gate, part, place] = field.split(".");
    if (gate === undefined || part === undefined) {
        return field === "h" || field === "c" ? names[field] : (words.views[field] ?? field);
    }
    if (field.startsWith("sequences")) {
        const of = gate === "0" ? "" : String.fromCharCode(65 + Number(gate));
        if (part === "inputs" && place === undefined) return words.inputsOf(of);
        if (part === "target") return words.targetOf(of);
        return words.inputOf(names.x, gate === "0" && place === "0" ? "" : String(Number(place) + 1), of);
    }
    const name = names.part[part as keyof Vocabulary["part"]];
    return atItsStage ? name : `${name} (${names.stages[gate as Gate].heading})`;
}

/** A refusal in the reader's words: the field, the value, what is allowed. */
export function message(error: LstmError, names: Vocabulary, atItsStage = false): string {
    const { code, value, least = 0, most = 0 } = error;
    const name = fieldName(error.field, names, atItsStage);
    // A symbol stays as it is.
    const field = names === vocabularies.plain ? capital(name) : name;
    // In plain digits: what is read here is what may be written.
    const lowest = minus(String(least));
    const allowed = words.allowed(lowest, most);
    switch (code) {
        case "not-a-number":
            return `${value === "" ? words.nothingWritten(field) : words.notANumber(field, value)} ${allowed}`;
        case "out-of-range":
            return `${words.outOfRange(field, minus(value))} ${allowed}`;
        case "not-whole":
        case "count":
            return `${words.notPossible(field, minus(value))} ${words.allowedWhole(most)}`;
        case "not-a-list":
            return value === ""
                ? `${words.emptyList} ${words.allowedEach(lowest, most)}`
                : `${words.notInList(error.field, shortened(value))} ${allowed}`;
        case "computed":
            return words.computed(names.c);
        case "link":
            // Said by link-words.ts, which is loaded when there is need.
            return error.message;
        case "out-of-reach":
            return `${words.outOfReach(field, minus(value))} ${allowed}`;
        case "zero-weight":
            return words.zeroWeight(names.part.w_ih, names.x);
        case "nothing-kept":
            return words.nothingKept(names.c);
        case "wrong-type":
            return words.notShown(error.message);
    }
}

/** A stranger's text, short enough to be read. */
export function shortened(text: string): string {
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function minus(text: string): string {
    return leftToRight(text.replace(/^-/, "−"));
}

/** The text that says what a marked curve shows; `side` is -1 or 1 where that lies beyond the axis. */
export function described(
    { axis, curve }: StageWords,
    z: string,
    value: string,
    place: Point["place"],
    side: number,
): string {
    const { marked } = names;
    const sentence = side === 0 ? marked.on : side < 0 ? marked.left : marked.right;
    return filled(sentence, { axis, z, curve, value, place: marked.places[place] });
}

/** A sentence of the catalogue with its values. */
export function filled(sentence: string, values: Record<string, string>): string {
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
