/** The texts of figures in Spanish. */

import catalogue from "../../crates/lstm-figure/words/es.json";

export const messages = catalogue;
