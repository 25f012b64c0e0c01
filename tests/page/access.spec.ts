/** Any hands, any eyes: axe, keyboard, sizes. */

import AxeBuilder from "@axe-core/playwright";
import { expect, type Lens, STAGES, test } from "../lens.ts";

const SIZES = [
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1280, height: 800 },
];

for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of SIZES) {
        test.describe(`${colorScheme}, ${viewport.width} × ${viewport.height}`, () => {
            test.use({ colorScheme, viewport });

            test("axe finds nothing", async ({ page, lens }) => {
                expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

                // Also with everything on show that can go wrong.
                const settings = await lens.settings();
                settings.weights.forget.w_ih = 0;
                await lens.set({ ...settings, words: "symbols" });
                await lens.number("bar", "x").press("Enter");
                await lens.number("bar", "x").fill("ten");
                await expect(lens.element.getByRole("alert")).toBeVisible();
                expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
            });

            test("nothing overflows or is cut off", async ({ page, lens }) => {
                for (const settings of [
                    {},
                    { x: -10, digits: 2 },
                    { x: -1234.5678, h: 0.123456, digits: 15 },
                ]) {
                    await lens.set(settings);
                    const width = await page.evaluate(() => document.documentElement.scrollWidth);
                    expect(width).toBeLessThanOrEqual(viewport.width);
                    expect(await cutOff(lens)).toEqual([]);
                }
            });
        });
    }
}

/** Texts that reach beyond their card or beyond the page. */
function cutOff(lens: Lens): Promise<string[]> {
    return lens.element.evaluate((element) => {
        const root = element.shadowRoot as ShadowRoot;
        const page = document.documentElement.clientWidth;
        const found: string[] = [];
        for (const text of root.querySelectorAll<HTMLElement>(
            ".card > *, .number, .toolbar *, .diagram text",
        )) {
            if (text.closest(".unseen") || text.getClientRects().length === 0) continue;
            const box = text.getBoundingClientRect();
            const outer = text.closest(".card")?.getBoundingClientRect() ?? { left: 0, right: page };
            if (box.left < outer.left - 0.5 || box.right > outer.right + 0.5)
                found.push(text.textContent ?? "");
            if (text.scrollWidth > text.clientWidth + 1 && getComputedStyle(text).overflow === "hidden") {
                found.push(`${text.textContent} is clipped`);
            }
        }
        return found;
    });
}

test("everything shown at 1280 × 800, without scrolling", async ({ page, lens }) => {
    await expect(lens.element.locator("svg.wide")).toBeVisible();
    for (const stage of STAGES) await expect(lens.card(stage)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
});

test("by keyboard alone: the order of computing, and each thing does its work", async ({ page, lens }) => {
    const order: string[] = [];
    for (let n = 0; n < 60; n++) {
        await page.keyboard.press("Tab");
        const name = await lens.element.evaluate((element) => {
            const focused = element.shadowRoot?.activeElement;
            if (!focused) return "";
            const { outlineStyle, strokeWidth } = getComputedStyle(focused.querySelector("rect") ?? focused);
            const seen =
                outlineStyle !== "none" || strokeWidth === "5px" || focused.classList.contains("dot");
            if (!seen) throw new Error(`the focus on ${focused.outerHTML} cannot be seen`);
            const stage = focused.closest(".card")?.id ?? "";
            return `${stage} ${focused.getAttribute("data-slot") ?? (focused.getAttribute("class") || focused.tagName)}`.trim();
        });
        if (name === "") break;
        order.push(name);
    }
    expect(order.slice(0, 3)).toEqual(["bar-c", "bar-h", "bar-x"]);
    const cards = order.filter((name) => STAGES.some((stage) => name.startsWith(`${stage} `)));
    expect(cards.map((name) => name.split(" ")[0]).filter((name, n, all) => name !== all[n - 1])).toEqual([
        ...STAGES,
    ]);
    expect(cards.filter((name) => name.startsWith("forget"))).toEqual([
        "forget forget-h",
        "forget forget-weights-forget-w_hh",
        "forget forget-x",
        "forget forget-weights-forget-w_ih",
        "forget forget-weights-forget-b",
        "forget dot",
        "forget forget-c",
    ]);
});

test("a dot is a slider to the keyboard", async ({ page, lens }) => {
    const before = await lens.step();
    await lens.dot("cell").focus();
    for (let n = 0; n < 10; n++) await page.keyboard.press("ArrowLeft");
    const after = await lens.step();
    expect(after.pre.cell).toBeCloseTo(before.pre.cell - 0.5, 1);
    await expect(lens.dot("cell")).toHaveAttribute(
        "aria-valuetext",
        /^x-axis value 1\.5\d, tanh gives 0\.9\d/,
    );
    await page.keyboard.press("End");
    expect((await lens.step()).pre.cell).toBeCloseTo(4, 1);
    await page.keyboard.press("Home");
    expect((await lens.step()).pre.cell).toBeCloseTo(-4, 1);
});

test("every arrow key on a dot moves it, whatever the weight", async ({ page, lens }) => {
    for (const w_ih of [0.94, -0.19, 37, 0.001, -500]) {
        const settings = await lens.settings();
        settings.weights.cell.w_ih = w_ih;
        await lens.set({ ...settings, x: 0 });
        await lens.dot("cell").focus();
        for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) {
            const before = (await lens.step()).pre.cell;
            await page.keyboard.press(key);
            const change = (await lens.step()).pre.cell - before;
            expect(key === "ArrowRight" ? change : -change, `${key} at ${w_ih}`).toBeGreaterThan(0);
        }
    }
});

test("a change is announced once, when it has settled", async ({ page, lens }) => {
    await lens.element.evaluate((element) => {
        const said: string[] = [];
        Object.assign(window, { said });
        const region = element.shadowRoot?.querySelector(".lens > [role=status]") as Node;
        new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
            childList: true,
            characterData: true,
            subtree: true,
        });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await lens.number("bar", "x").focus();
    for (let n = 0; n < 10; n++) await page.keyboard.press("ArrowUp");
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]).toMatch(
        /^new long-term memory 2\.99\d?, new short-term memory 0\.98$|^new long-term/,
    );
});

test.describe("on a phone", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

    test("one stage at a time, from one to the next", async ({ lens }) => {
        const shown = async () => {
            const visible = await Promise.all(STAGES.map((stage) => lens.card(stage).isVisible()));
            return STAGES.filter((_, n) => visible[n]);
        };
        expect(await shown()).toEqual(["forget"]);
        await expect(lens.element.getByRole("button", { name: "Previous stage" })).toBeDisabled();
        for (const stage of STAGES.slice(1)) {
            await lens.element.getByRole("button", { name: "Next stage" }).tap();
            expect(await shown()).toEqual([stage]);
        }
        await expect(lens.element.getByRole("button", { name: "Next stage" })).toBeDisabled();
        await lens.element.locator("svg.narrow a.cell").tap();
        expect(await shown()).toEqual(["cell"]);
    });

    test("targets are the size of a thumb", async ({ lens }) => {
        const small = await lens.element.evaluate((element) => {
            const root = element.shadowRoot as ShadowRoot;
            return [...root.querySelectorAll("button, select, .number, a")].flatMap((target) => {
                const { width, height } = target.getBoundingClientRect();
                // Numbers in a sum stand close to each other: they are high, and drag sideways.
                const least = target.matches(".card .number") ? 28 : 39;
                if (height === 0 || (height >= 39 && width >= least)) return [];
                return `${target.className} ${target.textContent?.trim()}: ${width} × ${height}`;
            });
        });
        expect(small).toEqual([]);
    });

    test("a picture that was hidden is drawn when it is shown", async ({ lens }) => {
        await lens.element.getByRole("button", { name: "Next stage" }).tap();
        const canvas = lens.card("cell").locator("canvas.curve");
        await expect
            .poll(() => canvas.evaluate((c: HTMLCanvasElement) => c.width / c.clientWidth))
            .toBeGreaterThanOrEqual(2);
    });
});
