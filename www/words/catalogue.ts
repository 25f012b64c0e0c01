/** What a language that is complete has: every part that there is, typed as the English one. */

import type { Figures } from "../figures.ts";
import type { words as glossary } from "../glossary/words.ts";
import type { words as keys } from "../keys/words.ts";
import type { words as link } from "../link-words.ts";
import type { Outer } from "../outer.ts";
import type { words as share } from "../share/words.ts";
import type { words as study } from "../study/words.ts";
import type { words as take } from "../take/words.ts";
import type { words as time } from "../time/words.ts";
import type { words as tour } from "../tour/words.ts";
import type { Names, words } from "../words.ts";

export interface Catalogue {
    /** The interface around the figures. */
    words: typeof words;
    /** What everything is called. */
    names: Names;
    figures: Figures;
    glossary: typeof glossary;
    keys: typeof keys;
    link: typeof link;
    page: Outer;
    share: typeof share;
    study: typeof study;
    take: typeof take;
    time: typeof time;
    tour: typeof tour;
}
