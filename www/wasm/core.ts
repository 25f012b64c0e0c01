/** Loader of the compiled core, shared by all elements of a page. */

import limits from "../generated/limits.json";
import init, {
    apply,
    type Field,
    type GivenSettings,
    type Most,
    type PresetName,
    presets as readPresets,
    formatRounded as rounded,
    type Settings,
    type Stage,
} from "../generated/lstm_lens.js";
import { leftToRight } from "../i18n/locale.ts";

export * from "../generated/lstm_lens.js";

/** The greatest magnitude of a number in settings; the greatest numbers of digits, sequences and inputs. */
export const LIMITS: Most & { magnitude: number } = limits;

/** Completes and checks settings. Missing values are the article's. */
export const normalize = (given: GivenSettings): Settings => apply(given).settings;

/** Settings with text typed into a field. */
export const withText = (given: Settings, field: Field, text: string): Settings =>
    apply(given, { field, text }).settings;

/** Settings with `count` times `10 ** power` added to a field, within the limit. */
export const nudged = (given: Settings, field: Field, count: number, power: number): Settings =>
    apply(given, { field, count, power }).settings;

/** Settings with the number changed that puts a stage's dot at `z`, as near as can be seen. */
export const moved = (given: Settings, stage: Stage, z: number): Settings =>
    apply(given, { stage, z }).settings;

let presetsRead: ReadonlyArray<[PresetName, Settings]> | undefined;

/** The presets' names and settings, read once. */
export function presets(): ReadonlyArray<[PresetName, Settings]> {
    presetsRead ??= readPresets();
    return presetsRead;
}

/** Formats a computed number, for text of any direction. */
export const formatRounded = (value: number, digits: number): string => leftToRight(rounded(value, digits));

/** Formats a difference, with its sign. */
export const signed = (value: number, digits: number): string =>
    leftToRight(`${value > 0 ? "+" : ""}${rounded(value, digits)}`);

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
