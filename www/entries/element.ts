/**
 * What an author puts on a page: `<script type="module" src="…/lstm-lens.js"></script>`.
 *
 * It makes the tag `<lstm-lens>` known once one of them nears the screen, and fetches nothing before. It may
 * come before the tags or after them, and twice by mistake.
 */

import address from "virtual:lstm-lens";
import type { LstmLens } from "../element/lstm-lens.ts";

/** How far from the screen is near. */
const NEAR = "50%";

const waiting = new Map<Element, () => void>();

const screen = new IntersectionObserver(
    (entries) => {
        for (const { target, isIntersecting } of entries) {
            if (!isIntersecting) continue;
            const act = waiting.get(target);
            forget(target);
            act?.();
        }
    },
    { rootMargin: NEAR },
);

function forget(element: Element): void {
    waiting.delete(element);
    screen.unobserve(element);
}

/** Acts when the element nears the screen; gives what calls that off. */
function whenNear(element: Element, act: () => void): () => void {
    waiting.set(element, act);
    screen.observe(element);
    return () => forget(element);
}

let loading: Promise<typeof LstmLens> | undefined;

/** Makes the tag known now, wherever it stands: for what is inside another element's shadow tree. */
export function load(): Promise<typeof LstmLens> {
    loading ??= import(/* @vite-ignore */ address).then(
        (module: typeof import("../element/lstm-lens.ts")) => {
            rest();
            module.define(whenNear);
            return module.LstmLens;
        },
    );
    return loading;
}

/** Waits for the tags that are on the page by now. */
function watch(): void {
    for (const element of document.querySelectorAll("lstm-lens:not(:defined)")) {
        if (!waiting.has(element)) whenNear(element, () => void load());
    }
    // What has left the page is not waited for.
    for (const element of [...waiting.keys()]) if (!element.isConnected) forget(element);
}

const comings = new MutationObserver(watch);

/** Waits no more. */
function rest(): void {
    comings.disconnect();
    for (const element of [...waiting.keys()]) forget(element);
}

// Another one of us, of this version or another, has been here before.
if (!customElements.get("lstm-lens")) {
    comings.observe(document, { childList: true, subtree: true });
    watch();
    // Should one that is here as well be faster, this one has nothing to do, and nothing to fetch.
    void customElements.whenDefined("lstm-lens").then(() => {
        if (!loading) rest();
    });
}
