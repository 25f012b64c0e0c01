/** What can be done to the input of a step: it gives new settings, and computes no number. `time/edits.ts` has the rest. */

import type { Sequence, Settings } from "../generated/lstm_lens.js";

/** The sequence shown. */
export function current({ sequences, view }: Settings): Sequence {
    return sequences[view.sequence - 1] as Sequence;
}

/** With another one in its place. */
export function changed(
    settings: Settings,
    sequence: Sequence,
    view: Partial<Settings["view"]> = {},
): Settings {
    const sequences = settings.sequences.with(settings.view.sequence - 1, sequence);
    return { ...settings, sequences, view: { ...settings.view, ...view } };
}

/** With a step more, after the one shown, that has the same input; it is shown. */
export function withStep(settings: Settings): Settings {
    const { step } = settings.view;
    const sequence = current(settings);
    const inputs = sequence.inputs.toSpliced(step, 0, sequence.inputs[step - 1] ?? 0);
    return changed(settings, { ...sequence, inputs }, { step: step + 1 });
}

/** With these inputs from one on, counted from 0, as a spreadsheet pastes: over what is there, and beyond. */
export function withPasted(settings: Settings, from: number, inputs: number[]): Settings {
    const sequence = current(settings);
    return changed(settings, {
        ...sequence,
        inputs: sequence.inputs.toSpliced(from, inputs.length, ...inputs),
    });
}
