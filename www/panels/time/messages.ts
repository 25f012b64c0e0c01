/** The words of the part over time. */

import { plural } from "../../i18n/plural.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

export const messages = {
    removeStep: (n: number) => `Remove step ${n}`,
    time: "Over time",
    step: "Step",
    inputsOver: "Inputs, one for each time step",
    showStep: (n: number) => `Show step ${n}`,
    more: (count: number) => plural(count, { other: "# more" }),
    asList: "Edit as a list",
    listLabel:
        "Inputs, one a line, or separated by tabs, commas or blanks. Copied from a spreadsheet, they can be pasted here.",
    pastedLabel: (n: number) =>
        `Pasted from input ${n} on: one a line, or separated by tabs, commas or blanks.`,
    useList: "Use this list",
    cancel: "Cancel",
    sequences: "Sequences",
    sequence: (name: string) => `Sequence ${name}`,
    addSequence: "Add a sequence",
    removeSequence: (name: string) => `Remove ${name}`,
    addTarget: "Add a target",
    removeTarget: "Remove the target",
    moveThrough: "Move through time",
    stepShown: "Step shown",
    stepBack: "Previous step",
    stepOn: "Next step",
    play: "Play",
    pause: "Pause",
    gates: "Gates in the chart",
    picture: "the chart over time",
    comparison: "Side by side",
    rows: (first: number, last: number, of: number) => `steps ${first} to ${last} of ${of}`,
    chart: (place: string, names: Vocabulary, c: string, h: string) =>
        `Chart over time. ${place}: ${names.newC} ${c}, ${names.newH} ${h}.`,
};
