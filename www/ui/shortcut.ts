/** The keys that work wherever one is. */

/** What a key asks of the element, unless text is being typed: that has keys of its own. */
export function shortcutFor(event: KeyboardEvent): "undo" | "redo" | "showKeys" | "showGlossary" | undefined {
    const [target] = event.composedPath();
    const typed =
        target instanceof Element &&
        target.matches("input:not([type=range], [type=checkbox], [type=radio]), textarea, select");
    if (typed || event.altKey || event.defaultPrevented) return undefined;
    if (!event.ctrlKey && !event.metaKey)
        return event.key === "?" ? "showKeys" : event.key === "g" ? "showGlossary" : undefined;
    switch (event.key.toLowerCase()) {
        case "z":
            return event.shiftKey ? "redo" : "undo";
        case "y":
            // With Cmd it is the browser's own history.
            return event.shiftKey || event.metaKey ? undefined : "redo";
        default:
            return undefined;
    }
}
