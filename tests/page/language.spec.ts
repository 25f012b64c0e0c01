/** The locale of the page and of elements on other pages. `vocabulary.spec.ts` has all texts. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, test } from "../lens.ts";
import { COMPANIES, open } from "../texts.ts";

test("a link in Spanish brings page, panels and dialogs in Spanish", async ({ page }) => {
    const lens = await open(page, `${COMPANIES}&lang=es`);
    const button = (name: string) => lens.element.getByRole("button", { name, exact: true });
    await expect(lens.element.getByText("Empezar con")).toBeVisible();
    await expect(lens.element.getByText("Lado a lado").first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page).toHaveTitle(/una unidad LSTM/);
    for (const name of ["el gráfico a lo largo del tiempo", "Memoria potencial a corto plazo", "la célula"])
        await expect(button(`Exportar imagen: ${name}`)).toBeVisible();
    await button("Exportar imagen: la célula").click();
    await expect(lens.element.getByRole("dialog").getByRole("img")).toBeVisible();
    await button("Cerrar").click();
    await expect(page.getByRole("button", { name: "Compartir o insertar…" })).toBeVisible();
    await expect(lens.element.getByLabel("Redondear sobre la marcha")).toBeVisible();
    for (const [key, title] of [
        ["?", "Atajos de teclado"],
        ["g", "Glosario"],
    ] as const) {
        await page.keyboard.press(key);
        await expect(lens.element.getByRole("dialog", { name: title })).toBeVisible();
        await page.keyboard.press("Escape");
    }
    await button("Visita guiada").click();
    const tour = lens.element.locator(".tour");
    await expect(tour.getByRole("heading")).toContainText(/paso \d de \d/);
    await lens.set({ lesson: "latch.3", lang: "es" });
    await expect(tour.locator(".next")).toHaveAccessibleName("Terminar");
});

test("in Spanish the notices of links, numbers and dots are Spanish", async ({ page }) => {
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

    test("reads Spanish, may choose English, and comes back to Spanish by automatic", async ({ page }) => {
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

    test("reads English if the link asks for it", async ({ page }) => {
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

test("a frame is in the language of its link", async ({ page }) => {
    await page.goto("/embed.html?lang=es");
    await expect(page.getByRole("link", { name: "Abrir en LSTM Lens" })).toBeVisible();
});

test("a language that does not load brings a notice, and the page works in English", async ({ page }) => {
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

    test("the element is in the language of its page, whatever the reader's is", async ({ page }) => {
        await blog(page, `<html lang="es-AR">${SCRIPT}<article><lstm-lens></lstm-lens></article>`);
        await expect(page.getByText("Empezar con")).toBeVisible();
        // The page around it stays as it is.
        await expect(page).toHaveTitle("A blog");
    });

    test("its own attribute lang comes first, and a change of it is followed", async ({ page }) => {
        await blog(page, `<html lang="en">${SCRIPT}<lstm-lens lang="es"></lstm-lens>`);
        const { element } = new Lens(page);
        await expect(element.getByText("Empezar con")).toBeVisible();
        await element.evaluate((lens: LstmLens) => {
            lens.lang = "en";
        });
        await expect(element.getByText("Start from")).toBeVisible();
        // Of other languages there is English.
        await element.evaluate((lens: LstmLens) => {
            lens.lang = "fr";
        });
        await expect(element.getByText("Start from")).toBeVisible();
    });

    test("both of two elements follow the language chosen last", async ({ page }) => {
        await blog(page, `<html lang="en">${SCRIPT}<lstm-lens></lstm-lens><lstm-lens></lstm-lens>`);
        const lenses = page.locator("lstm-lens");
        await expect(page.getByText("Start from")).toHaveCount(2);
        await lenses.last().getByLabel("Language").selectOption("es");
        await expect(page.getByText("Empezar con")).toHaveCount(2);
    });
});
