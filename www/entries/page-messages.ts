/** The texts around the element. English is what `index.html` and `embed.html` say. */
export type PageMessages = Record<
    "title" | "lede" | "link" | "copy" | "share" | "hidden" | "everything" | "unscripted" | "open",
    string
>;
