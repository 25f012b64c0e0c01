/** Dragging of numbers. */

import type { Field } from "../generated/lstm_lens.js";
import { type Host, valueAt } from "../model/scene.ts";
import { formatExact } from "../wasm/core.ts";

/** Pixels that a pointer moves before it drags; less is a click. */
const SLACK = 3;
/** Pixels for one nudge. */
const STRIDE = 4;

/** A number dragged sideways, nudge by nudge. */
export class Drag {
    readonly #host: Host;
    #now:
        | {
              field: Field;
              pointer: number;
              /** The x coordinate up to which nudges were given. */
              x: number;
              /** The number before the drag, restored by Escape. */
              before: string;
              moved: boolean;
          }
        | undefined;

    constructor(host: Host) {
        this.#host = host;
    }

    /** True while a number is dragged, not only held. */
    get moved(): boolean {
        return this.#now?.moved ?? false;
    }

    grab(event: PointerEvent, field: Field): void {
        const settings = this.#host.current()?.settings;
        if (event.button !== 0 || !event.isPrimary || !settings) return;
        // Keeps a mouse from selecting text. A finger must be able to scroll.
        if (event.pointerType === "mouse") event.preventDefault();
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        const before = formatExact(valueAt(settings, field) ?? 0);
        this.#now = { field, pointer: event.pointerId, x: event.clientX, before, moved: false };
    }

    pull(event: PointerEvent): void {
        const drag = this.#now;
        // The button was released outside of the window.
        if (event.buttons === 0) this.drop();
        if (drag?.pointer !== event.pointerId || event.buttons === 0) return;
        const distance = event.clientX - drag.x;
        if (!drag.moved) {
            if (Math.abs(distance) < SLACK) return;
            drag.moved = true;
            (event.currentTarget as HTMLElement).focus({ preventScroll: true });
        }
        const count = Math.trunc(distance / STRIDE);
        if (count === 0) return;
        drag.x += count * STRIDE;
        this.#host.edit({ field: drag.field, count, power: power(event) }, drag);
    }

    /** Ends the drag. True if it was a click. */
    release(event: PointerEvent): boolean {
        const drag = this.#now;
        if (drag?.pointer !== event.pointerId) return false;
        this.#now = undefined;
        // Keeps the browser from taking the focus away from the input that appears.
        if (!drag.moved) event.preventDefault();
        return !drag.moved;
    }

    /** Ends the drag and restores the number. */
    cancel(): void {
        const drag = this.#now;
        this.#now = undefined;
        if (drag?.moved) restore(this.#host, drag.field, drag.before, drag);
    }

    /** Ends the drag and keeps the number. */
    drop(): void {
        this.#now = undefined;
    }
}

/** Restores the number of one field. */
export function restore(host: Host, field: Field, before: string, gesture: object): void {
    if (host.current()) host.edit({ field, text: before }, gesture);
}

/** The power of ten of a nudge: a tenth, with Shift 1, with Alt a hundredth. */
export function power(event: KeyboardEvent | PointerEvent): number {
    if (event.shiftKey) return 0;
    return event.altKey ? -2 : -1;
}
