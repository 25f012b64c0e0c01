/** Undo and redo. */

import type { Settings } from "../generated/lstm_lens.js";

/** The most changes that can be undone. */
const DEPTH = 200;

/**
 * The history of the numbers. Undo keeps the view, but returns to the sequence and step where the change was
 * made.
 */
export class History {
    readonly #past: Settings[] = [];
    readonly #future: Settings[] = [];
    /** The redo entries that the last gesture has dropped. */
    #lost: Settings[] = [];
    /** The gesture of the last change. */
    #gesture: object | undefined;

    get canUndo(): boolean {
        return this.#past.length > 0;
    }

    get canRedo(): boolean {
        return this.#future.length > 0;
    }

    /** Records the settings before a change, once for all changes of a gesture. */
    record(before: Settings, after: Settings, gesture: object | undefined): void {
        if (modelKey(before) === modelKey(after)) return;
        if (gesture === undefined || gesture !== this.#gesture) {
            this.#lost = this.#future.splice(0);
            this.#past.push(before);
            if (this.#past.length > DEPTH) this.#past.shift();
            this.#gesture = gesture;
        } else if (modelKey(after) === modelKey(this.#past.at(-1) ?? before)) {
            // A gesture that returns to its start changes nothing.
            this.#past.pop();
            this.#future.push(...this.#lost);
            this.#gesture = undefined;
        }
    }

    undo(now: Settings): Settings | undefined {
        return this.#go(now, this.#past, this.#future);
    }

    redo(now: Settings): Settings | undefined {
        return this.#go(now, this.#future, this.#past);
    }

    #go(now: Settings, from: Settings[], to: Settings[]): Settings | undefined {
        const then = from.pop();
        if (!then) return undefined;
        this.#gesture = undefined;
        const { sequence, step } = then.view;
        // Undo never reopens a lesson that was left. Each lesson has its own digits.
        const lesson = now.view.lesson && then.view.lesson;
        const { digits } = lesson === now.view.lesson ? now.view : then.view;
        // Redo returns to the same step, if it exists.
        to.push({ ...now, view: at(now, sequence, step) });
        return { ...then, view: { ...now.view, sequence, step, lesson, digits } };
    }
}

function at({ sequences, view }: Settings, sequence: number, step: number): Settings["view"] {
    const shown = Math.min(sequence, sequences.length);
    return { ...view, sequence: shown, step: Math.min(step, sequences[shown - 1]?.inputs.length ?? 1) };
}

/** Keys made so far. Nothing changes settings in place. */
const keys = new WeakMap<Settings, string>();

/** A key of the settings without their view, for comparison. */
export function modelKey(settings: Settings): string {
    const key = keys.get(settings) ?? stableJson({ ...settings, view: undefined });
    keys.set(settings, key);
    return key;
}

/** True if settings are equal, the sign of zero included. */
export function isSame(one: Settings, other: Settings): boolean {
    return modelKey(one) === modelKey(other) && stableJson(one.view) === stableJson(other.view);
}

/** JSON in which −0 differs from 0. */
function stableJson(value: object): string {
    return JSON.stringify(value, (_, part) => (Object.is(part, -0) ? "-0" : part));
}
