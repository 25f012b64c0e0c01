/** Tests of the choices and the snippets of the share dialog. */

import { expect, test } from "vitest";
import type { Settings } from "../element/lstm-lens.ts";
import { type Choice, choiceOf, viewOf, WHATS } from "./choice.ts";
import { messages } from "./messages.ts";
import { offer, platforms, type Shared } from "./platforms.ts";

const SHARED: Shared = {
    site: "https://example.org/lens/",
    link: "?v=1&x=-10&digits=4",
    title: 'What if "the" input & <that>\\ were −10?',
    preset: undefined,
    naturalHeights: { desktop: 700, phone: 900 },
    picture: { file: "lstm-cell.png", alt: 'One [of] \\ "two" & <three>', width: 400 },
};
const first = (platform: (typeof platforms)[number], shared: Partial<Shared> = {}) =>
    offer(platform, { ...SHARED, ...shared }).snippets[0]?.text;

test("what a title or an alternative text has in it ends nothing", () => {
    const title = "What if &quot;the&quot; input &amp; &lt;that>\\ were −10?";
    expect(first("element")).toContain(`>${title}</a>`);
    expect(first("iframe")).toContain(` title="${title}" `);
    expect(first("hugo")).toContain(String.raw` title="What if \"the\" input & <that>\\ were −10?" `);
    const texts = offer("medium", SHARED).snippets.map(({ text }) => text);
    expect(texts).toContain(
        String.raw`[![One \[of\] \\ "two" & <three>](lstm-cell.png)](https://example.org/lens/?v=1&x=-10&digits=4)`,
    );
    expect(texts.find((text) => text.startsWith("<a "))).toContain(
        String.raw`alt="One [of] \ &quot;two&quot; &amp; &lt;three>"`,
    );
});

test("an odd place of the site stays what it is", () => {
    const site = "https://example.org/a&copy/b(1/";
    expect(first("element", { site })).toContain('src="https://example.org/a&amp;copy/b(1/lstm-lens.js"');
    expect(first("iframe", { site })).toContain(
        'src="https://example.org/a&amp;copy/b(1/embed.html?v=1&x=-10&digits=4"',
    );
    const markdown = offer("medium", { ...SHARED, site }).snippets[2]?.text;
    expect(markdown?.endsWith("](https://example.org/a&copy/b%281/?v=1&x=-10&digits=4)")).toBe(true);
});

test("dev.to has a frame from Netlify alone, and from nothing that its Markdown would change", () => {
    const netlify = "https://lens-2.netlify.app/";
    expect(first("dev.to", { site: netlify })).toBe(
        "{% embed https://lens-2.netlify.app/embed.html?v=1&x=-10&digits=4 %}",
    );
    for (const site of [
        "https://example.org/",
        "http://lens.netlify.app/",
        "https://lens.netlify.app.example.org/",
        "https://lens.netlify.app/~me/",
        "https://a.b.netlify.app/",
    ])
        expect(offer("dev.to", { ...SHARED, site }).format, site).toBe("picture");
});

test("what an author should know is said, and nothing else", () => {
    const notes = (platform: (typeof platforms)[number], shared: Partial<Shared> = {}) =>
        offer(platform, { ...SHARED, ...shared }).notes;
    expect(notes("link", { site: "http://localhost:4173/" })).toContain(messages.local);
    expect(notes("link", { site: "http://example.org/" })).toContain(messages.insecure);
    for (const platform of platforms)
        expect(notes(platform)).not.toContain(platform === "link" ? messages.local : messages.insecure);
    const link = `?v=1&x=${"1,".repeat(1000)}1`;
    expect(notes("link", { link })).toContain(messages.long(SHARED.site.length + link.length));
    // Programs truncate no attribute.
    expect(notes("element", { link }).join()).not.toContain("cut");
    expect(notes("iframe")).toContain(messages.tooShort.phone(200));
    expect(notes("iframe")).not.toContain(messages.tooShort.desktop(0));
    expect(notes("iframe", { naturalHeights: {} }).join()).not.toContain("too short");
});

const TWO_STEPS = { sequences: [{ inputs: [1, 2], target: null }] } as unknown as Settings;
const VIEW: Settings["view"] = {
    sequence: 1,
    step: 2,
    stage: null,
    digits: 2,
    rounding: "exact",
    words: "plain",
    lang: "auto",
    theme: "auto",
    hide: [],
    lesson: null,
};

test("what is chosen is what would be chosen first where it is shown", () => {
    for (const what of WHATS.filter((what) => what !== "lesson")) {
        for (const controls of [true, false]) {
            for (const theme of ["auto", "dark"] as const) {
                const choice: Choice = { what, controls, theme };
                const view = viewOf(VIEW, choice);
                expect(choiceOf({ ...TWO_STEPS, view })).toEqual(choice);
                expect(view).toMatchObject({ step: 2, digits: 2, words: "plain" });
            }
        }
    }
});

test("a lesson is shared at its step, or left out with what is around it", () => {
    const view = { ...VIEW, lesson: "cell.2" } as const;
    expect(choiceOf({ ...TWO_STEPS, view }).what).toBe("lesson");
    expect(viewOf(view, { what: "lesson", controls: false, theme: "dark" }).lesson).toBe("cell.2");
    expect(viewOf(view, { what: "cell", controls: true, theme: "auto" })).toMatchObject({
        lesson: null,
        stage: "cell",
    });
});

test("what is none of the choices stays as it is", () => {
    for (const view of [
        { ...VIEW, stage: "cell" },
        { ...VIEW, hide: ["hints"] },
        { ...VIEW, stage: "cell", hide: ["controls", "stages"] },
    ] as Array<Settings["view"]>) {
        const choice = choiceOf({ ...TWO_STEPS, view });
        expect(choice.what).toBe("shown");
        const again = viewOf(view, choice);
        expect([...again.hide].sort()).toEqual([...view.hide].sort());
        expect(again.stage).toBe(view.stage);
    }
});
