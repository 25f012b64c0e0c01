/** The way through the tour: back and forth, undo, weights kept through a lesson, and out of it. */

import { expect, test } from "../lens.ts";
import { begin, button, FOUND, heading, panel } from "../tour.ts";

test("going back and forth in the tour loses nothing", async ({ page }) => {
    const lens = await begin(page, "/?lesson=forget.1");
    await lens.set({ lesson: "forget.1", c: 5, x: 3 });
    await button(lens, "Next").click();
    expect(await lens.settings()).toMatchObject({ c: 2, lesson: "forget.2", x: 1 });
    await button(lens, "lower").click();
    await lens.element.getByLabel("Words").selectOption("symbols");
    await button(lens, "Back").click();
    expect(await lens.settings()).toMatchObject({ c: 5, lesson: "forget.1", x: 3, words: "symbols" });
    await button(lens, "Next").click();
    await expect(button(lens, "lower")).toHaveAttribute("aria-pressed", "true");
    // Through the list, which says what has been seen.
    await panel(lens).getByText("All lessons").click();
    await expect(button(lens, /The forget gate/)).toContainText("2 of 4 steps seen");
    await button(lens, /Two companies/).click();
    expect(await lens.settings()).toMatchObject({ lesson: "companies.1", digits: 4, h: 0 });
    await panel(lens).getByText("All lessons").click();
    await button(lens, /The forget gate/).click();
    expect(await lens.settings()).toMatchObject({ c: 5, digits: 2, lesson: "forget.1" });
});

test("the tour can be left at any time, and the numbers stay", async ({ page }) => {
    const lens = await begin(page, "/?lesson=input.4");
    await button(lens, "Leave the tour").click();
    await expect(panel(lens)).toHaveCount(0);
    expect(await lens.settings()).toMatchObject({ x: -10, lesson: null });
    expect(await lens.link()).toBe("?v=1&x=-10");
    await expect(lens.element.locator("[data-highlight]")).toHaveCount(0);
    await expect(lens.element.getByRole("button", { name: "Take the tour" })).toBeFocused();
});

test("if the button into the tour is hidden, the focus after leaving is on the stage", async ({ page }) => {
    await page.setViewportSize({ width: 343, height: 384 });
    const framed = await begin(page, "/embed.html?lesson=input.4");
    await button(framed, "Leave the tour").click();
    await expect(framed.card("forget")).toBeFocused();
    await page.setViewportSize({ width: 1280, height: 800 });
    const lens = await begin(page, "/?lesson=input.4&hide=controls");
    await button(lens, "Leave the tour").click();
    await expect(lens.card("forget")).toBeFocused();
});

test("weights that reach a goal stay in all steps of its lesson", async ({ page }) => {
    const lens = await begin(page, "/?lesson=keep.2");
    const forget = async () => (await lens.settings()).weights.forget.b;
    const told = panel(lens).locator(".goal");
    // Steps that have been seen before it is found take it as well.
    await button(lens, "Next").click();
    await expect(heading(lens)).toContainText("step 3 of");
    await button(lens, "Back").click();
    for (const [gate, part, text] of FOUND.keep ?? []) {
        await lens.number(gate, `weights.${gate}.${part}`).press("Enter");
        await page.keyboard.type(text);
        await page.keyboard.press("Enter");
    }
    await expect(told).toContainText("You have found it");
    await button(lens, "Next").click();
    await expect(heading(lens)).toContainText("step 3 of");
    expect(await forget()).toBe(12);
    await expect(told).toContainText("You have found it");
    // By another lesson and its first step, too.
    for (const name of [/The forget gate/, /Remember for ever/]) {
        await panel(lens).locator("summary").click();
        await panel(lens).getByRole("listitem").getByRole("button", { name }).click();
    }
    await expect(heading(lens)).toContainText("step 1 of");
    expect(await forget()).toBe(12);
});

test("undo leads back to the step of the change, and redo forward again", async ({ page }) => {
    const lens = await begin(page, "/?lesson=output.4");
    await button(lens, "Next").click();
    await expect(heading(lens)).toContainText("Two companies");
    await page.keyboard.press("Control+z");
    expect(await lens.settings()).toMatchObject({ lesson: "output.4", digits: 2, sequences: [{}] });
    await page.keyboard.press("Control+y");
    expect(await lens.settings()).toMatchObject({ lesson: "companies.1", sequences: [{}, {}] });
    await expect(lens.element.locator(".transport")).toBeVisible();
    // Who has left is not led back in.
    await button(lens, "Leave the tour").click();
    await page.keyboard.press("Control+z");
    expect(await lens.settings()).toMatchObject({ lesson: null, sequences: [{}] });
});

test("Reset begins the step anew, and after the tour it restores the article's numbers", async ({ page }) => {
    const lens = await begin(page, "/?lesson=companies.1");
    const begun = await lens.settings();
    await lens.number("bar", "sequences.0.inputs.0").press("ArrowUp");
    await lens.number("forget", "weights.forget.b").press("ArrowUp");
    await lens.element.getByRole("button", { name: /^Reset to the start of this tour step/ }).click();
    expect(await lens.settings()).toEqual(begun);
    await button(lens, "Leave the tour").click();
    await lens.element.getByRole("button", { name: "Reset to the article’s numbers" }).click();
    expect(await lens.settings()).toMatchObject({ c: 2, h: 1, x: 1 });
});

test("digits and rounding chosen by the reader stay, and the texts follow them", async ({ page }) => {
    const lens = await begin(page, "/?lesson=memory.1");
    await button(lens, "Next").click();
    await expect(panel(lens)).toContainText("1.99 + 0.95 = 2.95. Worked out exactly, shown rounded.");
    await lens.element.getByLabel("Digits").selectOption("4");
    await lens.element.getByRole("checkbox", { name: "Round as you go" }).check();
    const { kept, added, c } = await lens.step();
    const sum = [kept, added, c].map((value) => value.toFixed(4));
    await expect(panel(lens)).toContainText(
        `${sum[0]} + ${sum[1]} = ${sum[2]}. Rounded as you go: each result is rounded as shown, then used.`,
    );
    await button(lens, "Back").click();
    await expect(heading(lens)).toContainText("step 1 of");
    expect(await lens.settings()).toMatchObject({ digits: 4, rounding: "paper" });
});
