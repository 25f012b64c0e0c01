/** The calls from the page into the compiled core: one for each change. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, fresh as test } from "../lens.ts";

type Calls = Record<string, number>;

/** Functions that take plain numbers or texts, and so read no settings and run no sequence. */
const PLAIN = ["formatExact", "formatRounded", "brief", "drawCurve", "drawMark", "list", "decode", "presets"];

/** Opens the page with every call of an export of the core counted by its name. */
async function opened(page: Page): Promise<Lens> {
    await page.addInitScript(() => {
        const calls: Calls = {};
        Object.assign(window, { calls });
        const { instantiateStreaming } = WebAssembly;
        WebAssembly.instantiateStreaming = async (source, imports) => {
            const response = await source;
            const { module, instance } = await instantiateStreaming(response, imports);
            if (!response.url.includes("lstm_lens")) return { module, instance };
            const counted = Object.entries(instance.exports).map(([name, value]) => {
                // The allocator's and the like.
                if (typeof value !== "function" || name.startsWith("__")) return [name, value];
                const call = (...given: unknown[]) => {
                    calls[name] = (calls[name] ?? 0) + 1;
                    return value(...given);
                };
                return [name, call];
            });
            return { module, instance: { exports: Object.fromEntries(counted) } };
        };
    });
    const lens = new Lens(page);
    await lens.open();
    return lens;
}

/** The calls that read settings during an act and everything that follows from it. */
async function during(lens: Lens, act: () => Promise<void>): Promise<Calls> {
    const announcement = lens.element.locator(".announcer");
    const said = await announcement.textContent();
    const calls = () => lens.page.evaluate(() => ({ ...(window as unknown as { calls: Calls }).calls }));
    const before = await calls();
    await act();
    // The last that follows from a change of a number, and all is drawn once more with it.
    await expect(announcement).not.toHaveText(said ?? "");
    await lens.element.evaluate((lens: LstmLens) => lens.updateComplete);
    const rest = Object.entries(await calls())
        .map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)])
        .filter(([name, count]) => count > 0 && !PLAIN.includes(name));
    return Object.fromEntries(rest);
}

test("one call for a view, a key, a digit, a dragged number, a dot, an undone change, a link read", async ({
    page,
}) => {
    const lens = await opened(page);
    // Enough for each change to be announced.
    await lens.set({ digits: 6 });
    const rounding = lens.element.getByLabel("Round as you go");
    expect(await during(lens, () => rounding.check()), "a view").toEqual({ apply: 1 });
    const bias = lens.number("cell", "weights.cell.b");
    await bias.focus();
    expect(await during(lens, () => page.keyboard.press("ArrowUp")), "a key").toEqual({ apply: 1 });
    expect(await during(lens, () => page.keyboard.press("7")), "a digit").toEqual({ apply: 1 });
    expect(await during(lens, () => page.keyboard.press("Escape")), "Escape").toEqual({ apply: 1 });
    expect(await during(lens, () => lens.dot("cell").press("ArrowRight")), "a dot").toEqual({ apply: 1 });
    expect(await during(lens, () => page.keyboard.press("Control+z")), "undone").toEqual({ apply: 1 });
    // Two moves of the pointer.
    expect(await during(lens, () => lens.pull("bar", "x", 40)), "a drag").toEqual({ apply: 2 });
    const read = await during(lens, async () => {
        await lens.number("bar", "c").press("ArrowUp");
        for (let n = 0; n < 3; n++) expect(await lens.link()).toMatch(/^\?v=1&/);
    });
    expect(read, "a link").toEqual({ apply: 1 });
});

test("with 1,999 inputs a moved dot runs the sequence for the step shown, and once for the chart", async ({
    page,
}) => {
    const lens = await opened(page);
    const inputs = Array.from({ length: 1999 }, (_, n) => n % 2);
    await during(lens, () => lens.set({ sequences: [{ inputs }] }));
    await expect(lens.element.locator(".chart canvas").first()).toBeVisible();
    // The chart of another step has the same lines.
    expect(await during(lens, () => lens.set({ sequences: [{ inputs }], step: 1999 }))).toEqual({ apply: 1 });
    // The memory's dot stays: its number comes from the step before.
    await expect(lens.card("memory").locator(".stuck")).toHaveText(/comes from the previous step/);
    const moved = await during(lens, () => lens.dot("cell").press("ArrowRight"));
    expect(moved).toEqual({ apply: 1, series: 1 });
});

test("with several sequences their steps are worked out once for the comparison", async ({ page }) => {
    const lens = await opened(page);
    const companies = lens.element.getByRole("button", { name: "two companies" });
    await during(lens, () => companies.click());
    await expect(lens.element.locator(".comparison td").first()).toBeVisible();
    await expect(lens.element.locator(".chart canvas").first()).toBeVisible();
    const changed = await during(lens, () => lens.number("bar", "c").press("ArrowUp"));
    expect(changed).toEqual({ apply: 1, series: 1, steps: 2 });
});
