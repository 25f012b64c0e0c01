/** The whole tour by keyboard, by mouse and by touch: each reaches the four goals by its own moves. */

import type { Locator } from "@playwright/test";
import type { Lesson } from "../../www/generated/lstm_lens.js";
import { expect, type Lens, test } from "../lens.ts";
import { button, FOUND, heading, panel, STEP_IDS, STEPS } from "../tour.ts";

type Gate = "forget" | "cell" | "input" | "output";

/** The moves of a reader. */
interface Hand {
    begin: () => Promise<void>;
    /** Answers the question that is asked. */
    answer: () => Promise<void>;
    /** Gives a weight a value. */
    put: (gate: Gate, part: string, text: string) => Promise<void>;
    next: () => Promise<void>;
}

/** The slot or the text of the focused part. */
const focused = (lens: Lens) =>
    lens.element.evaluate((element) => {
        const one = element.shadowRoot?.activeElement;
        if (!one) return "";
        const group = one.closest(".question") ? "option " : one.closest(".way") ? "way " : "";
        return group + (one.getAttribute("data-slot") ?? one.textContent ?? "").replace(/\s+/g, " ").trim();
    });

/** Goes on by Tab until the wanted one has the focus. */
async function tabTo(lens: Lens, wanted: RegExp, key = "Tab"): Promise<void> {
    const met: string[] = [];
    for (let n = 0; n < 160; n++) {
        const now = await focused(lens);
        if (wanted.test(now)) return;
        met.push(now);
        await lens.page.keyboard.press(key);
    }
    throw new Error(`${wanted} is not reached: ${met.join(", ")}`);
}

function byKeyboard(lens: Lens): Hand {
    const { keyboard } = lens.page;
    const press = async (wanted: RegExp, key = "Tab") => {
        await tabTo(lens, wanted, key);
        await keyboard.press("Enter");
    };
    return {
        begin: () => press(/^Take the tour$/),
        answer: async () => {
            await expect(heading(lens)).toBeFocused();
            await press(/^option /);
        },
        put: async (gate, part, text) => {
            await tabTo(lens, new RegExp(`^${gate}-weights-${gate}-${part}$`));
            await keyboard.type(text);
            await keyboard.press("Enter");
        },
        next: async () => {
            const back = (await focused(lens)).includes("-weights-");
            if (back) await tabTo(lens, /^way /, "Shift+Tab");
            await press(/^way (Next|Finish)/, back ? "Shift+Tab" : "Tab");
        },
    };
}

/** A weight as it is now. */
async function weight(lens: Lens, gate: Gate, part: string): Promise<number> {
    const { weights } = await lens.settings();
    return weights[gate][part as "b"];
}

function byMouse(lens: Lens): Hand {
    const { mouse, keyboard } = lens.page;
    return {
        begin: () => lens.element.getByRole("button", { name: "Take the tour" }).click(),
        answer: () => panel(lens).locator(".question button").first().click(),
        // By dragging alone: whole numbers, tenths, hundredths.
        put: async (gate, part, text) => {
            for (const [key, unit] of [
                ["Shift", 1],
                [undefined, 0.1],
                ["Alt", 0.01],
            ] as const) {
                const away = Number(text) - (await weight(lens, gate, part));
                const strides = Math.trunc(away / unit + Math.sign(away) * 1e-6);
                if (strides === 0) continue;
                const number = lens.number(gate, `weights.${gate}.${part}`);
                await number.hover();
                const [x, y] = await middle(number);
                if (key) await keyboard.down(key);
                await mouse.down();
                // A pixel more: the middle of a number is not always a whole one.
                await mouse.move(x + strides * 4 + Math.sign(strides), y, { steps: 3 });
                await mouse.up();
                if (key) await keyboard.up(key);
            }
            expect(await weight(lens, gate, part)).toBeCloseTo(Number(text), 6);
        },
        next: () => button(lens, /^(Next|Finish)$/).click(),
    };
}

function byTouch(lens: Lens): Hand {
    return {
        begin: () => lens.element.getByRole("button", { name: "Take the tour" }).tap(),
        answer: () => panel(lens).locator(".question button").first().tap(),
        // Dragged as far as there is room, then tapped and typed.
        put: async (gate, part, text) => {
            const number = lens.number(gate, `weights.${gate}.${part}`);
            if (!(await number.isVisible())) await lens.element.locator(`svg.narrow a.${gate}`).tap();
            await number.scrollIntoViewIfNeeded();
            const before = await weight(lens, gate, part);
            const [x, y] = await middle(number);
            const by = Number(text) > before ? 40 : -40;
            const session = await lens.page.context().newCDPSession(lens.page);
            const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
                session.send("Input.dispatchTouchEvent", {
                    type,
                    touchPoints: at === undefined ? [] : [{ x: at, y }],
                });
            await touch("touchStart", x);
            for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", x + by * share);
            await touch("touchEnd");
            await expect
                .poll(async () => Math.sign((await weight(lens, gate, part)) - before))
                .toBe(Math.sign(by));
            await number.tap();
            await lens.card(gate).getByRole("textbox").fill(text);
            await lens.card(gate).getByRole("textbox").press("Enter");
        },
        next: () => button(lens, /^(Next|Finish)$/).tap(),
    };
}

async function middle(target: Locator): Promise<[x: number, y: number]> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`${target} is not there`);
    return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Goes from the first lesson to the last, and out again. `check` looks at each step before it is left. */
async function walk(
    lens: Lens,
    hand: Hand,
    check: (lesson: Lesson, step: number) => Promise<void> = async () => {},
): Promise<void> {
    await hand.begin();
    for (const place of STEP_IDS) {
        const [lesson, step] = place.split(".") as [Lesson, string];
        await expect(heading(lens)).toContainText(`step ${step} of ${STEPS[lesson]}`);
        await expect.poll(async () => (await lens.settings()).lesson).toBe(place);
        if ((await panel(lens).locator(".question").count()) > 0) {
            await hand.answer();
            const verdict = panel(lens).getByRole("status");
            await expect(verdict).toHaveText(/^\s*(Right\.|Not quite\. The answer is “.+”\.) .+\d/);
        }
        if (step === "2" && lesson in FOUND) {
            for (const [gate, part, text] of FOUND[lesson] ?? []) await hand.put(gate, part, text);
            await expect(panel(lens), lesson).toContainText("You have found it");
        }
        await check(lesson, Number(step));
        await hand.next();
    }
    await expect(panel(lens)).toHaveCount(0);
    expect((await lens.settings()).weights.output.b).toBeCloseTo(12, 6);
}

test("the tour can be taken by keyboard alone", async ({ lens }) => {
    test.setTimeout(180_000);
    await walk(lens, byKeyboard(lens));
    await expect(lens.element.getByRole("button", { name: "Take the tour" })).toBeFocused();
});

/** The gates' names in symbols. */
const GATES = {
    forget: "Forget gate f",
    cell: "Candidate g",
    input: "Input gate i",
    output: "Output gate o",
};

test("the tour can be taken by mouse alone, and all its parts have roles, names and figures", async ({
    lens,
    page,
}) => {
    test.setTimeout(120_000);
    await lens.set({ words: "symbols" });
    await walk(lens, byMouse(lens), async (lesson, step) => {
        const region = page.getByRole("region", { name: `step ${step} of ${STEPS[lesson]}` });
        await expect(region.getByRole("heading", { level: 2 })).toHaveAccessibleDescription(/\S{3}/);
        // No name or figure is left out.
        expect(await region.innerText()).not.toMatch(/[{}]|NaN|undefined|long-term|short-term/);
        const options = region.getByRole("group").locator("button[aria-pressed]");
        const count = await options.count();
        if (count > 0) {
            await options.nth(count - 1).click();
            await expect(options.nth(count - 1)).toHaveAttribute("aria-pressed", "true");
            await expect(region.getByRole("status")).toHaveText(/^\s*(Right|Not quite)/);
        }
        for (const [gate, part] of (step === 2 && FOUND[lesson]) || []) {
            const name = `${part} (${GATES[gate]})`;
            await expect(lens.card(gate).getByRole("spinbutton", { name, exact: true })).toBeVisible();
        }
        if (step > 1 && lesson in FOUND) {
            const bar = region.getByRole("progressbar");
            const most = await bar.evaluate((bar: HTMLProgressElement) => bar.max);
            await expect(bar).toHaveJSProperty("value", most);
        }
    });
});

test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test("the tour can be taken by touch", async ({ lens }) => {
        test.setTimeout(120_000);
        await walk(lens, byTouch(lens));
    });
});
