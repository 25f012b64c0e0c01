/** What makes finished figures, compiled. */

import { type Subject as Figures, type FinishedFigure, figure } from "../generated/lstm_figure.js";
import type { Gate, Settings } from "../generated/lstm_lens.js";
import { figureMessages } from "./figure-messages.ts";

/** A figure that can be exported. */
export type Subject = Exclude<Figures, "frame" | "card">;

// Loaded once for the whole page, however often it is asked for; after a failure, again.
export { default as load } from "../generated/lstm_figure.js";

/** The figure of what settings show; `gates` are those that a chart over time has in it. */
export function finished(settings: Settings, subject: Subject, gates: readonly Gate[] = []): FinishedFigure {
    return figure(settings, subject, [...gates], figureMessages);
}
