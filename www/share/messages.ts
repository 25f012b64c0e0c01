/** The messages of the share dialog. */

import type { Stage } from "../element/lstm-lens.ts";
import { formatPlural } from "../i18n/plural.ts";
import type { Platform, Screen, What } from "./types.ts";

export const messages = {
    title: "Share",
    close: "Close",
    where: "Where to",
    platforms: {
        link: "A link",
        element: "Any site, as an element",
        iframe: "Any site, as a frame",
        "dev.to": "dev.to",
        wordpress: "WordPress",
        ghost: "Ghost",
        hugo: "Hugo",
        jekyll: "Jekyll",
        medium: "Medium or Substack",
    } satisfies Record<Platform, string>,
    content: "What to share",
    contents: {
        whole: "Everything",
        diagram: "The diagram of the cell",
        time: "The memories over time",
        lesson: "The current lesson step",
        shown: "The current view",
    } satisfies Record<Exclude<What, Stage>, string>,
    /** Options that cannot be chosen. */
    unavailable: {
        time: (name: string) => `${name} (needs more than one step)`,
        lesson: (name: string) => `${name} (take the tour first)`,
    },
    stage: (n: number, heading: string) => `Stage ${n}: ${heading}`,
    controls: "With controls",
    theme: "Colours",
    screen: "Preview on",
    screens: { desktop: "Desktop", phone: "Phone" } satisfies Record<Screen, string>,
    preview: "Preview at actual size",
    size: (width: number, height: number | undefined) =>
        height === undefined
            ? formatPlural(width, { one: "# pixel wide", other: "# pixels wide" })
            : `${width} × ${height} pixels`,
    /** Parts that do not fit are hidden. */
    tooShort: {
        desktop: (missing: number) =>
            formatPlural(missing, {
                one: "On a desktop the frame is # pixel too short, so it hides some parts.",
                other: "On a desktop the frame is # pixels too short, so it hides some parts.",
            }),
        phone: (missing: number) =>
            formatPlural(missing, {
                one: "On a phone the frame is # pixel too short, so it hides some parts.",
                other: "On a phone the frame is # pixels too short, so it hides some parts.",
            }),
    } satisfies Record<Screen, (missing: number) => string>,
    previewOnly: "Changes made here are not shared.",
    copy: "Copy",
    copyOf: (label: string) => `Copy: ${label}`,
    copied: "Copied",
    textNotCopied: "This browser blocked copying. The text is selected: copy it by hand.",
    systemShare: "Share…",
    shareFailed: "Sharing failed. Copy the link instead.",
    picture: (file: string) => `Picture: ${file}`,
    save: "Save",
    saveOf: (file: string) => `Save ${file}`,
    pictureCopied: "Picture copied",
    pictureNotCopied: "This browser blocked copying the picture. Save it instead.",
    saved: (file: string) => `Saved as ${file}`,
    pngFailed: "This browser could not create a PNG file.",
    creatingPicture: "Creating the picture…",
    pictureFailed: "The picture could not be created.",
    retry: "Try again",
    tooLong: "These are too many numbers for a link. Use fewer inputs or shorter numbers.",

    // Labels of the texts to paste.
    link: "Link",
    ownLink: "Link with its own preview",
    html: (file?: string) => (file === undefined ? "HTML" : `HTML, with ${file} beside it`),
    markdown: (file: string) => `Markdown, with ${file} beside it`,
    alt: "Alternative text of the picture",
    ownLine: "In the post, on its own line",
    ownBlock: "Or only the address, on its own line",
    wordPressBlock: "In a “Custom HTML” block",
    ghostCard: "In an HTML card",
    inPost: "In the post",
    once: (file: string) => `Once, as ${file}`,

    // Titles of the shared content.
    titles: {
        whole: "An LSTM unit, every number on the way",
        diagram: "An LSTM unit, every number on the way",
        time: "An LSTM unit over time, every number on the way",
        lesson: "A lesson on the LSTM unit, every number on the way",
        shown: "An LSTM unit, every number on the way",
    } satisfies Record<Exclude<What, Stage>, string>,
    titleOfStage: (heading: string) => `An LSTM unit: ${heading}`,

    // Notes for the author.
    local: "This page runs on your own computer: nobody else can open these addresses.",
    insecure: "This page’s address does not begin with https, so most sites block it.",
    long: (length: number) =>
        formatPlural(length, {
            one: "The address has # character. Some programs cut it off.",
            other: "The address has # characters. Some programs cut it off.",
        }),
    linkPreview: "Link previews show the article’s example, not your numbers.",
    devToElsewhere:
        "dev.to shows frames only from some hosts, such as netlify.app. From this address it would make a plain card. Use this picture instead: it links to the page.",
    devToCharacters:
        "dev.to’s Markdown changes some characters of this page’s address. Use this picture instead: it links to the page.",
    devToUpload: "Upload the picture to dev.to. Then replace its file name with its new address.",
    devToHeight: (least: number, most: number) =>
        `dev.to makes every frame ${least} pixels high on a phone and up to ${most} on a desktop.`,
    wordPressRoles: "WordPress keeps frames only in posts by administrators and editors.",
    newsletter: "Email runs no scripts: the newsletter shows only the link between the tags.",
    feeds: "Feed readers and email run no scripts: they show only the link.",
    feedsFrame: "Feed readers and email show no frames. Add a link beside the frame for their readers.",
    hugoWhy: "Hugo removes HTML from posts unless its settings allow it. A shortcode needs no setting.",
    editors:
        "These editors accept no frames or scripts. Insert the picture, give it the alternative text, and add the link to it.",
    still: "The picture and its colours stay fixed. Its link opens the live numbers.",
};
