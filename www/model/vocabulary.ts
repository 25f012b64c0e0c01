/** What everything is called, in both vocabularies. The words are lstm-figure's; other languages replace them. */

// By name: what is not asked for, the figures' own words, is then not loaded either.
import { marked, plain, symbols } from "../../crates/lstm-figure/words/en.json";
import type { Point, Settings, Stage } from "../generated/lstm_lens.js";
import { defineMessages } from "../i18n/locale.ts";

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
const names = defineMessages("names", { plain, symbols, marked }, { es: () => import("./vocabulary.es.ts") });

export const vocabularies: Record<Settings["view"]["words"], Vocabulary> = names;

export type Names = typeof names;

/** The text that says what a marked curve shows; `side` is -1 or 1 where that lies beyond the axis. */
export function describeMark(
    { axis, curve }: StageWords,
    z: string,
    value: string,
    band: Point["place"],
    side: number,
): string {
    const { marked } = names;
    const sentence = side === 0 ? marked.on : side < 0 ? marked.left : marked.right;
    return interpolate(sentence, { axis, z, curve, value, band: marked.bands[band] });
}

/** A sentence of the catalogue with its values. */
export function interpolate(sentence: string, values: Record<string, string>): string {
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
