/**
 * The active locale: one for the page, however many elements there are. English messages are imported with the
 * code that shows them; another locale's messages replace them in place.
 */

/** A locale: a built-in one, or one that a page's author provides. */
export interface Locale {
    /** A BCP 47 tag, such as `es`. */
    lang: string;
    /** The direction of writing; left to right by default. */
    dir?: "ltr" | "rtl";
    /** The messages of a part, given the English ones. A missing message stays English. */
    words: (part: string, english: object) => object | undefined;
}

/** The built-in locales by their own names. */
export const LOCALES = { en: "English", es: "Español" };

type Lang = keyof typeof LOCALES;

/** Loaders of a part's messages in each built-in locale but English. */
export type Translations<M> = Record<Exclude<Lang, "en">, () => Promise<{ messages: M }>>;

/** The messages of one part. */
interface Part {
    /** The object that the part reads: it stays the same in every locale. */
    messages: object;
    english: object;
    translations: Translations<object>;
    loaded: Partial<Record<Lang, object>>;
}

const parts = new Map<string, Part>();
const listeners = new Set<() => void>();

/** A built-in locale whose messages have loaded. */
const builtIn = (lang: Lang): Locale => ({ lang, words: (id) => parts.get(id)?.loaded[lang] });

let active = builtIn("en");
let isCustom = false;
/** Counts requests: an older one that settles late changes nothing. */
let requests = 0;
/** The tag requested last. */
let requested = active.lang;
let hasFailed = false;
/** The reader's locale, on the project's own pages. */
let preferred: Lang | undefined;
/** Settles when every part has the messages of the active locale. */
let ready: Promise<void> = Promise.resolve();

function supported(tag: string): Lang | undefined {
    const [lang = ""] = tag.toLowerCase().split("-");
    return Object.hasOwn(LOCALES, lang) ? (lang as Lang) : undefined;
}

/** Registers a part's English messages. The object is kept up to date from now on. */
export function defineMessages<M extends object>(id: string, messages: M, translations: Translations<M>): M {
    if (parts.has(id)) return messages;
    const english = { ...messages };
    parts.set(id, { messages, english, translations, loaded: { en: english } });
    const lang = supported(active.lang);
    if (isCustom) Object.assign(messages, active.words(id, english));
    else if (lang !== undefined && lang !== "en" && requested === lang) ready = load(lang);
    return messages;
}

/** Switches all parts to an author's locale, also those that load later. */
export function setLocale(locale: Locale): void {
    requests++;
    activate(locale, true);
}

function activate(locale: Locale, custom: boolean): void {
    active = locale;
    isCustom = custom;
    requested = locale.lang;
    hasFailed = false;
    for (const [id, { messages, english }] of parts) {
        Object.assign(messages, english, locale.words(id, english));
    }
    notify();
}

function notify(): void {
    for (const listener of listeners) listener();
}

/** Calls back at each change of the locale. Returns the unsubscriber. */
export function onLocaleChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Requests a locale by its tag. The last request wins; an unsupported tag means English. */
export function requestLocale(tag: string): void {
    const lang = supported(tag) ?? "en";
    if (requested === lang && !hasFailed) return;
    requested = lang;
    ready = load(lang);
}

/** Loads the messages that a locale lacks, then switches to it, unless another one was requested meanwhile. */
async function load(lang: Lang): Promise<void> {
    const request = ++requests;
    // A part may be registered while others load.
    for (let lacking = lackingIn(lang); lacking.length > 0; lacking = lackingIn(lang)) {
        const results = await Promise.allSettled(
            lacking.map(async ({ translations, loaded }) => {
                if (lang !== "en") loaded[lang] = (await translations[lang]()).messages;
            }),
        );
        if (request !== requests) return;
        const failure = results.find(({ status }) => status === "rejected");
        if (failure) {
            fail(lang, failure);
            return;
        }
    }
    activate(builtIn(lang), false);
}

/** Stays with the active locale. Of that one, the parts that did load are shown. */
function fail(lang: Lang, failure: unknown): void {
    console.error("lstm-lens: the locale did not load.", failure);
    if (active.lang === lang) activate(active, false);
    requested = active.lang;
    hasFailed = true;
    notify();
}

const lackingIn = (lang: Lang): Part[] => [...parts.values()].filter(({ loaded }) => !loaded[lang]);

/** Settles, and never rejects, when the messages of the requested locale are there or have failed to load. */
export const localeReady = (): Promise<void> => ready;

/** True while the requested locale is loading for the first time. */
export const isLocaleLoading = (): boolean => requested !== active.lang;

/** True if the locale requested last did not load. */
export const isLocaleMissing = (): boolean => hasFailed;

/** The active locale's tag and direction. */
export const activeLocale = (): { lang: string; dir: "ltr" | "rtl" } => ({
    lang: active.lang,
    dir: active.dir ?? "ltr",
});

/** A number in a text. In right-to-left text a mark keeps its sign in front of it. */
export const leftToRight = (number: string): string => (active.dir === "rtl" ? `\u200e${number}` : number);

/** Sets the reader's locales: the first supported one serves elements that request none. */
export function setPreferredLocales(tags: readonly string[]): void {
    preferred = tags.map(supported).find((lang) => lang !== undefined) ?? "en";
}

/** The locale of an element by its context: the reader's on the project's own pages, else the nearest `lang`. */
export function inheritedLocale(element: Element): string | undefined {
    if (preferred !== undefined) return preferred;
    const near = element.closest("[lang]");
    if (near) return near.getAttribute("lang") ?? undefined;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? inheritedLocale(root.host) : undefined;
}
