/** Announcements of changes to screen readers. */

import { html, type ReactiveController, type TemplateResult } from "lit";
import { modelKey } from "../model/history.ts";
import { type Host, hasTime, inputsShown } from "../model/scene.ts";
import { vocabularies } from "../model/vocabulary.ts";
import { messages } from "../ui/messages.ts";
import { formatRounded } from "../wasm/core.ts";

/** Milliseconds without a change before the result is announced. */
const PAUSE = 600;

/** Announces the result of a change once, after a pause. */
export class Announcer implements ReactiveController {
    readonly #host: Host;
    readonly #additions: () => string[];
    /** The lesson step. Entering one moves the focus, which announces it. */
    #lesson: string | null | undefined;
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** The key of the numbers that were shown last. */
    #key: string | undefined;
    #announced = "";

    /** @param additions - returns what is announced of a change besides the numbers. */
    constructor(host: Host, additions: () => string[]) {
        this.#host = host;
        this.#additions = additions;
        host.element.addController(this);
    }

    region(): TemplateResult {
        return html`<p class="visually-hidden announcer" role="status">${this.#announced}</p>`;
    }

    /** Announces a text at once. */
    say(text: string): void {
        this.#announced = text;
        this.#host.element.requestUpdate();
    }

    hostUpdated(): void {
        const settings = this.#host.current()?.settings;
        if (!settings) return;
        const { lesson, rounding, sequence, step } = settings.view;
        // Vocabulary, locale and digits change no number.
        const key = `${modelKey(settings)} ${rounding} ${sequence} ${step}`;
        if (key === this.#key) return;
        const isEntry = this.#key === undefined || lesson !== this.#lesson;
        this.#key = key;
        this.#lesson = lesson;
        clearTimeout(this.#timer);
        if (isEntry || !this.#host.element.isConnected) return;
        this.#timer = setTimeout(() => {
            this.say(this.#summary());
        }, PAUSE);
    }

    hostDisconnected(): void {
        clearTimeout(this.#timer);
    }

    #summary(): string {
        const current = this.#host.current();
        if (current === undefined) return "";
        const { settings, step } = current;
        const names = vocabularies[settings.view.words];
        const { step: n, digits } = settings.view;
        const position = hasTime(settings) ? messages.stepPosition(n, inputsShown(settings).length) : "";
        const result = messages.announcement(
            names,
            formatRounded(step.c, digits),
            formatRounded(step.h, digits),
            position,
        );
        return [result, ...this.#additions()].filter(Boolean).join(". ");
    }
}
