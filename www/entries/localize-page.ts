/** What stands around the element on our own pages, in the language that it speaks. English is what the page says. */

import { activeLocale, defineMessages, onLocaleChange, setPreferredLocales } from "../i18n/locale.ts";
import type { PageMessages } from "./page-messages.ts";

/** Has the page follow: the reader's language first, then what is asked for. */
export function localizePage(): void {
    setPreferredLocales(navigator.languages);
    const all = [...document.querySelectorAll<HTMLElement>("[data-words]")];
    const english = all.map((place) => [place.dataset.words, place.ariaLabel ?? place.textContent]);
    const words: Partial<PageMessages> = defineMessages(
        "page",
        { title: document.title, ...Object.fromEntries(english) },
        { es: () => import("./page-messages.es.ts") },
    );
    onLocaleChange(() => {
        Object.assign(document.documentElement, activeLocale());
        document.title = words.title ?? "";
        for (const place of all) {
            const text = words[place.dataset.words as keyof PageMessages] ?? "";
            if (place.ariaLabel === null) place.textContent = text;
            else place.ariaLabel = text;
        }
    });
}
