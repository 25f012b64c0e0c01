/** The frame as the tests use it, by itself and on somebody else's page. */

import type { FrameLocator, Locator, Page } from "@playwright/test";
import type { LstmLens } from "../www/element/lstm-lens.ts";
import { expect } from "./lens.ts";

/** Opens a blog with this body, which records the messages of its frames and may obey them. */
export async function blog(page: Page, blog: string, body: string, obey = ""): Promise<FrameLocator> {
    const script = `<script>
        const told = [];
        addEventListener("message", ({ data, source }) => {
            const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
            told.push(data);
            ${obey}
        });
    </script>`;
    await page.goto(`${blog}/?body=${encodeURIComponent(script + body)}`);
    return page.frameLocator("iframe").first();
}

export type Told = { type?: string; height?: number; message?: string; value?: number; secret?: string };

/** The messages that the blog has received. */
export const told = (page: Page): Promise<Told[]> => page.evaluate("told");
export const heights = async (page: Page): Promise<number[]> =>
    (await told(page)).flatMap(({ type, height }) => (type === "lstm-lens:height" && height ? height : []));

export async function live(frame: FrameLocator): Promise<Locator> {
    const lens = frame.locator("lstm-lens");
    await expect.poll(() => lens.evaluate((lens: LstmLens) => lens.steps?.length)).toBeGreaterThan(0);
    return lens;
}

/** Everything that scrolls, is cut off, or is too small to be read or touched. */
export function wrong(lens: Locator): Promise<string[]> {
    return lens.evaluate(async (lens: LstmLens) => {
        await lens.updateComplete;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const root = lens.shadowRoot as ShadowRoot;
        const found: string[] = [];
        const page = document.documentElement;
        if (page.scrollHeight > innerHeight || page.scrollWidth > innerWidth) found.push("the page scrolls");
        const name = (part: Element) =>
            `${part.getAttribute("class")} ${part.textContent?.trim().slice(0, 30)}`;
        const all = [...root.querySelectorAll<HTMLElement | SVGElement>("*")].filter(
            (part) => part.getClientRects().length > 0 && !part.closest(".visually-hidden"),
        );
        const foot = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
        const last = document.querySelector("footer")?.getBoundingClientRect().bottom ?? 0;
        if (last > innerHeight) found.push("the link to the page is cut off");
        for (const part of all) {
            const { overflowY, fontSize } = getComputedStyle(part);
            const scrolls = overflowY !== "visible" && part instanceof HTMLElement;
            const high = part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth;
            if (scrolls && high && !part.matches("input, select")) found.push(`${name(part)} scrolls`);
            const shown = part.matches(
                "h2, p, button, select, .number, .picture, .diagram, .chart, .place, .entry, .card",
            );
            if (!shown) continue;
            const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
            if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > foot + 0.5)
                found.push(`${name(part)} is cut off`);
            const card = part.parentElement?.closest(".card")?.getBoundingClientRect();
            if (card && (left < card.left || right > card.right || bottom > card.bottom || top < card.top))
                found.push(`${name(part)} leaves its card`);
            if (part instanceof HTMLElement && Number.parseFloat(fontSize) < 11)
                found.push(`${name(part)} is small`);
            if (part.matches("button, select, .number") && (width < 24 || height < 24))
                found.push(`${name(part)} is hard to touch`);
            // Its letters are 11 of its 186 units.
            if (part.matches(".picture") && height < 170) found.push(`${name(part)} has ${height} pixels`);
            if (part.matches(".picture") && Math.abs(width / height - 240 / 186) > 0.02)
                found.push(`${name(part)} is out of shape`);
        }
        const apart = all.filter((part) =>
            part.matches(
                ".toolbar, .time, .pager, .hint, .diagram, .card :is(h2, .legend, .sum, .picture, .result, .use)",
            ),
        );
        for (const [n, one] of apart.entries()) {
            // The text, which may be larger than its box.
            const range = document.createRange();
            range.selectNodeContents(one);
            const written = one.matches("h2, .legend, .hint, .sum, .result, .use");
            const { top, bottom, left, right } = (written ? range : one).getBoundingClientRect();
            for (const other of apart.slice(n + 1)) {
                const box = other.getBoundingClientRect();
                const high = Math.min(bottom, box.bottom) - Math.max(top, box.top);
                const wide = Math.min(right, box.right) - Math.max(left, box.left);
                if (high > 2 && wide > 2) found.push(`${name(one)} is below ${name(other)}`);
            }
        }
        return found;
    });
}

/** The parts that are to be seen. */
export function parts(lens: Locator): Promise<string[]> {
    return lens.evaluate((lens) =>
        [...(lens.shadowRoot as ShadowRoot).querySelectorAll(".lens > *, .group, .views")]
            .filter((part) => part.getClientRects().length > 0)
            .map((part) => part.getAttribute("class") ?? ""),
    );
}
