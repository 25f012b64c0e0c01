/** The compiled core: loaded once for the whole page, however many elements there are. */

import init, { shown as written } from "../generated/lstm_lens.js";
import { leftToRight } from "../i18n/locale.ts";

export * from "../generated/lstm_lens.js";

/** A computed number, as a reader sees it, in a text of any direction. */
export const shown = (value: number, digits: number): string => leftToRight(written(value, digits));

/** A change by a number, with its sign. */
export const signed = (value: number, digits: number): string =>
    leftToRight(`${value > 0 ? "+" : ""}${written(value, digits)}`);

let loaded = false;

/** Whether the core's functions can be called. */
export function isLoaded(): boolean {
    return loaded;
}

/** Says that the core has been loaded by other means, as it is where pages are made. */
export function setLoaded(): void {
    loaded = true;
}

/** Fetches the core. */
export async function load(): Promise<void> {
    await init();
    loaded = true;
}
