/**
 * The frame: the element alone, in somebody else's page. It reads its address and never writes it: without an
 * origin of its own it has no history, no storage, no clipboard.
 */

import { define, type LstmLens } from "../element/lstm-lens.ts";
import { forwardShortcuts } from "../element/shortcuts.ts";
import { localizePage } from "./localize-page.ts";

/** How long nothing has to change before the height is told, in milliseconds. */
const PAUSE = 150;
/** A scroll bar is narrower than this. */
const BAR = 24;
/** So high that everything has the room it would like. */
const ENDLESS = "4000px";

// Before the element wants a language.
localizePage();
define();

const lens = document.querySelector("lstm-lens") as LstmLens;
const whole = document.querySelector("footer a") as HTMLAnchorElement;
/** The page that has the frame; none where somebody has opened it by itself. */
const outside = parent === window ? undefined : parent;
/** By it WordPress knows which of its frames is talking: ten letters and digits. */
const secret = /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(location.hash)?.[1];

/** What was told last, and at which width. */
let told = { height: 0, width: 0 };
/** Whether anything but the width has changed since. */
let changed = true;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * How high the frame would like to be. It is measured in a height without end, so it follows from the width and
 * from what is shown, never from the height that the frame has: a parent that obeys is asked for nothing new.
 */
function natural(): number {
    const shown = lens.shadowRoot?.querySelector<HTMLElement>(".lens");
    // What is still on its way will be seen to arrive.
    if (!shown || lens.shadowRoot?.querySelector("[aria-busy]")) return 0;
    const { scrollTop } = shown;
    lens.setAttribute("fit", "natural");
    lens.style.blockSize = ENDLESS;
    // What is said of a lesson stands above it.
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
    // A parent whose scroll bar comes and goes with our height would be asked in turn for more and for less.
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

/** Tells it soon: nothing is measured while a number is being dragged. */
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
    // WordPress asks when it has come later than the frame. Nothing else is obeyed.
    addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
        const { message, secret: given } = Object(data) as Record<string, unknown>;
        if (source === outside && secret && message === "ready" && given === secret && told.height > 0)
            send();
    });
}

if (location.search !== "") lens.link = location.search;
