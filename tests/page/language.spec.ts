/** What language the page speaks. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, test } from "../lens.ts";
import { asking, COMPANIES, open, said } from "../texts.ts";

/** Words that are English and nothing else. */
const ENGLISH =
    /(?<!\p{L})(the|of|and|is|are|this|memory|memories|input|inputs|weight|step|steps|stage|stages|share|copy|link|close|save|reset|words|digits|colours|gate|undo|redo|show|what|value|allowed|number|remember|potential long|over|add|remove|target|play|with|not|page|picture|as|to|it|on)(?!\p{L})/iu;

const english = (texts: string[]) =>
    texts.filter((text) => ENGLISH.test(text.replace(/LSTM Lens|dev\.to|weight_\w\w/, "")));

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
        await lens.element.getByRole("button", { name: `Exportar imagen: ${name}` }).click();
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

test("in Spanish no English word is left in what can be asked, looked up, or learnt", async ({ page }) => {
    test.setTimeout(60_000);
    const lens = await open(page, "?lang=es");
    await expect(lens.element.getByText("Empezar con")).toBeVisible();
    for (const n of [0, 1]) {
        await asking(lens).nth(n).click();
        await expect(lens.element.locator(".inspector")).toBeVisible();
        expect(english(await said(page))).toEqual([]);
    }
    await lens.element.getByLabel("Redondear sobre la marcha").check();
    expect(english(await said(page))).toEqual([]);
    for (const [key, title] of [
        ["?", "Atajos de teclado"],
        ["g", "Glosario"],
    ] as const) {
        await page.keyboard.press(key);
        await expect(lens.element.getByRole("dialog", { name: title })).toBeVisible();
        expect(english(await said(page))).toEqual([]);
        await page.keyboard.press("Escape");
    }
    await lens.element.getByRole("button", { name: "Visita guiada", exact: true }).click();
    const tour = lens.element.locator(".tour");
    const next = tour.locator(".next");
    for (;;) {
        await expect(tour.getByRole("heading")).toContainText(/paso \d de \d/);
        expect(english(await said(page))).toEqual([]);
        // Answers, hints, one answer to what is to be found.
        for (const button of await tour.locator(".row:not(.ends) button").all()) {
            await button.click();
            expect(english(await said(page))).toEqual([]);
        }
        if ((await next.getAttribute("aria-label")) === "Terminar") break;
        await next.click();
    }
});

test("in Spanish, what is wrong with a link or a number is said in Spanish", async ({ page }) => {
    const lens = await open(page, "?v=1&lang=es&f=1&h=two&x=zz&theme=blue&hide=all&digits=99&c=1&c=2");
    await expect(lens.element.getByRole("alert")).toHaveCount(7);
    // The names in a link are those of the link.
    const alerts = await lens.element.getByRole("alert").allInnerTexts();
    for (const text of alerts)
        expect(text).toMatch(/^En el enlace, .* Se muestra su valor predeterminado\.$/);
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

test("a language that does not load leaves the page in English, and alive, and is said", async ({ page }) => {
    await page.route(/messages\.es-[^/]*\.js$/, (route) => route.abort());
    const lens = await open(page, "?v=1&lang=es&x=3");
    await expect(lens.element.getByText("Start from")).toBeVisible();
    await expect(lens.number("bar", "x")).toHaveText("3");
    await expect(lens.element.getByRole("alert")).toHaveText(/This language did not load/);
    await lens.element.getByLabel("Language").selectOption("English");
    await expect(lens.element.getByRole("alert")).toHaveCount(0);
    await lens.element.getByLabel("Language").selectOption("Español");
    await expect(lens.element.getByRole("alert")).toHaveText(/This language did not load/);
});

test.describe("on somebody else's page", () => {
    const SCRIPT = `<script type="module" src="/lstm-lens.js"></script>`;

    async function blog(page: Page, html: string): Promise<void> {
        await page.route("**/blog.html", (route) =>
            route.fulfill({ contentType: "text/html", body: `<!doctype html><title>A blog</title>${html}` }),
        );
        await page.goto("/blog.html");
    }

    test("it speaks the language of what it stands in, whatever the reader's is", async ({ page }) => {
        await blog(page, `<html lang="es-AR">${SCRIPT}<article><lstm-lens></lstm-lens></article>`);
        await expect(page.getByText("Empezar con")).toBeVisible();
        // The page around it is not ours to change.
        await expect(page).toHaveTitle("A blog");
    });

    test("its own attribute comes first, and a change of it is followed", async ({ page }) => {
        await blog(page, `<html lang="en">${SCRIPT}<lstm-lens lang="es"></lstm-lens>`);
        const { element } = new Lens(page);
        await expect(element.getByText("Empezar con")).toBeVisible();
        await element.evaluate((lens: LstmLens) => {
            lens.lang = "en";
        });
        await expect(element.getByText("Start from")).toBeVisible();
        // What we do not speak is English.
        await element.evaluate((lens: LstmLens) => {
            lens.lang = "fr";
        });
        await expect(element.getByText("Start from")).toBeVisible();
    });

    test("of two elements the one that asks last is followed by both", async ({ page }) => {
        await blog(page, `<html lang="en">${SCRIPT}<lstm-lens></lstm-lens><lstm-lens></lstm-lens>`);
        const lenses = page.locator("lstm-lens");
        await expect(page.getByText("Start from")).toHaveCount(2);
        await lenses.last().getByLabel("Language").selectOption("es");
        await expect(page.getByText("Empezar con")).toHaveCount(2);
    });
});
