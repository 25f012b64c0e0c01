/** The time panel: moving through a sequence, the chart, several sequences side by side. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, fresh, Lens, test } from "../lens.ts";
import { button, COMPANIES, inputs, over, panel, place } from "../time.ts";

/** Waits until the chart's mark has been drawn, and gives the column of its line, in shares of the width. */
async function markAt(lens: Lens): Promise<number> {
    return panel(lens)
        .locator(".chart canvas")
        .last()
        .evaluate((canvas: HTMLCanvasElement) => {
            const { width, height } = canvas;
            const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
                0,
                0,
                width,
                height,
            );
            const columns = Array.from({ length: width }, (_, x) => {
                let drawn = 0;
                for (let y = 0; y < height; y++) if ((data[4 * (y * width + x) + 3] ?? 0) > 128) drawn++;
                return drawn;
            });
            return columns.indexOf(Math.max(...columns)) / width;
        });
}

test("a second step goes on from the memories of the first", async ({ lens, page }) => {
    await lens.element.getByRole("button", { name: "Add a step" }).click();
    await expect(panel(lens)).toBeVisible();
    await expect(button(lens, "Show step 2")).toBeFocused();
    expect(await inputs(lens)).toEqual([1, 1]);
    expect(await place(lens)).toEqual([1, 2]);
    const [first, second] = await lens.element.evaluate((lens: LstmLens) => lens.steps);
    expect(second).toMatchObject({ h_prev: first?.h, c_prev: first?.c });
    // What comes from the step before is computed: it has no field.
    expect(await lens.line("forget", "sum")).toMatch(/^0\.99 × 2\.7 \+ 1 × 1\.63 \+ 1\.62 = /);
    expect(await lens.line("forget", "use")).toMatch(/^2\.95 × /);
    await expect(lens.number("forget", "c")).toHaveCount(0);
    await expect(lens.card("memory").locator(".stuck")).toHaveText(/comes from the previous step/);
    await page.keyboard.press("Control+z");
    await expect(panel(lens)).toHaveCount(0);
    expect(await inputs(lens)).toEqual([1]);
});

over("arrow keys, End and the buttons move from step to step", async ({ lens, page }) => {
    const slider = panel(lens).getByRole("slider", { name: "Step shown" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await place(lens)).toEqual([1, 3]);
    await expect(slider).toHaveAttribute("aria-valuetext", "Step 3 of 4");
    await page.keyboard.press("End");
    expect(await place(lens)).toEqual([1, 4]);
    await expect(button(lens, "Next step")).toHaveAttribute("aria-disabled", "true");
    await button(lens, "Previous step").click();
    expect(await place(lens)).toEqual([1, 3]);
    await expect.poll(() => new URL(page.url()).searchParams.get("t")).toBe("3");
});

fresh("Play goes on from step to step, and stops at the end or by Pause", async ({ page }) => {
    await page.clock.install();
    const lens = new Lens(page);
    await lens.open(COMPANIES);
    await button(lens, "Play").click();
    for (const step of [2, 3]) {
        await page.clock.runFor(1000);
        await expect.poll(() => place(lens)).toEqual([1, step]);
    }
    await button(lens, "Pause").click();
    await page.clock.runFor(5000);
    expect(await place(lens)).toEqual([1, 3]);
    await button(lens, "Play").click();
    await page.clock.runFor(5000);
    await expect.poll(() => place(lens)).toEqual([1, 4]);
    // From the end it begins anew.
    await button(lens, "Play").click();
    expect(await place(lens)).toEqual([1, 1]);
    await button(lens, "Pause").click();
});

over("an element moved on its page still draws the chart", async ({ lens, page }) => {
    await page.evaluate(() =>
        document.querySelector("header")?.before(document.querySelector("lstm-lens") as Element),
    );
    await button(lens, "Show step 4").click();
    const right = await markAt(lens);
    await button(lens, "Show step 1").click();
    await expect.poll(() => markAt(lens)).toBeLessThan(right);
});

fresh("playing stops when the sequence is replaced", async ({ page }) => {
    await page.clock.install();
    const lens = new Lens(page);
    await lens.open(COMPANIES);
    await button(lens, "Play").click();
    await lens.set({ sequences: [{ inputs: [1, 2, 3, 4, 5] }] });
    await page.clock.runFor(5000);
    expect(await place(lens)).toEqual([1, 1]);
});

over("a click or a drag in the chart moves through time, and the mark goes along", async ({ lens, page }) => {
    const box = await panel(lens).locator(".chart").boundingBox();
    if (!box) throw new Error("no chart");
    const at = new Map<number, number>();
    for (let step = 1; step <= 4; step++) {
        await button(lens, `Show step ${step}`).first().click();
        await expect.poll(() => markAt(lens)).toBeGreaterThan(at.get(step - 1) ?? 0);
        at.set(step, await markAt(lens));
    }
    const x = (step: number) => box.x + (at.get(step) ?? 0) * box.width;
    const y = box.y + box.height / 2;
    await page.mouse.click(x(2) + 3, y);
    expect(await place(lens)).toEqual([1, 2]);
    await page.mouse.move(x(2), y);
    await page.mouse.down();
    await page.mouse.move(x(3) - 5, y);
    expect(await place(lens)).toEqual([1, 3]);
    await page.mouse.move(x(4) + 200, y);
    expect(await place(lens)).toEqual([1, 4]);
    await page.mouse.up();
    await page.mouse.move(x(1), y);
    expect(await place(lens)).toEqual([1, 4]);
    await expect.poll(() => markAt(lens)).toBeCloseTo(at.get(4) ?? 0, 2);
});

over("the chart draws the chosen gates, and follows the theme", async ({ lens }) => {
    const lines = panel(lens).locator(".chart canvas").first();
    /** Whether there is a pixel of this colour. */
    const has = (rgb: string) =>
        lines.evaluate((canvas: HTMLCanvasElement, rgb) => {
            const context = canvas.getContext("2d") as CanvasRenderingContext2D;
            const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
            for (let n = 0; n < data.length; n += 4) {
                if (`${data[n]},${data[n + 1]},${data[n + 2]}` === rgb && data[n + 3] === 255) return true;
            }
            return false;
        }, rgb);
    const forget = "0,114,178";
    await expect.poll(() => has("26,31,39")).toBe(true);
    expect(await has(forget)).toBe(false);
    await panel(lens).getByLabel("% to remember").check();
    await expect.poll(() => has(forget)).toBe(true);
    await lens.element.getByLabel("Colours").selectOption("dark");
    await expect.poll(() => has("23,27,33")).toBe(true);
});

over("the two companies stand side by side in a table", async ({ lens }) => {
    const table = panel(lens).getByRole("table");
    const row = (name: string) => table.getByRole("row", { name: new RegExp(`^(Show step )?${name}`) });
    await expect(row("4").getByRole("cell")).toHaveText(["1", "0.0153", "0.0064", "1", "2.4091", "0.9694"]);
    await expect(row("1").getByRole("cell")).toHaveText(["0", "−0.2012", "−0.1278", "1", "0.4995", "0.2764"]);
    await expect(row("target").getByRole("cell").filter({ hasText: /\d/ })).toHaveText(["0", "1"]);
    await table.getByRole("button", { name: "Show step 4" }).click();
    expect(await place(lens)).toEqual([1, 4]);
    await expect(lens.element.locator("svg.wide .name .value")).toHaveText("0.0064");

    await lens.element.getByRole("tab", { name: "Sequence B" }).click();
    expect(await place(lens)).toEqual([2, 4]);
    await expect(lens.element.locator("svg.wide .name .value")).toHaveText("0.9694");
    await lens.page.keyboard.press("ArrowLeft");
    expect(await place(lens)).toEqual([1, 4]);
    await expect(lens.element.getByRole("tab", { name: "Sequence A" })).toBeFocused();
});

test("with two thousand inputs all of it works, and the page does not grow", async ({ lens, page }) => {
    const many = Array.from({ length: 2000 }, (_, n) => Math.sin(n / 20));
    await lens.set({ sequences: [{ inputs: many }], step: 1000 });
    await expect(panel(lens).locator(".chart canvas").first()).toBeVisible();
    expect(await lens.element.evaluate((lens: LstmLens) => lens.steps.length)).toBe(2000);
    await expect(panel(lens).locator(".place")).toHaveText("Step 1000 of 2000");
    expect(await lens.element.evaluate((lens) => lens.shadowRoot?.querySelectorAll("*").length)).toBeLessThan(
        700,
    );
    await expect(button(lens, "Add a step")).toHaveAttribute("aria-disabled", "true");
    // Many changes in one frame are drawn once.
    const draws = await panel(lens).evaluate(async (section) => {
        const host = (section.getRootNode() as ShadowRoot).host as LstmLens;
        const context = section.querySelector("canvas")?.getContext("2d") as CanvasRenderingContext2D;
        let cleared = 0;
        const { clearRect } = context;
        context.clearRect = function (...area) {
            cleared++;
            clearRect.apply(this, area);
        };
        for (let n = 0; n < 20; n++) {
            host.settings = { ...host.settings, c: n } as never;
            await host.updateComplete;
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return cleared;
    });
    expect(draws).toBeGreaterThan(0);
    expect(draws).toBeLessThanOrEqual(3);
    const box = await panel(lens).locator(".chart").boundingBox();
    if (!box) throw new Error("no chart");
    await page.mouse.click(box.x + box.width / 3, box.y + 40);
    const [, step = 0] = await place(lens);
    expect(step).toBeGreaterThan(500);
    expect(step).toBeLessThan(800);
});

test("the largest numbers overflow nowhere, and axe finds nothing wrong, at any size", async ({ page }) => {
    const lens = new Lens(page);
    await lens.open(COMPANIES);
    await expect(panel(lens)).toBeVisible();
    await lens.set({
        sequences: Array.from({ length: 8 }, () => ({
            inputs: [-999999.5, 1e-7, 1e6],
            target: -123456.789,
        })),
        digits: 15,
    });
    for (const viewport of [
        { width: 360, height: 740 },
        { width: 768, height: 1024 },
        { width: 1280, height: 800 },
    ]) {
        await page.setViewportSize(viewport);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            viewport.width,
        );
        expect(await violations(page), `${viewport.width} wide`).toEqual([]);
    }
});
