import type { Settings } from "../generated/lstm_lens.js";

/** How many changes can be undone. */
const DEPTH = 200;

/**
 * What the numbers have been. How they are shown is not undone, but undoing goes to the place where the
 * change was.
 */
export class History {
    readonly #past: Settings[] = [];
    readonly #future: Settings[] = [];
    /** What could be made again before the last gesture. */
    #lost: Settings[] = [];
    /** What the last change was part of. */
    #gesture: object | undefined;

    get canUndo(): boolean {
        return this.#past.length > 0;
    }

    get canRedo(): boolean {
        return this.#future.length > 0;
    }

    /** Remembers what was before a change, once for all changes of one gesture. */
    record(before: Settings, after: Settings, gesture: object | undefined): void {
        if (modelKey(before) === modelKey(after)) return;
        if (gesture === undefined || gesture !== this.#gesture) {
            this.#lost = this.#future.splice(0);
            this.#past.push(before);
            if (this.#past.length > DEPTH) this.#past.shift();
            this.#gesture = gesture;
        } else if (modelKey(after) === modelKey(this.#past.at(-1))) {
            // A gesture that has come back to where it began has changed nothing.
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
        // Who has left the lessons is not led back into them. Each has its own digits.
        const lesson = now.view.lesson && then.view.lesson;
        const { digits } = lesson === now.view.lesson ? now.view : then.view;
        // Back again it goes to the same place, as far as that is there.
        to.push({ ...now, view: at(now, sequence, step) });
        return { ...then, view: { ...now.view, sequence, step, lesson, digits } };
    }
}

function at({ sequences, view }: Settings, sequence: number, step: number): Settings["view"] {
    const shown = Math.min(sequence, sequences.length);
    return { ...view, sequence: shown, step: Math.min(step, sequences[shown - 1]?.inputs.length ?? 1) };
}

/** Settings without how they are shown, to be compared. */
export function modelKey(settings: Settings | undefined): string | undefined {
    return settings ? stableJson({ ...settings, view: undefined }) : "";
}

/** As text, in which −0 is not 0. */
export function stableJson(value: object | undefined): string | undefined {
    return JSON.stringify(value, (_, part) => (Object.is(part, -0) ? "-0" : part));
}
