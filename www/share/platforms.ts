/** What each platform takes, and what is to be pasted there. Nothing here draws or asks anybody. */

import { words } from "./words.ts";

export type Platform =
    | "link"
    | "element"
    | "iframe"
    | "dev.to"
    | "wordpress"
    | "ghost"
    | "hugo"
    | "jekyll"
    | "medium";

/** What is shared, from where. */
export interface Shared {
    /** The folder of the page, with a slash at the end: `https://example.org/lens/`. */
    site: string;
    /** What is shown: `?v=1&x=1`. */
    link: string;
    /** In one line. */
    title: string;
    /** The preset that this is, unchanged: it has a page of its own. */
    preset: string | undefined;
    /** How high a frame would like to be, in CSS pixels. */
    height: number;
    /** What takes the place where nothing can run; undefined until it is made. */
    picture: Picture | undefined;
}

export interface Picture {
    /** The name of its file. */
    file: string;
    alt: string;
}

/** Something to be copied. */
export interface Snippet {
    /** Where it goes. */
    label: string;
    text: string;
}

/** How it comes to its readers. */
export type Way = "page" | "element" | "frame" | "picture";

/** What readers have before them. */
export type Screen = "desktop" | "phone";

/** In CSS pixels; without a height, as high as what is in it. */
export interface Size {
    width: number;
    height?: number;
}

export interface Offer {
    way: Way;
    sizes: Record<Screen, Size>;
    snippets: Snippet[];
    /** What its author should know before pasting it. */
    notes: string[];
}

/** Columns of text, as most blogs have them. */
export const COLUMN = { desktop: 680, phone: 343 };

/** The least height at which a frame is of use, and the least and most that dev.to gives one. */
const LEAST = 384;
const MOST = 672;

/** Longer addresses are cut by some programs. */
const LONG = 2000;

/** The addresses on Netlify that dev.to takes for a frame. */
const DEV_TO = /^https:\/\/[\w-]+\.netlify\.app(\/\S*)?$/;

/** Markdown, which dev.to reads first, leaves these characters alone. */
const PLAIN = /^[A-Za-z0-9.,_=&/?-]*[A-Za-z0-9]$/;

/** Text in an attribute. An ampersand in a link is left: it reads better, and before `x=` it means itself. */
const attribute = (address: string): string => address.replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const text = (plain: string): string => attribute(plain.replaceAll("&", "&amp;"));

/** The same height in both, or none. */
const column = (height?: { height: number }): Record<Screen, Size> => ({
    desktop: { width: COLUMN.desktop, ...height },
    phone: { width: COLUMN.phone, ...height },
});

const page = ({ site, link }: Shared): string => site + link;
const frame = ({ site, link }: Shared): string => `${site}embed.html${link}`;

/**
 * The element, of what may stand in attributes as it is. In one line: where a tag begins a line of its own, some
 * read what is in it as Markdown.
 */
const tags = (site: string, link: string, title: string): string =>
    `<script type="module" src="${site}lstm-lens.js"></script><lstm-lens link="${link}"><a href="${site}${link}">${title}</a></lstm-lens>`;

const iframe = (shared: Shared): string =>
    `<iframe src="${attribute(frame(shared))}" title="${text(shared.title)}" width="100%" height="${shared.height}" loading="lazy" style="border: 0"></iframe>`;

/** The page of a preset, which blogs ask how to embed it. */
const own = ({ site, preset }: Shared): string => `${site}p/${preset}/`;

function asElement(shared: Shared, label: string, notes: string[]): Offer {
    return {
        way: "element",
        sizes: column(),
        snippets: [{ label, text: tags(attribute(shared.site), attribute(shared.link), text(shared.title)) }],
        notes,
    };
}

/** A picture that leads to the page, for where nothing else gets through. */
function asPicture(shared: Shared, notes: string[]): Offer {
    const { picture } = shared;
    const offer: Omit<Offer, "snippets"> = {
        way: "picture",
        sizes: column(),
        notes: [...notes, words.still],
    };
    if (!picture) return { ...offer, snippets: [] };
    const { file, alt } = picture;
    // A bracket would end the text.
    const plain = alt.replaceAll(/[[\]\\]/g, "\\$&");
    return {
        ...offer,
        snippets: [
            {
                label: words.markdown(file),
                text: `[![${plain}](${file})](${page(shared)})`,
            },
            {
                label: words.html(file),
                text: `<a href="${attribute(page(shared))}"><img src="${file}" alt="${text(alt)}"></a>`,
            },
            { label: words.alt, text: alt },
            { label: words.link, text: page(shared) },
        ],
    };
}

function link(shared: Shared): Offer {
    return {
        way: "page",
        sizes: { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 700 } },
        snippets: [
            { label: words.link, text: page(shared) },
            ...(shared.preset === undefined ? [] : [{ label: words.ownLink, text: own(shared) }]),
        ],
        notes: shared.preset === undefined ? [words.preview] : [],
    };
}

function devTo(shared: Shared): Offer {
    const address = frame(shared);
    if (!DEV_TO.test(address)) return asPicture(shared, [words.devToElsewhere]);
    if (!PLAIN.test(address.slice("https:".length))) return asPicture(shared, [words.devToCharacters]);
    return {
        way: "frame",
        sizes: {
            desktop: { width: COLUMN.desktop, height: MOST },
            phone: { width: COLUMN.phone, height: LEAST },
        },
        snippets: [{ label: words.ownLine, text: `{% embed ${address} %}` }],
        notes: [words.devToHeight(LEAST, MOST)],
    };
}

const asFrame = (shared: Shared, label: string, notes: string[]): Offer => ({
    way: "frame",
    sizes: column({ height: shared.height }),
    snippets: [{ label, text: iframe(shared) }],
    notes,
});

/** A preset's address is enough for a blog that asks it how to embed it. */
function withOwn(shared: Shared, offer: Offer): Offer {
    if (shared.preset === undefined) return offer;
    return { ...offer, snippets: [...offer.snippets, { label: words.ownBlock, text: own(shared) }] };
}

function hugo({ site, link, title }: Shared): Offer {
    const get = (name: string) => `{{ .Get "${name}" }}`;
    return {
        way: "element",
        sizes: column(),
        snippets: [
            {
                label: words.inPost,
                text: `{{< lstm-lens link="${link}" title="${title.replaceAll(/["\\]/g, "\\$&")}" >}}`,
            },
            {
                label: words.once("layouts/shortcodes/lstm-lens.html"),
                text: tags(attribute(site), get("link"), get("title")),
            },
        ],
        notes: [words.hugoWhy, words.feeds],
    };
}

/** Every platform, in the order in which they are offered. */
const PLATFORMS: Record<Platform, (shared: Shared) => Offer> = {
    link,
    element: (shared) => asElement(shared, words.html(), [words.feeds]),
    iframe: (shared) => asFrame(shared, words.html(), [words.feedsFrame]),
    "dev.to": devTo,
    wordpress: (shared) =>
        withOwn(shared, asFrame(shared, words.wordPressBlock, [words.wordPressRoles, words.feedsFrame])),
    ghost: (shared) => withOwn(shared, asElement(shared, words.ghostCard, [words.newsletter])),
    hugo,
    jekyll: (shared) => asElement(shared, words.inPost, [words.feeds]),
    medium: (shared) => asPicture(shared, [words.noFrames]),
};

export const platforms = Object.keys(PLATFORMS) as Platform[];

/** What is to be pasted on a platform, and what to know of it. */
export function offer(platform: Platform, shared: Shared): Offer {
    const offered = PLATFORMS[platform](shared);
    const { protocol, hostname } = new URL(shared.site);
    const notes = [...offered.notes];
    if (["localhost", "127.0.0.1", "[::1]"].includes(hostname)) notes.unshift(words.local);
    else if (protocol !== "https:") notes.unshift(words.insecure);
    const length = frame(shared).length;
    if (length > LONG) notes.unshift(words.long(length));
    return { ...offered, notes };
}
