/** Loader of the compiled figures. */

import { type Subject as Figures, type FinishedFigure, figure } from "../generated/lstm_figure.js";
import type { Gate, Settings } from "../generated/lstm_lens.js";
import { figureMessages } from "./figure-messages.ts";

/** A figure that can be exported. */
export type Subject = Exclude<Figures, "frame" | "card">;

// `load` loads the module once, and again after a failure.
export { default as load } from "../generated/lstm_figure.js";

/** Draws a figure of settings. `gates` are the gates in the chart over time. */
export function finished(settings: Settings, subject: Subject, gates: readonly Gate[] = []): FinishedFigure {
    return figure(settings, subject, [...gates], figureMessages);
}
