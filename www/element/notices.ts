/** Notices above the element. */

import type { LstmError } from "../generated/lstm_lens.js";
import { defineMessages, localeReady } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";
import { notice } from "../ui/lazy-panel.ts";
import { messages } from "../ui/messages.ts";

/** A text, evaluated again in each locale. */
type Text = () => string;

/** A source of values that may be unreadable. */
type Source = "link" | "hide";

/** Reports refused settings, unreadable values, and panels or a core that did not load. */
export class Notices {
    readonly #host: Host;
    /** Counts the changes that made earlier notices obsolete. */
    #generation = 0;
    /** Loads the messages about unreadable values. */
    #describe: Promise<Record<Source, (error: LstmError) => string>> | undefined;
    /** The notice of each panel that did not load. */
    readonly #loadErrors = new Map<object, Text>();
    all: Text[] = [];

    constructor(host: Host) {
        this.#host = host;
    }

    draw(): unknown {
        return this.all.map((text) => notice(text()));
    }

    /** Replaces all notices. */
    say(...all: Text[]): void {
        this.all = all;
        this.#host.element.requestUpdate();
    }

    /** Removes all notices, also those whose messages are still loading. */
    clear(): void {
        this.#generation++;
        this.say();
    }

    /** Reports unreadable values, unless the state has changed meanwhile. */
    async misread(source: Source, errors: LstmError[]): Promise<void> {
        if (errors.length === 0) return;
        const generation = this.#generation;
        // All calls share one promise, which keeps their order.
        this.#describe ??= import("./link-messages.ts").then(
            async ({ messages, linkMessage, hideMessage }) => {
                defineMessages("link", messages, { es: () => import("./link-messages.es.ts") });
                await localeReady();
                return { link: linkMessage, hide: hideMessage };
            },
            () => {
                this.#describe = undefined;
                const untranslated = ({ message }: LstmError) => message;
                return { link: untranslated, hide: untranslated };
            },
        );
        const { [source]: describe } = await this.#describe;
        if (this.#generation === generation)
            this.say(...this.all, ...errors.map((error) => () => describe(error)));
    }

    /** Shows and scrolls to the notice that a panel did not load, or removes it once the panel has loaded. */
    async loaded(panel: object, hasLoaded: boolean, error: Text): Promise<void> {
        const known = this.#loadErrors.get(panel);
        if (hasLoaded) return known && this.say(...this.all.filter((text) => text !== known));
        this.#loadErrors.set(panel, error);
        const { element } = this.#host;
        this.say(error);
        await element.updateComplete;
        element.renderRoot.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
    }

    /** Reports that the core did not load. The picture that came with the page stays. */
    fail(error: unknown): void {
        console.error("lstm-lens: the core did not load.", error);
        const notice = document.createElement("p");
        notice.className = "notice";
        notice.setAttribute("role", "alert");
        notice.textContent = messages.coreDidNotLoad;
        const root = this.#host.element.renderRoot as ShadowRoot;
        root.prepend(notice);
        root.querySelector(".lens")?.classList.add("disabled");
    }
}
