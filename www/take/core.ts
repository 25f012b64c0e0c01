/** What makes finished figures, compiled: loaded once for the whole page. */

import catalogue from "../../crates/lstm-figure/words/en.json?raw";
import init, { type FinishedFigure, figure } from "../generated/lstm_figure.js";
import type { Gate, Settings } from "../generated/lstm_lens.js";
import type { Subject } from "../lens/view.ts";

/** Its own copy, read from text: shared as a module, all of it would be loaded with what every reader loads. */
const sentences: object = JSON.parse(catalogue);

/** The figure of what settings show; `gates` are those that a chart over time has in it. */
export function finished(settings: Settings, subject: Subject, gates: readonly Gate[] = []): FinishedFigure {
    return figure(settings, subject, [...gates], sentences);
}

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
