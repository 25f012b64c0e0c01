/**
 * The loader that an author puts on a page: `<script type="module" src="…/lstm-lens.js"></script>`.
 *
 * Defines `<lstm-lens>` once a tag nears the viewport, and loads nothing before. It may run before or after the
 * tags, and more than once.
 */

import address from "virtual:lstm-lens";
import type { LstmLens } from "../element/lstm-lens.ts";

/** Distance from the viewport at which a tag counts as near. */
const NEAR = "50%";

const waiting = new Map<Element, () => void>();

const viewport = new IntersectionObserver(
    (entries) => {
        for (const { target, isIntersecting } of entries) {
            if (!isIntersecting) continue;
            const callback = waiting.get(target);
            unobserve(target);
            callback?.();
        }
    },
    { rootMargin: NEAR },
);

function unobserve(element: Element): void {
    waiting.delete(element);
    viewport.unobserve(element);
}

/** Calls `callback` when the element nears the viewport. Returns a function that cancels. */
function whenNear(element: Element, callback: () => void): () => void {
    waiting.set(element, callback);
    viewport.observe(element);
    return () => unobserve(element);
}

let loading: Promise<typeof LstmLens> | undefined;

/** Defines the tag at once. Tags in another element's shadow tree are not found without it. */
export function load(): Promise<typeof LstmLens> {
    loading ??= import(/* @vite-ignore */ address).then(
        (module: typeof import("../element/lstm-lens.ts")) => {
            stop();
            module.define(whenNear);
            return module.LstmLens;
        },
    );
    return loading;
}

/** Observes the tags on the page that are not defined yet. */
function observe(): void {
    for (const element of document.querySelectorAll("lstm-lens:not(:defined)")) {
        if (!waiting.has(element)) whenNear(element, () => void load());
    }
    // Removed tags are no longer observed.
    for (const element of [...waiting.keys()]) if (!element.isConnected) unobserve(element);
}

const mutations = new MutationObserver(observe);

/** Stops observing. */
function stop(): void {
    mutations.disconnect();
    for (const element of [...waiting.keys()]) unobserve(element);
}

// A second loader, of this version or another, does nothing.
if (!customElements.get("lstm-lens")) {
    mutations.observe(document, { childList: true, subtree: true });
    observe();
    // If another loader defines the tag first, this one loads nothing.
    void customElements.whenDefined("lstm-lens").then(() => {
        if (!loading) stop();
    });
}
