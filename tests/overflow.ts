/** What has no room. */

import type { Page } from "@playwright/test";

/** What reaches beyond the page or out of its own box, in the element and in what is open. */
export function cutOff(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const found: string[] = [];
        const check = (root: Document | ShadowRoot) => {
            for (const one of root.querySelectorAll<HTMLElement>("*")) {
                if (one.shadowRoot) check(one.shadowRoot);
                // What is scrolled, or seen by nobody, may be as wide as it likes.
                if (
                    one.closest(
                        "details:not([open]) > :not(summary), .visually-hidden, .glossary thead, .comparison, textarea, .box, script, style, head",
                    )
                )
                    continue;
                if (one.getClientRects().length === 0 || one.matches(".dot, .bars, iframe")) continue;
                const { left, right } = one.getBoundingClientRect();
                const text = one.textContent?.replace(/\s+/g, " ").trim().slice(0, 60);
                const name = `${one.localName}.${one.getAttribute("class")} ${text}`;
                if (left < -0.5 || right > width + 0.5) found.push(`out of the page: ${name}`);
                const measured = one instanceof HTMLElement && !one.matches("select, input, .picture");
                const inline = measured && getComputedStyle(one).display.startsWith("inline");
                if (measured && !inline && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1) {
                    found.push(`cut off: ${name}`);
                }
            }
            const texts = [...root.querySelectorAll(".diagram text")].filter(
                (text) => text.getClientRects().length > 0,
            );
            const boxes = texts.map((text) => text.getBoundingClientRect());
            for (const [n, a] of boxes.entries()) {
                for (const [m, b] of boxes.entries()) {
                    const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * a.height;
                    const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
                    if (n < m && over && beside)
                        found.push(`${texts[n]?.textContent} over ${texts[m]?.textContent}`);
                }
            }
        };
        check(document);
        return found;
    });
}
