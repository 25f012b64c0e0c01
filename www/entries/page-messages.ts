/** Texts around the element. The English ones are in `index.html` and `embed.html`. */
export type PageMessages = Record<
    "title" | "lede" | "link" | "copy" | "share" | "hidden" | "everything" | "unscripted" | "open",
    string
>;
