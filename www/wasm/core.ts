/** Loader of the compiled core, shared by all elements of a page. */

import init, { shown as written } from "../generated/lstm_lens.js";
import { leftToRight } from "../i18n/locale.ts";

export * from "../generated/lstm_lens.js";

/** Formats a computed number, for text of any direction. */
export const shown = (value: number, digits: number): string => leftToRight(written(value, digits));

/** Formats a difference, with its sign. */
export const signed = (value: number, digits: number): string =>
    leftToRight(`${value > 0 ? "+" : ""}${written(value, digits)}`);

let loaded = false;

/** True if the core's functions can be called. */
export function isLoaded(): boolean {
    return loaded;
}

/** Marks the core as loaded, for the build, which instantiates it synchronously. */
export function setLoaded(): void {
    loaded = true;
}

export async function load(): Promise<void> {
    await init();
    loaded = true;
}
