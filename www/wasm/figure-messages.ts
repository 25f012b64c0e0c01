/** The words of figures and of the chart over time, for those parts that draw them. */

import type { chart, figure } from "../../crates/lstm-figure/words/en.json";
import catalogue from "../../crates/lstm-figure/words/en.json?raw";
import { defineMessages } from "../i18n/locale.ts";

export interface FigureMessages {
    /** The names in a `Timeline`, in each vocabulary. */
    chart: typeof chart;
    figure: typeof figure;
}

/** Its own copy, read from text: shared as a module, all of it would be loaded with what every reader loads. */
export const figureMessages: FigureMessages = defineMessages(
    "figures",
    JSON.parse(catalogue) as FigureMessages,
    { es: () => import("./figure-messages.es.ts") },
);
