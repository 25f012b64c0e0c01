/** The detail of the event `lstm-change`. */

import type { Settings, Step } from "../generated/lstm_lens.js";
import { steps } from "../wasm/core.ts";

/** Settings and steps after a change. */
export class LstmChange {
    readonly settings: Settings;
    /** A separate object: a listener that modifies `settings` does not affect `steps`. */
    readonly #settings: Settings;
    #steps: Step[] | undefined;

    constructor(settings: Settings) {
        this.settings = structuredClone(settings);
        this.#settings = settings;
    }

    /** One step for each input of the current sequence, computed on first access. */
    get steps(): Step[] {
        this.#steps ??= steps(this.#settings);
        return this.#steps;
    }
}
