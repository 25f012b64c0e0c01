/** The tour where there is little room: in a frame, on a phone. */

import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { violations } from "../axe.ts";
import { expect, Lens, test } from "../lens.ts";
import { begin, button, heading, open, panel, STEP_IDS } from "../tour.ts";

const FRAMES = [
    { width: 343, height: 384 },
    { width: 680, height: 672 },
];

test("in a frame of either size the part in question has room beside the text", async ({ page }) => {
    const lens = await begin(page, "/embed.html?lesson=forget.1");
    for (const id of STEP_IDS) {
        await open(lens, id);
        for (const viewport of FRAMES) {
            await page.setViewportSize(viewport);
            const where = `${id}, ${viewport.width} × ${viewport.height}`;
            const highlight = await lens.element.locator(".lens").getAttribute("data-highlight");
            const part = { diagram: ".diagrams", time: ".time" }[highlight ?? ""] ?? `#${highlight}`;
            const seen = lens.element.locator(part);
            await expect(seen, where).toBeVisible();
            const [box, above] = [await seen.boundingBox(), await panel(lens).boundingBox()];
            if (!box || !above) throw new Error(`${where} is not seen`);
            expect(box.y, where).toBeGreaterThanOrEqual(above.y + above.height - 1);
            expect(box.y + box.height, where).toBeLessThanOrEqual(viewport.height);
            const scrolls = await lens.element.evaluate((element) => {
                const inside = element.shadowRoot?.querySelector(".lens") as HTMLElement;
                const page = document.documentElement;
                return page.scrollHeight > innerHeight || inside.scrollHeight > inside.clientHeight + 1;
            });
            expect(scrolls, `${where} scrolls`).toBe(false);
            await expect(button(lens, /^(Next|Finish)$/)).toBeInViewport({ ratio: 1 });
        }
    }
    for (const viewport of FRAMES) {
        await page.setViewportSize(viewport);
        expect(await violations(page), `${viewport.width} × ${viewport.height}`).toEqual([]);
    }
});

for (const viewport of FRAMES) {
    test.describe(`in a frame of ${viewport.width} × ${viewport.height}`, () => {
        test.use({ viewport });

        test("a question is read, answered, and left behind", async ({ page }) => {
            const lens = await begin(page, "/embed.html?lesson=forget.3");
            const more = button(lens, "Full text, with a question");
            if (await more.isVisible()) await more.click();
            await button(lens, "near the bottom").click();
            await expect(panel(lens).getByRole("status")).toHaveText(/^\s*Right/);
            await button(lens, "Next").click();
            await expect(heading(lens)).toBeFocused();
            expect((await lens.settings()).lesson).toBe("forget.4");
        });
    });
}

test("a frame asks for the height of a lesson, and then nothing in it scrolls", async ({ page }) => {
    const body = `<!doctype html><title>A course</title><iframe src="/embed.html?lesson=keep.2" style="width: 680px; height: 400px"></iframe>
        <script>addEventListener("message", ({ data }) => {
            if (data.type === "lstm-lens:height") document.querySelector("iframe").style.height = data.height + "px";
        });</script>`;
    await page.route("**/course", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("/course");
    const lens = page.frameLocator("iframe").locator("lstm-lens");
    await expect(lens.getByRole("progressbar")).toBeVisible();
    await expect
        .poll(() =>
            lens.evaluate((element) => {
                const parts = element.shadowRoot?.querySelectorAll(".lens, .told") ?? [];
                return [...parts].map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
            }),
        )
        .toEqual([0, 0]);
    expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBeGreaterThan(600);
});

test("in a low frame the full text has the list of lessons, and one can be taken", async ({ page }) => {
    await page.setViewportSize({ width: 343, height: 384 });
    const lens = await begin(page, "/embed.html?lesson=cell.2");
    const lessons = panel(lens).locator("summary");
    await expect(lessons).toBeHidden();
    await button(lens, "Full text, with a question").click();
    await lessons.click();
    const last = panel(lens).getByRole("button", { name: "Switch on, stay on" });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    await last.click();
    await expect(heading(lens)).toContainText("Switch on, stay on");
});

test("a frame with room leads into the tour, and shows the whole text of a goal", async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 672 });
    await page.goto("/embed.html?v=1");
    const lens = new Lens(page);
    await lens.ready();
    await lens.element.getByRole("button", { name: "Take the tour" }).click();
    await expect(heading(lens)).toBeFocused();
    const told = lens.element.locator(".told");
    for (const lang of ["en", "es"] as const) {
        for (const place of ["keep.2", "drop.2", "count.2", "latch.2"] as const) {
            await open(lens, place);
            await lens.element.evaluate(async (lens: LstmLens, lang) => {
                lens.link = `${lens.link}&lang=${lang}`;
                await lens.updateComplete;
            }, lang);
            await expect(told).toContainText({ en: "Hint", es: "Pista" }[lang]);
            const over = await told.evaluate((told) => told.scrollHeight - told.clientHeight);
            expect(over, `${place} ${lang}`).toBeLessThan(2);
        }
    }
});

test.describe("on a phone", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

    test("the part in question comes right below the text, and all buttons are for thumbs", async ({
        page,
    }) => {
        const lens = await begin(page, "/?lesson=forget.1");
        for (const place of STEP_IDS) {
            await open(lens, place);
            const highlight = await lens.element.locator(".lens").getAttribute("data-highlight");
            const part = { diagram: ".diagrams", time: ".time" }[highlight ?? ""] ?? `#${highlight}`;
            const [box, above] = [
                await lens.element.locator(part).boundingBox(),
                await panel(lens).boundingBox(),
            ];
            if (!box || !above) throw new Error(`${place} is not seen`);
            expect(box.y - above.y - above.height, place).toBeLessThan(70);
            expect(
                await page.evaluate(() => document.documentElement.scrollWidth),
                place,
            ).toBeLessThanOrEqual(360);
            const small = await panel(lens)
                .locator("button:visible, summary")
                .evaluateAll((all) =>
                    all.flatMap((one) => {
                        const { width, height } = one.getBoundingClientRect();
                        return height >= 43.5 && width >= 43.5 ? [] : (one.textContent ?? "");
                    }),
                );
            expect(small, place).toEqual([]);
        }
        await open(lens, "cell.2");
        await button(lens, "about 1").tap();
        await button(lens, "Next").tap();
        await expect(heading(lens)).toBeInViewport();
    });
});
