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
const ALONE = import.meta.env.MODE === "alone";

// The element requests its locale when it is defined.
localizePage();
define();

const lens = document.querySelector("lstm-lens") as LstmLens;
const found = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;
const copy = found<HTMLButtonElement>(".share .copy");
/** The share button. A single file has none, as it cannot be embedded; the preview in the dialog hides it. */
const more = document.querySelector<HTMLButtonElement>(".share .more");
const told = found<HTMLElement>(".share [role=status]");
const field = found<HTMLInputElement>(".share input");
const whole = found<HTMLElement>(".whole");

/** The link in the address; undefined until the core has loaded. */
let written: string | undefined;
let last = Number.NEGATIVE_INFINITY;
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
    if (link === undefined || link === written) return;
    last = performance.now();
    try {
        history.replaceState(history.state, "", address());
        written = link;
    } catch {
        // The browser limits the rate of writes. A frame without an origin has no address to write.
        if (location.origin !== "null") timer = setTimeout(write, 10 * PAUSE);
    }
}

function follow(): void {
    if (timer !== undefined) return;
    const wait = last + PAUSE - performance.now();
    if (wait <= 0) write();
    else timer = setTimeout(write, wait);
}

function say(text: string): void {
    told.textContent = text;
    told.classList.toggle("wrong", text === messages.tooLong || text === messages.shareDidNotLoad);
    field.hidden = true;
}

lens.addEventListener("lstm-change", ({ detail: { settings } }) => {
    document.documentElement.dataset.theme = settings.view.theme;
    whole.hidden = settings.view.hide.length === 0;
    copy.disabled = false;
    if (more) more.disabled = false;
    const link = lens.link;
    say(link === undefined ? messages.tooLong : "");
    // The first event reports what the address says. The address keeps its spelling until something changes.
    if (written === undefined) written = link ?? "";
    else follow();
});

addEventListener("pagehide", write);

copy.addEventListener("click", async () => {
    const text = address();
    if (text === undefined) return say(messages.tooLong);
    try {
        await navigator.clipboard.writeText(text);
        say(messages.linkCopied);
    } catch {
        say(messages.copyLinkManually);
        field.value = text;
        field.hidden = false;
        field.focus();
        field.select();
    }
});

if (more && self !== top) more.hidden = true;

if (!ALONE) {
    let dialog: Share | undefined;
    more?.addEventListener("click", async () => {
        try {
            const { Share } = await import("../share/share.ts");
            dialog ??= document.body.appendChild(new Share());
            await dialog.open(lens, more);
        } catch (error) {
            console.error("lstm-lens: the part for sharing did not load.", error);
            say(messages.shareDidNotLoad);
        }
    });
}

field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    say("");
    copy.focus();
});

whole.querySelector("button")?.addEventListener("click", () => {
    const { settings } = lens;
    if (settings) lens.settings = { ...settings, view: { ...settings.view, hide: [] } };
});

forwardShortcuts(lens);

if (location.search !== "") lens.link = location.search;
