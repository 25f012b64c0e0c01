/** The active locale: requests that overtake each other, locales that fail to load, parts that come late. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

interface Messages {
    hello: string;
    /** Only in English. */
    only: string;
}

type Locales = typeof import("./locale.ts");

/** The messages of a part that arrive, or fail to, when the test says so. */
class Part {
    readonly messages: Messages;
    asked = 0;
    arrive: (messages?: Partial<Messages>) => void = () => {};
    fail: () => void = () => {};

    constructor(
        { defineMessages }: Locales,
        readonly id: string,
    ) {
        this.messages = defineMessages(
            id,
            { hello: `Hello, ${id}`, only: "Only here" },
            {
                es: () => {
                    this.asked++;
                    return new Promise((resolve, reject) => {
                        this.arrive = (messages = { hello: `Hola, ${id}`, only: "Solo aquí" }) =>
                            resolve({ messages: messages as Messages });
                        this.fail = () => reject(new Error("The network is down."));
                    });
                },
            },
        );
    }
}

/** A fresh module: its state is one for the page. */
let locales: Locales;
let errors: ReturnType<typeof vi.spyOn>;
let changes = 0;

beforeEach(async () => {
    vi.resetModules();
    locales = await import("./locale.ts");
    changes = 0;
    locales.onLocaleChange(() => changes++);
    errors = vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => errors.mockRestore());

const part = (id: string) => new Part(locales, id);
/** Everything that has been promised has been done. */
const settled = () => new Promise((done) => setTimeout(done));
const lang = () => locales.activeLocale().lang;

describe("a requested locale", () => {
    test("is active when the messages of every part have arrived, not before", async () => {
        const [one, two] = [part("one"), part("two")];
        expect(lang()).toBe("en");
        locales.requestLocale("es");
        expect(locales.isLocaleLoading()).toBe(true);
        one.arrive();
        await settled();
        expect([lang(), one.messages.hello, changes]).toEqual(["en", "Hello, one", 0]);
        two.arrive();
        await locales.localeReady();
        expect([lang(), one.messages.hello, two.messages.hello]).toEqual(["es", "Hola, one", "Hola, two"]);
        expect(locales.isLocaleLoading()).toBe(false);
        expect(changes).toBe(1);
    });

    test("is loaded once, however often it is requested", async () => {
        const one = part("one");
        locales.requestLocale("es");
        locales.requestLocale("es");
        one.arrive();
        await locales.localeReady();
        locales.requestLocale("en");
        await locales.localeReady();
        locales.requestLocale("es");
        await locales.localeReady();
        expect([one.messages.hello, one.asked, changes]).toEqual(["Hola, one", 1, 3]);
    });

    test.each([
        ["es-AR", "es"],
        ["ES", "es"],
        ["fr", "en"],
        ["", "en"],
        ["toString", "en"],
    ])("%s is %s", async (tag, expected) => {
        const one = part("one");
        locales.requestLocale(tag);
        one.arrive();
        await locales.localeReady();
        expect([lang(), errors.mock.calls]).toEqual([expected, []]);
    });
});

describe("of two requests the last one wins", () => {
    test("when the first one's messages arrive late", async () => {
        const one = part("one");
        locales.requestLocale("es");
        locales.requestLocale("en");
        await locales.localeReady();
        one.arrive();
        await settled();
        expect([lang(), one.messages.hello]).toEqual(["en", "Hello, one"]);
        expect(locales.isLocaleLoading()).toBe(false);
    });

    test("when the first one fails late: nobody is told of it", async () => {
        const one = part("one");
        locales.requestLocale("es");
        locales.requestLocale("en");
        await locales.localeReady();
        const before = changes;
        one.fail();
        await settled();
        expect([lang(), locales.isLocaleMissing(), changes]).toEqual(["en", false, before]);
    });

    test("when it is an author's own", async () => {
        const one = part("one");
        locales.requestLocale("es");
        locales.setLocale({ lang: "eo", words: (id) => ({ hello: `Saluton, ${id}` }) });
        one.arrive();
        await settled();
        expect([lang(), one.messages.hello, one.messages.only]).toEqual(["eo", "Saluton, one", "Only here"]);
    });
});

describe("a locale that does not load", () => {
    test("leaves the page in its language, and says so", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.fail();
        await locales.localeReady();
        expect([lang(), one.messages.hello]).toEqual(["en", "Hello, one"]);
        expect(locales.isLocaleMissing()).toBe(true);
        expect(locales.isLocaleLoading()).toBe(false);
        expect(changes).toBe(1);
        expect(errors).toHaveBeenCalledOnce();
    });

    test("is loaded again when it is requested again", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.fail();
        await locales.localeReady();
        locales.requestLocale("es");
        one.arrive();
        await locales.localeReady();
        expect([lang(), one.messages.hello, one.asked]).toEqual(["es", "Hola, one", 2]);
        expect(locales.isLocaleMissing()).toBe(false);
    });

    test("is forgotten when another one is requested", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.fail();
        await locales.localeReady();
        locales.requestLocale("en");
        await locales.localeReady();
        expect([lang(), locales.isLocaleMissing()]).toEqual(["en", false]);
    });
});

describe("a part that is registered late", () => {
    test("speaks the active locale", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.arrive();
        await locales.localeReady();
        const late = part("late");
        expect(late.messages.hello).toBe("Hello, late");
        late.arrive();
        await locales.localeReady();
        expect(late.messages.hello).toBe("Hola, late");
        expect(changes).toBe(2);
    });

    test("is waited for while others load", async () => {
        const one = part("one");
        locales.requestLocale("es");
        const late = part("late");
        one.arrive();
        await settled();
        expect(lang()).toBe("en");
        late.arrive();
        await locales.localeReady();
        expect([lang(), one.messages.hello, late.messages.hello]).toEqual(["es", "Hola, one", "Hola, late"]);
    });

    test("does not bring back a locale that is being left", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.arrive();
        await locales.localeReady();
        const late = part("late");
        locales.requestLocale("en");
        late.arrive();
        await settled();
        expect([lang(), one.messages.hello, late.messages.hello]).toEqual([
            "en",
            "Hello, one",
            "Hello, late",
        ]);
    });

    test("speaks an author's locale at once", () => {
        locales.setLocale({ lang: "eo", words: (id) => ({ hello: `Saluton, ${id}` }) });
        const late = part("late");
        expect([late.messages.hello, late.messages.only, late.asked]).toEqual([
            "Saluton, late",
            "Only here",
            0,
        ]);
    });

    test("is registered once", () => {
        const one = part("one");
        part("one");
        locales.setLocale({ lang: "eo", words: () => ({ hello: "Saluton" }) });
        expect(one.messages.hello).toBe("Saluton");
    });
});

describe("an author's locale", () => {
    const esperanto = (id: string, english: object) => {
        const { hello } = english as Messages;
        return id === "two" ? undefined : { hello: `${hello}!` };
    };

    test("is made from the English messages; a missing one stays English", () => {
        const [one, two] = [part("one"), part("two")];
        locales.setLocale({ lang: "eo", dir: "rtl", words: esperanto });
        expect(one.messages).toEqual({ hello: "Hello, one!", only: "Only here" });
        expect(two.messages).toEqual({ hello: "Hello, two", only: "Only here" });
        expect(locales.activeLocale()).toEqual({ lang: "eo", dir: "rtl" });
        // A sign stays before its number.
        expect(locales.leftToRight("−1")).toBe("\u200e−1");
        expect([changes, locales.isLocaleLoading(), locales.isLocaleMissing()]).toEqual([1, false, false]);
    });

    test("is made from English, too, after another locale", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.arrive();
        await locales.localeReady();
        locales.setLocale({ lang: "eo", words: esperanto });
        expect(one.messages).toEqual({ hello: "Hello, one!", only: "Only here" });
        expect(locales.activeLocale()).toEqual({ lang: "eo", dir: "ltr" });
        expect(locales.leftToRight("−1")).toBe("−1");
        // A built-in one follows without a trace of it.
        locales.requestLocale("es");
        await locales.localeReady();
        expect(one.messages).toEqual({ hello: "Hola, one", only: "Solo aquí" });
    });

    test("clears a locale that did not load", async () => {
        const one = part("one");
        locales.requestLocale("es");
        one.fail();
        await locales.localeReady();
        locales.setLocale({ lang: "eo", words: esperanto });
        expect(locales.isLocaleMissing()).toBe(false);
    });
});

test("whoever unsubscribes is not called back", () => {
    let heard = 0;
    const unsubscribe = locales.onLocaleChange(() => heard++);
    locales.setLocale({ lang: "eo", words: () => undefined });
    unsubscribe();
    locales.setLocale({ lang: "ia", words: () => undefined });
    expect([heard, changes]).toEqual([1, 2]);
});

describe("the locale by an element's context", () => {
    /** Elements, as far as they are asked. */
    const element = (near?: string, root: object = {}) =>
        ({
            closest: () => (near === undefined ? null : { getAttribute: () => near }),
            getRootNode: () => root,
        }) as unknown as Element;

    beforeEach(() => {
        vi.stubGlobal(
            "ShadowRoot",
            class {
                constructor(readonly host: Element) {}
            },
        );
    });

    afterEach(() => {
        vi.unstubAllGlobals();
    });

    test("is the nearest lang, from within a shadow tree, too", () => {
        expect(locales.inheritedLocale(element("es-AR"))).toBe("es-AR");
        expect(locales.inheritedLocale(element())).toBeUndefined();
        const Root = ShadowRoot as unknown as new (host: Element) => ShadowRoot;
        expect(locales.inheritedLocale(element(undefined, new Root(element("fr"))))).toBe("fr");
    });

    test.each([
        [["fr", "es-MX", "en"], "es"],
        [["en-GB", "es"], "en"],
        [["fr"], "en"],
    ])("is the first supported one of %s on the project's own pages", (tags, expected) => {
        locales.setPreferredLocales(tags);
        expect(locales.inheritedLocale(element("de"))).toBe(expected);
    });
});
