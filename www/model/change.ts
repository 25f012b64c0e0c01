import type { Settings, Step } from "../generated/lstm_lens.js";
import { steps } from "../wasm/core.ts";

/** What `lstm-change` says in its `detail`. */
export class LstmChange {
    readonly settings: Settings;
    /** Its own: what one listener does to the settings does not reach the next one's steps. */
    readonly #settings: Settings;
    #steps: Step[] | undefined;

    constructor(settings: Settings) {
        this.settings = structuredClone(settings);
        this.#settings = settings;
    }

    /** One for each input of the sequence shown; worked out when asked for. */
    get steps(): Step[] {
        this.#steps ??= steps(this.#settings);
        return this.#steps;
    }
}
