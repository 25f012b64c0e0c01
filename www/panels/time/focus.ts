import type { Host } from "../../model/scene.ts";

/** Draws, and moves the focus to what is there now. */
export async function focusOn(host: Host, selector: string): Promise<HTMLElement | null> {
    host.element.requestUpdate();
    await host.element.updateComplete;
    const target = host.element.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    return target;
}
