/** The names of everything in both vocabularies, read from the catalogue of lstm-figure. */

// Named imports leave the figures' texts out of the first load.
import { marked, plain, symbols } from "../../crates/lstm-figure/words/en.json";
import type { GateWeights, Point, Settings, Stage } from "../generated/lstm_lens.js";
import { defineMessages } from "../i18n/locale.ts";

/** The texts of a stage. */
export interface StageWords {
    /** The purpose of its result. */
    heading: string;
    /** The heading again, in two lines, for the diagram. */
    label: string[];
    /** The terms of its sum, in the order of the numbers. An underscore begins a subscript. */
    sum: string;
    /** The function of its curve. */
    curve: string;
    /** The equation in which its result is used. */
    use: string;
    /** The effect of that result, after the number. */
    verb: string;
    /** The label of the x axis. */
    axis: string;
}

export interface Vocabulary {
    h: string;
    c: string;
    x: string;
    /** The memories after the step. */
    newH: string;
    newC: string;
    /** Names for places too narrow for the full ones. */
    short: { h: string; c: string; x: string; newH: string; newC: string };
    stages: Record<Stage, StageWords>;
    /** The weights of a gate. */
    part: Record<keyof GateWeights, string>;
}

const names = defineMessages("names", { plain, symbols, marked }, { es: () => import("./vocabulary.es.ts") });

export const vocabularies: Record<Settings["view"]["words"], Vocabulary> = names;

export type Names = typeof names;

/** Describes a marked curve. `side` is -1 or 1 if the mark lies beyond the left or right end of the axis. */
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

/** Fills the placeholders (`{c}`) of a sentence. */
export function interpolate(sentence: string, values: Record<string, string>): string {
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
