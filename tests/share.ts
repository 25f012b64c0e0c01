/** What the tests see of the share dialog. */

import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { LstmLens } from "../www/lstm-lens.ts";
import { Lens } from "./lens.ts";

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
