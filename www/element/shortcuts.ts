/** The keyboard shortcuts of the whole element. */

import { PANELS } from "../panels/index.ts";
import type { PanelManifest } from "../ui/panel.ts";

/** What a shortcut does: a command of the history, or the panel that it opens. */
export type Command = "undo" | "redo" | PanelManifest;

/** The command of a key; none while text is being typed, which has keys of its own. */
export function commandFor(event: KeyboardEvent): Command | undefined {
    if (isTyping(event) || event.altKey || event.defaultPrevented) return undefined;
    if (!event.ctrlKey && !event.metaKey) return PANELS.find(({ shortcut }) => shortcut?.key === event.key);
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

function isTyping(event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    return (
        target instanceof Element &&
        target.matches("input:not([type=range], [type=checkbox], [type=radio]), textarea, select")
    );
}

/** Hands the shortcuts of the whole page on to its element. */
export function forwardShortcuts(lens: HTMLElement): void {
    document.addEventListener("keydown", (event) => {
        if (commandFor(event) === undefined) return;
        const { key, code, ctrlKey, metaKey, shiftKey, repeat } = event;
        // It does not bubble: it would come back here.
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
