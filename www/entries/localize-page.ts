/** Localization of the project's own pages around the element. The English texts are in the HTML. */

import { activeLocale, defineMessages, onLocaleChange, setPreferredLocales } from "../i18n/locale.ts";
import type { PageMessages } from "./page-messages.ts";

/** Localizes the page: in the reader's locale at first, then in the active one. */
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
