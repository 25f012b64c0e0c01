/** The page around the element: it alone reads and writes the address. */

import { define, type LstmLens } from "../element/lstm-lens.ts";
import { forwardShortcuts } from "../element/shortcuts.ts";
import type { Share } from "../share/share.ts";
import { messages } from "../ui/messages.ts";
import { localizePage } from "./localize-page.ts";

/**
 * The least time between two writings of the address, in milliseconds: Safari allows a hundred in half
 * a minute, and throws at more.
 */
const PAUSE = 320;

/** Whether the page is one file by itself. */
const ALONE = import.meta.env.MODE === "alone";

// Before the element wants a language.
localizePage();
define();

const lens = document.querySelector("lstm-lens") as LstmLens;
const found = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;
const copy = found<HTMLButtonElement>(".share .copy");
/** Not there where the page is one file, which has no place to be embedded from; not shown within its own preview. */
const more = document.querySelector<HTMLButtonElement>(".share .more");
const told = found<HTMLElement>(".share [role=status]");
const field = found<HTMLInputElement>(".share input");
const whole = found<HTMLElement>(".whole");

/** What the address stands for; undefined until the core has loaded. */
let written: string | undefined;
let last = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The address of what is shown; undefined where no link is long enough. */
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
        // A browser may have had enough for now; a frame without an origin has no address to write.
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
    // The first one is what the address says; it stays as it came until the reader changes something.
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
