/** What each platform takes, and what is to be pasted there. Nothing here draws or asks anybody. */

import { messages } from "./messages.ts";
import type { Platform, Screen } from "./types.ts";

/** What is shared, from where. */
export interface Shared<P extends Pictured = Pictured> {
    /** The folder of the page, with a slash at the end: `https://example.org/lens/`. */
    site: string;
    /** What is shown: `?v=1&x=1`. */
    link: string;
    /** In one line. */
    title: string;
    /** The preset that this is, unchanged: it has a page of its own. */
    preset: string | undefined;
    /** How high a frame would like to be in a column of each screen, in CSS pixels, where that is known. */
    natural: Partial<Record<Screen, number>>;
    /** What takes the place where nothing can run; undefined until it is made. */
    picture: P | undefined;
}

/** What a snippet says of a picture. */
interface Pictured {
    /** The name of its file. */
    file: string;
    alt: string;
    /** In CSS pixels. */
    width: number;
}

/** Something to be copied. */
export interface Snippet {
    /** Where it goes. */
    label: string;
    text: string;
}

/** How it comes to its readers. */
export type Way = "page" | "element" | "frame" | "picture";

/** In CSS pixels; an element and a picture are as high as what is in them. */
export interface Size {
    width: number;
    height: number | undefined;
}

export interface Offer {
    way: Way;
    sizes: Record<Screen, Size>;
    snippets: Snippet[];
    /** The address among them, if it is one that programs may cut. */
    address?: string;
    /** What its author should know before pasting it. */
    notes: readonly string[];
}

/** Columns of text, as most blogs have them. */
export const COLUMN = { desktop: 680, phone: 343 };

/** The least and most that dev.to gives a frame. */
const LEAST = 384;
const MOST = 672;

/** How high a frame is pasted that has not said how high it would like to be. */
const USUAL = 672;

/** Longer addresses are cut by some programs. */
const LONG = 2000;

/** The addresses on Netlify that dev.to takes for a frame. */
const DEV_TO = /^https:\/\/[\w-]+\.netlify\.app(\/\S*)?$/;

/** Markdown, which dev.to reads first, leaves these characters alone. */
const PLAIN = /^[A-Za-z0-9.,_=&/?-]*[A-Za-z0-9]$/;

/** Text in an attribute. */
const text = (plain: string): string =>
    plain.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The same height in both, or none. */
const column = (height?: number): Record<Screen, Size> => ({
    desktop: { width: COLUMN.desktop, height },
    phone: { width: COLUMN.phone, height },
});

/**
 * An address in an attribute. The ampersands of a link are left: they read better, and before a letter and `=`
 * they mean themselves.
 */
const inHtml = (site: string, link: string): string => text(site) + link;

const page = ({ site, link }: Shared): string => site + link;
const frame = ({ site, link }: Shared): string => `${site}embed.html${link}`;

/**
 * The element, of what may stand in attributes as it is. In one line: where a tag begins a line of its own, some
 * read what is in it as Markdown.
 */
const tags = (site: string, link: string, title: string): string =>
    `<script type="module" src="${site}lstm-lens.js"></script><lstm-lens link="${link}"><a href="${site}${link}">${title}</a></lstm-lens>`;

const iframe = ({ site, link, title }: Shared, height: number): string =>
    `<iframe src="${inHtml(`${site}embed.html`, link)}" title="${text(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;

/** The page of a preset, which blogs ask how to embed it. */
const own = ({ site, preset }: Shared): string => `${site}p/${preset}/`;

function asElement(shared: Shared, label: string, notes: string[]): Offer {
    return {
        way: "element",
        sizes: column(),
        snippets: [{ label, text: tags(text(shared.site), shared.link, text(shared.title)) }],
        notes,
    };
}

/** A picture that leads to the page, for where nothing else gets through. */
function asPicture(shared: Shared, order: "for editors" | "for Markdown", notes: string[]): Offer {
    const { picture, site, link } = shared;
    const offer = { way: "picture", sizes: column(), notes: [...notes, messages.still] } as const;
    if (!picture) return { ...offer, snippets: [] };
    const { file, alt, width } = picture;
    // A bracket would end the text, a parenthesis the address.
    const plain = alt.replaceAll(/[[\]\\]/g, "\\$&");
    const address = page(shared).replaceAll("(", "%28").replaceAll(")", "%29");
    const sources = [
        { label: messages.markdown(file), text: `[![${plain}](${file})](${address})` },
        {
            label: messages.html(file),
            text: `<a href="${inHtml(site, link)}"><img src="${file}" alt="${text(alt)}" width="${width}" style="max-width: 100%; height: auto"></a>`,
        },
    ];
    const parts = [
        { label: messages.alt, text: alt },
        { label: messages.link, text: page(shared) },
    ];
    const snippets = order === "for editors" ? [...parts, ...sources] : [...sources, ...parts];
    return { ...offer, snippets, address: page(shared) };
}

function link(shared: Shared): Offer {
    return {
        way: "page",
        sizes: { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 700 } },
        snippets: [
            { label: messages.link, text: page(shared) },
            ...(shared.preset === undefined ? [] : [{ label: messages.ownLink, text: own(shared) }]),
        ],
        address: page(shared),
        notes: shared.preset === undefined ? [messages.linkPreview] : [],
    };
}

function devTo(shared: Shared): Offer {
    const address = frame(shared);
    if (!DEV_TO.test(address))
        return asPicture(shared, "for Markdown", [messages.devToElsewhere, messages.devToUpload]);
    if (!PLAIN.test(address.slice("https:".length)))
        return asPicture(shared, "for Markdown", [messages.devToCharacters, messages.devToUpload]);
    return {
        way: "frame",
        sizes: {
            desktop: { width: COLUMN.desktop, height: MOST },
            phone: { width: COLUMN.phone, height: LEAST },
        },
        snippets: [{ label: messages.ownLine, text: `{% embed ${address} %}` }],
        address,
        notes: [messages.devToHeight(LEAST, MOST)],
    };
}

function asFrame(shared: Shared, label: string, notes: string[]): Offer {
    const height = shared.natural.desktop ?? USUAL;
    return {
        way: "frame",
        sizes: column(height),
        snippets: [{ label, text: iframe(shared, height) }],
        address: frame(shared),
        notes,
    };
}

/** Where a frame is lower than it would like to be, it leaves things out. */
function cuts({ way, sizes }: Offer, { natural }: Shared): string[] {
    if (way !== "frame") return [];
    return (Object.keys(sizes) as Screen[]).flatMap((screen) => {
        const missing = (natural[screen] ?? 0) - (sizes[screen].height ?? 0);
        return missing > 0 ? [messages.tooShort[screen](missing)] : [];
    });
}

/** A preset's address is enough for a blog that asks it how to embed it. */
function withOwn(shared: Shared, offer: Offer): Offer {
    if (shared.preset === undefined) return offer;
    return { ...offer, snippets: [...offer.snippets, { label: messages.ownBlock, text: own(shared) }] };
}

function hugo({ site, link, title }: Shared): Offer {
    const get = (name: string) => `{{ .Get "${name}" }}`;
    return {
        way: "element",
        sizes: column(),
        snippets: [
            {
                label: messages.inPost,
                text: `{{< lstm-lens link="${link}" title="${title.replaceAll(/["\\]/g, "\\$&")}" >}}`,
            },
            {
                label: messages.once("layouts/shortcodes/lstm-lens.html"),
                text: tags(text(site), get("link"), get("title")),
            },
        ],
        notes: [messages.hugoWhy, messages.feeds],
    };
}

/** Every platform, in the order in which they are offered. */
const PLATFORMS: Record<Platform, (shared: Shared) => Offer> = {
    link,
    element: (shared) => asElement(shared, messages.html(), [messages.feeds]),
    iframe: (shared) => asFrame(shared, messages.html(), [messages.feedsFrame]),
    "dev.to": devTo,
    wordpress: (shared) =>
        withOwn(
            shared,
            asFrame(shared, messages.wordPressBlock, [messages.wordPressRoles, messages.feedsFrame]),
        ),
    ghost: (shared) => withOwn(shared, asElement(shared, messages.ghostCard, [messages.newsletter])),
    hugo,
    jekyll: (shared) => asElement(shared, messages.inPost, [messages.feeds]),
    medium: (shared) => asPicture(shared, "for editors", [messages.editors]),
};

export const platforms = Object.keys(PLATFORMS) as Platform[];

/** What is to be pasted on a platform, and what to know of it. */
export function offer(platform: Platform, shared: Shared): Offer {
    const offered = PLATFORMS[platform](shared);
    const { protocol, hostname } = new URL(shared.site);
    const notes = [...offered.notes, ...cuts(offered, shared)];
    if (["localhost", "127.0.0.1", "[::1]"].includes(hostname)) notes.unshift(messages.local);
    else if (protocol !== "https:") notes.unshift(messages.insecure);
    const length = offered.address?.length ?? 0;
    if (length > LONG) notes.unshift(messages.long(length));
    return { ...offered, notes };
}
