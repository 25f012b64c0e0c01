import { html, type ReactiveController, type TemplateResult } from "lit";
import { shown } from "../core.ts";
import { vocabularies, words } from "../words.ts";
import type { Host } from "./scene.ts";

/** How long nothing may change until a change counts as settled. */
const SETTLED = 600;

/** Tells a screen reader what came of a change: once, when it has settled. */
export class Announcer implements ReactiveController {
    readonly #host: Host;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #last: string | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.addController(this);
    }

    region(): TemplateResult {
        return html`<p class="unseen" role="status"></p>`;
    }

    hostUpdated(): void {
        const text = this.#text();
        if (text === this.#last) return;
        const first = this.#last === undefined;
        this.#last = text;
        if (first) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            const region = this.#host.renderRoot.querySelector("[role=status]");
            if (region) region.textContent = text;
        }, SETTLED);
    }

    hostDisconnected(): void {
        clearTimeout(this.#timer);
    }

    #text(): string {
        const current = this.#host.current;
        if (current === undefined) return "";
        const { settings, step } = current;
        const [c, h] = [step.c, step.h].map((value) => shown(value, settings.digits));
        return words.settled(vocabularies[settings.words], c ?? "", h ?? "");
    }
}
