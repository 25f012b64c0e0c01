/** Announcements of changes to screen readers. */

import { html, type ReactiveController, type TemplateResult } from "lit";
import { modelKey } from "../model/history.ts";
import { type Host, hasTime, inputsShown } from "../model/scene.ts";
import { vocabularies } from "../model/vocabulary.ts";
import { messages } from "../ui/messages.ts";
import { shown } from "../wasm/core.ts";

/** Milliseconds without a change before the result is announced. */
const SETTLED = 600;

/** Announces the result of a change once, after a pause. */
export class Announcer implements ReactiveController {
    readonly #host: Host;
    readonly #more: () => string[];
    /** The lesson step. Entering one moves the focus, which announces it. */
    #lesson: string | null | undefined;
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** The key of the numbers that were shown last. */
    #shown: string | undefined;
    #said = "";

    /** @param more - returns what is announced of a change besides the numbers. */
    constructor(host: Host, more: () => string[]) {
        this.#host = host;
        this.#more = more;
        host.element.addController(this);
    }

    region(): TemplateResult {
        return html`<p class="unseen announcer" role="status">${this.#said}</p>`;
    }

    /** Announces a text at once. */
    say(text: string): void {
        this.#said = text;
        this.#host.element.requestUpdate();
    }

    hostUpdated(): void {
        const settings = this.#host.current()?.settings;
        if (!settings) return;
        const { lesson, rounding, sequence, step } = settings.view;
        // Vocabulary, locale and digits change no number.
        const now = `${modelKey(settings)} ${rounding} ${sequence} ${step}`;
        if (now === this.#shown) return;
        const fresh = this.#shown === undefined || lesson !== this.#lesson;
        this.#shown = now;
        this.#lesson = lesson;
        clearTimeout(this.#timer);
        if (fresh || !this.#host.element.isConnected) return;
        this.#timer = setTimeout(() => {
            this.say(this.#text());
        }, SETTLED);
    }

    hostDisconnected(): void {
        clearTimeout(this.#timer);
    }

    #text(): string {
        const current = this.#host.current();
        if (current === undefined) return "";
        const { settings, step } = current;
        const names = vocabularies[settings.view.words];
        const { step: place, digits } = settings.view;
        const when = hasTime(settings) ? messages.stepPosition(place, inputsShown(settings).length) : "";
        const settled = messages.announcement(names, shown(step.c, digits), shown(step.h, digits), when);
        return [settled, ...this.#more()].filter(Boolean).join(". ");
    }
}
