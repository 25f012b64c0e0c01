/** The share dialog: its choices, its preview, and the dialog itself. `paste.spec.ts` has the texts to paste. */

import { expect } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { ALL, COMPANIES, fresh, link, OWN, ShareDialog, settings, test } from "../share.ts";

test("the link to what the page shows is copied, and the focus comes back to the button", async ({
    share,
    page,
    context,
}) => {
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

fresh("where the clipboard is refused, the text is selected", async ({ share, page }) => {
    await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", {
            value: { writeText: () => Promise.reject(new Error("refused")) },
        });
    });
    const { dialog } = await share("?x=3");
    await dialog.getByRole("button", { name: "Copy: Link" }).click();
    await expect(dialog.getByText("copy it by hand")).toBeVisible();
    await expect(dialog.getByRole("textbox")).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?v=1&x=3$/);
});

fresh("the browser's own share sheet opens where there is one", async ({ share, page }) => {
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

test("looking at previews leaves the browser's back button alone", async ({ share, page }) => {
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

test("the preview shows the chosen part, with controls or none, in the chosen colours", async ({ share }) => {
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

test("the dialog begins with what the page shows", async ({ share, page }) => {
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
        expect(await chosen(link)).toContain("The current view");
});

test("a lesson can be shared from the tour, and is in the preview", async ({ share }) => {
    const dialog = await share("?lesson=cell.2");
    await expect(dialog.what.locator("option:checked")).toHaveText(/The current lesson step/);
    await dialog.to("Any site, as a frame");
    expect(await dialog.snippet()).toContain("lesson=cell.2");
    await expect(dialog.frame().locator("lstm-lens .tour")).toContainText("What could be added");
});

test("the memories over time can be chosen if there is more than one step", async ({ share }) => {
    const option = (dialog: ShareDialog) => dialog.what.locator("option", { hasText: "over time" });
    await expect(option(await share())).toBeDisabled();
    await expect(option(await share(COMPANIES))).toBeEnabled();
});

test("Escape closes the dialog from within the preview, unless it ends an entry there", async ({
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

test("the preview of a link cannot be shared in turn", async ({ share }) => {
    const dialog = await share();
    await settings(dialog.frame().locator("lstm-lens"));
    await expect(dialog.frame().getByRole("button", { name: "Copy link" })).toBeVisible();
    await expect(dialog.frame().getByRole("button", { name: "Share or embed…" })).toBeHidden();
});

test("the choice can be told in forced colours", async ({ share, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const { dialog } = await share();
    const look = (name: string) =>
        dialog.getByText(name, { exact: true }).evaluate((label) => getComputedStyle(label).backgroundColor);
    expect(await look("A link")).not.toBe(await look("Ghost"));
    expect(await look("Desktop")).not.toBe(await look("Phone"));
});

test("undo does nothing on the page behind the dialog", async ({ share, page }) => {
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
    await expect(dialog.dialog.getByRole("alert")).toContainText("could not be created");
    await dialog.dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.dialog.locator(".box img")).toBeVisible();
});

test("if the dialog does not load a notice says so, and the link can still be copied", async ({ page }) => {
    await page.route("**/assets/share-*.js", (route) => route.abort(), { times: 1 });
    await page.goto("/");
    const more = page.getByRole("button", { name: "Share or embed…" });
    await more.click();
    await expect(page.getByText("The share dialog did not load")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy link" })).toBeEnabled();
});

test("nothing is cut off for any platform, and axe finds nothing wrong, at two sizes in both themes", async ({
    share,
    page,
}) => {
    test.setTimeout(60_000);
    const dialog = await share(OWN);
    const everywhere = async (act: (where: string) => Promise<void>) => {
        for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            for (const viewport of [
                { width: 1280, height: 800 },
                { width: 360, height: 740 },
            ]) {
                await page.setViewportSize(viewport);
                await act(`${colorScheme}, ${viewport.width} wide`);
            }
        }
    };
    for (const platform of ALL) {
        await dialog.to(platform);
        await dialog.snippets();
        await everywhere(async (where) => {
            const cut = await dialog.dialog.evaluate((dialog) => {
                const { right } = dialog.getBoundingClientRect();
                return [...dialog.querySelectorAll<HTMLElement>("*")]
                    .filter((part) => !part.closest(".box > *"))
                    .filter((part) => {
                        const outside = part.getBoundingClientRect().right > right;
                        return outside || (!part.matches(".box") && part.scrollWidth > part.clientWidth + 1);
                    })
                    .filter((part) => part.clientWidth > 0)
                    .map((part) => part.outerHTML.slice(0, 80));
            });
            expect(cut, `${platform}, ${where}`).toEqual([]);
        });
    }
    await everywhere(async (where) => {
        const found = await violations(page, { include: ["lstm-lens-share"], exclude: ["iframe"] });
        expect(found, where).toEqual([]);
    });
});
