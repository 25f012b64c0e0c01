/** The texts of figures in Spanish. */

import { chart, figure } from "../../crates/lstm-figure/words/es.json";

export const messages = { chart, figure };
