/** The platforms: the formats that each accepts, and the snippets to paste. Nothing here draws. */

import { messages } from "./messages.ts";
import type { Platform, Screen } from "./types.ts";

/** The state to share, and the site that shares it. */
export interface Shared<P extends PictureData = PictureData> {
    /** The folder of the page, with a slash at the end: `https://example.org/lens/`. */
    site: string;
    /** The link to the state: `?v=1&x=1`. */
    link: string;
    /** The title, in one line. */
    title: string;
    /** The preset that equals the state. Presets have pages of their own. */
    preset: string | undefined;
    /** The natural heights of a frame in the column of each screen, in CSS pixels, as far as they are known. */
    naturalHeights: Partial<Record<Screen, number>>;
    /** The picture; undefined until it is made. */
    picture: P | undefined;
}

/** The data of a picture in snippets. */
interface PictureData {
    /** The name of its file. */
    file: string;
    alt: string;
    /** In CSS pixels. */
    width: number;
}

/** A text to paste. */
export interface Snippet {
    /** Its name, or the place to paste it. */
    label: string;
    text: string;
}

/** The format in which readers get it. */
export type Format = "page" | "element" | "frame" | "picture";

/** A size in CSS pixels. Elements and pictures have no fixed height. */
export interface Size {
    width: number;
    height: number | undefined;
}

export interface Offer {
    format: Format;
    sizes: Record<Screen, Size>;
    snippets: Snippet[];
    /** The address in a snippet, if programs may truncate it. */
    address?: string;
    /** Notes for the author. */
    notes: readonly string[];
}

/** Widths of the text column of a typical blog, in CSS pixels. */
export const COLUMN = { desktop: 680, phone: 343 };

/** The heights of a frame on dev.to, on a phone and on a desktop. */
const DEV_TO_HEIGHT = { phone: 384, desktop: 672 };

/** The height of a frame whose natural height is not known. */
const DEFAULT_HEIGHT = 672;

/** The length from which some programs truncate an address. */
const LONG_ADDRESS = 2000;

/** Addresses on Netlify that dev.to embeds as frames. */
const DEV_TO_ADDRESS = /^https:\/\/[\w-]+\.netlify\.app(\/\S*)?$/;

/** Addresses that dev.to's Markdown leaves unchanged. */
const MARKDOWN_SAFE = /^[A-Za-z0-9.,_=&/?-]*[A-Za-z0-9]$/;

/** Escapes a text for HTML. */
const escapeHtml = (plain: string): string =>
    plain.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Sizes in the column of each screen. */
const column = (height?: number): Record<Screen, Size> => ({
    desktop: { width: COLUMN.desktop, height },
    phone: { width: COLUMN.phone, height },
});

/**
 * An address in an attribute. Ampersands in a link are not escaped: they are valid before a key and `=`, and read
 * better.
 */
const addressInHtml = (site: string, link: string): string => escapeHtml(site) + link;

const page = ({ site, link }: Shared): string => site + link;
const frame = ({ site, link }: Shared): string => `${site}embed.html${link}`;

/**
 * The tags of the element, from escaped values. They stand on one line: some platforms parse Markdown in a tag that
 * begins a line.
 */
const elementTags = (site: string, link: string, title: string): string =>
    `<script type="module" src="${site}lstm-lens.js"></script><lstm-lens link="${link}"><a href="${site}${link}">${title}</a></lstm-lens>`;

const iframeTag = ({ site, link, title }: Shared, height: number): string =>
    `<iframe src="${addressInHtml(`${site}embed.html`, link)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;

/** The page of a preset, which supports oEmbed discovery. */
const presetPage = ({ site, preset }: Shared): string => `${site}p/${preset}/`;

function asElement(shared: Shared, label: string, notes: string[]): Offer {
    return {
        format: "element",
        sizes: column(),
        snippets: [
            { label, text: elementTags(escapeHtml(shared.site), shared.link, escapeHtml(shared.title)) },
        ],
        notes,
    };
}

/** A picture that links to the page, for platforms that accept nothing else. */
function asPicture(shared: Shared, order: "for editors" | "for Markdown", notes: string[]): Offer {
    const { picture, site, link } = shared;
    const offer = { format: "picture", sizes: column(), notes: [...notes, messages.still] } as const;
    if (!picture) return { ...offer, snippets: [] };
    const { file, alt, width } = picture;
    // Brackets end the text, parentheses the address.
    const plain = alt.replaceAll(/[[\]\\]/g, "\\$&");
    const address = page(shared).replaceAll("(", "%28").replaceAll(")", "%29");
    const sources = [
        { label: messages.markdown(file), text: `[![${plain}](${file})](${address})` },
        {
            label: messages.html(file),
            text: `<a href="${addressInHtml(site, link)}"><img src="${file}" alt="${escapeHtml(alt)}" width="${width}" style="max-width: 100%; height: auto"></a>`,
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
        format: "page",
        sizes: { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 700 } },
        snippets: [
            { label: messages.link, text: page(shared) },
            ...(shared.preset === undefined ? [] : [{ label: messages.ownLink, text: presetPage(shared) }]),
        ],
        address: page(shared),
        notes: shared.preset === undefined ? [messages.linkPreview] : [],
    };
}

function devTo(shared: Shared): Offer {
    const address = frame(shared);
    if (!DEV_TO_ADDRESS.test(address))
        return asPicture(shared, "for Markdown", [messages.devToElsewhere, messages.devToUpload]);
    if (!MARKDOWN_SAFE.test(address.slice("https:".length)))
        return asPicture(shared, "for Markdown", [messages.devToCharacters, messages.devToUpload]);
    return {
        format: "frame",
        sizes: {
            desktop: { width: COLUMN.desktop, height: DEV_TO_HEIGHT.desktop },
            phone: { width: COLUMN.phone, height: DEV_TO_HEIGHT.phone },
        },
        snippets: [{ label: messages.ownLine, text: `{% embed ${address} %}` }],
        address,
        notes: [messages.devToHeight(DEV_TO_HEIGHT.phone, DEV_TO_HEIGHT.desktop)],
    };
}

function asFrame(shared: Shared, label: string, notes: string[]): Offer {
    const height = shared.naturalHeights.desktop ?? DEFAULT_HEIGHT;
    return {
        format: "frame",
        sizes: column(height),
        snippets: [{ label, text: iframeTag(shared, height) }],
        address: frame(shared),
        notes,
    };
}

/** Notes on screens where the frame is lower than its natural height. */
function cutNotes({ format, sizes }: Offer, { naturalHeights }: Shared): string[] {
    if (format !== "frame") return [];
    return (Object.keys(sizes) as Screen[]).flatMap((screen) => {
        const missing = (naturalHeights[screen] ?? 0) - (sizes[screen].height ?? 0);
        return missing > 0 ? [messages.tooShort[screen](missing)] : [];
    });
}

/** Adds the address of a preset's page, for blogs that support oEmbed discovery. */
function withPresetPage(shared: Shared, offer: Offer): Offer {
    if (shared.preset === undefined) return offer;
    return {
        ...offer,
        snippets: [...offer.snippets, { label: messages.ownBlock, text: presetPage(shared) }],
    };
}

function hugo({ site, link, title }: Shared): Offer {
    const get = (name: string) => `{{ .Get "${name}" }}`;
    return {
        format: "element",
        sizes: column(),
        snippets: [
            {
                label: messages.inPost,
                text: `{{< lstm-lens link="${link}" title="${title.replaceAll(/["\\]/g, "\\$&")}" >}}`,
            },
            {
                label: messages.once("layouts/shortcodes/lstm-lens.html"),
                text: elementTags(escapeHtml(site), get("link"), get("title")),
            },
        ],
        notes: [messages.hugoWhy, messages.feeds],
    };
}

/** All platforms, in the order of the dialog. */
const PLATFORMS: Record<Platform, (shared: Shared) => Offer> = {
    link,
    element: (shared) => asElement(shared, messages.html(), [messages.feeds]),
    iframe: (shared) => asFrame(shared, messages.html(), [messages.feedsFrame]),
    "dev.to": devTo,
    wordpress: (shared) =>
        withPresetPage(
            shared,
            asFrame(shared, messages.wordPressBlock, [messages.wordPressRoles, messages.feedsFrame]),
        ),
    ghost: (shared) => withPresetPage(shared, asElement(shared, messages.ghostCard, [messages.newsletter])),
    hugo,
    jekyll: (shared) => asElement(shared, messages.inPost, [messages.feeds]),
    medium: (shared) => asPicture(shared, "for editors", [messages.editors]),
};

export const platforms = Object.keys(PLATFORMS) as Platform[];

/** The snippets for a platform, with notes. */
export function offer(platform: Platform, shared: Shared): Offer {
    const offered = PLATFORMS[platform](shared);
    const { protocol, hostname } = new URL(shared.site);
    const notes = [...offered.notes, ...cutNotes(offered, shared)];
    if (["localhost", "127.0.0.1", "[::1]"].includes(hostname)) notes.unshift(messages.local);
    else if (protocol !== "https:") notes.unshift(messages.insecure);
    const length = offered.address?.length ?? 0;
    if (length > LONG_ADDRESS) notes.unshift(messages.long(length));
    return { ...offered, notes };
}
