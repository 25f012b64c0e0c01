/** Edits of sequences: each returns new settings. */

import type { Sequence, Settings } from "../../generated/lstm_lens.js";
import { currentSequence, withCurrentSequence } from "../../model/edits.ts";

/** The name of a sequence: A, B, C … */
export function sequenceLetter(sequence: number): string {
    return String.fromCharCode(64 + sequence);
}

/** Removes the current step, if there is another. */
export function withoutStep(settings: Settings): Settings {
    const { step } = settings.view;
    const sequence = currentSequence(settings);
    if (sequence.inputs.length === 1) return settings;
    const inputs = sequence.inputs.toSpliced(step - 1, 1);
    return withCurrentSequence(settings, { ...sequence, inputs }, { step: Math.min(step, inputs.length) });
}

/** Replaces all inputs of the current sequence. */
export function withInputs(settings: Settings, inputs: number[]): Settings {
    const step = Math.min(settings.view.step, inputs.length);
    return withCurrentSequence(settings, { ...currentSequence(settings), inputs }, { step });
}

export function withTarget(settings: Settings, target: number | null): Settings {
    return withCurrentSequence(settings, { ...currentSequence(settings), target });
}

/** Adds a copy of the current sequence after it, and shows the copy. */
export function withSequence(settings: Settings): Settings {
    const { sequence } = settings.view;
    const sequences = settings.sequences.toSpliced(sequence, 0, structuredClone(currentSequence(settings)));
    return { ...settings, sequences, view: { ...settings.view, sequence: sequence + 1 } };
}

/** Removes the current sequence, if there is another. */
export function withoutSequence(settings: Settings): Settings {
    if (settings.sequences.length === 1) return settings;
    const sequences = settings.sequences.toSpliced(settings.view.sequence - 1, 1);
    return { ...settings, sequences, view: viewOfSequence(sequences, settings, settings.view.sequence) };
}

/** The view of another sequence, at the same step if it exists. */
export function viewOfSequence(sequences: Sequence[], { view }: Settings, wanted: number): Settings["view"] {
    const sequence = Math.min(wanted, sequences.length);
    const steps = sequences[sequence - 1]?.inputs.length ?? 1;
    return { ...view, sequence, step: Math.min(view.step, steps) };
}
