/**
 * The language that the page speaks: one, however many elements there are. Words are written in English, in parts;
 * those of another language are laid over them.
 */

/** A language: one of ours, or one that a page's author hands in. */
export interface Language {
    /** Its tag, such as `es`. */
    lang: string;
    /** The direction that it is written in; left to right, where this is left out. */
    dir?: "ltr" | "rtl";
    /** The words of a part, made from the English ones or in their place. What is left out stays English. */
    words: (part: string, english: object) => object | undefined;
}

const english: Language = { lang: "en", words: () => undefined };

/** Ours, by what they call themselves. What is not English is loaded when somebody wants it. */
export const ours: Record<"en" | "es", { name: string; load?: () => Promise<{ default: Language }> }> = {
    en: { name: "English" },
    es: { name: "Español", load: () => import("./words/es/index.ts") },
};

/** Which of ours a tag such as `es-AR` means. */
function known(tag: string): keyof typeof ours | undefined {
    const [lang = ""] = tag.toLowerCase().split("-");
    return Object.hasOwn(ours, lang) ? (lang as keyof typeof ours) : undefined;
}

const parts = new Map<string, [words: object, english: object]>();
const hearers = new Set<() => void>();
let spoken = english;
/** What was asked for last. */
let asked = english.lang;
/** Whether that could not be had. */
let missing = false;
/** The reader's own, where the page is ours. */
let home: string | undefined;

/** Takes a part's words, which stay the same object and are in the language spoken from now on. */
export function register<W extends object>(part: string, words: W): W {
    const own = { ...words };
    parts.set(part, [words, own]);
    return Object.assign(words, spoken.words(part, own));
}

/** Has all parts speak a language, those too that are loaded later. */
export function speak(language: Language): void {
    spoken = language;
    asked = language.lang;
    missing = false;
    for (const [part, [words, own]] of parts) Object.assign(words, own, language.words(part, own));
    tell();
}

function tell(): void {
    for (const hear of hearers) hear();
}

/** Is told when another language is spoken; gives what ends that. */
export function hear(act: () => void): () => void {
    hearers.add(act);
    return () => hearers.delete(act);
}

/** Asks for a language by its tag. Of several that ask the last one has it; what we do not speak is English. */
export function ask(tag: string): void {
    const wanted = known(tag) ?? "en";
    const { load } = ours[wanted];
    if (asked === wanted && !missing) return;
    if (!load) {
        speak(english);
        return;
    }
    asked = wanted;
    load().then(
        (module) => {
            if (asked === wanted) speak(module.default);
        },
        (error: unknown) => {
            console.error("lstm-lens: the language did not load.", error);
            asked = spoken.lang;
            missing = true;
            tell();
        },
    );
}

/** Whether the language asked for is still to come. */
export const isWaiting = (): boolean => asked !== spoken.lang;

/** Whether the language asked for last could not be had. */
export const isMissing = (): boolean => missing;

/** The language spoken, and its direction. */
export const tongue = (): { lang: string; dir: "ltr" | "rtl" } => ({
    lang: spoken.lang,
    dir: spoken.dir ?? "ltr",
});

/** A number in a text: where that runs from right to left its sign would end up behind it. */
export const leftToRight = (number: string): string => (spoken.dir === "rtl" ? `\u200e${number}` : number);

/** Has elements that want none in particular speak what the reader does: the first of these that we know. */
export function settle(tags: readonly string[]): void {
    home = tags.find(known) ?? english.lang;
}

/** The language that an element speaks by itself: the reader's on our page, else that of what it stands in. */
export function around(element: Element): string | undefined {
    if (home !== undefined) return home;
    const near = element.closest("[lang]");
    if (near) return near.getAttribute("lang") ?? undefined;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? around(root.host) : undefined;
}
