/** Sequences edited in place, pasted and typed as a list, added and removed. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, test } from "../lens.ts";
import { button, inputs, over, panel, place } from "../time.ts";

over("inputs are changed, added and removed in place, and undo takes each back", async ({ lens, page }) => {
    await lens.number("time", "sequences.0.inputs.2").click();
    await page.keyboard.type("-2.5");
    await page.keyboard.press("Enter");
    expect(await inputs(lens)).toEqual([0, 0.5, -2.5, 1]);
    await button(lens, "Show step 3").click();
    expect(await place(lens)).toEqual([1, 3]);
    await expect(lens.number("cell", "sequences.0.inputs.2")).toHaveText("−2.5");
    await button(lens, "Add a step").click();
    expect(await inputs(lens)).toEqual([0, 0.5, -2.5, -2.5, 1]);
    expect(await place(lens)).toEqual([1, 4]);
    await button(lens, "Remove step 4").click();
    await button(lens, "Remove step 4").click();
    expect(await inputs(lens)).toEqual([0, 0.5, -2.5]);
    expect(await place(lens)).toEqual([1, 3]);
    for (const expected of [
        [0, 0.5, -2.5, 1],
        [0, 0.5, -2.5, -2.5, 1],
        [0, 0.5, -2.5, 1],
        [0, 0.5, 0.25, 1],
    ]) {
        await page.keyboard.press("Control+z");
        expect(await inputs(lens)).toEqual(expected);
    }
    const steps = await lens.element.evaluate((lens: LstmLens) => lens.steps.map(({ x }) => x));
    expect(steps).toEqual([0, 0.5, 0.25, 1]);
});

over("a wrong input is marked at its field, and the last good one stays", async ({ lens }) => {
    const field = lens.number("time", "sequences.0.inputs.1");
    await field.click();
    await field.fill("2000000");
    await expect(panel(lens).getByRole("alert")).toHaveText(
        /Input 2: 2000000 is out of range. Allowed: −1000000 to/,
    );
    expect(await inputs(lens)).toEqual([0, 0.5, 0.25, 1]);
});

test("a list pasted on the only input makes a sequence of it", async ({ lens, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("0\n0.5\n0.25\n1"));
    await lens.number("bar", "x").focus();
    await page.keyboard.press("Control+v");
    await expect.poll(() => inputs(lens)).toEqual([0, 0.5, 0.25, 1]);
    await expect(panel(lens)).toBeVisible();
});

over.describe("pasting", () => {
    over.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

    over(
        "a column of a spreadsheet replaces the inputs from there on, and adds to them",
        async ({ lens, page }) => {
            await page.evaluate(() => navigator.clipboard.writeText("7\r\n8,5\r\n-9\r\n10\r\n"));
            await lens.number("time", "sequences.0.inputs.2").focus();
            await page.keyboard.press("Control+v");
            await expect.poll(() => inputs(lens)).toEqual([0, 0.5, 7, 8.5, -9, 10]);
            await page.keyboard.press("Control+z");
            await expect.poll(() => inputs(lens)).toEqual([0, 0.5, 0.25, 1]);
        },
    );

    over("a single number is pasted into its field", async ({ lens, page }) => {
        await page.evaluate(() => navigator.clipboard.writeText("4.5"));
        await lens.number("time", "sequences.0.inputs.2").click();
        await page.keyboard.press("Control+v");
        await page.keyboard.press("Enter");
        expect(await inputs(lens)).toEqual([0, 0.5, 4.5, 1]);
        // Also where it is not being typed in.
        await lens.number("time", "sequences.0.inputs.1").focus();
        await page.keyboard.press("Control+v");
        await expect.poll(() => inputs(lens)).toEqual([0, 4.5, 4.5, 1]);
    });

    over("one number with a decimal comma is one number", async ({ lens, page }) => {
        await page.evaluate(() => navigator.clipboard.writeText("0,75"));
        await lens.number("time", "sequences.0.inputs.0").click();
        await page.keyboard.press("Control+v");
        await page.keyboard.press("Enter");
        expect(await inputs(lens)).toEqual([0.75, 0.5, 0.25, 1]);
    });

    over("a paste that is too long stays in the list, with the limit beside it", async ({ lens, page }) => {
        await page.evaluate(() => navigator.clipboard.writeText("1\n".repeat(2000)));
        await lens.number("time", "sequences.0.inputs.1").focus();
        await page.keyboard.press("Control+v");
        await expect(panel(lens).getByRole("alert")).toHaveText(/Number of inputs: 2001 is not allowed/);
        await expect(panel(lens).locator("textarea")).toHaveValue(/^1\n1\n/);
        expect(await inputs(lens)).toEqual([0, 0.5, 0.25, 1]);
    });

    over(
        "small numbers survive the list, and the list closes when its sequence is replaced",
        async ({ lens }) => {
            await lens.set({ sequences: [{ inputs: [1e-7, -2] }] });
            await button(lens, "Edit as a list").click();
            await expect(panel(lens).locator("textarea")).toHaveValue("1e−7\n−2");
            await button(lens, "Use this list").click();
            expect(await inputs(lens)).toEqual([1e-7, -2]);
            await button(lens, "Edit as a list").click();
            await lens.set({ sequences: [{ inputs: [5, 6] }] });
            await expect(panel(lens).locator("textarea")).toHaveCount(0);
        },
    );

    over("a list with a wrong number says which one, and loses nothing", async ({ lens, page }) => {
        await page.evaluate(() => navigator.clipboard.writeText("7\ntwo\n9"));
        await lens.number("time", "sequences.0.inputs.1").focus();
        await page.keyboard.press("Control+v");
        const list = panel(lens).getByRole("textbox", { name: /^Pasted from input 2 on/ });
        await expect(list).toHaveValue("7\ntwo\n9");
        await expect(panel(lens).getByRole("alert")).toHaveText(
            "Number 2 of the list: “two” is not a valid number. Allowed: −1000000 to 1000000.",
        );
        expect(await inputs(lens)).toEqual([0, 0.5, 0.25, 1]);
        await list.fill("7\n8\n9\n10");
        await button(lens, "Use this list").click();
        expect(await inputs(lens)).toEqual([0, 7, 8, 9, 10]);
        await expect(button(lens, "Edit as a list")).toBeFocused();
    });

    over(
        "a list may be separated by tabs, commas or blanks, and Escape closes it",
        async ({ lens, page }) => {
            for (const [text, numbers] of [
                ["1\t2\t-3", [1, 2, -3]],
                ["0.5, .25, +1", [0.5, 0.25, 1]],
                ["4 5 6 7", [4, 5, 6, 7]],
            ] as const) {
                await button(lens, "Edit as a list").click();
                const list = panel(lens).getByRole("textbox", { name: /^Inputs: one per line/ });
                await expect(list).toBeFocused();
                await list.fill(text);
                await button(lens, "Use this list").click();
                expect(await inputs(lens)).toEqual(numbers);
            }
            await button(lens, "Edit as a list").click();
            await page.keyboard.press("Escape");
            await expect(panel(lens).locator("textarea")).toHaveCount(0);
            expect(await inputs(lens)).toEqual([4, 5, 6, 7]);
        },
    );

    over("too many inputs are refused, with the limit", async ({ lens }) => {
        await button(lens, "Edit as a list").click();
        await panel(lens).locator("textarea").fill("1 ".repeat(2001));
        await button(lens, "Use this list").click();
        await expect(panel(lens).getByRole("alert")).toHaveText(
            /2001 is not allowed. Allowed: .* 1 to 2000\./,
        );
        expect(await inputs(lens)).toEqual([0, 0.5, 0.25, 1]);
    });
});

over("sequences and targets are added and removed, and undo brings them back", async ({ lens, page }) => {
    await lens.element.getByRole("tab", { name: "Sequence B" }).click();
    await button(lens, "Add a sequence").click();
    expect((await lens.settings()).sequences).toHaveLength(3);
    expect(await place(lens)).toEqual([3, 1]);
    await button(lens, "Remove the target").click();
    expect((await lens.settings()).sequences[2]).toEqual({ inputs: [1, 0.5, 0.25, 1], target: null });
    await button(lens, "Add a target").click();
    await lens.number("time", "sequences.2.target").click();
    await page.keyboard.type("0.5");
    expect((await lens.settings()).sequences[2]?.target).toBe(0.5);
    await button(lens, "Remove C").click();
    await button(lens, "Remove B").click();
    expect((await lens.settings()).sequences).toHaveLength(1);
    await expect(panel(lens).getByRole("table")).toHaveCount(0);
    for (let n = 0; n < 2; n++) await page.keyboard.press("Control+z");
    expect((await lens.settings()).sequences).toHaveLength(3);
    for (let n = 3; n < 8; n++) await button(lens, "Add a sequence").click();
    await expect(button(lens, "Add a sequence")).toHaveAttribute("aria-disabled", "true");
});
