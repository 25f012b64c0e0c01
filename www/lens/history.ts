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
        if (numbers(before) === numbers(after)) return;
        this.#future.length = 0;
        if (gesture === undefined || gesture !== this.#gesture) {
            this.#past.push(before);
            if (this.#past.length > DEPTH) this.#past.shift();
            this.#gesture = gesture;
        } else if (numbers(after) === numbers(this.#past.at(-1))) {
            // A gesture that has come back to where it began has changed nothing.
            this.#past.pop();
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
        to.push(now);
        this.#gesture = undefined;
        const { sequence, step } = then.view;
        return { ...then, view: { ...now.view, sequence, step } };
    }
}

/** Settings without how they are shown, to be compared. */
export function numbers(settings: Settings | undefined): string {
    return settings ? JSON.stringify({ ...settings, view: undefined }) : "";
}

/** What a key asks for, unless text is being typed: that has an undo of its own. */
export function historyKey(event: KeyboardEvent): "undo" | "redo" | undefined {
    const [target] = event.composedPath();
    const typed = target instanceof Element && target.matches("input:not([type=range]), textarea");
    if (typed || event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
    switch (event.key.toLowerCase()) {
        case "z":
            return event.shiftKey ? "redo" : "undo";
        case "y":
            return event.shiftKey ? undefined : "redo";
        default:
            return undefined;
    }
}
