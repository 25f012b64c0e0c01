/** The compiled chart: loaded once for the whole page. */

import init from "../generated/lstm_time.js";

export { Timeline } from "../generated/lstm_time.js";

let loading: Promise<unknown> | undefined;

/** Fetches the chart. */
export async function load(): Promise<void> {
    loading ??= init();
    await loading;
}
