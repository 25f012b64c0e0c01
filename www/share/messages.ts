/** The words of the share dialog. */

import type { Stage } from "../element/lstm-lens.ts";
import { plural } from "../i18n/plural.ts";
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
    what: "What",
    whats: {
        whole: "Everything",
        diagram: "The diagram of the cell",
        time: "The memories over time",
        lesson: "The lesson, at the step shown",
        shown: "As it is shown now",
    } satisfies Record<Exclude<What, Stage>, string>,
    /** What cannot be chosen. */
    lacking: {
        time: (name: string) => `${name} (needs more than one step)`,
        lesson: (name: string) => `${name} (take the tour first)`,
    },
    stage: (n: number, heading: string) => `Stage ${n}: ${heading}`,
    controls: "With controls",
    theme: "Colours",
    screen: "Seen on",
    screens: { desktop: "a desktop", phone: "a phone" } satisfies Record<Screen, string>,
    live: "How it will look, at its real size",
    size: (width: number, height: number | undefined) =>
        height === undefined
            ? plural(width, { one: "# pixel wide", other: "# pixels wide" })
            : `${width} × ${height} pixels`,
    /** What does not fit is left out. */
    cut: {
        desktop: (missing: number) =>
            plural(missing, {
                one: "On a desktop it is # pixel too low for all of it, and leaves out what can be spared.",
                other: "On a desktop it is # pixels too low for all of it, and leaves out what can be spared.",
            }),
        phone: (missing: number) =>
            plural(missing, {
                one: "On a phone it is # pixel too low for all of it, and leaves out what can be spared.",
                other: "On a phone it is # pixels too low for all of it, and leaves out what can be spared.",
            }),
    } satisfies Record<Screen, (missing: number) => string>,
    tryOut: "What you change here is not taken along.",
    copy: "Copy",
    copyOf: (label: string) => `Copy: ${label}`,
    copied: "Copied",
    copyByHand: "This browser does not let a page copy text. It is selected, to be copied by hand.",
    send: "Share…",
    noShare: "Sharing did not work. The link can be copied instead.",
    picture: (file: string) => `The picture, ${file}`,
    save: "Save",
    saveOf: (file: string) => `Save ${file}`,
    pictureCopied: "Picture copied",
    noPictureCopy: "This browser does not let a page copy pictures. Save it instead.",
    saved: (file: string) => `Saved as ${file}`,
    noPng: "This browser could not make a picture of it.",
    making: "The picture is being made…",
    noPicture: "The picture could not be made.",
    again: "Try again",
    tooLong: "These numbers are too many for a link. Fewer inputs, or shorter numbers, fit in one.",

    // What is to be pasted.
    link: "Link",
    ownLink: "Link with a preview of its own",
    html: (file?: string) => (file === undefined ? "HTML" : `HTML, with ${file} beside it`),
    markdown: (file: string) => `Markdown, with ${file} beside it`,
    alt: "Alternative text of the picture",
    ownLine: "In the post, on a line of its own",
    ownBlock: "Or the address alone, on a line of its own",
    wordPressBlock: "In a block “Custom HTML”",
    ghostCard: "In an HTML card",
    inPost: "In the post",
    once: (file: string) => `Once, as ${file}`,

    // What to know before.
    titles: {
        whole: "An LSTM unit, every number on the way",
        diagram: "An LSTM unit, every number on the way",
        time: "An LSTM unit over time, every number on the way",
        lesson: "A lesson on the LSTM unit, every number on the way",
        shown: "An LSTM unit, every number on the way",
    } satisfies Record<Exclude<What, Stage>, string>,
    titleOfStage: (heading: string) => `An LSTM unit: ${heading}`,
    local: "This page is on your own machine: nobody else can open these addresses.",
    insecure: "This page’s address does not begin with https: most sites load nothing from such an address.",
    long: (length: number) =>
        plural(length, {
            one: "An address of # character: some programs cut it off.",
            other: "An address of # characters: some programs cut it off.",
        }),
    preview: "Where links have previews, this one’s shows the article’s example, whatever is set.",
    devToElsewhere:
        "dev.to shows frames only of some hosts, such as netlify.app. From this address it would make a card with a title. So here is a picture that leads to the page.",
    devToCharacters:
        "This page’s address has characters that dev.to’s Markdown changes. So here is a picture that leads to the page.",
    devToUpload: "Upload the picture to dev.to, and write the address that it gets instead of its name.",
    devToHeight: (least: number, most: number) =>
        `dev.to’s frame is ${least} pixels high on a phone and up to ${most} on a desktop, whatever is in it.`,
    wordPressRoles:
        "WordPress keeps a frame only from administrators and editors; of others’ posts it is removed.",
    newsletter: "In the newsletter only the link between the tags is seen: no script runs in mail.",
    feeds: "Feed readers and mail show no frame and run no script: there the link is what remains.",
    feedsFrame: "Feed readers and mail show no frame: a link in the text beside it helps their readers.",
    hugoWhy: "Hugo drops HTML in a post unless its settings allow it. A shortcode needs no setting.",
    editors:
        "No frame and no script gets through here: put the picture into the post, give it its text, and put the link on it.",
    still: "A picture stays as it is, its colours too; its link opens the numbers, to be changed.",
};
