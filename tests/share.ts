/** The share dialog as the tests use it. */

import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { LstmLens, Settings } from "../www/element/lstm-lens.ts";
import { test as base, fresh as freshBase, Lens } from "./lens.ts";

export type Where =
    | "A link"
    | "Any site, as an element"
    | "Any site, as a frame"
    | "dev.to"
    | "WordPress"
    | "Ghost"
    | "Hugo"
    | "Jekyll"
    | "Medium or Substack";

export class ShareDialog {
    readonly dialog: Locator;

    private constructor(readonly page: Page) {
        this.dialog = page.getByRole("dialog", { name: "Share" });
    }

    /** Opens the page at an address, and the dialog on it. */
    static async at(page: Page, address: string): Promise<ShareDialog> {
        await page.goto(address);
        const share = new ShareDialog(page);
        await expect.poll(() => share.lens.evaluate((lens: LstmLens) => lens.link)).toBeTruthy();
        await share.open();
        return share;
    }

    /** The page's own element. */
    get lens(): Locator {
        return new Lens(this.page).element.first();
    }

    /** The choice of what to show. */
    get what(): Locator {
        return this.dialog.getByRole("combobox", { name: "What" });
    }

    async open(): Promise<void> {
        await this.page.getByRole("button", { name: "Share or embed…" }).click();
        await expect(this.dialog).toBeVisible();
    }

    async to(platform: Where): Promise<void> {
        await this.dialog.getByRole("radio", { name: platform, exact: true }).check();
    }

    /** Chooses what to show, by the beginning of its words. */
    async show(what: string): Promise<void> {
        const names = await this.what.locator("option").allTextContents();
        const label = names.map((name) => name.trim()).find((name) => name.startsWith(what));
        if (label === undefined) throw new Error(`no ${what} in ${names}`);
        await this.what.selectOption({ label });
    }

    /** What is to be pasted, by where it goes; that of a frame when the frame has said how high it would like to be. */
    async snippets(): Promise<Array<{ label: string; text: string }>> {
        const all = this.dialog.getByRole("textbox");
        await expect(all.first()).toBeVisible();
        await expect(this.dialog.locator(".offer")).toHaveAttribute("aria-busy", "false", {
            timeout: 15_000,
        });
        return all.evaluateAll((fields) =>
            (fields as HTMLTextAreaElement[]).map(({ labels, value }) => ({
                label: labels[0]?.textContent?.trim() ?? "",
                text: value,
            })),
        );
    }

    /** The first thing to be pasted. */
    async snippet(): Promise<string> {
        return (await this.snippets())[0]?.text ?? "";
    }

    /** The element, as it is seen on the platform. */
    seen(): Locator {
        return this.dialog.locator("lstm-lens");
    }

    /** The frame, as it is seen there. */
    frame(): FrameLocator {
        return this.dialog.frameLocator(".box iframe");
    }
}

export const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";
/** Differs from every preset, with as many keys as one would set. */
export const OWN = "?v=1&f=2,1.5,-0.25&o=-1,0.3,1e-7&h=-0.5&c=1.25&x=0.1,-3&t=2&digits=3&words=symbols";

export const ALL: Where[] = [
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

interface Fixtures {
    /** Opens the dialog on the page of a link. */
    share: (link?: string) => Promise<ShareDialog>;
}

/** Opens the dialog; the test fails if anything is complained of. */
async function opened(
    { page }: { page: Page },
    use: (share: Fixtures["share"]) => Promise<void>,
): Promise<void> {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await use((link = "") => ShareDialog.at(page, `/${link}`));
    expect(errors).toEqual([]);
}

export const test = base.extend<Fixtures>({ share: opened });

/** A page of its own, for a script that runs before the page's. */
export const fresh = freshBase.extend<Fixtures>({ share: opened });

/** The settings that an element shows, once it does. */
export async function settings(lens: Locator): Promise<Settings> {
    await expect.poll(() => lens.evaluate((lens: LstmLens) => lens.steps?.length)).toBeGreaterThan(0);
    return lens.evaluate((lens: LstmLens) => lens.settings as Settings);
}

export const link = (lens: Locator): Promise<string> => lens.evaluate((lens: LstmLens) => lens.link ?? "");

/** Serves the site as if it stood on Netlify. */
export async function onNetlify(page: Page): Promise<string> {
    const site = "https://lstm-lens.netlify.app";
    await page.route(`${site}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const path = `dist${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`;
        return route.fulfill({ path, headers: { "Access-Control-Allow-Origin": "*" } });
    });
    return `${site}/`;
}
