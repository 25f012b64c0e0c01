/** The state of an element. */

import type { Applied, Edit, GivenSettings, Settings } from "../generated/lstm_lens.js";
import { apply } from "../wasm/core.ts";
import { History, isSame } from "./history.ts";

/** The settings of an element with everything drawn from them. Every change is one call into the compiled core. */
export class LensState {
    readonly history = new History();
    readonly #onApply: (isChange: boolean) => void;
    #current: Applied | undefined;

    /** @param onApply - called after settings were applied; `isChange` is false if they equal those before. */
    constructor(onApply: (isChange: boolean) => void) {
        this.#onApply = onApply;
    }

    /** Undefined until the first settings. */
    get current(): Applied | undefined {
        return this.#current;
    }

    /**
     * Applies settings, whole or in part.
     *
     * @throws LstmError - if they are refused; nothing changes then.
     */
    set(given: GivenSettings): void {
        this.#accept(apply(given), true);
    }

    /**
     * Edits one number; returns the settings after it.
     *
     * @param gesture - edits of the same gesture are undone together.
     * @throws LstmError - if the edit is refused; nothing changes then.
     */
    edit(edit: Edit, gesture?: object): Settings {
        const applied = apply(this.#current?.settings ?? {}, edit);
        this.#accept(applied, true, gesture);
        return applied.settings;
    }

    undo(): void {
        this.#return(this.#current && this.history.undo(this.#current.settings));
    }

    redo(): void {
        this.#return(this.#current && this.history.redo(this.#current.settings));
    }

    #return(settings: Settings | undefined): void {
        if (settings) this.#accept(apply(settings), false);
    }

    #accept(next: Applied, isUndoable: boolean, gesture?: object): void {
        const before = this.#current?.settings;
        const isChange = before === undefined || !isSame(before, next.settings);
        if (isChange) {
            this.#current = next;
            if (before && isUndoable) this.history.record(before, next.settings, gesture);
        }
        this.#onApply(isChange);
    }
}
