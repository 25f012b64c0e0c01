/** What lessons and study need, compiled: loaded once for the whole page. */

import init from "../generated/lstm_tour.js";

export * from "../generated/lstm_tour.js";

let loading: Promise<unknown> | undefined;

/** Fetches it; after a failure, again. */
export async function load(): Promise<void> {
    loading ??= init();
    try {
        await loading;
    } catch (error) {
        loading = undefined;
        throw error;
    }
}
