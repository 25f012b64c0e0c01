/** The texts of figures and of the chart over time. */

import type { chart, figure } from "../../crates/lstm-figure/words/en.json";
import catalogue from "../../crates/lstm-figure/words/en.json?raw";
import { defineMessages } from "../i18n/locale.ts";

export interface FigureMessages {
    /** The names in a `Timeline`, in each vocabulary. */
    chart: typeof chart;
    figure: typeof figure;
}

/** Parsed from text. As a shared JSON module it would all move into the first load. */
export const figureMessages: FigureMessages = defineMessages(
    "figures",
    JSON.parse(catalogue) as FigureMessages,
    { es: () => import("./figure-messages.es.ts") },
);
