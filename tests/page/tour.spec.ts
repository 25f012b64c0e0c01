/** The tour's steps: questions, goals, links, announcements. `tour-walk.spec.ts` walks through all of them. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, fresh, Lens, test } from "../lens.ts";
import { begin, button, heading, open, panel, STEPS } from "../tour.ts";

test("a link to a step opens it, with the numbers of the step or those of the link", async ({ page }) => {
    const lens = await begin(page, "/?lesson=forget.3");
    await expect(heading(lens)).toHaveText(/The forget gate,\s+step 3 of 4/);
    await expect(heading(lens)).not.toBeFocused();
    await lens.open("/?v=1&c=7&lesson=forget.4");
    await expect(heading(lens)).toContainText("step 4 of 4");
    expect(await lens.settings()).toMatchObject({ c: 7, x: 1 });
    await lens.open("/?lesson=forget.4");
    expect(await lens.settings()).toMatchObject({ c: 2, x: -10 });
});

test("the series' figures are in the text, and a question comes before its answer is shown", async ({
    page,
}) => {
    const lens = await begin(page, "/?lesson=forget.2");
    await expect(panel(lens)).toContainText("From 5.95 it makes 0.997, so 1.99 of 2 stays.");
    await button(lens, "Next").click();
    await expect(panel(lens)).not.toContainText("6.3×10⁻⁶");
    await button(lens, "near the top").click();
    await expect(panel(lens).getByRole("status")).toHaveText(
        /^\s*Not quite\. The answer is “near the bottom”\. .*6\.3×10⁻⁶/,
    );
    await button(lens, "near the bottom").click();
    await expect(panel(lens).getByRole("status")).toHaveText(/^\s*Right\./);
    await button(lens, "Show it").click();
    expect((await lens.settings()).x).toBe(-10);
    // The companies' ends are not on show before the answer.
    await open(lens, "companies.1");
    await expect(lens.element.locator(".chart")).toBeHidden();
    await expect(lens.element.getByRole("table")).toHaveCount(0);
    await button(lens, "B").click();
    await expect(panel(lens).getByRole("status")).toHaveText(/^\s*Right\. A ends at 0\.0064, B at 0\.9694/);
    await expect(lens.element.locator(".chart")).toBeVisible();
});

test("a goal appears after the question before it is answered", async ({ page }) => {
    const lens = await begin(page, "/?lesson=keep.1");
    await expect(panel(lens).locator(".goal")).toHaveCount(0);
    await button(lens, "closer").click();
    await expect(panel(lens).locator(".goal")).toContainText("checks passed");
});

test("a goal shows how many checks pass, a hint, and a solution that can be taken back", async ({ page }) => {
    const lens = await begin(page, "/?lesson=latch.2");
    const told = panel(lens).locator(".goal");
    await expect(told).toContainText(
        "0 of 139 checks passed. After 0, the new short-term memory should be between −0.1 and 0.1. It is −0.13.",
    );
    await button(lens, "Hint").click();
    await expect(told).toContainText("Begin with a cell that counts");
    const { weights } = await lens.settings();
    await button(lens, "Show a solution").click();
    await expect(told).toContainText("This is one solution.");
    // Shown is not found.
    await panel(lens).locator("summary").click();
    const entry = panel(lens).getByRole("button", { name: "Switch on, stay on" });
    await expect(entry).not.toContainText("solved");
    await page.keyboard.press("Escape");
    await button(lens, "Restore my weights").click();
    expect((await lens.settings()).weights).toEqual(weights);
    await button(lens, "Show a solution").click();
    // What is there goes on into the next step, and a number of one's own makes it one's own.
    await button(lens, "Next").click();
    await expect(told).toContainText("This is one solution.");
    await expect(panel(lens)).toContainText(/Not solved yet:.*Switch on, stay on/);
    const bias = lens.number("output", "weights.output.b");
    await bias.focus();
    await page.keyboard.press("ArrowUp");
    await expect(told).toContainText("You have found it");
    await expect(panel(lens)).toContainText(/Solved: Switch on, stay on\./);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(told).toContainText("0 of 139 checks passed");
});

test("a question that a link answers is not asked again", async ({ page }) => {
    const lens = await begin(page, "/?lesson=forget.3");
    await expect(panel(lens).getByRole("status")).toHaveText("");
    await button(lens, "near the top").click();
    await button(lens, "Show it").click();
    expect(await lens.link()).toBe("?v=1&x=-10&lesson=forget.3");
    await page.reload();
    await expect(panel(lens).getByRole("status")).toHaveText(
        /^\s*The answer is “near the bottom”\. The sum falls/,
    );
    await expect(panel(lens)).not.toContainText("Not quite");
});

test("a lesson's result appears when its goal is reached, and its end leads to unsolved goals", async ({
    page,
}) => {
    const lens = await begin(page, "/?lesson=latch.3");
    await expect(panel(lens)).toContainText("is not reached yet");
    await expect(panel(lens)).not.toContainText("One 1, and it is on.");
    await button(lens, "Show a solution").click();
    await expect(panel(lens)).toContainText("One 1, and it is on.");
    await button(lens, "Forget at once").click();
    await expect(heading(lens)).toContainText("Forget at once, step 2 of 3");
    // Nor is what a sequence should come to told before it is asked which one does.
    await open(lens, "companies.1");
    const target = lens.element.locator('[data-slot$="sequences-0-target"]');
    await expect(target).toHaveCount(0);
    await open(lens, "companies.2");
    await expect(target).toHaveCount(1);
});

fresh("a screen reader hears a change once, with its effect on the goal", async ({ page }) => {
    await page.clock.install();
    const lens = await begin(page, "/?lesson=drop.1");
    await page.clock.pauseAt(Date.now() + 60_000);
    const said = lens.element.locator(".announcer");
    // An answer, another vocabulary, a step that comes: each says itself, and no number has changed.
    await button(lens, "next to nothing").click();
    await page.clock.runFor(1000);
    await lens.element.getByLabel("Words").selectOption("symbols");
    await page.clock.runFor(1000);
    await lens.element.getByLabel("Words").selectOption("plain");
    await button(lens, "Next").click();
    await expect(heading(lens)).toContainText("step 2 of");
    await page.clock.runFor(1000);
    await expect(said).toHaveText("");
    const heard = await said.evaluateHandle((region) => {
        const all: string[] = [];
        new MutationObserver(() => all.push(region.textContent ?? "")).observe(region, {
            characterData: true,
            childList: true,
            subtree: true,
        });
        return all;
    });
    const bias = lens.number("forget", "weights.forget.b");
    await bias.focus();
    for (let n = 0; n < 3; n++) {
        await page.keyboard.press("PageDown");
        await page.clock.runFor(200);
    }
    await bias.press("Enter");
    await page.keyboard.type("-12");
    await page.keyboard.press("Enter");
    await page.clock.runFor(1000);
    await expect(said).toHaveText(/new long-term memory −0\.20, .*You have found it/);
    await button(lens, "Back").click();
    await expect(heading(lens)).toBeFocused();
    await page.clock.runFor(1000);
    expect(await heard.evaluate((all) => all.length)).toBe(1);
});

test("the part that a step is about stands out, and is in sight", async ({ page }) => {
    const lens = await begin(page, "/?lesson=forget.1");
    const highlights: Record<string, string> = {
        "cell.2": "#cell",
        "output.1": "#memory",
        "memory.1": ".diagrams",
        "keep.3": ".time",
    };
    for (const [place, selector] of Object.entries(highlights)) {
        const [lesson = "", step = 1] = place.split(".");
        await open(lens, `${lesson}.${Number(step) === 1 ? 2 : Number(step) - 1}`);
        await button(lens, Number(step) === 1 ? "Back" : "Next").click();
        const part = lens.element.locator(selector);
        await expect(part).toHaveCSS("box-shadow", /0px 0px 0px [26]px/);
        await expect(part).toBeInViewport({ ratio: 0.5 });
        await expect(panel(lens)).toBeInViewport({ ratio: 1 });
    }
    await open(lens, "cell.2");
    await expect(lens.card("forget")).toHaveCSS("box-shadow", "none");
});

for (const [n, [lesson, steps]] of Object.entries(STEPS).entries()) {
    test(`${lesson}: each step has its link and its figures, and axe finds nothing wrong in either theme`, async ({
        page,
    }) => {
        const lens = await begin(page, `/?lesson=${lesson}.1`);
        const axe = async (where: string) => {
            for (const colorScheme of ["light", "dark"] as const) {
                await page.emulateMedia({ colorScheme });
                const found = await violations(page, { include: ["lstm-lens"] });
                expect(found, `${where}, ${colorScheme}`).toEqual([]);
            }
        };
        for (let step = 1; step <= steps; step++) {
            const id = `${lesson}.${step}`;
            await open(lens, id);
            await expect(heading(lens)).toContainText(`step ${step} of ${steps}`);
            expect(await panel(lens).innerText(), id).not.toMatch(/[{}]|NaN|undefined/);
            // A written link is complete: its numbers are in it.
            expect(await lens.link()).toMatch(new RegExp(`^\\?v=1.*&lesson=${id}$`));
            const first = panel(lens).locator(".question button").first();
            if ((await first.count()) > 0) await first.click();
            const hint = button(lens, "Hint");
            const closed = (await hint.count()) > 0 && (await hint.getAttribute("aria-expanded"));
            if (closed === "false") await hint.click();
            await axe(id);
        }
        if (n > 0) return;
        await panel(lens).getByText("All lessons").click();
        await axe("the list of lessons");
    });
}

test("in forced colours the right answer and the part in question have an outline", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    const lens = await begin(page, "/?lesson=forget.3");
    await button(lens, "near the top").click();
    await expect(panel(lens).getByRole("status")).toHaveText(/Not quite/);
    await expect(button(lens, "near the bottom")).toHaveCSS("outline-style", "double");
    await expect(button(lens, "near the top")).not.toHaveCSS("outline-style", "double");
    await expect(lens.card("forget")).toHaveCSS("outline-width", "3px");
    await expect(lens.card("cell")).toHaveCSS("outline-width", "0px");
});

test("if the tour does not load a notice says so, and it is loaded when asked for again", async ({
    page,
}) => {
    await page.route(/lstm_tour_bg/, (route) => route.abort());
    const lens = new Lens(page);
    await page.goto("/?lesson=cell.2");
    await lens.ready();
    await expect(lens.element.getByRole("alert")).toHaveText(/The tour did not load/);
    await lens.set({ x: 4 });
    expect((await lens.settings()).x).toBe(4);
    // Asked for again, it is fetched again.
    const begins = lens.element.getByRole("button", { name: "Take the tour" });
    await begins.click();
    await expect(lens.element.getByRole("alert")).toHaveText(/The tour did not load/);
    await page.unroute(/lstm_tour_bg/);
    await begins.click();
    await expect(heading(lens)).toContainText("The forget gate, step 1 of 4");
    await expect(lens.element.getByRole("alert")).toHaveCount(0);
});

test("a goal's text names the limits that are checked", async ({ page }) => {
    const none = { w_hh: 0, w_ih: 0, b: 0 };
    const weights = { forget: none, input: none, cell: none, output: none };
    // A unit that does nothing fails at the first limit.
    const limits = { keep: "more than 0.5", count: "more than 0.1", latch: "more than 0.5" };
    for (const [lesson, limit] of Object.entries(limits)) {
        const lens = await begin(page, `/?lesson=${lesson}.2`);
        await lens.element.evaluate((lens: LstmLens, weights) => {
            lens.settings = { ...lens.settings, weights };
        }, weights);
        await expect(panel(lens).locator(".how")).toContainText(limit);
        await expect(panel(lens).locator(".task")).toContainText(limit.replace("more than ", ""));
    }
});
