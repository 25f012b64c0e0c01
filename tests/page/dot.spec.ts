/** Dots dragged along their curves: the number that moves, how far, and why sometimes none does. */

import type { Stage } from "../../www/element/lstm-lens.ts";
import { expect, type Lens, test } from "../lens.ts";

/** Drags a stage's dot to a share of its picture's width. */
async function pullDot(lens: Lens, stage: Stage, to: number): Promise<void> {
    const picture = await lens.card(stage).locator(".picture").boundingBox();
    const place = await lens.dot(stage).evaluate((slider: HTMLElement) => {
        const style = slider.style;
        return { x: Number(style.getPropertyValue("--x")), y: Number(style.getPropertyValue("--y")) };
    });
    if (!picture) throw new Error("no picture");
    const { mouse } = lens.page;
    const y = picture.y + place.y * picture.height;
    await mouse.move(picture.x + place.x * picture.width, y);
    await mouse.down();
    await mouse.move(picture.x + ((place.x + to) / 2) * picture.width, y);
    await mouse.move(picture.x + to * picture.width, y);
    await mouse.up();
}

/** The x-axis value at a share of a picture's width. */
async function zAt(lens: Lens, stage: Stage, share: number): Promise<number> {
    return lens.dot(stage).evaluate((slider, share) => {
        const { style, min, max } = slider as HTMLInputElement;
        const [left = 0, right = 1] = ["--left", "--right"].map((name) =>
            Number(style.getPropertyValue(name)),
        );
        return Number(min) + ((share - left) / (right - left)) * (Number(max) - Number(min));
    }, share);
}

test("a dragged dot moves the input so that the dot is under the pointer", async ({ lens }) => {
    for (const [stage, reach] of [
        ["forget", 8],
        ["cell", 4],
        ["input", 8],
        ["output", 8],
    ] as const) {
        await lens.set({});
        for (const share of [0.5, 0.3, 0.62]) {
            await pullDot(lens, stage, share);
            const wanted = await zAt(lens, stage, share);
            const { pre } = await lens.step();
            expect(Math.abs(pre[stage] - wanted), `${stage} at ${share}`).toBeLessThan(reach / 50);
        }
        const settings = await lens.settings();
        expect(settings.x).not.toBe(1);
        expect({ ...settings, x: 1 }).toEqual({ ...settings, x: 1, h: 1, c: 2 });
    }
});

test("the dragged dot of stage 4 moves the old long-term memory", async ({ lens }) => {
    await pullDot(lens, "memory", 0.4);
    const wanted = await zAt(lens, "memory", 0.4);
    expect(Math.abs((await lens.step()).c - wanted)).toBeLessThan(0.08);
    const settings = await lens.settings();
    expect(settings.x).toBe(1);
    expect(settings.c).toBeLessThan(0);
});

test("a dot beyond its axis comes back when it is dragged", async ({ lens }) => {
    await lens.set({ x: -10 });
    await pullDot(lens, "cell", 0.6);
    const { pre } = await lens.step();
    expect(pre.cell).toBeGreaterThan(-4);
    expect(pre.cell).toBeLessThan(2);
});

test("a dot that no number moves says why, and stays", async ({ lens }) => {
    const settings = await lens.settings();
    settings.weights.output.w_ih = 0;
    await lens.set({ ...settings, x: 0.5 });
    const before = await lens.step();
    await expect(lens.card("output").locator(".stuck")).toHaveText(
        "This dot cannot be moved: the weight of the input is 0, so no input changes the sum.",
    );
    await expect(lens.dot("output")).toHaveAccessibleDescription(/weight of the input is 0/);
    await pullDot(lens, "output", 0.4);
    expect(await lens.step()).toEqual(before);
    expect(Number(await lens.dot("output").inputValue())).toBeCloseTo(before.pre.output, 0);

    // The reason stays, also when the change has been announced, and goes with its cause.
    await expect(lens.element.locator(".announcer")).toHaveText(/^new long-term memory/);
    await expect(lens.card("output").locator(".stuck")).toHaveText(/^This dot cannot be moved/);
    await lens.element.getByLabel("Words").selectOption("symbols");
    await expect(lens.card("output").locator(".stuck")).toHaveText(/the w_ih is 0, so/);
    await lens.element.getByRole("button", { name: "Reset" }).click();
    await expect(lens.card("output").locator(".stuck")).toHaveCount(0);

    settings.weights.forget = { w_hh: 0, w_ih: 0, b: -1000 };
    await lens.set(settings);
    await expect(lens.card("memory").locator(".stuck")).toHaveText(
        /none of the old long-term memory is kept/,
    );
});

test("a dot that needs too large a number stops with the limit", async ({ lens }) => {
    await lens.set({ x: -20 });
    await pullDot(lens, "memory", 0.9);
    await expect(lens.card("memory").locator(".stuck")).toHaveText(
        /^Limit reached\. Long-term memory would have to be \d\.\d×10\S+\. Allowed: −1000000 to 1000000\.$/,
    );
});
