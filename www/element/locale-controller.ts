import { isServer, type ReactiveController } from "lit";
import { inheritedLocale, onLocaleChange, requestLocale } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";

/** The language that an element wants, and hears when it is spoken. */
export class LocaleController implements ReactiveController {
    readonly #host: Host;
    /** What was asked for last; undefined: none in particular. */
    #requested: string | undefined;
    /** Ends the hearing of another language. */
    #unsubscribe: (() => void) | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    hostConnected(): void {
        if (isServer) return;
        this.#unsubscribe = onLocaleChange(() => this.#host.element.requestUpdate());
        this.request();
    }

    hostDisconnected(): void {
        this.#unsubscribe?.();
    }

    /** Asks for it, when it is another one than before. */
    request(): void {
        const { element, current } = this.#host;
        const lang = current()?.settings.view.lang;
        // What it has not been told yet may name one.
        if (isServer || !lang) return;
        const wanted = lang === "auto" ? inheritedLocale(element) : lang;
        if (wanted === this.#requested) return;
        this.#requested = wanted;
        requestLocale(wanted ?? "en");
    }
}
