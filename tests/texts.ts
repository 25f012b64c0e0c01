/** The texts of a page, for tests of locales and vocabularies. */

import type { Locator, Page } from "@playwright/test";
import { Lens } from "./lens.ts";

export const COMPANIES = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

export async function open(page: Page, link: string): Promise<Lens> {
    const lens = new Lens(page);
    await lens.open(`/${link}`);
    return lens;
}

/** The buttons that open the inspector, in any locale. */
export function asking({ element }: Lens): Locator {
    return element.locator("label:has(input[type=checkbox]) ~ button[aria-pressed]");
}

/** Texts that are not to be there. */
export interface Unwanted {
    pattern: RegExp;
    /** Names that are left out of a text before. */
    names?: RegExp;
}

/** All unwanted texts of a page: of nodes, labels, titles, and alternatives of pictures. */
export function unwantedTexts(page: Page, unwanted: readonly Unwanted[]): Promise<string[]> {
    return page.evaluate(
        (unwanted) => {
            const patterns = unwanted.map(({ pattern, names }) => ({
                pattern: new RegExp(pattern[0], pattern[1]),
                names: names && new RegExp(names[0], names[1]),
            }));
            const found = new Set<string>();
            const add = (text: string | null) => {
                const plain = text?.replace(/\s+/g, " ").trim();
                if (!plain) return;
                for (const { pattern, names } of patterns)
                    if (pattern.test(names ? plain.replace(names, "") : plain)) found.add(plain);
            };
            const walk = (node: Node) => {
                if (node instanceof Text) add(node.data);
                if (node instanceof Element) {
                    if (node.matches("script, style, iframe")) return;
                    for (const name of ["aria-label", "aria-valuetext", "title", "alt"]) {
                        add(node.getAttribute(name));
                    }
                    // A language has its name in itself; a link is in no language.
                    if (node.matches("option[value=en], option[value=es], [data-word]")) return;
                    if (node instanceof HTMLTextAreaElement && node.matches(".alt-text")) add(node.value);
                    if (node.shadowRoot) walk(node.shadowRoot);
                }
                for (const child of node.childNodes) walk(child);
            };
            walk(document.body);
            add(document.title);
            return [...found];
        },
        unwanted.map(({ pattern, names }) => ({
            pattern: [pattern.source, pattern.flags] as const,
            names: names && ([names.source, names.flags] as const),
        })),
    );
}
