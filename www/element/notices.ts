/** Notices above the element. */

import type { LstmError } from "../generated/lstm_lens.js";
import { defineMessages, localeReady } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";
import { notice } from "../ui/lazy-panel.ts";
import { messages } from "../ui/messages.ts";

/** A text, evaluated again in each locale. */
type Say = () => string;

/** A source of values that may be unreadable. */
type Written = "link" | "hide";

/** Reports refused settings, unreadable values, and panels or a core that did not load. */
export class Notices {
    readonly #host: Host;
    /** Counts the changes that made earlier notices obsolete. */
    #round = 0;
    /** Loads the messages about unreadable values. */
    #words: Promise<Record<Written, (error: LstmError) => string>> | undefined;
    /** The notice of each panel that did not load. */
    readonly #loadErrors = new Map<object, Say>();
    all: Say[] = [];

    constructor(host: Host) {
        this.#host = host;
    }

    draw(): unknown {
        return this.all.map((text) => notice(text()));
    }

    /** Replaces all notices. */
    say(...all: Say[]): void {
        this.all = all;
        this.#host.element.requestUpdate();
    }

    /** Removes all notices, also those whose messages are still loading. */
    clear(): void {
        this.#round++;
        this.say();
    }

    /** Reports unreadable values, unless the state has changed meanwhile. */
    async misread(written: Written, errors: LstmError[]): Promise<void> {
        if (errors.length === 0) return;
        const round = this.#round;
        // All calls share one promise, which keeps their order.
        this.#words ??= import("./link-messages.ts").then(
            async ({ messages, linkMessage, hideMessage }) => {
                defineMessages("link", messages, { es: () => import("./link-messages.es.ts") });
                await localeReady();
                return { link: linkMessage, hide: hideMessage };
            },
            () => {
                this.#words = undefined;
                const plainly = ({ message }: LstmError) => message;
                return { link: plainly, hide: plainly };
            },
        );
        const { [written]: said } = await this.#words;
        if (this.#round === round) this.say(...this.all, ...errors.map((error) => () => said(error)));
    }

    /** Shows and scrolls to the notice that a panel did not load, or removes it once the panel has loaded. */
    async loaded(panel: object, hasLoaded: boolean, error: Say): Promise<void> {
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
