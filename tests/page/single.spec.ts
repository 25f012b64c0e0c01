/** The page as one file, opened from a disk. */

import { copyFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, test } from "../lens.ts";

/** Opens the file alone in a folder, with a query. Returns its requests and errors: there should be none. */
async function open(page: Page, query: string): Promise<string[]> {
    const file = test.info().outputPath("a lens.html");
    await copyFile("dist/lstm-lens.html", file);
    const wrong: string[] = [];
    page.on("request", (request) => {
        if (/^(https?|file):/.test(request.url()) && !request.isNavigationRequest())
            wrong.push(request.url());
    });
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await page.goto(pathToFileURL(file).href + query);
    await new Lens(page).ready();
    return wrong;
}

test("numbers can be changed, and nothing is loaded", async ({ page }) => {
    const wrong = await open(page, "");
    const lens = new Lens(page);
    await lens.number("cell", "x").click();
    await page.keyboard.type("-10");
    await page.keyboard.press("Enter");
    expect(await lens.line("cell", "result")).toBe("tanh(−8.31) = −1.00");
    expect(wrong).toEqual([]);
});

test("a link's query works from a disk: the chart over time, and a picture to export", async ({ page }) => {
    const wrong = await open(page, "?v=1&h=0&c=0&x=0,0.5,0.25,1");
    const lens = new Lens(page);
    await expect(page.locator("lstm-lens .chart canvas").first()).toBeVisible();
    expect(await lens.element.evaluate((lens: LstmLens) => lens.steps.length)).toBe(4);
    await page.getByRole("button", { name: "Export picture: the cell" }).click();
    const image = page.getByRole("dialog").getByRole("img");
    await expect.poll(() => image.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
    expect(wrong).toEqual([]);
});

test("its address follows a change", async ({ page }) => {
    const wrong = await open(page, "?x=2");
    const lens = new Lens(page);
    await lens.set({ x: 3 });
    await expect.poll(() => page.url()).toContain("x=3");
    expect(wrong).toEqual([]);
});
