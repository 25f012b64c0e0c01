/** The compiled core: loaded once for the whole page, however many elements there are. */

import init from "./generated/lstm_wasm.js";

export * from "./generated/lstm_wasm.js";

let loading: Promise<unknown> | undefined;
let loaded = false;

/** Whether the core's functions can be called. */
export function isLoaded(): boolean {
    return loaded;
}

/** Says that the core has been loaded by other means, as it is where pages are made. */
export function setLoaded(): void {
    loaded = true;
}

/** Fetches the core. A failure is not kept: the next element on the page tries again. */
export async function load(): Promise<void> {
    if (loaded) return;
    loading ??= init();
    try {
        await loading;
        loaded = true;
    } catch (error) {
        loading = undefined;
        throw error;
    }
}
