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

/** Calls `act` when the element nears the viewport. Returns a function that cancels. */
function whenNear(element: Element, act: () => void): () => void {
    waiting.set(element, act);
    screen.observe(element);
    return () => forget(element);
}

let loading: Promise<typeof LstmLens> | undefined;

/** Defines the tag at once. Tags in another element's shadow tree are not found without it. */
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

/** Observes the tags on the page that are not defined yet. */
function watch(): void {
    for (const element of document.querySelectorAll("lstm-lens:not(:defined)")) {
        if (!waiting.has(element)) whenNear(element, () => void load());
    }
    // Removed tags are no longer observed.
    for (const element of [...waiting.keys()]) if (!element.isConnected) forget(element);
}

const comings = new MutationObserver(watch);

/** Stops observing. */
function rest(): void {
    comings.disconnect();
    for (const element of [...waiting.keys()]) forget(element);
}

// A second loader, of this version or another, does nothing.
if (!customElements.get("lstm-lens")) {
    comings.observe(document, { childList: true, subtree: true });
    watch();
    // If another loader defines the tag first, this one loads nothing.
    void customElements.whenDefined("lstm-lens").then(() => {
        if (!loading) rest();
    });
}
