/** What the tests of languages have in common. */

import type { Locator, Page } from "@playwright/test";
import { Lens } from "./lens.ts";

export const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

export async function open(page: Page, link: string): Promise<Lens> {
    await page.goto(`/${link}`);
    const lens = new Lens(page);
    await lens.ready();
    return lens;
}

/** The buttons that ask something about the step, in whatever language. */
export function asking({ element }: Lens): Locator {
    return element.locator("label:has(input[type=checkbox]) ~ button[aria-pressed]");
}

/** All that the page says: texts, labels, titles, what pictures say. */
export function said(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const all = new Set<string>();
        const add = (text: string | null) => {
            const plain = text?.replace(/\s+/g, " ").trim();
            if (plain) all.add(plain);
        };
        const walk = (node: Node) => {
            if (node instanceof Text) add(node.data);
            if (node instanceof Element) {
                if (node.matches("script, style, iframe")) return;
                for (const name of ["aria-label", "aria-valuetext", "title", "alt"]) {
                    add(node.getAttribute(name));
                }
                // A language is called what its own speakers call it; a link is no language.
                if (node.matches("option[value=en], option[value=es], [data-word]")) return;
                if (node instanceof HTMLTextAreaElement && node.matches(".alt-text")) add(node.value);
                if (node.shadowRoot) walk(node.shadowRoot);
            }
            for (const child of node.childNodes) walk(child);
        };
        walk(document.body);
        add(document.title);
        return [...all];
    });
}
