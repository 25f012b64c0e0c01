/** What language the page speaks, and that any language has room. */

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/lstm-lens.ts";
import { expect, Lens, test } from "../lens.ts";

const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

const SIZES = [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
];

async function open(page: Page, link: string): Promise<Lens> {
    await page.goto(`/${link}`);
    const lens = new Lens(page);
    await lens.ready();
    return lens;
}

/** All that the page says: texts, labels, titles, what pictures say. */
function said(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const all = new Set<string>();
        const add = (text: string | null) => {
            const plain = text?.replace(/\s+/g, " ").trim();
            if (plain) all.add(plain);
        };
        const walk = (node: Node) => {
            if (node instanceof Text) add(node.data);
            if (node instanceof Element) {
                if (node.matches("script, style, iframe")) return;
                for (const name of ["aria-label", "aria-valuetext", "title", "alt"]) {
                    add(node.getAttribute(name));
                }
                // A language is called what its own speakers call it; a link is no language.
                if (node.matches("option[value=en], option[value=es], [data-word]")) return;
                if (node instanceof HTMLTextAreaElement && node.matches(".words")) add(node.value);
                if (node.shadowRoot) walk(node.shadowRoot);
            }
            for (const child of node.childNodes) walk(child);
        };
        walk(document.body);
        add(document.title);
        return [...all];
    });
}

/** Words that are English and nothing else. */
const ENGLISH =
    /\b(the|of|and|is|are|this|memory|memories|input|inputs|weight|step|steps|stage|stages|share|copy|link|close|save|reset|words|digits|colours|gate|undo|redo|show|what|value|allowed|number|remember|potential long|over|add|remove|target|play|with|not|page|picture|as|to|it|on)\b/i;

const english = (texts: string[]) => texts.filter((text) => ENGLISH.test(text.replace("LSTM Lens", "")));

test("in Spanish no English word is left, on the page, over time, in every dialog", async ({ page }) => {
    const lens = await open(page, `${COMPANIES}&lang=es`);
    await expect(lens.element.getByText("Empezar con")).toBeVisible();
    await expect(lens.element.getByText("Lado a lado").first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page).toHaveTitle(/una unidad LSTM/);
    expect(english(await said(page))).toEqual([]);

    await lens.element.getByRole("button", { name: "Editar como lista" }).click();
    expect(english(await said(page))).toEqual([]);
    await lens.element.getByRole("button", { name: "Cancelar" }).click();

    for (const name of ["la célula", "el gráfico a lo largo del tiempo", "Memoria potencial a corto plazo"]) {
        await lens.element.getByRole("button", { name: `Llevarse esta imagen: ${name}` }).click();
        const dialog = lens.element.getByRole("dialog");
        await expect(dialog.getByRole("img")).toBeVisible();
        expect(english(await said(page))).toEqual([]);
        await dialog.getByRole("button", { name: "Cerrar" }).click();
    }

    await page.getByRole("button", { name: "Compartir o insertar…" }).click();
    const dialog = page.getByRole("dialog");
    for (const radio of await dialog.getByRole("radio").all()) {
        await radio.check();
        expect(english(await said(page))).toEqual([]);
    }
});

test("in Spanish, what is wrong with a link or a number is said in Spanish", async ({ page }) => {
    const lens = await open(page, "?v=1&lang=es&f=1&h=two&x=zz&theme=blue&hide=all&digits=99&c=1&c=2");
    await expect(lens.element.getByRole("alert")).toHaveCount(7);
    // The names in a link are those of the link.
    const alerts = await lens.element.getByRole("alert").allInnerTexts();
    for (const text of alerts) expect(text).toMatch(/^En el enlace, .* Se muestra su valor habitual\.$/);
    await lens.number("bar", "x").press("Enter");
    for (const [text, why] of [
        ["diez", "Entrada: «diez» no es un número. Se permite: de −1000000 a 1000000."],
        ["2e6", "Entrada: 2e6 está fuera de los límites."],
    ] as const) {
        await lens.number("bar", "x").fill(text);
        await expect(lens.element.locator(".refusal")).toContainText(why);
    }
    const settings = await lens.settings();
    settings.weights.forget.w_ih = 0;
    await lens.set(settings);
    await expect(lens.card("forget").locator(".stuck")).toHaveText(/^Este punto no se puede mover/);
});

test.describe("a reader whose browser speaks Spanish", () => {
    test.use({ locale: "es-MX" });

    test("reads Spanish; chooses English, and it all comes back", async ({ page }) => {
        const lens = await open(page, "");
        await expect(lens.element.getByText("Empezar con")).toBeVisible();
        await expect(page.locator("header")).toContainText("Una unidad LSTM");
        await lens.element.getByLabel("Idioma").selectOption("en");
        await expect(lens.element.getByText("Start from")).toBeVisible();
        await expect(page.locator("header")).toContainText("One LSTM unit");
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        expect(await lens.link()).toBe("?v=1&lang=en");
        await expect.poll(() => new URL(page.url()).search).toBe("?v=1&lang=en");
        await lens.element.getByLabel("Language").selectOption("auto");
        await expect(lens.element.getByText("Empezar con")).toBeVisible();
        expect(await lens.link()).toBe("?v=1");
    });

    test("reads what a link asks for", async ({ page }) => {
        const lens = await open(page, "?v=1&lang=en");
        await expect(lens.element.getByText("Start from")).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
    });

    test("reads a frame in Spanish", async ({ page }) => {
        await page.goto("/embed.html");
        await new Lens(page).ready();
        await expect(page.getByRole("link", { name: "Abrir en LSTM Lens" })).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
        await expect(page.locator("#forget h2")).toContainText("que se recuerda");
    });
});

test("a frame speaks what its link says", async ({ page }) => {
    await page.goto("/embed.html?lang=es");
    await expect(page.getByRole("link", { name: "Abrir en LSTM Lens" })).toBeVisible();
});

test("a language that does not load leaves the page in English, and alive", async ({ page }) => {
    await page.route(/\/es-[^/]*\.js$/, (route) => route.abort());
    const lens = await open(page, "?v=1&lang=es&x=3");
    await expect(lens.element.getByText("Start from")).toBeVisible();
    await expect(lens.number("bar", "x")).toHaveText("3");
});

/** English made twice as long, or written in letters that run from right to left. */
const PSEUDO = {
    double: { lang: "en-x-twice", dir: "ltr" },
    right: { lang: "ar", dir: "rtl" },
} as const;

/** Hands in a language, made from the English words of each part. */
async function pretend(page: Page, kind: keyof typeof PSEUDO): Promise<void> {
    await page.evaluate(
        ({ kind, lang, dir }) => {
            const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنه";
            const right = (text: string) =>
                text.replace(/\{\w+\}|[a-z]/gi, (c) =>
                    c.length > 1 ? c : (letters[c.toLowerCase().charCodeAt(0) - 97] ?? c),
                );
            // A formula is no sentence: as long as it is, it stays in order.
            const text = (text: string) =>
                kind === "right" ? right(text) : /^[\w′]{1,4}$/.test(text) ? text + text : `${text} ${text}`;
            const made = (value: unknown): unknown => {
                if (typeof value === "string") return text(value);
                if (typeof value === "function")
                    return (...given: unknown[]) => text(String(Reflect.apply(value, undefined, given)));
                if (Array.isArray(value)) return value.map(made);
                return Object.fromEntries(
                    Object.entries(value as object).map(([key, inner]) => [key, made(inner)]),
                );
            };
            const Lens = customElements.get("lstm-lens") as typeof LstmLens;
            Lens.speak({ lang, dir, words: (_, english) => made(english) as object });
        },
        { kind, ...PSEUDO[kind] },
    );
}

/** What reaches beyond the page or out of its own box, in the element and in what is open. */
function cutOff(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const found: string[] = [];
        const check = (root: Document | ShadowRoot) => {
            for (const one of root.querySelectorAll<HTMLElement>("*")) {
                if (one.shadowRoot) check(one.shadowRoot);
                // What is scrolled, or seen by nobody, may be as wide as it likes.
                if (one.closest(".unseen, .comparison, textarea, .box, script, style, head")) continue;
                if (one.getClientRects().length === 0 || one.matches(".dot, iframe")) continue;
                const { left, right } = one.getBoundingClientRect();
                const text = one.textContent?.replace(/\s+/g, " ").trim().slice(0, 60);
                const name = `${one.localName}.${one.getAttribute("class")} ${text}`;
                if (left < -0.5 || right > width + 0.5) found.push(`out of the page: ${name}`);
                const measured = one instanceof HTMLElement && !one.matches("select, input, .picture");
                const inline = measured && getComputedStyle(one).display.startsWith("inline");
                if (measured && !inline && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1) {
                    found.push(`cut off: ${name}`);
                }
            }
            const texts = [...root.querySelectorAll(".diagram text")].filter(
                (text) => text.getClientRects().length > 0,
            );
            const boxes = texts.map((text) => text.getBoundingClientRect());
            for (const [n, a] of boxes.entries()) {
                for (const [m, b] of boxes.entries()) {
                    const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * a.height;
                    const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
                    if (n < m && over && beside)
                        found.push(`${texts[n]?.textContent} over ${texts[m]?.textContent}`);
                }
            }
        };
        check(document);
        return found;
    });
}

for (const kind of ["double", "right"] as const) {
    for (const viewport of SIZES) {
        test.describe(`${kind === "double" ? "twice as long" : "right to left"}, ${viewport.width}`, () => {
            test.use({ viewport });

            // Not yet: some of what is measured reaches out of its box still.
            test.fixme("nothing overflows, is cut off or overlaps, and axe finds nothing", async ({
                page,
            }) => {
                test.setTimeout(60_000);
                for (const link of ["", "?v=1&words=symbols", COMPANIES]) {
                    const lens = await open(page, link);
                    await pretend(page, kind);
                    await expect(page.locator("html")).toHaveAttribute("dir", PSEUDO[kind].dir);
                    await expect(lens.element.locator(".lens")).toHaveAttribute("dir", PSEUDO[kind].dir);
                    if (link === COMPANIES) await expect(lens.element.locator(".comparison")).toBeVisible();
                    expect(await cutOff(page)).toEqual([]);
                }
                expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
                const lens = new Lens(page);
                await lens.element.locator(".diagrams .take").click();
                await expect(lens.element.getByRole("dialog").getByRole("img")).toBeVisible();
                expect(await cutOff(page)).toEqual([]);
                await page.keyboard.press("Escape");
                await page.locator(".share .more").click();
                await expect(page.getByRole("dialog")).toBeVisible();
                expect(await cutOff(page)).toEqual([]);
                expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
            });
        });
    }
}

test("right to left, formulas, pictures and time still run from left to right", async ({ page, lens }) => {
    await lens.set({ sequences: [{ inputs: [0, 1] }] });
    await expect(lens.element.locator(".inputs .number")).toHaveCount(2);
    await pretend(page, "right");
    await expect(lens.element.locator(".lens")).toHaveAttribute("dir", "rtl");
    const inOrder = async (selector: string) => {
        const boxes = await lens.element
            .locator(selector)
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(boxes.length).toBeGreaterThan(1);
        expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
    };
    await inOrder("#forget .sum .number");
    await inOrder("svg.wide .station");
    await inOrder(".inputs .number");
    await inOrder("#forget .legend:first-of-type bdi:nth-child(-n+2)");
    // The page itself runs the other way.
    const [first, last] = await Promise.all([
        lens.card("forget").boundingBox(),
        lens.card("output").boundingBox(),
    ]);
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
});
