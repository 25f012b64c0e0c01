/** Keyboard shortcuts of the element. */

import { PANELS } from "../panels/index.ts";
import type { PanelManifest } from "../ui/panel.ts";

/** The effect of a shortcut: a command of the history, or the panel that it opens. */
export type Command = "undo" | "redo" | PanelManifest;

/** The command of a key; undefined while the reader types into a field. */
export function commandFor(event: KeyboardEvent): Command | undefined {
    if (isTyping(event) || event.altKey || event.defaultPrevented) return undefined;
    if (!event.ctrlKey && !event.metaKey) return PANELS.find(({ shortcut }) => shortcut?.key === event.key);
    switch (event.key.toLowerCase()) {
        case "z":
            return event.shiftKey ? "redo" : "undo";
        case "y":
            // Cmd+Y opens the browser's history.
            return event.shiftKey || event.metaKey ? undefined : "redo";
        default:
            return undefined;
    }
}

function isTyping(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    return (
        target instanceof Element &&
        target.matches("input:not([type=range], [type=checkbox], [type=radio]), textarea, select")
    );
}

/** Forwards shortcuts pressed anywhere on the page to its element. */
export function forwardShortcuts(lens: HTMLElement): void {
    document.addEventListener("keydown", (event) => {
        if (commandFor(event) === undefined) return;
        const { key, code, ctrlKey, metaKey, shiftKey, repeat } = event;
        // The copy does not bubble, or it would return here.
        const copy = new KeyboardEvent("keydown", {
            key,
            code,
            ctrlKey,
            metaKey,
            shiftKey,
            repeat,
            cancelable: true,
        });
        if (!lens.dispatchEvent(copy)) event.preventDefault();
    });
}
