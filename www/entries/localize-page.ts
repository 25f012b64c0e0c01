/** Localization of the project's own pages around the element. The English texts are in the HTML. */

import { activeLocale, defineMessages, onLocaleChange, setPreferredLocales } from "../i18n/locale.ts";
import type { PageMessages } from "./page-messages.ts";

/** Localizes the page: in the reader's locale at first, then in the active one. */
export function localizePage(): void {
    setPreferredLocales(navigator.languages);
    const elements = [...document.querySelectorAll<HTMLElement>("[data-words]")];
    const english = elements.map((element) => [
        element.dataset.words,
        element.ariaLabel ?? element.textContent,
    ]);
    const texts: Partial<PageMessages> = defineMessages(
        "page",
        { title: document.title, ...Object.fromEntries(english) },
        { es: () => import("./page-messages.es.ts") },
    );
    onLocaleChange(() => {
        Object.assign(document.documentElement, activeLocale());
        document.title = texts.title ?? "";
        for (const element of elements) {
            const text = texts[element.dataset.words as keyof PageMessages] ?? "";
            if (element.ariaLabel === null) element.textContent = text;
            else element.ariaLabel = text;
        }
    });
}
