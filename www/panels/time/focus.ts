/** Focus after an update. */

import type { Host } from "../../model/scene.ts";

/** Updates the element, then focuses the first match of a selector. */
export async function focusOn(host: Host, selector: string): Promise<HTMLElement | null> {
    host.element.requestUpdate();
    await host.element.updateComplete;
    const target = host.element.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    return target;
}
