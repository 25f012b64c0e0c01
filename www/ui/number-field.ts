/** Number fields. */

import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Field, LstmError, Settings } from "../generated/lstm_lens.js";
import { type Host, type Scene, valueAt } from "../model/scene.ts";
import { apply, formatExact, LIMITS } from "../wasm/core.ts";
import { Drag, power, restore } from "./drag.ts";
import { fieldName, message } from "./field-messages.ts";

/** Characters beyond which a number is set smaller in a box of fixed width. */
const LONG = 6;

/** A number being typed. */
interface Draft {
    field: Field;
    text: string;
    /** The number before, restored by Escape and while the text is no number. */
    before: string;
    /** The number since. If it changes otherwise, the draft is discarded. */
    now: string;
    refusal?: LstmError;
    /** True if the refusal is shown; false while the text may still become a number. */
    told: boolean;
}

/**
 * Draws the numbers that a reader can drag sideways, nudge by keys, or type.
 *
 * A field may show in several places. Each place is a slot with a name of its own.
 */
export class NumberFields implements ReactiveController {
    readonly #host: Host;
    readonly #drafts = new Map<string, Draft>();
    readonly #drag: Drag;
    /** The press of a key that is held. */
    #press = {};
    /** The slot that gets the focus after the next update, and whether its text is selected. */
    #focus: { slot: string; typing: boolean } | undefined;

    constructor(host: Host) {
        this.#host = host;
        this.#drag = new Drag(host);
        host.element.addController(this);
    }

    /** Discards all drafts and drags. */
    close(): void {
        const typed = this.#focused()?.dataset.slot;
        if (typed !== undefined && this.#drafts.has(typed)) this.#focus = { slot: typed, typing: false };
        this.#drafts.clear();
        this.#drag.drop();
        this.#host.element.requestUpdate();
    }

    hostDisconnected(): void {
        this.#drag.drop();
    }

    /** Discards the drafts of numbers that have been changed elsewhere. */
    hostUpdate(): void {
        const settings = this.#settings();
        if (!settings) return;
        for (const [slot, draft] of this.#drafts) {
            if (written(settings, draft.field) === draft.now) continue;
            if (this.#focused()?.dataset.slot === slot) this.#focus = { slot, typing: false };
            this.#drafts.delete(slot);
        }
    }

    hostUpdated(): void {
        // Discards drafts whose slot is gone.
        for (const slot of this.#drafts.keys()) {
            if (!this.#host.element.renderRoot.querySelector(`[data-slot="${slot}"]`))
                this.#drafts.delete(slot);
        }
        if (this.#focus === undefined) return;
        const { slot, typing } = this.#focus;
        this.#focus = undefined;
        const { renderRoot } = this.#host.element;
        const element = renderRoot.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
        element?.focus({ preventScroll: !typing });
        if (typing && element instanceof HTMLInputElement) element.select();
    }

    /**
     * Draws a number. With `signed` its sign stands apart, as the operator of a sum: `− 0.32`.
     *
     * @param place - the place on the page; place and field make the slot's name.
     */
    number(scene: Scene, place: string, field: Field, signed = false): TemplateResult {
        const value = valueAt(scene.settings, field) ?? 0;
        const exactly = formatExact(value);
        const text = signed ? operand(value) : exactly;
        if (!scene.live) return html`<span class="number">${text}</span>`;

        const slot = slotOf(place, field);
        const label = fieldName(field, scene.names);
        const draft = this.#drafts.get(slot);
        // A draft contains its sign, so the sum needs its operator.
        if (draft) return html`${signed ? "+ " : ""}${this.#input(slot, label, draft)}`;
        return html`<span
            class=${classMap({ number: true, long: text.length > LONG })}
            role="spinbutton"
            tabindex="0"
            aria-label=${label}
            aria-valuenow=${plain(value)}
            aria-valuetext=${exactly}
            aria-valuemin=${-LIMITS.magnitude}
            aria-valuemax=${LIMITS.magnitude}
            data-slot=${slot}
            @pointerdown=${(event: PointerEvent) => this.#drag.grab(event, field)}
            @pointermove=${(event: PointerEvent) => this.#drag.pull(event)}
            @pointerup=${(event: PointerEvent) => this.#drag.release(event) && this.#type(slot, field)}
            @pointercancel=${() => this.#drag.cancel()}
            @lostpointercapture=${() => this.#drag.drop()}
            @keydown=${(event: KeyboardEvent) => this.#key(event, slot, field)}
            @paste=${(event: ClipboardEvent) => this.#paste(event, slot, field)}
            >${text}</span
        >`;
    }

    /** The refusals of these fields in one place. */
    refusals(scene: Scene, place: string, fields: readonly Field[]): TemplateResult[] {
        return fields.flatMap((field) => {
            const slot = slotOf(place, field);
            const draft = this.#drafts.get(slot);
            if (!draft?.refusal || !draft.told) return [];
            const text = message(draft.refusal, scene.names, true);
            return html`<p class="refusal" role="alert" id="refusal-${slot}">${text}</p>`;
        });
    }

    #input(slot: string, label: string, draft: Draft): TemplateResult {
        const wrong = draft.refusal !== undefined && draft.told;
        return html`<input
            class="number"
            type="text"
            size=${Math.max(draft.text.length, 4)}
            aria-label=${label}
            aria-invalid=${wrong}
            aria-describedby=${wrong ? `refusal-${slot}` : nothing}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="done"
            data-slot=${slot}
            .value=${draft.text}
            @input=${(event: InputEvent) => this.#try(slot, (event.currentTarget as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => this.#typingKey(event, slot)}
            @blur=${() => this.#leave(slot)}
        />`;
    }

    #settings(): Settings | undefined {
        return this.#host.current()?.settings;
    }

    #focused(): HTMLElement | null {
        const root = this.#host.element.renderRoot as ShadowRoot | undefined;
        return (root?.activeElement ?? null) as HTMLElement | null;
    }

    #key(event: KeyboardEvent, slot: string, field: Field): void {
        if (event.ctrlKey || event.metaKey) return;
        const nudge = NUDGES[event.key];
        if (nudge) {
            const [count, bigger] = nudge;
            // Holding a key is one change for undo.
            if (!event.repeat) this.#press = {};
            this.#host.edit({ field, count, power: power(event) + bigger }, this.#press);
        } else if (event.key === "Enter" || event.key === "F2") {
            this.#type(slot, field);
        } else if (/^[-+−.,\d]$/.test(event.key)) {
            this.#open(slot, field);
            this.#focus = { slot, typing: false };
            this.#try(slot, event.key);
        } else if (event.key === "Escape" && this.#drag.moved) {
            this.#drag.cancel();
        } else {
            return;
        }
        event.preventDefault();
    }

    /** Enters a pasted number as if it were typed. Other handlers take lists. */
    #paste(event: ClipboardEvent, slot: string, field: Field): void {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (!isNumber(text)) return;
        event.preventDefault();
        this.#open(slot, field);
        this.#focus = { slot, typing: false };
        this.#try(slot, text.trim());
    }

    #type(slot: string, field: Field): void {
        this.#open(slot, field);
        this.#focus = { slot, typing: true };
    }

    #open(slot: string, field: Field): void {
        const settings = this.#settings();
        if (!settings) return;
        const before = written(settings, field);
        this.#drag.drop();
        this.#drafts.set(slot, { field, text: before, before, now: before, told: false });
        this.#host.element.requestUpdate();
    }

    #try(slot: string, text: string): void {
        const draft = this.#drafts.get(slot);
        if (!draft) return;
        draft.text = text;
        delete draft.refusal;
        try {
            const { field } = draft;
            draft.now = written(this.#host.edit({ field, text }, draft), field);
        } catch (error) {
            // The message quotes the text, such as 1e999, not its value, infinity.
            draft.refusal = Object.assign(error as LstmError, { value: text.trim() });
            draft.told = !UNFINISHED.test(text);
            // Restores the last complete number: on the way to 1e9 it is not 1.
            draft.now = draft.before;
            restore(this.#host, draft.field, draft.before, draft);
        }
        this.#host.element.requestUpdate();
    }

    #typingKey(event: KeyboardEvent, slot: string): void {
        const draft = this.#drafts.get(slot);
        if (!draft) return;
        if (event.key === "Escape") {
            this.#drafts.delete(slot);
            restore(this.#host, draft.field, draft.before, draft);
        } else if (event.key === "Enter") {
            if (draft.refusal) draft.told = true;
            else this.#drafts.delete(slot);
        } else {
            return;
        }
        event.preventDefault();
        if (!this.#drafts.has(slot)) this.#focus = { slot, typing: false };
        this.#host.element.requestUpdate();
    }

    #leave(slot: string): void {
        const draft = this.#drafts.get(slot);
        if (!draft) return;
        if (draft.refusal) draft.told = true;
        else this.#drafts.delete(slot);
        this.#host.element.requestUpdate();
    }
}

/** Nudges of a key, and the powers of ten by which they are larger. */
const NUDGES: Record<string, [count: number, bigger: number]> = {
    ArrowUp: [1, 0],
    ArrowRight: [1, 0],
    ArrowDown: [-1, 0],
    ArrowLeft: [-1, 0],
    PageUp: [1, 1],
    PageDown: [-1, 1],
};

/** Text that may still become a number. */
const UNFINISHED = /^\s*[-+−]?\s*[.,]?\s*$|^[^a-z]*\d[.,]?e[-+−]?$/i;

/** The name of the slot of a field in a place. */
function slotOf(place: string, field: Field): string {
    return `${place}-${field.replaceAll(".", "-")}`;
}

/** A number for `aria-valuenow`, which allows no power of ten. */
function plain(value: number): string {
    return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}

function written(settings: Settings, field: Field): string {
    const value = valueAt(settings, field);
    return value === undefined ? "" : formatExact(value);
}

/** A number with its sign as an operator: `+ 1.62`, `− 0.32`. */
function operand(value: number): string {
    return `${value < 0 ? "−" : "+"} ${formatExact(Math.abs(value))}`;
}

/** True if the text is a number, in range or not. */
export function isNumber(text: string): boolean {
    try {
        apply({}, { field: "c", text });
        return true;
    } catch (error) {
        return (error as LstmError).code === "out-of-range";
    }
}
