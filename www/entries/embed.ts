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
const SCROLL_BAR = 24;
/** A height that leaves room for everything. */
const UNLIMITED = "4000px";

// The element requests its locale when it is defined.
localizePage();
define();

const lens = document.querySelector("lstm-lens") as LstmLens;
const pageLink = document.querySelector("footer a") as HTMLAnchorElement;
/** The embedding page; undefined if the frame is opened by itself. */
const embedder = parent === window ? undefined : parent;
/** The letters and digits by which WordPress identifies its frames. */
const secret = /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(location.hash)?.[1];

/** The height reported last, and the width of the frame then. */
let reported = { height: 0, width: 0 };
/** True if the content has changed since, not only the width. */
let hasChanged = true;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Measures the natural height in unlimited room. It follows from width and content, never from the current
 * height, so a parent that obeys the message gets no new one.
 */
function measureHeight(): number {
    const lensBox = lens.shadowRoot?.querySelector<HTMLElement>(".lens");
    // A part that loads triggers another report when it arrives.
    if (!lensBox || lens.shadowRoot?.querySelector("[aria-busy]")) return 0;
    const { scrollTop } = lensBox;
    lens.setAttribute("fit", "natural");
    lens.style.blockSize = UNLIMITED;
    // The tour's panel lies outside of `.lens`.
    const parts = lens.shadowRoot?.querySelectorAll(".lens, .tour") ?? [];
    const height = [...parts].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    lens.style.blockSize = "";
    lens.setAttribute("fit", "");
    lensBox.scrollTop = scrollTop;
    return Math.ceil(height + (pageLink.parentElement?.offsetHeight ?? 0));
}

function report(): void {
    const height = measureHeight();
    const width = innerWidth;
    // The height would oscillate if the parent's scroll bar came and went with it.
    const isOscillating =
        !hasChanged && Math.abs(width - reported.width) < SCROLL_BAR && height < reported.height;
    hasChanged = false;
    if (height === 0 || height === reported.height || isOscillating) return;
    reported = { height, width };
    post();
}

function post(): void {
    const { height } = reported;
    embedder?.postMessage({ type: "lstm-lens:height", height }, "*");
    if (secret) embedder?.postMessage({ message: "height", value: height, secret }, "*");
}

/** Reports the height after a pause, so nothing is measured while a number is dragged. */
function scheduleReport(): void {
    clearTimeout(timer);
    timer = setTimeout(report, PAUSE);
}

lens.addEventListener("lstm-change", ({ detail: { settings } }) => {
    document.documentElement.dataset.theme = settings.view.theme;
    pageLink.href = `./${lens.link ?? ""}`;
});

forwardShortcuts(lens);

if (embedder && lens.shadowRoot) {
    new MutationObserver(() => {
        hasChanged = true;
        scheduleReport();
    }).observe(lens.shadowRoot, { childList: true, characterData: true, subtree: true });
    new ResizeObserver(scheduleReport).observe(document.documentElement);
    // WordPress asks again if its script loads after the frame. Other messages are ignored.
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
        const { message, secret: given } = Object(data) as Record<string, unknown>;
        if (source === embedder && secret && message === "ready" && given === secret && reported.height > 0)
            post();
    });
}

if (location.search !== "") lens.link = location.search;
