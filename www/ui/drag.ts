import type { Field } from "../generated/lstm_lens.js";
import { type Host, valueAt } from "../model/scene.ts";
import { given, nudged, withText } from "../wasm/core.ts";

/** How far a pointer moves before it drags; less is a click. */
const SLACK = 3;
/** How far a pointer moves for one nudge. */
const STRIDE = 4;

/** A number dragged sideways, nudge by nudge. */
export class Drag {
    readonly #host: Host;
    #now:
        | {
              field: Field;
              pointer: number;
              /** How far the pointer has been followed. */
              x: number;
              /** What the number was before, for Escape. */
              before: string;
              moved: boolean;
          }
        | undefined;

    constructor(host: Host) {
        this.#host = host;
    }

    /** Whether a number is being dragged, not only held. */
    get moved(): boolean {
        return this.#now?.moved ?? false;
    }

    grab(event: PointerEvent, field: Field): void {
        const settings = this.#host.current()?.settings;
        if (event.button !== 0 || !event.isPrimary || !settings) return;
        // A mouse would begin to select text; a finger has to be able to scroll.
        if (event.pointerType === "mouse") event.preventDefault();
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        const before = given(valueAt(settings, field) ?? 0);
        this.#now = { field, pointer: event.pointerId, x: event.clientX, before, moved: false };
    }

    pull(event: PointerEvent): void {
        const drag = this.#now;
        const settings = this.#host.current()?.settings;
        // Let go where nobody could hear it.
        if (event.buttons === 0) this.drop();
        if (drag?.pointer !== event.pointerId || event.buttons === 0 || !settings) return;
        const distance = event.clientX - drag.x;
        if (!drag.moved) {
            if (Math.abs(distance) < SLACK) return;
            drag.moved = true;
            (event.currentTarget as HTMLElement).focus({ preventScroll: true });
        }
        const count = Math.trunc(distance / STRIDE);
        if (count === 0) return;
        drag.x += count * STRIDE;
        this.#host.change(nudged(settings, drag.field, count, power(event)), drag);
    }

    /** Lets go; true if it was but a click. */
    release(event: PointerEvent): boolean {
        const drag = this.#now;
        if (drag?.pointer !== event.pointerId) return false;
        this.#now = undefined;
        // Else the browser, after a click, takes the focus back from the input that now appears.
        if (!drag.moved) event.preventDefault();
        return !drag.moved;
    }

    /** Ends it as if it had not been. */
    cancel(): void {
        const drag = this.#now;
        this.#now = undefined;
        if (drag?.moved) restore(this.#host, drag.field, drag.before, drag);
    }

    /** Ends it where it is. */
    drop(): void {
        this.#now = undefined;
    }
}

/** Gives a field back the number that it had, and leaves all others alone. */
export function restore(host: Host, field: Field, before: string, gesture: object): void {
    const settings = host.current()?.settings;
    if (settings) host.change(withText(settings, field, before), gesture);
}

/** A nudge is a tenth; with Shift ten times as much, with Alt a tenth of it. */
export function power(event: KeyboardEvent | PointerEvent): number {
    if (event.shiftKey) return 0;
    return event.altKey ? -2 : -1;
}
