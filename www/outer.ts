/** What stands around the element on our own pages, in the language that it speaks. English is what the page says. */

import { hear, register, settle, tongue } from "./language.ts";

/** What an English page says. */
export type Outer = Record<
    "title" | "lede" | "link" | "copy" | "share" | "hidden" | "everything" | "unscripted" | "open",
    string
>;

/** Has the page follow: the reader's language first, then what is asked for. */
export function outer(): void {
    settle(navigator.languages);
    const all = [...document.querySelectorAll<HTMLElement>("[data-words]")];
    const english = all.map((place) => [place.dataset.words, place.ariaLabel ?? place.textContent]);
    const words: Partial<Outer> = register("page", { title: document.title, ...Object.fromEntries(english) });
    hear(() => {
        Object.assign(document.documentElement, tongue());
        document.title = words.title ?? "";
        for (const place of all) {
            const text = words[place.dataset.words as keyof Outer] ?? "";
            if (place.ariaLabel === null) place.textContent = text;
            else place.ariaLabel = text;
        }
    });
}
