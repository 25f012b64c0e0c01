/** Edits of the current sequence: each returns new settings. */

import type { Sequence, Settings } from "../generated/lstm_lens.js";

/** The current sequence. */
export function currentSequence({ sequences, view }: Settings): Sequence {
    return sequences[view.sequence - 1] as Sequence;
}

/** Replaces the current sequence. */
export function withCurrentSequence(
    settings: Settings,
    sequence: Sequence,
    view: Partial<Settings["view"]> = {},
): Settings {
    const sequences = settings.sequences.with(settings.view.sequence - 1, sequence);
    return { ...settings, sequences, view: { ...settings.view, ...view } };
}

/** Adds a copy of the current step after it, and shows the copy. */
export function withStep(settings: Settings): Settings {
    const { step } = settings.view;
    const sequence = currentSequence(settings);
    const inputs = sequence.inputs.toSpliced(step, 0, sequence.inputs[step - 1] ?? 0);
    return withCurrentSequence(settings, { ...sequence, inputs }, { step: step + 1 });
}

/** Replaces inputs from index `from` on, adding inputs at the end as needed. */
export function withPasted(settings: Settings, from: number, inputs: number[]): Settings {
    const sequence = currentSequence(settings);
    return withCurrentSequence(settings, {
        ...sequence,
        inputs: sequence.inputs.toSpliced(from, inputs.length, ...inputs),
    });
}
