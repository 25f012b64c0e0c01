/**
 * The frame: the element alone, for other sites to embed. It reads its address and never writes it: a sandboxed
 * frame has no history, no storage and no clipboard.
 */

import { define, type LstmLens } from "../element/lstm-lens.ts";
import { forwardShortcuts } from "../element/shortcuts.ts";
import { localizePage } from "./localize-page.ts";

/** Milliseconds without a change before the height is reported. */
const PAUSE = 150;
/** Upper bound of a scroll bar's width, in pixels. */
const BAR = 24;
/** A height that leaves room for everything. */
const ENDLESS = "4000px";

// The element requests its locale when it is defined.
localizePage();
define();

const lens = document.querySelector("lstm-lens") as LstmLens;
const whole = document.querySelector("footer a") as HTMLAnchorElement;
/** The embedding page; undefined if the frame is opened by itself. */
const outside = parent === window ? undefined : parent;
/** The letters and digits by which WordPress identifies its frames. */
const secret = /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(location.hash)?.[1];

/** The height reported last, and the width of the frame then. */
let told = { height: 0, width: 0 };
/** True if the content has changed since, not only the width. */
let changed = true;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Measures the natural height in unlimited room. It follows from width and content, never from the current
 * height, so a parent that obeys the message gets no new one.
 */
function natural(): number {
    const shown = lens.shadowRoot?.querySelector<HTMLElement>(".lens");
    // A part that loads triggers another report when it arrives.
    if (!shown || lens.shadowRoot?.querySelector("[aria-busy]")) return 0;
    const { scrollTop } = shown;
    lens.setAttribute("fit", "natural");
    lens.style.blockSize = ENDLESS;
    // The tour's panel lies outside of `.lens`.
    const parts = lens.shadowRoot?.querySelectorAll(".lens, .tour") ?? [];
    const height = [...parts].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    lens.style.blockSize = "";
    lens.setAttribute("fit", "");
    shown.scrollTop = scrollTop;
    return Math.ceil(height + (whole.parentElement?.offsetHeight ?? 0));
}

function tell(): void {
    const height = natural();
    const width = innerWidth;
    // The height would oscillate if the parent's scroll bar came and went with it.
    const swinging = !changed && Math.abs(width - told.width) < BAR && height < told.height;
    changed = false;
    if (height === 0 || height === told.height || swinging) return;
    told = { height, width };
    send();
}

function send(): void {
    const { height } = told;
    outside?.postMessage({ type: "lstm-lens:height", height }, "*");
    if (secret) outside?.postMessage({ message: "height", value: height, secret }, "*");
}

/** Reports the height after a pause, so nothing is measured while a number is dragged. */
function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
}

lens.addEventListener("lstm-change", ({ detail: { settings } }) => {
    document.documentElement.dataset.theme = settings.view.theme;
    whole.href = `./${lens.link ?? ""}`;
});

forwardShortcuts(lens);

if (outside && lens.shadowRoot) {
    new MutationObserver(() => {
        changed = true;
        soon();
    }).observe(lens.shadowRoot, { childList: true, characterData: true, subtree: true });
    new ResizeObserver(soon).observe(document.documentElement);
    // WordPress asks again if its script loads after the frame. Other messages are ignored.
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
        const { message, secret: given } = Object(data) as Record<string, unknown>;
        if (source === outside && secret && message === "ready" && given === secret && told.height > 0)
            send();
    });
}

if (location.search !== "") lens.link = location.search;
