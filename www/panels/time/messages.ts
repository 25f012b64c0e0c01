/** The messages of the time panel. */

import { formatPlural } from "../../i18n/plural.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

export const messages = {
    removeStep: (n: number) => `Remove step ${n}`,
    time: "Over time",
    step: "Step",
    inputsPerStep: "Inputs, one per time step",
    showStep: (n: number) => `Show step ${n}`,
    more: (count: number) => formatPlural(count, { other: "# more" }),
    editAsList: "Edit as a list",
    listLabel:
        "Inputs: one per line, or separated by tabs, commas or spaces. You can paste cells from a spreadsheet.",
    pastedLabel: (n: number) =>
        `Pasted from input ${n} on: one per line, or separated by tabs, commas or spaces.`,
    useList: "Use this list",
    cancel: "Cancel",
    sequences: "Sequences",
    sequence: (name: string) => `Sequence ${name}`,
    addSequence: "Add a sequence",
    removeSequence: (name: string) => `Remove ${name}`,
    addTarget: "Add a target",
    removeTarget: "Remove the target",
    playback: "Playback",
    stepShown: "Step shown",
    previousStep: "Previous step",
    nextStep: "Next step",
    play: "Play",
    pause: "Pause",
    gates: "Gates in the chart",
    chartName: "the chart over time",
    comparison: "Side by side",
    stepRange: (first: number, last: number, count: number) => `steps ${first} to ${last} of ${count}`,
    chart: (place: string, names: Vocabulary, c: string, h: string) =>
        `Chart over time. ${place}: ${names.newC} ${c}, ${names.newH} ${h}.`,
};
