/** The figures of the article series, read from the page's text. */

import { expect, STAGES, test } from "../lens.ts";

test("with input 1 the page shows the article's figures", async ({ lens }) => {
    expect(await lens.line("forget", "sum")).toBe("1 × 2.7 + 1 × 1.63 + 1.62 = 5.95");
    expect(await lens.line("forget", "result")).toBe("sigmoid(5.95) = 0.997");
    expect(await lens.line("forget", "use")).toBe("2 × 0.997 = 1.99 stays");
    expect(await lens.line("cell", "sum")).toBe("1 × 1.41 + 1 × 0.94 − 0.32 = 2.03");
    expect(await lens.line("cell", "result")).toBe("tanh(2.03) = 0.97");
    expect(await lens.line("input", "sum")).toBe("1 × 2 + 1 × 1.65 + 0.62 = 4.27");
    expect(await lens.line("input", "result")).toBe("sigmoid(4.27) = 0.99");
    expect(await lens.line("input", "use")).toBe("0.97 × 0.99 = 0.95 is added");
    expect(await lens.line("memory", "sum")).toBe("1.99 + 0.95 = 2.95");
    expect(await lens.line("memory", "result")).toBe("tanh(2.95) = 0.99");
    expect(await lens.line("output", "sum")).toBe("1 × 4.38 + 1 × −0.19 + 0.59 = 4.78");
    expect(await lens.line("output", "result")).toBe("sigmoid(4.78) = 0.99");
    expect(await lens.line("output", "use")).toBe("0.99 × 0.99 = 0.99 is put out");
});

test("to six digits the page shows the exact column of the series' table", async ({ lens }) => {
    await lens.element.getByLabel("Digits").selectOption("6");
    expect(await lens.line("forget", "result")).toBe("sigmoid(5.950000) = 0.997401");
    expect(await lens.line("forget", "use")).toBe("2 × 0.997401 = 1.994802 stays");
    expect(await lens.line("cell", "result")).toBe("tanh(2.030000) = 0.966087");
    expect(await lens.line("input", "result")).toBe("sigmoid(4.270000) = 0.986211");
    expect(await lens.line("input", "use")).toBe("0.966087 × 0.986211 = 0.952766 is added");
    expect(await lens.line("memory", "sum")).toBe("1.994802 + 0.952766 = 2.947567");
    expect(await lens.line("memory", "result")).toBe("tanh(2.947567) = 0.994510");
    expect(await lens.line("output", "result")).toBe("sigmoid(4.780000) = 0.991674");
    expect(await lens.line("output", "use")).toBe("0.994510 × 0.991674 = 0.986229 is put out");
});

test("the preset −10 answers the series' question, and Reset goes back", async ({ lens }) => {
    await lens.element.getByRole("button", { name: "input −10" }).click();
    expect(await lens.line("forget", "sum")).toBe("1 × 2.7 + −10 × 1.63 + 1.62 = −11.98");
    expect(await lens.line("forget", "result")).toBe("sigmoid(−11.98) = 6.3×10⁻⁶");
    expect(await lens.line("cell", "result")).toBe("tanh(−8.31) = −1.00");
    expect(await lens.line("input", "result")).toBe("sigmoid(−13.88) = 9.4×10⁻⁷");
    expect(await lens.line("input", "use")).toBe("−1.00 × 9.4×10⁻⁷ = −9.4×10⁻⁷ is added");

    await lens.element.getByRole("button", { name: "Reset" }).click();
    expect(await lens.line("cell", "sum")).toBe("1 × 1.41 + 1 × 0.94 − 0.32 = 2.03");
});

test("1 to 15 digits can be chosen, and that many are shown", async ({ lens }) => {
    const digits = lens.element.getByLabel("Digits");
    expect((await digits.locator("option").allInnerTexts()).map((text) => text.trim())).toEqual(
        Array.from({ length: 15 }, (_, n) => String(n + 1)),
    );
    for (const n of [1, 2, 7, 15]) {
        await digits.selectOption(String(n));
        const shown = await lens.card("cell").locator(".sum strong").innerText();
        expect(shown.split(".")[1]).toHaveLength(n);
        expect(Math.abs(Number(shown) - 2.03)).toBeLessThan(n === 1 ? 0.05 : 10 ** -n);
    }
});

test("the diagram has every value of the step on its wire", async ({ lens }) => {
    // No two of these agree in the digits shown.
    await lens.set({ x: -0.7, h: 0.4, c: 1.3, digits: 4 });
    const diagram = lens.element.locator("svg.diagram.wide");
    const values = (await diagram.locator(".value").allTextContents()).map((text) => text.trim());
    const { pre, act, kept, added, c, tanh_c, h } = await lens.step();
    const computed = [...Object.values(pre), ...Object.values(act), kept, added, c, c, tanh_c, h];
    const shown = (value: number) => value.toFixed(4).replace("-", "−");
    expect(values.sort()).toEqual([...computed.map(shown), "−0.7", "0.4", "1.3"].sort());
    for (const stage of ["output", "cell", "input", "forget"] as const) {
        const own = diagram.locator(`.value.${stage}`);
        await expect(own.filter({ hasText: shown(act[stage]) })).toHaveCount(1);
        await expect(own.filter({ hasText: shown(pre[stage]) })).toHaveCount(1);
    }
});

test("a click on a stage of the diagram leads to it", async ({ lens, page }) => {
    for (const stage of STAGES) {
        await lens.element.locator(`svg.wide a.${stage}`).click();
        await expect(lens.card(stage)).toBeFocused();
    }
    expect(new URL(page.url()).hash).toBe("");
});

test("symbols can be chosen instead of words", async ({ lens }) => {
    await lens.element.getByLabel("Words").selectOption("symbols");
    await expect(lens.card("cell").getByRole("heading")).toHaveText(/Candidate g/);
    await expect(lens.card("cell").locator(".legend").first()).toHaveText("h × whh + x × wih + b = z");
    expect(await lens.line("forget", "result")).toBe("σ(5.95) = 0.997");
    await lens.element.getByLabel("Words").selectOption("plain");
    await expect(lens.card("cell").getByRole("heading")).toHaveText(/Potential long-term memory/);
});
