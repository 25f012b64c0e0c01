/**
 * The language that the page speaks: one, however many elements there are. Words are written in English, in parts;
 * those of another language are laid over them.
 */

/** A language: one of ours, or one that a page's author hands in. */
export interface Locale {
    /** Its tag, such as `es`. */
    lang: string;
    /** The direction that it is written in; left to right, where this is left out. */
    dir?: "ltr" | "rtl";
    /** The words of a part, made from the English ones or in their place. What is left out stays English. */
    words: (part: string, english: object) => object | undefined;
}

const english: Locale = { lang: "en", words: () => undefined };

/** Ours, by what they call themselves. What is not English is loaded when somebody wants it. */
export const LOCALES: Record<"en" | "es", { name: string; load?: () => Promise<{ default: Locale }> }> = {
    en: { name: "English" },
    es: { name: "Español", load: () => import("./es/index.ts") },
};

/** Which of ours a tag such as `es-AR` means. */
function supported(tag: string): keyof typeof LOCALES | undefined {
    const [lang = ""] = tag.toLowerCase().split("-");
    return Object.hasOwn(LOCALES, lang) ? (lang as keyof typeof LOCALES) : undefined;
}

const parts = new Map<string, [words: object, english: object]>();
const listeners = new Set<() => void>();
let active = english;
/** What was asked for last. */
let requested = english.lang;
/** Whether that could not be had. */
let hasFailed = false;
/** The reader's own, where the page is ours. */
let preferred: string | undefined;

/** Takes a part's words, which stay the same object and are in the language spoken from now on. */
export function defineMessages<W extends object>(part: string, words: W): W {
    const own = { ...words };
    parts.set(part, [words, own]);
    return Object.assign(words, active.words(part, own));
}

/** Has all parts speak a language, those too that are loaded later. */
export function setLocale(language: Locale): void {
    active = language;
    requested = language.lang;
    hasFailed = false;
    for (const [part, [words, own]] of parts) Object.assign(words, own, language.words(part, own));
    notify();
}

function notify(): void {
    for (const hear of listeners) hear();
}

/** Is told when another language is spoken; gives what ends that. */
export function onLocaleChange(act: () => void): () => void {
    listeners.add(act);
    return () => listeners.delete(act);
}

/** Asks for a language by its tag. Of several that ask the last one has it; what we do not speak is English. */
export function requestLocale(tag: string): void {
    const wanted = supported(tag) ?? "en";
    const { load } = LOCALES[wanted];
    if (requested === wanted && !hasFailed) return;
    if (!load) {
        setLocale(english);
        return;
    }
    requested = wanted;
    load().then(
        (module) => {
            if (requested === wanted) setLocale(module.default);
        },
        (error: unknown) => {
            console.error("lstm-lens: the language did not load.", error);
            requested = active.lang;
            hasFailed = true;
            notify();
        },
    );
}

/** Whether the language asked for is still to come. */
export const isLocaleLoading = (): boolean => requested !== active.lang;

/** Whether the language asked for last could not be had. */
export const isLocaleMissing = (): boolean => hasFailed;

/** The language spoken, and its direction. */
export const activeLocale = (): { lang: string; dir: "ltr" | "rtl" } => ({
    lang: active.lang,
    dir: active.dir ?? "ltr",
});

/** A number in a text: where that runs from right to left its sign would end up behind it. */
export const leftToRight = (number: string): string => (active.dir === "rtl" ? `\u200e${number}` : number);

/** Has elements that want none in particular speak what the reader does: the first of these that we know. */
export function setPreferredLocales(tags: readonly string[]): void {
    preferred = tags.find(supported) ?? english.lang;
}

/** The language that an element speaks by itself: the reader's on our page, else that of what it stands in. */
export function inheritedLocale(element: Element): string | undefined {
    if (preferred !== undefined) return preferred;
    const near = element.closest("[lang]");
    if (near) return near.getAttribute("lang") ?? undefined;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? inheritedLocale(root.host) : undefined;
}
