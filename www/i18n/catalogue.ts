/** What a language that is complete has: every part that there is, typed as the English one. */

import type { messages as link } from "../element/link-messages.ts";
import type { PageMessages } from "../entries/localize-page.ts";
import type { Names } from "../model/vocabulary.ts";
import type { messages as take } from "../panels/export/messages.ts";
import type { messages as glossary } from "../panels/glossary/messages.ts";
import type { messages as study } from "../panels/inspector/messages.ts";
import type { messages as keys } from "../panels/shortcuts/messages.ts";
import type { messages as time } from "../panels/time/messages.ts";
import type { messages as tour } from "../panels/tour/messages.ts";
import type { messages as share } from "../share/messages.ts";
import type { messages } from "../ui/messages.ts";
import type { FigureMessages } from "../wasm/figure-messages.ts";

export interface Catalogue {
    /** The interface around the figures. */
    words: typeof messages;
    /** What everything is called. */
    names: Names;
    figures: FigureMessages;
    glossary: typeof glossary;
    keys: typeof keys;
    link: typeof link;
    page: PageMessages;
    share: typeof share;
    study: typeof study;
    take: typeof take;
    time: typeof time;
    tour: typeof tour;
}
