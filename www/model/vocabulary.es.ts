/** The vocabularies in Spanish. */

import { marked, plain, symbols } from "../../crates/lstm-figure/words/es.json";

export const messages = { plain, symbols, marked };
