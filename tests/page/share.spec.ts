/** The share dialog: what is to be pasted where, and how it will look there. */

import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { LstmLens, Settings } from "../../www/lstm-lens.ts";
import { commandLine } from "../lens.ts";
import { ShareDialog, type Where } from "../share.ts";

const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";
/** Differs from every preset, with as many keys as one would set. */
const OWN = "?v=1&f=2,1.5,-0.25&o=-1,0.3,1e-7&h=-0.5&c=1.25&x=0.1,-3&t=2&digits=3&words=symbols";

const ALL: Where[] = [
    "A link",
    "Any site, as an element",
    "Any site, as a frame",
    "dev.to",
    "WordPress",
    "Ghost",
    "Hugo",
    "Jekyll",
    "Medium or Substack",
];

/** The dialog on the page of a link; the test fails if anything is complained of. */
const test = base.extend<{ share: (link?: string) => Promise<ShareDialog> }>({
    share: async ({ page }, use) => {
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        await use((link = "") => ShareDialog.at(page, `/${link}`));
        expect(errors).toEqual([]);
    },
});

/** The settings that an element shows, once it does. */
async function settings(lens: Locator): Promise<Settings> {
    await expect.poll(() => lens.evaluate((lens: LstmLens) => lens.steps?.length)).toBeGreaterThan(0);
    return lens.evaluate((lens: LstmLens) => lens.settings as Settings);
}

const link = (lens: Locator): Promise<string> => lens.evaluate((lens: LstmLens) => lens.link ?? "");

/** Serves the site as if it stood on Netlify. */
async function onNetlify(page: Page): Promise<string> {
    const site = "https://lstm-lens.netlify.app";
    await page.route(`${site}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const path = `dist${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`;
        return route.fulfill({ path, headers: { "Access-Control-Allow-Origin": "*" } });
    });
    return `${site}/`;
}

test("copies the link to what the page shows, and gives the focus back", async ({ share, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { dialog } = await share(OWN);
    await dialog.getByRole("button", { name: "Copy: Link" }).click();
    await expect(dialog.getByText("Copied")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Share or embed…" })).toBeFocused();
});

test("where the clipboard is refused, the text is selected", async ({ share, page }) => {
    await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", {
            value: { writeText: () => Promise.reject(new Error("refused")) },
        });
    });
    const { dialog } = await share("?x=3");
    await dialog.getByRole("button", { name: "Copy: Link" }).click();
    await expect(dialog.getByText("to be copied by hand")).toBeVisible();
    await expect(dialog.getByRole("textbox")).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?v=1&x=3$/);
});

test("the system's share sheet, where there is one", async ({ share, page }) => {
    await page.addInitScript(() => {
        Object.assign(Navigator.prototype, {
            share: (data: object) => Promise.resolve(Object.assign(window, { shared: data })),
        });
    });
    const { dialog } = await share("?x=3");
    await dialog.getByRole("button", { name: "Share…" }).click();
    const shared = () => page.evaluate(() => (window as unknown as { shared?: { url: string } }).shared?.url);
    await expect.poll(shared).toMatch(/\/\?v=1&x=3$/);
});

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

test("looking at previews is no step in the history", async ({ share, page }) => {
    const dialog = await share();
    const before = await page.evaluate(() => history.length);
    for (const platform of ["Any site, as a frame", "A link", "WordPress"] as const) {
        await dialog.to(platform);
        for (const what of ["Stage 1", "The diagram", "Everything"]) {
            await dialog.show(what);
            await settings(dialog.frame().locator("lstm-lens"));
        }
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
});

test("what to show, with controls or none, in which colours", async ({ share }) => {
    const dialog = await share(COMPANIES);
    await dialog.to("Any site, as an element");
    const after = async () => {
        const shown = await settings(dialog.seen());
        await expect.poll(() => dialog.snippet()).toContain(`link="${await link(dialog.seen())}"`);
        return shown.view;
    };
    const panel = (part: string) => dialog.seen().locator(`[part~=${part}]`);
    expect((await after()).hide).toEqual([]);

    await dialog.show("Stage 2: Potential long-term memory");
    await expect.poll(async () => (await after()).stage).toBe("cell");
    await expect(panel("stage").filter({ visible: true })).toHaveCount(1);
    await expect(panel("diagram")).toHaveCount(0);
    await expect(panel("time")).toHaveCount(0);
    await expect(panel("toolbar")).toBeVisible();

    await dialog.show("The memories over time");
    await expect(panel("time")).toBeVisible();
    await expect(panel("stages")).toHaveCount(0);

    await dialog.dialog.getByLabel("With controls").uncheck();
    await expect(panel("toolbar")).toHaveCount(0);
    await expect(panel("hint")).toHaveCount(0);

    await dialog.show("The diagram of the cell");
    await expect(panel("diagram")).toBeVisible();
    await expect(panel("time")).toHaveCount(0);

    await dialog.dialog.getByRole("combobox", { name: "Colours" }).first().selectOption("dark");
    await expect.poll(async () => (await after()).theme).toBe("dark");
    await expect(dialog.seen().locator(".lens")).toHaveCSS("color-scheme", "dark");
    expect((await after()).hide).toEqual(["controls", "time", "stages", "hints"]);
});

test("what the page shows is what is chosen first", async ({ share, page }) => {
    const chosen = async (link: string) => {
        const dialog = await share(link);
        const what = await dialog.what.locator("option:checked").textContent();
        const controls = await dialog.dialog.getByLabel("With controls").isChecked();
        expect(await dialog.snippet()).toBe(new URL(`/${link}`, page.url()).href);
        return `${what?.trim()}, ${controls}`;
    };
    expect(await chosen("?v=1&x=2")).toBe("Everything, true");
    expect(await chosen("?v=1&x=2&hide=controls,hints")).toBe("Everything, false");
    expect(await chosen("?v=1&x=2&stage=input&hide=time,diagram")).toBe(
        "Stage 3: % of potential memory to remember, true",
    );
    expect(await chosen("?v=1&x=2,3&hide=diagram,stages")).toBe("The memories over time, true");
    for (const link of [
        "?v=1&x=2&stage=input",
        "?v=1&x=2&hide=hints",
        "?v=1&x=2&hide=diagram,stages",
        "?v=1&x=2&stage=cell&hide=controls,stages",
    ])
        expect(await chosen(link)).toContain("As it is shown now");
});

test("a lesson is shared from the tour, and is there in the preview", async ({ share }) => {
    const dialog = await share("?lesson=cell.2");
    await expect(dialog.what.locator("option:checked")).toHaveText(/The lesson, at the step shown/);
    await dialog.to("Any site, as a frame");
    expect(await dialog.snippet()).toContain("lesson=cell.2");
    await expect(dialog.frame().locator("lstm-lens .tour")).toContainText("What could be added");
});

test("time needs more than one step", async ({ share }) => {
    const option = (dialog: ShareDialog) => dialog.what.locator("option", { hasText: "over time" });
    await expect(option(await share())).toBeDisabled();
    await expect(option(await share(COMPANIES))).toBeEnabled();
});

const tooLow = (dialog: ShareDialog, screen: string) =>
    dialog.dialog.getByText(new RegExp(`On a ${screen} it is \\d+ pixels too low`));

test("a frame is pasted as high as it would like to be, and nothing in it scrolls", async ({ share }) => {
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

test("the height is that of what is pasted, whatever is looked at, and whatever is tried in the preview", async ({
    share,
}) => {
    const dialog = await share("?v=1&x=-10");
    await dialog.to("Any site, as a frame");
    const first = await dialog.snippet();
    await dialog.frame().getByRole("button", { name: "two companies" }).click();
    await expect(dialog.frame().locator("lstm-lens .chart canvas").first()).toBeAttached();
    await dialog.dialog.getByRole("button", { name: "a phone" }).click();
    await dialog.to("A link");
    await dialog.to("Any site, as a frame");
    expect(await dialog.snippet()).toBe(first);
    await expect(dialog.dialog.getByText("not taken along")).toBeVisible();
});

test("Escape closes the dialog from within a frame, too, unless it ends something there", async ({
    share,
    page,
}) => {
    const dialog = await share("?v=1&x=-10");
    await dialog.to("Any site, as a frame");
    const frame = dialog.frame();
    await settings(frame.locator("lstm-lens"));
    const number = frame.getByRole("spinbutton").first();
    await number.click();
    await page.keyboard.type("7");
    await page.keyboard.press("Escape");
    await expect(dialog.dialog).toBeVisible();
    await expect(number).not.toHaveText("7");
    await frame.getByRole("slider").first().focus();
    await page.keyboard.press("Escape");
    await expect(dialog.dialog).toBeHidden();
});

test("within the preview of a link there is nothing more to share", async ({ share }) => {
    const dialog = await share();
    await settings(dialog.frame().locator("lstm-lens"));
    await expect(dialog.frame().getByRole("button", { name: "Copy link" })).toBeVisible();
    await expect(dialog.frame().getByRole("button", { name: "Share or embed…" })).toBeHidden();
});

test("in forced colours what is chosen can be told", async ({ share, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const { dialog } = await share();
    const look = (name: string) =>
        dialog.getByText(name, { exact: true }).evaluate((label) => getComputedStyle(label).backgroundColor);
    expect(await look("A link")).not.toBe(await look("Ghost"));
    expect(await look("a desktop")).not.toBe(await look("a phone"));
});

test.describe("dev.to", () => {
    /** What dev.to takes for a frame on Netlify. */
    const PATTERN = /^https:\/\/[\w-]+\.netlify\.app(\/\S*)?$/;

    test("takes the link that it is given, and the frame lives in its sizes", async ({ page }) => {
        const site = await onNetlify(page);
        const dialog = await ShareDialog.at(page, `${site}${OWN}`);
        await dialog.to("dev.to");
        const [, address = ""] = /^\{% embed (\S+) %\}$/.exec(await dialog.snippet()) ?? [];
        expect(address).toMatch(PATTERN);
        // What Markdown leaves alone.
        expect(address.replace("https:", "")).toMatch(/^[A-Za-z0-9.,_=&/?-]*[A-Za-z0-9]$/);
        await expect.poll(() => link(dialog.frame().locator("lstm-lens"))).toBe(OWN);
        await expect(dialog.dialog.getByText("680 × 672 pixels")).toBeVisible();
        await dialog.dialog.getByRole("button", { name: "a phone" }).click();
        await expect(dialog.dialog.getByText("343 × 384 pixels")).toBeVisible();
        await expect(dialog.dialog.getByText("dev.to’s frame is 384 pixels high on a phone")).toBeVisible();
        await expect(tooLow(dialog, "phone")).toBeVisible();
    });

    test("from another address it is a picture with a link, and says why", async ({ share }) => {
        const dialog = await share("?v=1&x=4");
        await dialog.to("dev.to");
        expect(await dialog.snippet()).toMatch(/^\[!\[.*\]\(lstm-diagram\.png\)\]\(http.*\?v=1&x=4\)$/);
        await expect(dialog.dialog.getByText("dev.to shows frames only of some hosts")).toBeVisible();
    });
});

test("README shows each way as the dialog gives it", async ({ page }) => {
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

test("where nothing runs: the picture, its text and the link, as Markdown and as HTML", async ({
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

test("a preset has an address of its own, which blogs ask how to embed it", async ({ share, page }) => {
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
    await expect(dialog.dialog.getByText("shows the article’s example")).toBeVisible();
});

test("what is too long for a link is said; there is nothing to paste", async ({ share, page }) => {
    const dialog = await share();
    await page.keyboard.press("Escape");
    await dialog.lens.evaluate((lens: LstmLens) => {
        lens.settings = { sequences: [{ inputs: Array.from({ length: 900 }, (_, n) => n / 7) }] };
    });
    await dialog.open();
    await expect(dialog.dialog.getByRole("alert")).toContainText("too many for a link");
    await expect(dialog.dialog.getByRole("textbox")).toHaveCount(0);
});

test("a long address is said to be long, and one of this machine to be of no use to others", async ({
    share,
}) => {
    const inputs = Array.from({ length: 700 }, (_, n) => (n % 90) / 10);
    const dialog = await share(`?v=1&x=${inputs}`);
    const { length } = await dialog.snippet();
    await expect(
        dialog.dialog.getByText(`An address of ${length.toLocaleString("en")} characters`),
    ).toBeVisible();
    await expect(dialog.dialog.getByText("on your own machine")).toBeVisible();
});

test("undo in the dialog is not the page's", async ({ share, page }) => {
    const dialog = await share();
    await page.keyboard.press("Escape");
    await dialog.lens.evaluate((lens: LstmLens) => {
        lens.settings = { c: 5 };
    });
    await dialog.open();
    // A field would keep the keys to itself.
    await dialog.dialog.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Control+z");
    expect(await link(dialog.lens)).toBe("?v=1&c=5");
});

test("a picture that could not be made can be tried again", async ({ page }) => {
    await page.route("**/assets/lstm_figure_bg-*.wasm", (route) => route.abort(), { times: 1 });
    const dialog = await ShareDialog.at(page, "/?v=1");
    await dialog.to("Medium or Substack");
    await expect(dialog.dialog.getByRole("alert")).toContainText("could not be made");
    await dialog.dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.dialog.locator(".box img")).toBeVisible();
});

base("a dialog that does not load says so; the link can still be copied", async ({ page }) => {
    await page.route("**/assets/share-*.js", (route) => route.abort(), { times: 1 });
    await page.goto("/");
    const more = page.getByRole("button", { name: "Share or embed…" });
    await more.click();
    await expect(page.getByText("This did not load")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy link" })).toBeEnabled();
});

for (const theme of ["light", "dark"] as const) {
    for (const viewport of [
        { width: 1280, height: 800 },
        { width: 360, height: 740 },
    ]) {
        test(`nothing is cut off, and axe finds nothing, ${viewport.width}, ${theme}`, async ({
            share,
            page,
        }) => {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme: theme });
            const dialog = await share(OWN);
            for (const platform of ALL) {
                await dialog.to(platform);
                await dialog.snippets();
                const cut = await dialog.dialog.evaluate((dialog) => {
                    const { right } = dialog.getBoundingClientRect();
                    return [...dialog.querySelectorAll<HTMLElement>("*")]
                        .filter((part) => !part.closest(".box > *"))
                        .filter((part) => {
                            const outside = part.getBoundingClientRect().right > right;
                            return (
                                outside || (!part.matches(".box") && part.scrollWidth > part.clientWidth + 1)
                            );
                        })
                        .filter((part) => part.clientWidth > 0)
                        .map((part) => part.outerHTML.slice(0, 80));
                });
                expect(cut, platform).toEqual([]);
            }
            const { violations } = await new AxeBuilder({ page })
                .include("lstm-lens-share")
                .exclude("iframe")
                .analyze();
            expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });
    }
}
