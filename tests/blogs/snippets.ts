/** What an author is given to paste, read from the share dialog. */

import type { BrowserContext } from "@playwright/test";
import { ShareDialog, type Where } from "../share.ts";

export interface Snippet {
    /** What stands in the post. */
    post: string;
    /** A file that has to be in the blog before. */
    file: { path: string; text: string } | undefined;
}

/** Asks the dialog of the page of each link. */
export async function pasted(
    context: BrowserContext,
    address: string,
    platform: Where,
    links: readonly string[],
): Promise<Snippet[]> {
    const page = await context.newPage();
    const all: Snippet[] = [];
    for (const link of links) {
        const dialog = await ShareDialog.at(page, address + link);
        await dialog.to(platform);
        const [post, once] = await dialog.snippets();
        const [, path] = /^Once, as (\S+)$/.exec(once?.label ?? "") ?? [];
        all.push({ post: post?.text ?? "", file: path && once ? { path, text: once.text } : undefined });
    }
    await page.close();
    return all;
}
