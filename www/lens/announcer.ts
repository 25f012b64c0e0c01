import { html, type ReactiveController, type TemplateResult } from "lit";
import { shown } from "../core.ts";
import { vocabularies, words } from "../words.ts";
import { type Host, hasTime, inputsShown } from "./scene.ts";

/** How long nothing may change until a change counts as settled. */
const SETTLED = 600;

/** Tells a screen reader what came of a change: once, when it has settled. */
export class Announcer implements ReactiveController {
    readonly #host: Host;
    #timer: ReturnType<typeof setTimeout> | undefined;
    /** What was shown last. */
    #shown: string | undefined;
    /** What is said. */
    #said = "";

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    region(): TemplateResult {
        return html`<p class="unseen announcer" role="status">${this.#said}</p>`;
    }

    hostUpdated(): void {
        const text = this.#text();
        if (text === this.#shown) return;
        const first = this.#shown === undefined;
        this.#shown = text;
        if (first) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#said = text;
            this.#host.element.requestUpdate();
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
        const when = hasTime(settings) ? words.place(place, inputsShown(settings).length) : "";
        return words.settled(names, shown(step.c, digits), shown(step.h, digits), when);
    }
}
