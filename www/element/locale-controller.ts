/** The locale of an element. */

import { isServer, type ReactiveController } from "lit";
import { inheritedLocale, onLocaleChange, requestLocale } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";

/** Requests the element's locale, and redraws the element when the active locale changes. */
export class LocaleController implements ReactiveController {
    readonly #host: Host;
    /** The tag requested last; undefined for none in particular. */
    #requested: string | undefined;
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

    /** Requests the locale if it is another one than before. */
    request(): void {
        const { element, current } = this.#host;
        const lang = current()?.settings.view.lang;
        // Settings that have not arrived yet may name a locale.
        if (isServer || !lang) return;
        const wanted = lang === "auto" ? inheritedLocale(element) : lang;
        if (wanted === this.#requested) return;
        this.#requested = wanted;
        requestLocale(wanted ?? "en");
    }
}
