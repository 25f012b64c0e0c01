/** Real blogs, made by their generators: the snippets that an author pastes are live for a reader. */

import type { Server } from "node:http";
import type { Locator, Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { type Blog, eleventy, type Generator, hugo, jekyll } from "../blogs/generators.ts";
import { unpacked } from "../blogs/package.ts";
import { pasted, type Snippet, type Snippets } from "../blogs/snippets.ts";
import { complaints, expect, fresh as freshBase, Lens, test as shared } from "../lens.ts";
import { expectNative } from "../native.ts";
import { host, listening } from "../served.ts";
import type { Where } from "../share.ts";

/** Each link, before and after its first input has been dragged by 40 pixels, which are 1. */
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

const FRAME: Where = "Any site, as a frame";

/** The dialog's title for all of it. */
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

let snippets: Promise<Snippets[]> | undefined;

/** The snippets of each of our links for all platforms, read once a worker. */
function allSnippets(page: Page, address: string): Promise<Snippets[]> {
    const platforms = [...BLOGS.map(([, , platform]) => platform), FRAME];
    const read = async () => {
        const all: Snippets[] = [];
        for (const link of LINKS) all.push(await pasted(page, address, platforms, link));
        return all;
    };
    snippets ??= read();
    return snippets;
}

interface Blogs {
    /** Our own address, as the snippets have it. */
    address: string;
    /** The snippets of our links for a platform. */
    pasted(platform: Where): Promise<Snippet[]>;
    /** Makes a blog, and serves it from an origin of its own. */
    make(generator: Generator, blog: Blog): Promise<string>;
}

const fixture = async (
    { page, baseURL }: { page: Page; baseURL: string | undefined },
    use: (blogs: Blogs) => Promise<void>,
) => {
    const heard = complaints(page);
    const address = `${baseURL}/`;
    const servers: Server[] = [];
    await use({
        address,
        pasted: async (platform) =>
            (await allSnippets(page, address)).map((snippet) => snippet.get(platform) as Snippet),
        make: async (generator, blog) => {
            const folder = test.info().outputPath("blog");
            if (blog.hasPackage) await unpacked(folder);
            const server = host(await generator.make(folder, blog));
            servers.push(server);
            return listening(server);
        },
    });
    for (const server of servers) server.close();
    expect(heard).toEqual([]);
};

const test = shared.extend<{ blogs: Blogs }>({ blogs: fixture });
const fresh = freshBase.extend<{ blogs: Blogs }>({ blogs: fixture });

/** Drags the input, with the mouse, and holds every figure then against the native program's. */
async function dragged(lens: Lens, [before, after]: readonly [string, string]): Promise<void> {
    await lens.element.scrollIntoViewIfNeeded();
    await lens.ready();
    expect(await lens.link()).toBe(before);
    // The chart of several steps moves the numbers down.
    if (/x=[^&]*,/.test(before)) await expect(lens.element.locator(".chart canvas").first()).toBeVisible();
    const result = lens.element.locator(".card.current .result");
    const seen = await result.innerText();
    await lens.pull("bar", "x", 40);
    expect(await lens.link()).toBe(after);
    await expect(result).toBeVisible();
    expect(await result.innerText()).not.toBe(seen);
    await expectNative(lens, after);
}

/** Expects the tags of a post to say what their author meant. */
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
    test(`${name}: tags and frames in a post are live, and the text around them stays`, async ({
        page,
        blogs,
    }) => {
        const tagged = await blogs.pasted(platform);
        const framed = (await blogs.pasted(FRAME)).map(({ post }) => post);
        const sandboxed = framed.map((post) => post.replace("<iframe ", '<iframe sandbox="allow-scripts" '));
        const posts = {
            tags: post(tagged.map(({ post }) => post)),
            ...(name === "Hugo" ? {} : { frames: post(framed) }),
            ...(name === "Eleventy" ? { sandbox: post(sandboxed) } : {}),
        };
        const origin = await blogs.make(generator, { posts, file: tagged[0]?.file });

        await test.step("three tags", async () => {
            await page.goto(origin + generator.path("tags"));
            const tags = page.locator("lstm-lens");
            await expectTags(tags, blogs.address);
            for (const [n, links] of DRAGGED.entries()) await dragged(new Lens(page, tags.nth(n)), links);
            // Each was dragged alone, and the post around them is as it was.
            await expect
                .poll(() => tags.evaluateAll((all) => (all as LstmLens[]).map(({ link }) => link)))
                .toEqual(DRAGGED.map(([, after]) => after));
            await expect(page.locator("em")).toHaveText("unit");
            await expect(page.locator("article > ul > li")).toHaveCount(2);
            await expect(page.getByText("then the last words.")).toBeVisible();
        });

        if (!posts.frames) return;
        await test.step("three frames", async () => {
            await page.goto(origin + generator.path("frames"));
            const heights = framed.map((text) => Number(/ height="(\d+)"/.exec(text)?.[1]));
            const frames = page.locator("iframe");
            const said = await frames.evaluateAll((all) =>
                (all as HTMLIFrameElement[]).map(({ src, title, offsetHeight }) => [
                    src,
                    title,
                    offsetHeight,
                ]),
            );
            expect(said).toEqual(
                LINKS.map((link, n) => [`${blogs.address}embed.html${link}`, TITLE, heights[n]]),
            );
            for (const [n, links] of DRAGGED.entries()) {
                const frame = frames.nth(n);
                await frame.scrollIntoViewIfNeeded();
                await dragged(new Lens(page, frame.contentFrame().locator("lstm-lens")), links);
            }
            await expect(page.getByText("then the last words.")).toBeVisible();
        });

        if (!posts.sandbox) return;
        await test.step("a frame in a sandbox without an origin", async () => {
            await page.goto(origin + generator.path("sandbox"));
            const frame = page.locator("iframe").nth(1);
            await frame.scrollIntoViewIfNeeded();
            const lens = new Lens(page, frame.contentFrame().locator("lstm-lens"));
            expect(await lens.element.evaluate(() => self.origin)).toBe("null");
            await dragged(lens, DRAGGED[1]);
        });
    });

    test(`${name}: a blog that serves the package itself loads nothing from elsewhere`, async ({
        page,
        blogs,
    }) => {
        const own = (text: string) =>
            text.replaceAll(`"${blogs.address}lstm-lens.js"`, '"/lstm-lens/lstm-lens.js"');
        const snippets = await blogs.pasted(platform);
        const [{ file } = { file: undefined }] = snippets;
        const origin = await blogs.make(generator, {
            posts: { tags: post(snippets.map(({ post }) => own(post))) },
            file: file && { ...file, text: own(file.text) },
            hasPackage: true,
        });
        const fetched: string[] = [];
        page.on("request", (request) => fetched.push(request.url()));
        await page.goto(origin + generator.path("tags"));
        const tags = page.locator("lstm-lens");
        for (const [n, links] of DRAGGED.entries()) await dragged(new Lens(page, tags.nth(n)), links);
        expect(fetched).toContain(`${origin}/lstm-lens/lstm-lens.js`);
        expect(fetched.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    });
}

fresh(
    "of fifty in one post each draws its own numbers, and nothing is fetched twice",
    async ({ page, blogs }) => {
        const numbers = Array.from({ length: 50 }, (_, n) => n - 25);
        const [first] = await blogs.pasted("Any site, as an element");
        const tags = numbers.map((x) => first?.post.replaceAll("x=-10", `x=${x}`) ?? "");
        const origin = await blogs.make(eleventy, { posts: { fifty: tags.join("\n\nRead on.\n\n") } });
        const fetched: string[] = [];
        page.on("request", (request) => fetched.push(request.url()));
        await page.goto(origin + eleventy.path("fifty"));
        const all = page.locator("lstm-lens");
        await expect(all).toHaveCount(50);
        for (const [n, x] of numbers.entries()) {
            const lens = new Lens(page, all.nth(n));
            await lens.element.scrollIntoViewIfNeeded();
            const shown = lens.number("bar", "x");
            await expect(shown).toHaveText(x < 0 ? `−${-x}` : `${x}`);
            await expect(lens.element.locator(".card.current canvas").first()).toBeVisible();
            expect((await lens.step()).x).toBe(x);
        }
        expect(new Set(fetched).size).toBe(fetched.length);
    },
);
