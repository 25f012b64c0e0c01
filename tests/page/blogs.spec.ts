/** Real blogs, made by the programs that make them: what an author pastes is what a reader drags. */

import { test as base, type Locator } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { type Blog, eleventy, type Generator, hugo, jekyll } from "../blogs/generators.ts";
import { unpacked } from "../blogs/package.ts";
import { pasted, type Snippet } from "../blogs/snippets.ts";
import { expect, Lens } from "../lens.ts";
import { expectNative } from "../native.ts";
import { host, listening } from "../served.ts";
import type { Where } from "../share.ts";

/** Of each link what it is once its first input has been dragged by 40 pixels, which are 1. */
const DRAGGED = [
    ["?v=1&x=-10&digits=15", "?v=1&x=-9&digits=15"],
    [
        "?v=1&f=2.7,1.63,1.5&h=0&c=0&x=-10,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=15&words=symbols&theme=dark",
        "?v=1&f=2.7,1.63,1.5&h=0&c=0&x=-9,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=15&words=symbols&theme=dark",
    ],
    ["?v=1&x=2.5", "?v=1&x=3.5"],
] as const;
const LINKS = DRAGGED.map(([link]) => link);

const BLOGS: Array<[string, Generator, Where]> = [
    ["Eleventy", eleventy, "Any site, as an element"],
    ["Hugo", hugo, "Hugo"],
    ["Jekyll", jekyll, "Jekyll"],
];

/** What the dialog calls all of it. */
const TITLE = "An LSTM unit, every number on the way";

/** A post with three snippets: by itself, straight after a line, and in a list. */
function post([alone = "", straight = "", listed = ""]: string[]): string {
    return `Here is a *unit*:

${alone}

## Over time

Straight after a line there is another one:
${straight}

And in a list:

- first something to read;

  ${listed.replaceAll("\n", "\n  ")}

- then the last words.
`;
}

interface Site {
    /** Our own address, as the snippets have it. */
    address: string;
    /** What the dialog gives to be pasted, for each of our links or of others. */
    pasted(platform: Where, links?: readonly string[]): Promise<Snippet[]>;
    /** Makes a blog, serves it from an origin of its own, and opens the post; gives what it fetches. */
    open(generator: Generator, blog: Blog): Promise<{ origin: string; fetched: string[] }>;
}

const test = base.extend<{ site: Site }>({
    site: async ({ page, baseURL }, use) => {
        const wrong: string[] = [];
        page.on("pageerror", (error) => wrong.push(error.message));
        page.on("console", (message) => {
            if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
        });
        let close = () => {};
        await use({
            address: `${baseURL}/`,
            pasted: (platform, links = LINKS) => pasted(page.context(), `${baseURL}/`, platform, links),
            async open(generator, blog) {
                const folder = test.info().outputPath("blog");
                if (blog.hasPackage) await unpacked(folder);
                const server = host(await generator.make(folder, blog));
                const origin = await listening(server);
                close = () => server.close();
                const fetched: string[] = [];
                page.on("request", (request) => fetched.push(request.url()));
                await page.goto(origin + generator.path);
                return { origin, fetched };
            },
        });
        close();
        expect(wrong).toEqual([]);
    },
});

/** Drags the input, with the mouse, and holds every figure then against the native program's. */
async function dragged(lens: Lens, [before, after]: readonly [string, string]): Promise<void> {
    await lens.element.scrollIntoViewIfNeeded();
    await lens.ready();
    expect(await lens.link()).toBe(before);
    // What is loaded for several steps moves the numbers down.
    if (/x=[^&]*,/.test(before)) await expect(lens.element.locator(".chart canvas").first()).toBeVisible();
    const result = lens.element.locator(".card.current .result");
    const seen = await result.innerText();
    await lens.pull("bar", "x", 40);
    expect(await lens.link()).toBe(after);
    await expect(result).toBeVisible();
    expect(await result.innerText()).not.toBe(seen);
    await expectNative(lens, after);
}

/** What the tags of a post say, as their author meant it. */
async function expectTags(tags: Locator, address: string): Promise<void> {
    const said = await tags.evaluateAll((all) =>
        all.map((tag) => {
            const link = tag.querySelector("a");
            return [tag.getAttribute("link"), link?.getAttribute("href"), link?.textContent];
        }),
    );
    expect(said).toEqual(LINKS.map((link) => [link, address + link, TITLE]));
}

for (const [name, generator, platform] of BLOGS) {
    test(`${name}: the tag, three times in a post`, async ({ page, site }) => {
        const snippets = await site.pasted(platform);
        const [{ file } = { file: undefined }] = snippets;
        await site.open(generator, { post: post(snippets.map(({ post }) => post)), file });
        const tags = page.locator("lstm-lens");
        await expectTags(tags, site.address);
        for (const [n, links] of DRAGGED.entries()) await dragged(new Lens(page, tags.nth(n)), links);
        // Each was dragged alone, and the post around them is as it was.
        await expect
            .poll(() => tags.evaluateAll((all) => (all as LstmLens[]).map(({ link }) => link)))
            .toEqual(DRAGGED.map(([, after]) => after));
        await expect(page.locator("em")).toHaveText("unit");
        await expect(page.locator("article > ul > li")).toHaveCount(2);
        await expect(page.getByText("then the last words.")).toBeVisible();
    });

    test(`${name}: the tag, from the package that the blog serves itself`, async ({ page, site }) => {
        const own = (text: string) =>
            text.replaceAll(`"${site.address}lstm-lens.js"`, '"/lstm-lens/lstm-lens.js"');
        const snippets = await site.pasted(platform);
        const [{ file } = { file: undefined }] = snippets;
        const { origin, fetched } = await site.open(generator, {
            post: post(snippets.map(({ post }) => own(post))),
            file: file && { ...file, text: own(file.text) },
            hasPackage: true,
        });
        const tags = page.locator("lstm-lens");
        for (const [n, links] of DRAGGED.entries()) await dragged(new Lens(page, tags.nth(n)), links);
        expect(fetched).toContain(`${origin}/lstm-lens/lstm-lens.js`);
        expect(fetched.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    });
}

for (const [name, generator] of [BLOGS[0], BLOGS[2]].filter((blog) => blog !== undefined)) {
    test(`${name}: the frame, three times in a post`, async ({ page, site }) => {
        const snippets = (await site.pasted("Any site, as a frame")).map(({ post }) => post);
        const heights = snippets.map((text) => Number(/ height="(\d+)"/.exec(text)?.[1]));
        await site.open(generator, { post: post(snippets) });
        const frames = page.locator("iframe");
        const said = await frames.evaluateAll((all) =>
            (all as HTMLIFrameElement[]).map(({ src, title, offsetHeight }) => [src, title, offsetHeight]),
        );
        expect(said).toEqual(LINKS.map((link, n) => [`${site.address}embed.html${link}`, TITLE, heights[n]]));
        for (const [n, links] of DRAGGED.entries()) {
            const frame = frames.nth(n);
            await frame.scrollIntoViewIfNeeded();
            await dragged(new Lens(page, frame.contentFrame().locator("lstm-lens")), links);
        }
        await expect(page.getByText("then the last words.")).toBeVisible();
    });
}

test("the frame in a sandbox, without an origin", async ({ page, site }) => {
    const snippets = (await site.pasted("Any site, as a frame")).map(({ post }) =>
        post.replace("<iframe ", '<iframe sandbox="allow-scripts" '),
    );
    await site.open(eleventy, { post: post(snippets) });
    const frame = page.locator("iframe").nth(1);
    await frame.scrollIntoViewIfNeeded();
    const lens = new Lens(page, frame.contentFrame().locator("lstm-lens"));
    expect(await lens.element.evaluate(() => self.origin)).toBe("null");
    await dragged(lens, DRAGGED[1]);
});

test("fifty in one post, gone through from the first to the last: each draws its own", async ({
    page,
    site,
}) => {
    test.setTimeout(60_000);
    const numbers = Array.from({ length: 50 }, (_, n) => n - 25);
    const [{ post } = { post: "" }] = await site.pasted("Any site, as an element", ["?v=1&x=-25"]);
    const snippets = numbers.map((x) => post.replaceAll("x=-25", `x=${x}`));
    const { fetched } = await site.open(eleventy, { post: snippets.join("\n\nRead on.\n\n") });
    const tags = page.locator("lstm-lens");
    await expect(tags).toHaveCount(50);
    for (const [n, x] of numbers.entries()) {
        const lens = new Lens(page, tags.nth(n));
        await lens.element.scrollIntoViewIfNeeded();
        const shown = lens.number("bar", "x");
        await expect(shown).toHaveText(x < 0 ? `−${-x}` : `${x}`);
        await expect(lens.element.locator(".card.current canvas").first()).toBeVisible();
        expect((await lens.step()).x).toBe(x);
    }
    expect(new Set(fetched).size).toBe(fetched.length);
});
