/** What makes finished figures, compiled: loaded once for the whole page. */

import { figures } from "../figures.ts";
import init, { type FinishedFigure, figure } from "../generated/lstm_figure.js";
import type { Gate, Settings } from "../generated/lstm_lens.js";
import type { Subject } from "../lens/view.ts";

/** The figure of what settings show; `gates` are those that a chart over time has in it. */
export function finished(settings: Settings, subject: Subject, gates: readonly Gate[] = []): FinishedFigure {
    return figure(settings, subject, [...gates], figures);
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
