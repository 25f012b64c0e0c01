/** The pages of presets and lessons: their tags for other programs, and the way that they lead a reader. */

import { readFileSync } from "node:fs";
import type { LstmLens, Settings } from "../../www/element/lstm-lens.ts";
import { expect, test as plain } from "../lens.ts";

interface Oembed {
    [key: string]: unknown;
    html: string;
    thumbnail_url: string;
}

/** The inputs that each page shows: the article's, the question that it leaves open, and its two companies. */
const PAGES: Record<string, { link: string; inputs: number[][]; picture: string }> = {
    "p/article/": { link: "?v=1", inputs: [[1]], picture: "article" },
    "p/minus-ten/": { link: "?v=1&x=-10", inputs: [[-10]], picture: "minus-ten" },
    "p/companies/": {
        link: "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4",
        inputs: [
            [0, 0.5, 0.25, 1],
            [1, 0.5, 0.25, 1],
        ],
        picture: "companies",
    },
    "p/lesson-forget/": { link: "?v=1&lesson=forget.1", inputs: [[1]], picture: "lesson-forget" },
    "p/lesson-companies/": {
        link: "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4&lesson=companies.1",
        inputs: [
            [0, 0.5, 0.25, 1],
            [1, 0.5, 0.25, 1],
        ],
        picture: "lesson-companies",
    },
    "p/lesson-latch/": {
        link: "?v=1&h=0&c=0&x=0,0,1,0,0,1,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0&lesson=latch.1",
        inputs: [[0, 0, 1, 0, 0, 1, 0, 0, 0, 0], new Array<number>(10).fill(0)],
        picture: "lesson-latch",
    },
};

/** A page as it is read by programs that run no scripts. */
const test = plain.extend<{ crawled: (place: string) => Promise<Map<string, string>> }>({
    crawled: async ({ browser, baseURL }, use) => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        await use(async (place) => {
            await page.goto(`${baseURL}/${place}`);
            const tags = await page.locator("head > :is(title, meta, link)").evaluateAll((found) =>
                found.map((tag) => {
                    const [name, content] = [
                        tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("type"),
                        tag.getAttribute("content") ?? tag.getAttribute("href"),
                    ];
                    return [
                        tag.getAttribute("rel") === "canonical" ? "canonical" : (name ?? tag.localName),
                        content ?? tag.textContent,
                    ];
                }),
            );
            const named = tags as Array<[string, string]>;
            // Nothing leads a program on to another page's tags, or says one thing twice.
            const equivalents = page.locator("meta[http-equiv]");
            await expect(equivalents).toHaveCount(1);
            await expect(equivalents).toHaveAttribute("http-equiv", "Content-Security-Policy");
            for (const [name] of named.filter(([name]) => name.startsWith("og:"))) {
                expect(
                    named.filter(([other]) => other === name),
                    name,
                ).toHaveLength(1);
            }
            return new Map(named);
        });
        await context.close();
    },
});

for (const [place, { link, inputs, picture }] of Object.entries(PAGES)) {
    test(`/${place} has a title, a picture and a frame for other programs, and leads a reader to its numbers`, async ({
        page,
        request,
        baseURL,
        crawled,
    }) => {
        const tags = await crawled(place);
        const canonical = tags.get("canonical") ?? "";
        expect(canonical).toMatch(new RegExp(`^https?://.*/${place}$`));
        const address = canonical.slice(0, canonical.length - place.length);
        const here = (url: unknown) => {
            expect(String(url).startsWith(address), String(url)).toBe(true);
            return `${baseURL}/${String(url).slice(address.length)}`;
        };

        expect(tags.get("og:url")).toBe(canonical);
        expect(tags.get("og:type")).toBe("website");
        expect(tags.get("og:title")).toBe(tags.get("title"));
        expect(tags.get("og:description")).toBe(tags.get("description"));
        expect((tags.get("description") ?? "").length).toBeGreaterThan(50);
        expect(tags.get("twitter:card")).toBe("summary_large_image");
        expect(tags.get("og:image")).toBe(`${address}og/${picture}.png`);
        expect(tags.get("og:image:alt")).toMatch(/^.{20}.*\.$/);

        const image = await request.get(here(tags.get("og:image")));
        expect(image.headers()["content-type"]).toBe("image/png");
        const png = await image.body();
        const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
        expect([tags.get("og:image:width"), tags.get("og:image:height")]).toEqual(size.map(String));

        const answer = await request.get(here(tags.get("application/json+oembed")));
        expect(answer.headers()["content-type"]).toContain("application/json");
        const oembed = (await answer.json()) as Oembed;
        expect(oembed).toMatchObject({
            version: "1.0",
            type: "rich",
            provider_name: "LSTM Lens",
            provider_url: address,
            title: tags.get("title"),
            width: 680,
            height: 672,
            thumbnail_url: tags.get("og:image"),
            thumbnail_width: size[0],
            thumbnail_height: size[1],
        });
        await page.setContent(oembed.html);
        const frame = page.locator("iframe");
        expect(await frame.getAttribute("src")).toBe(`${address}embed.html${link}`);
        expect(await frame.getAttribute("width")).toBe("680");

        await page.goto(`/${place}`);
        const lens = page.locator("lstm-lens");
        const shown = async () => {
            const settings = await lens.evaluate((lens: LstmLens) => lens.settings as Settings | undefined);
            return settings?.sequences.map((sequence) => sequence.inputs);
        };
        await expect.poll(shown).toEqual(inputs);
        expect(new URL(page.url()).pathname).toBe("/");
        expect(await lens.evaluate((lens: LstmLens) => lens.link)).toBe(link);
    });
}

test("each page has a title and a description of its own", async ({ crawled }) => {
    const all = [];
    const order = readFileSync("crates/lstm-lessons/lessons/order.json", "utf8");
    const lessons = JSON.parse(order) as string[];
    const places = new Set([...Object.keys(PAGES), ...lessons.map((lesson) => `p/lesson-${lesson}/`)]);
    for (const place of places) all.push(await crawled(place));
    for (const name of ["title", "description", "canonical"]) {
        expect(new Set(all.map((tags) => tags.get(name))).size, name).toBe(all.length);
    }
});

test("the main page has a preview, and no canonical address, as its query is part of it", async ({
    crawled,
}) => {
    const tags = await crawled("?v=1&x=-10");
    expect(tags.get("og:title")).toBe(tags.get("title"));
    expect(tags.get("og:image")).toMatch(/^https?:.*\/og\/article\.png$/);
    for (const name of ["canonical", "og:url", "application/json+oembed"]) {
        expect(tags.has(name), name).toBe(false);
    }
});

test("without JavaScript a preset's page is a text, a picture and a link", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/p/minus-ten/`);
    await expect(page.getByRole("heading")).toContainText("−10");
    const picture = page.getByRole("img");
    await expect(picture).toHaveJSProperty("complete", true);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await page.getByRole("link").click();
    await expect(page).toHaveURL(`${baseURL}/?v=1&x=-10`);
    await context.close();
});
