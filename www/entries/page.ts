/** The page around the element. Nothing else reads or writes the address. */

import { define, type LstmLens } from "../element/lstm-lens.ts";
import { forwardShortcuts } from "../element/shortcuts.ts";
import type { Share } from "../share/share.ts";
import { messages } from "../ui/messages.ts";
import { localizePage } from "./localize-page.ts";

/**
 * Least time between two writes of the address, in milliseconds. Safari allows 100 writes in 30 seconds and
 * throws at more.
 */
const PAUSE = 320;

/** True if the page is a single file. */
const IS_SINGLE_FILE = import.meta.env.MODE === "single";

// The element requests its locale when it is defined.
localizePage();
define();

const lens = document.querySelector("lstm-lens") as LstmLens;
const query = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;
const copyButton = query<HTMLButtonElement>(".share .copy");
/** The share button. A single file has none, as it cannot be embedded; the preview in the dialog hides it. */
const shareButton = document.querySelector<HTMLButtonElement>(".share-button");
const status = query<HTMLElement>(".share [role=status]");
const field = query<HTMLInputElement>(".share input");
const hiddenParts = query<HTMLElement>(".hidden-parts");

/** The link in the address; undefined until the core has loaded. */
let writtenLink: string | undefined;
let lastWrite = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The URL of the current state; undefined if its link would be too long. */
function address(): string | undefined {
    const link = lens.link;
    if (link === undefined) return undefined;
    const page = new URL(location.href);
    page.hash = "";
    page.search = "";
    return page.href + link;
}

function write(): void {
    clearTimeout(timer);
    timer = undefined;
    const link = lens.link;
    if (link === undefined || link === writtenLink) return;
    lastWrite = performance.now();
    try {
        history.replaceState(history.state, "", address());
        writtenLink = link;
    } catch {
        // The browser limits the rate of writes. A frame without an origin has no address to write.
        if (location.origin !== "null") timer = setTimeout(write, 10 * PAUSE);
    }
}

function scheduleWrite(): void {
    if (timer !== undefined) return;
    const wait = lastWrite + PAUSE - performance.now();
    if (wait <= 0) write();
    else timer = setTimeout(write, wait);
}

function showStatus(text: string): void {
    status.textContent = text;
    status.classList.toggle("error", text === messages.tooLong || text === messages.shareDidNotLoad);
    field.hidden = true;
}

lens.addEventListener("lstm-change", ({ detail: { settings } }) => {
    document.documentElement.dataset.theme = settings.view.theme;
    hiddenParts.hidden = settings.view.hide.length === 0;
    copyButton.disabled = false;
    if (shareButton) shareButton.disabled = false;
    const link = lens.link;
    showStatus(link === undefined ? messages.tooLong : "");
    // The first event reports what the address says. The address keeps its spelling until something changes.
    if (writtenLink === undefined) writtenLink = link ?? "";
    else scheduleWrite();
});

addEventListener("pagehide", write);

copyButton.addEventListener("click", async () => {
    const text = address();
    if (text === undefined) return showStatus(messages.tooLong);
    try {
        await navigator.clipboard.writeText(text);
        showStatus(messages.linkCopied);
    } catch {
        showStatus(messages.copyLinkManually);
        field.value = text;
        field.hidden = false;
        field.focus();
        field.select();
    }
});

if (shareButton && self !== top) shareButton.hidden = true;

if (!IS_SINGLE_FILE) {
    let dialog: Share | undefined;
    shareButton?.addEventListener("click", async () => {
        try {
            const { Share } = await import("../share/share.ts");
            dialog ??= document.body.appendChild(new Share());
            await dialog.open(lens, shareButton);
        } catch (error) {
            console.error("lstm-lens: the part for sharing did not load.", error);
            showStatus(messages.shareDidNotLoad);
        }
    });
}

field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    showStatus("");
    copyButton.focus();
});

hiddenParts.querySelector("button")?.addEventListener("click", () => {
    const { settings } = lens;
    if (settings) lens.settings = { ...settings, view: { ...settings.view, hide: [] } };
});

forwardShortcuts(lens);

if (location.search !== "") lens.link = location.search;
