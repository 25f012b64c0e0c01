/** The part that draws pictures: when it loads, and where it cannot load or may do little. */

import type { Frame } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { act, button, dialog, openExport } from "../export.ts";
import { expect, fresh, Lens, test } from "../lens.ts";

fresh("what draws pictures is loaded when one is wanted, once", async ({ page, lens }) => {
    const asked: string[] = [];
    const parts = () =>
        page.evaluate(() =>
            performance
                .getEntriesByType("resource")
                .map(({ name }) => name)
                .filter((name) => /export-|lstm_figure/.test(name)),
        );
    expect(await parts()).toEqual([]);
    page.on("request", (request) => asked.push(request.url()));
    await openExport(lens, "the cell");
    expect((await parts()).length).toBe(2);
    await act(lens, "Close");
    await openExport(lens, "Potential long-term memory");
    expect(asked.filter((url) => url.endsWith(".wasm")).length).toBe(1);
    expect(
        asked.filter((url) => !url.startsWith("blob:") && !url.startsWith(new URL(page.url()).origin)),
    ).toEqual([]);
});

for (const part of ["**/export-*.js", "**/lstm_figure*.wasm"]) {
    test(`if ${part} does not load, a notice says so and the page goes on`, async ({ page }) => {
        const lens = new Lens(page);
        await page.route(part, (route) => route.abort());
        await lens.open();
        await button(lens, "the cell").click();
        await expect(lens.element.getByRole("alert")).toHaveText(/^The picture export did not load/);
        await lens.number("bar", "x").press("ArrowUp");
        expect((await lens.settings()).x).toBe(1.1);
        await expect(lens.element.getByRole("alert")).toHaveCount(0);
    });
}

test("a picture that could not be had is loaded when it is asked for again", async ({ page }) => {
    const lens = new Lens(page);
    await page.route("**/lstm_figure*.wasm", (route) => route.abort());
    await lens.open();
    await button(lens, "the cell").click();
    await expect(lens.element.getByRole("alert")).toBeVisible();
    await page.unroute("**/lstm_figure*.wasm");
    await openExport(lens, "the cell");
    await expect(lens.element.getByRole("alert")).toHaveCount(0);
});

test("the buttons are there before any script, and disabled", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("/");
    const lens = new Lens(page);
    await expect(button(lens, "the cell")).toBeDisabled();
});

test("an element taken off the page and put back has no dialog open", async ({ page }) => {
    const lens = new Lens(page);
    await lens.open();
    await openExport(lens, "the cell");
    await lens.element.evaluate(async (lens: LstmLens) => {
        const parent = lens.parentElement;
        lens.remove();
        await new Promise(requestAnimationFrame);
        parent?.append(lens);
    });
    await expect(dialog(lens)).toHaveCount(0);
    await openExport(lens, "the cell");
});

test("in a frame that may do nothing the picture and its text are still there", async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    // A frame without an origin asks for everything as a stranger.
    await page.route("**/*", async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "access-control-allow-origin": "*" };
        await route.fulfill({ response, headers });
    });
    await page.route("**/host.html", (route) =>
        route.fulfill({
            contentType: "text/html",
            body: `<!doctype html><title>A blog</title><iframe src="/" sandbox="allow-scripts" width="800" height="700"></iframe>`,
        }),
    );
    await page.goto("/host.html");
    const frame = page.frames()[1] as Frame;
    const inside = frame.locator("lstm-lens");
    await inside.getByRole("button", { name: "Export picture: the cell" }).click();
    const picture = inside.getByRole("dialog").getByRole("img");
    await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    const told = inside.getByRole("dialog").getByRole("status");
    const press = (name: string) => inside.getByRole("dialog").getByRole("button", { name }).click();
    await press("Copy image");
    await expect(told).toHaveText(/^This browser blocked copying the picture/);
    await press("Copy alternative text");
    await expect(told).toHaveText(/^This browser blocked copying\. The text is selected/);
    await press("Save as SVG");
    await expect(told).toHaveText("Saved as lstm-diagram.svg, unless the surrounding page blocks downloads.");
    await press("Save as PNG");
    await expect(told).toHaveText(/^Saved as lstm-diagram\.png/);
    expect(errors).toEqual([]);
});
