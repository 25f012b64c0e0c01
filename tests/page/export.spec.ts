/** The export dialog: a picture seen, saved, copied, and its alternative text. */

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { act, button, COMPANIES, dialog, openExport, seen, status } from "../export.ts";
import { commandLine, expect, Lens, STAGES, test } from "../lens.ts";

async function saved(page: Page, lens: Lens, name: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent("download"), act(lens, name)]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How wide and high a PNG is, by its header. */
function sizeOf(png: Buffer): [number, number] {
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.subarray(12, 16).toString("latin1")).toBe("IHDR");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How light the corner of a picture is, from 0 to 255. */
function corner(lens: Lens): Promise<number> {
    return dialog(lens)
        .getByRole("img")
        .evaluate(async (image: HTMLImageElement) => {
            await image.decode();
            const canvas = document.createElement("canvas");
            const context = canvas.getContext("2d") as CanvasRenderingContext2D;
            context.drawImage(image, 0, 0);
            const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(3, 3, 1, 1).data;
            return alpha === 255 ? (red + green + blue) / 3 : Number.NaN;
        });
}

/** Makes a browser that lets no page use the clipboard. */
function refuse(page: Page): Promise<void> {
    return page.evaluate(() => {
        const no = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
        Object.defineProperty(navigator, "clipboard", { value: { write: no, writeText: no } });
    });
}

/** The file that the command line draws. */
function drawn(link: string, what: string[]): Buffer {
    const file = test.info().outputPath("drawn.svg");
    const { stderr } = commandLine()("figure", link, ...what, "--theme", "light", "--out", file);
    expect(stderr).toBe("");
    return readFileSync(file);
}

for (const { name, file, says, address, what } of [
    {
        name: "Potential long-term memory",
        file: "lstm-cell",
        says: /1 × 1\.41 \+ 1 × 0\.94 − 0\.32 = 2\.03.* 0\.97/,
        address: "/",
        what: ["--stage", "cell"],
    },
    {
        name: "the cell",
        file: "lstm-diagram",
        says: /0\.97.*2\.95.*0\.99/,
        address: "/",
        what: ["--diagram"],
    },
    {
        name: "the chart over time",
        file: "lstm-time",
        says: /0, 0\.5, 0\.25, 1\..*−0\.2012.*−0\.1278/,
        address: COMPANIES,
        what: ["--time"],
    },
]) {
    test(`${name} can be seen, saved as the command line draws it, and copied`, async ({
        page,
        lens,
        context,
    }) => {
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        if (address !== "/") await lens.open(address);
        const image = await openExport(lens, name);
        await expect(image).toHaveAttribute("alt", says);
        const alt = (await image.getAttribute("alt")) ?? "";
        const width = await image.evaluate((image: HTMLImageElement) => image.naturalWidth);
        const height = await image.evaluate((image: HTMLImageElement) => image.naturalHeight);

        const svg = await saved(page, lens, "Save as SVG");
        expect(svg.name).toBe(`${file}.svg`);
        expect(svg.bytes.toString()).toMatch(/^<svg [^>]*>.*<title[ >]/s);
        expect(svg.bytes.toString()).not.toContain("<script");
        await expect(status(lens)).toHaveText(`Saved as ${file}.svg`);
        // To the last byte what the command line makes of the same link.
        const link = await lens.element.evaluate((lens: LstmLens) => lens.link ?? "");
        expect(svg.bytes.equals(drawn(link, what))).toBe(true);
        const heading = await dialog(lens).getByRole("heading").innerText();
        expect(svg.bytes.toString()).toContain(`${heading}</title>`);

        const png = await saved(page, lens, "Save as PNG");
        expect(png.name).toBe(`${file}.png`);
        const [pixels, high] = sizeOf(png.bytes);
        expect(pixels).toBe(2 * width);
        expect(high).toBe(2 * height);
        await expect(status(lens)).toHaveText(`Saved as ${file}.png`);

        await act(lens, "Copy image");
        await expect(status(lens)).toHaveText("Image copied");
        const copied = await page.evaluate(async () => {
            const [item] = await navigator.clipboard.read();
            const blob = await (item as ClipboardItem).getType("image/png");
            return (await createImageBitmap(blob)).width;
        });
        expect(copied).toBe(2 * width);

        await act(lens, "Copy alternative text");
        await expect(status(lens)).toHaveText("Alternative text copied");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(alt);
        await expect(dialog(lens).getByRole("textbox")).toHaveValue(alt);

        await page.keyboard.press("Escape");
        await expect(dialog(lens)).toHaveCount(0);
        await expect(button(lens, name)).toBeFocused();
    });
}

test("the dialog is opened, gone through and closed by keyboard, and the focus comes back", async ({
    page,
    lens,
}) => {
    for (const stage of STAGES) {
        const opener = lens.card(stage).getByRole("button", { name: /^Export picture/ });
        await opener.focus();
        await page.keyboard.press("Enter");
        await expect(dialog(lens).getByRole("button", { name: "Save as SVG" })).toBeFocused();
        for (const name of ["Save as PNG", "Copy image", "Copy alternative text", "Close"]) {
            await page.keyboard.press("Tab");
            await expect(dialog(lens).getByRole("button", { name })).toBeFocused();
        }
        await page.keyboard.press("Enter");
        await expect(dialog(lens)).toHaveCount(0);
        await expect(opener).toBeFocused();
    }
});

test("where the browser refuses to copy, the dialog says so and selects the text", async ({ page, lens }) => {
    await openExport(lens, "the cell");
    await refuse(page);
    await act(lens, "Copy image");
    await expect(status(lens)).toHaveText("This browser blocked copying the picture. Save it instead.");
    await act(lens, "Copy alternative text");
    await expect(status(lens)).toHaveText(/blocked copying\. The text is selected/);
    const text = dialog(lens).getByRole("textbox");
    await expect(text).toBeFocused();
    const all = await text.evaluate((text: HTMLTextAreaElement) => text.selectionEnd - text.selectionStart);
    expect(all).toBe((await text.inputValue()).length);

    await page.evaluate(() => Object.defineProperty(window, "ClipboardItem", { value: undefined }));
    await act(lens, "Copy image");
    await expect(status(lens)).toHaveText(/blocked copying the picture/);
    await page.evaluate(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await act(lens, "Save as PNG");
    await expect(status(lens)).toHaveText(/could not create a PNG.*SVG/);
});

test("a picture is light or dark as the element is, unless chosen otherwise", async ({ page, lens }) => {
    const pressed = (name: string) => dialog(lens).getByRole("button", { name, pressed: true });
    await openExport(lens, "the cell");
    await expect(pressed("light")).toBeVisible();
    expect(await corner(lens)).toBeGreaterThan(200);
    await act(lens, "dark");
    await expect.poll(() => corner(lens)).toBeLessThan(60);
    expect((await saved(page, lens, "Save as PNG")).name).toBe("lstm-diagram.png");
    expect((await lens.settings()).theme).toBe("auto");

    // Another time it is the element's again.
    await act(lens, "Close");
    await openExport(lens, "the cell");
    await expect(pressed("light")).toBeVisible();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(pressed("dark")).toBeVisible();
    await expect.poll(() => corner(lens)).toBeLessThan(60);
    await lens.element.evaluate((lens: LstmLens) => {
        const { settings } = lens;
        if (settings) lens.settings = { ...settings, view: { ...settings.view, theme: "light" } };
    });
    await expect.poll(() => corner(lens)).toBeGreaterThan(200);
});

test("a picture on show follows the settings", async ({ page }) => {
    const lens = new Lens(page);
    await lens.open();
    await lens.number("bar", "x").press("ArrowUp");
    const image = await openExport(lens, "Potential long-term memory");
    await expect(image).toHaveAttribute("alt", /1\.1 × 0\.94/);
    const address = (await image.getAttribute("src")) ?? "";
    // As an image: nothing else may be read from such an address.
    const kept = () =>
        page.evaluate((address) => {
            const image = new Image();
            image.src = address;
            return image.decode().then(
                () => true,
                () => false,
            );
        }, address);
    expect(await kept()).toBe(true);
    await lens.element.evaluate((lens: LstmLens) => lens.undo());
    await expect(image).toHaveAttribute("alt", / 1 × 0\.94.* 2\.03/);
    await seen(lens);
    // What is no longer shown is given back.
    expect(await kept()).toBe(false);
});

test("the chart's picture has the gates that the chart has", async ({ page }) => {
    const lens = new Lens(page);
    await lens.open(COMPANIES);
    await openExport(lens, "the chart over time");
    const size = async () => (await saved(page, lens, "Save as SVG")).bytes.length;
    const without = await size();
    await act(lens, "Close");
    await lens.element.getByRole("checkbox", { name: "% to remember" }).check();
    await openExport(lens, "the chart over time");
    expect(await size()).toBeGreaterThan(without);
});

test("the buttons are hidden with the controls", async ({ lens }) => {
    await expect(lens.element.locator(".export-button")).toHaveCount(6);
    await lens.set({ hide: ["controls"] });
    await expect(lens.element.locator(".export-button")).toHaveCount(0);
});

const SIZES = [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
];

/** Does something at each size, in both themes. */
async function everywhere(
    page: Page,
    act: (viewport: (typeof SIZES)[number], where: string) => Promise<void>,
): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const viewport of SIZES) {
            await page.setViewportSize(viewport);
            await act(viewport, `${colorScheme}, ${viewport.width} × ${viewport.height}`);
        }
    }
}

const PICTURES = ["the chart over time", "the cell", "% of long-term memory to remember"];

test("the buttons lie over nothing, at any size in either theme", async ({ page }) => {
    const lens = new Lens(page);
    await lens.open(COMPANIES);
    await everywhere(page, async (viewport, where) => {
        for (const name of PICTURES) await button(lens, name).click({ trial: true });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, where).toBeLessThanOrEqual(viewport.width);
        expect(await overlaps(lens), where).toEqual([]);
    });
});

for (const name of PICTURES) {
    test(`${name}: the dialog fits, and axe finds nothing wrong, at any size in either theme`, async ({
        page,
    }) => {
        const lens = new Lens(page);
        await lens.open(COMPANIES);
        await openExport(lens, name);
        await everywhere(page, async (viewport, where) => {
            const box = await dialog(lens).boundingBox();
            expect(box?.x, where).toBeGreaterThanOrEqual(0);
            expect((box?.x ?? 0) + (box?.width ?? 0), where).toBeLessThanOrEqual(viewport.width);
            const wide = await dialog(lens).evaluate((box) => box.scrollWidth - box.clientWidth);
            expect(wide, where).toBeLessThanOrEqual(0);
            for (const one of await dialog(lens).getByRole("button").all())
                await expect(one, where).toBeInViewport({ ratio: 1 });
            expect(await violations(page), where).toEqual([]);
        });
        await act(lens, "Close");
        await expect(dialog(lens)).toHaveCount(0);
    });
}

/** Texts and other controls that an export button overlaps. */
function overlaps(lens: Lens): Promise<string[]> {
    return lens.element.evaluate((element) => {
        const root = element.shadowRoot as ShadowRoot;
        const found: string[] = [];
        for (const button of root.querySelectorAll(".export-button")) {
            const own = button.getBoundingClientRect();
            if (own.width === 0) continue;
            const parts = root.querySelectorAll(
                "button, input, h2, .legend, .place, .gates label, canvas, .diagram text, .diagram path, .diagram rect, .diagram circle",
            );
            for (const part of parts) {
                if (part === button || part.closest("button") === button) continue;
                let box = part.getBoundingClientRect();
                if (part.matches("h2, .legend")) {
                    // Its text, not the room that it has.
                    const range = document.createRange();
                    range.selectNodeContents(part);
                    box = range.getBoundingClientRect();
                }
                const over = Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top) > 1;
                const beside = Math.min(box.right, own.right) - Math.max(box.left, own.left) > 1;
                if (over && beside)
                    found.push(`${button.ariaLabel} over ${part.outerHTML.slice(0, 80)} ${part.textContent}`);
            }
        }
        return found;
    });
}
