import { isServer, type ReactiveController } from "lit";
import { around, ask, hear } from "../language.ts";
import type { Host } from "./scene.ts";

/** The language that an element wants, and hears when it is spoken. */
export class Tongue implements ReactiveController {
    readonly #host: Host;
    /** What was asked for last; undefined: none in particular. */
    #wanted: string | undefined;
    /** Ends the hearing of another language. */
    #deafen: (() => void) | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    hostConnected(): void {
        if (isServer) return;
        this.#deafen = hear(() => this.#host.element.requestUpdate());
        this.ask();
    }

    hostDisconnected(): void {
        this.#deafen?.();
    }

    /** Asks for it, when it is another one than before. */
    ask(): void {
        const { element, current } = this.#host;
        const lang = current()?.settings.view.lang;
        // What it has not been told yet may name one.
        if (isServer || !lang) return;
        const wanted = lang === "auto" ? around(element) : lang;
        if (wanted === this.#wanted) return;
        this.#wanted = wanted;
        ask(wanted ?? "en");
    }
}
