/** Snippets that authors paste, read from the share dialog. */

import type { Page } from "@playwright/test";
import { ShareDialog, type Where } from "../share.ts";

export interface Snippet {
    /** The text in the post. */
    post: string;
    /** A file that has to be in the blog before. */
    file: { path: string; text: string } | undefined;
}

/** The snippets of a link, for each platform. */
export type Snippets = Map<Where, Snippet>;

/** Reads the snippets of a link for each of these platforms from the dialog. */
export async function pasted(
    page: Page,
    address: string,
    platforms: readonly Where[],
    link: string,
): Promise<Snippets> {
    const dialog = await ShareDialog.at(page, address + link);
    const all: Snippets = new Map();
    for (const platform of platforms) {
        await dialog.to(platform);
        const [post, once] = await dialog.snippets();
        const [, path] = /^Once, as (\S+)$/.exec(once?.label ?? "") ?? [];
        all.set(platform, {
            post: post?.text ?? "",
            file: path && once ? { path, text: once.text } : undefined,
        });
    }
    return all;
}
