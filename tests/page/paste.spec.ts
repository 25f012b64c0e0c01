/** The texts that the share dialog gives to be pasted, platform by platform, and their effect there. */

import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { commandLine } from "../lens.ts";
import { ALL, COMPANIES, link, OWN, onNetlify, ShareDialog, settings, test } from "../share.ts";

test("every platform has something to paste, with the numbers in it, and shows them live", async ({
    share,
    page,
}) => {
    const { href } = new URL(`/${OWN}`, (await share(OWN)).page.url());
    await page.keyboard.press("Escape");
    const dialog = await share(OWN);
    for (const platform of ALL) {
        await dialog.to(platform);
        const [first, ...others] = await dialog.snippets();
        expect([first, ...others].map((snippet) => snippet?.text).join(), platform).toContain(OWN);
        // What is pasted names only where it comes from.
        for (const address of first?.text.match(/https?:[^"\s)<]*/g) ?? [])
            expect(address.startsWith(new URL("/", href).href), address).toBe(true);
        if (platform === "Medium or Substack" || platform === "dev.to") {
            await expect(dialog.dialog.getByRole("img").last()).toBeVisible();
            continue;
        }
        const inFrame = platform === "A link" || (await dialog.dialog.locator(".box iframe").count()) > 0;
        const seen = inFrame ? dialog.frame().locator("lstm-lens") : dialog.seen();
        expect((await settings(seen)).sequences, platform).toEqual([{ inputs: [0.1, -3], target: null }]);
        expect(await link(seen), platform).toBe(OWN);
    }
    // The page has neither changed nor been left.
    expect(await link(dialog.lens)).toBe(OWN);
    expect(page.url()).toBe(href);
});

const tooLow = (dialog: ShareDialog, screen: string) =>
    dialog.dialog.getByText(new RegExp(`On a ${screen} the frame is \\d+ pixels too short`));

test("a frame is pasted as high as its content, and nothing in it scrolls", async ({ share }) => {
    const dialog = await share(COMPANIES);
    await dialog.to("Any site, as a frame");
    const heights = new Set<string>();
    for (const what of ["Everything", "Stage 1", "The diagram", "The memories"]) {
        await dialog.show(what);
        const inside = dialog.frame().locator("lstm-lens");
        await settings(inside);
        const missing = () =>
            inside.evaluate((lens) => {
                const shown = lens.shadowRoot?.querySelector(".lens") as HTMLElement;
                return shown.scrollHeight - shown.clientHeight;
            });
        await expect
            .poll(async () => {
                const height = await dialog.dialog.locator(".box iframe").getAttribute("height");
                const isPasted = (await dialog.snippet()).includes(` height="${height}" `);
                return isPasted && height !== "672" && (await missing()) <= 0;
            }, what)
            .toBe(true);
        heights.add((await dialog.snippet()).match(/ height="\d+"/)?.[0] ?? "");
        await expect(tooLow(dialog, "desktop")).toBeHidden();
    }
    expect(heights.size).toBe(4);
    // On a phone it has the same height, in which there is not room for everything.
    await dialog.show("Everything");
    await expect(tooLow(dialog, "phone")).toBeVisible();
});

test("trying something in the preview changes neither the pasted height nor the link", async ({ share }) => {
    const dialog = await share("?v=1&x=-10");
    await dialog.to("Any site, as a frame");
    const first = await dialog.snippet();
    await dialog.frame().getByRole("button", { name: "two companies" }).click();
    await expect(dialog.frame().locator("lstm-lens .chart canvas").first()).toBeAttached();
    await dialog.dialog.getByRole("button", { name: "Phone" }).click();
    await dialog.to("A link");
    await dialog.to("Any site, as a frame");
    expect(await dialog.snippet()).toBe(first);
    await expect(dialog.dialog.getByText("Changes made here are not shared")).toBeVisible();
});

test.describe("dev.to", () => {
    /** What dev.to takes for a frame on Netlify. */
    const PATTERN = /^https:\/\/[\w-]+\.netlify\.app(\/\S*)?$/;

    test("takes the link that it is given, and its frame's two sizes are shown", async ({ page }) => {
        const site = await onNetlify(page);
        const dialog = await ShareDialog.at(page, `${site}${OWN}`);
        await dialog.to("dev.to");
        const [, address = ""] = /^\{% embed (\S+) %\}$/.exec(await dialog.snippet()) ?? [];
        expect(address).toMatch(PATTERN);
        // What Markdown leaves alone.
        expect(address.replace("https:", "")).toMatch(/^[A-Za-z0-9.,_=&/?-]*[A-Za-z0-9]$/);
        await expect.poll(() => link(dialog.frame().locator("lstm-lens"))).toBe(OWN);
        await expect(dialog.dialog.getByText("680 × 672 pixels")).toBeVisible();
        await dialog.dialog.getByRole("button", { name: "Phone" }).click();
        await expect(dialog.dialog.getByText("343 × 384 pixels")).toBeVisible();
        await expect(
            dialog.dialog.getByText("dev.to makes every frame 384 pixels high on a phone"),
        ).toBeVisible();
        await expect(tooLow(dialog, "phone")).toBeVisible();
    });

    test("from an address that it does not take, there is a picture with a link, and the reason", async ({
        share,
    }) => {
        const dialog = await share("?v=1&x=4");
        await dialog.to("dev.to");
        expect(await dialog.snippet()).toMatch(/^\[!\[.*\]\(lstm-diagram\.png\)\]\(http.*\?v=1&x=4\)$/);
        await expect(dialog.dialog.getByText("dev.to shows frames only from some hosts")).toBeVisible();
    });
});

test("the README shows each way as the dialog gives it", async ({ page }) => {
    const readme = await readFile("README.md", "utf8");
    const site = await onNetlify(page);
    const dialog = await ShareDialog.at(page, `${site}?v=1&x=-10`);
    for (const platform of ALL) {
        await dialog.to(platform);
        const isPicture = platform === "Medium or Substack";
        await dialog.show(isPicture ? "Stage 2" : "Everything");
        const snippets = await dialog.snippets();
        const { text } = snippets[isPicture ? 2 : 0] ?? { text: "" };
        // How high a frame would like to be depends on the reader's font.
        const [before = "", after = ""] = text.split(/height="\d+"/);
        expect(readme, platform).toContain(before);
        expect(readme, platform).toContain(after);
        if (platform === "Hugo" || platform === "WordPress" || platform === "Ghost")
            expect(readme).toContain(snippets[1]?.text);
    }
});

test("for editors without scripts there are the picture, its text and the link, as Markdown and as HTML", async ({
    share,
    page,
}) => {
    const dialog = await share("?v=1&x=-3");
    await dialog.to("Medium or Substack");
    await dialog.show("Stage 2");
    const said = commandLine()("figure", "?v=1&x=-3", "--stage", "cell", "--alt").stdout.trim();
    await expect(dialog.dialog.getByRole("textbox")).toHaveCount(4);
    const [alt, address, markdown, html] = await dialog.snippets();
    expect(alt?.text).toBe(said);
    expect(markdown?.text).toBe(`[![${said}](lstm-cell.png)](${address?.text})`);
    const parsed = await page.evaluate((html) => {
        const { body } = new DOMParser().parseFromString(html, "text/html");
        const image = body.querySelector("a > img") as HTMLImageElement;
        const { href } = image.parentElement as HTMLAnchorElement;
        return [image.alt, image.getAttribute("src"), href, image.width];
        // The page's policy would complain of it; it is for somebody else's.
    }, html?.text.replace(' style="max-width: 100%; height: auto"', "") ?? "");
    const seen = dialog.dialog.locator(".box img");
    const width = await seen.evaluate((image) => image.getBoundingClientRect().width);
    expect(parsed).toEqual([said, "lstm-cell.png", address?.text, width]);
    expect(address?.text).toMatch(/\/\?v=1&x=-3&stage=cell&hide=time,diagram$/);
    const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.dialog.getByRole("button", { name: "Save lstm-cell.png" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("lstm-cell.png");
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * width);
});

test("a preset has an address of its own, at which blogs find how to embed it", async ({ share, page }) => {
    const dialog = await share("?v=1&x=-10");
    for (const platform of ["A link", "WordPress", "Ghost"] as const) {
        await dialog.to(platform);
        const own = (await dialog.snippets()).at(-1)?.text ?? "";
        const response = await page.request.get(own);
        expect(response.status(), own).toBe(200);
        expect(await response.text()).toContain("application/json+oembed");
    }
    await dialog.to("A link");
    await dialog.show("Stage 1");
    await expect(dialog.dialog.getByRole("textbox")).toHaveCount(1);
    await expect(dialog.dialog.getByText("show the article’s example")).toBeVisible();
});

test("numbers too many for a link are reported, and there is nothing to paste", async ({ share, page }) => {
    const dialog = await share();
    await page.keyboard.press("Escape");
    await dialog.lens.evaluate((lens: LstmLens) => {
        lens.settings = { sequences: [{ inputs: Array.from({ length: 900 }, (_, n) => n / 7) }] };
    });
    await dialog.open();
    await expect(dialog.dialog.getByRole("alert")).toContainText("too many numbers for a link");
    await expect(dialog.dialog.getByRole("textbox")).toHaveCount(0);
});

test("an address that is long, or on this machine alone, is reported as such", async ({ share }) => {
    const inputs = Array.from({ length: 700 }, (_, n) => (n % 90) / 10);
    const dialog = await share(`?v=1&x=${inputs}`);
    const { length } = await dialog.snippet();
    await expect(
        dialog.dialog.getByText(`The address has ${length.toLocaleString("en")} characters`),
    ).toBeVisible();
    await expect(dialog.dialog.getByText("on your own computer")).toBeVisible();
});
