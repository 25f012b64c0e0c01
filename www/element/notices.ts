import type { LstmError } from "../generated/lstm_lens.js";
import { defineMessages, localeReady } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";
import { notice } from "../ui/lazy-panel.ts";
import { messages } from "../ui/messages.ts";

/** A text, said anew in each language. */
type Say = () => string;

/** What somebody has written that has to be understood. */
type Written = "link" | "hide";

/** What is wrong with the whole: with settings, with a link, with a part that is not there. */
export class Notices {
    readonly #host: Host;
    /** How often there was something new to be said of. */
    #round = 0;
    /** Puts into words what is wrong with what has been written. */
    #words: Promise<Record<Written, (error: LstmError) => string>> | undefined;
    /** The message of each panel that did not load. */
    readonly #loadErrors = new Map<object, Say>();
    all: Say[] = [];

    constructor(host: Host) {
        this.#host = host;
    }

    draw(): unknown {
        return this.all.map((text) => notice(text()));
    }

    /** Says this and nothing else. */
    say(...all: Say[]): void {
        this.all = all;
        this.#host.element.requestUpdate();
    }

    /** Begins anew: what is shown becomes something else. */
    clear(): void {
        this.#round++;
        this.say();
    }

    /** Says what could not be understood, unless something has changed meanwhile. */
    async misread(written: Written, errors: LstmError[]): Promise<void> {
        if (errors.length === 0) return;
        const round = this.#round;
        // One for all, so that what was asked first is said first.
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

    /** Shows the message that a panel did not load, in view; or takes it back once it has. */
    async loaded(panel: object, hasLoaded: boolean, error: Say): Promise<void> {
        const known = this.#loadErrors.get(panel);
        if (hasLoaded) return known && this.say(...this.all.filter((text) => text !== known));
        this.#loadErrors.set(panel, error);
        const { element } = this.#host;
        this.say(error);
        await element.updateComplete;
        element.renderRoot.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
    }

    /** Without a core: the picture that is there stays, with a line that says why it does not move. */
    fail(error: unknown): void {
        console.error("lstm-lens: the core did not load.", error);
        const notice = document.createElement("p");
        notice.className = "notice";
        notice.setAttribute("role", "alert");
        notice.textContent = messages.coreDidNotLoad;
        const root = this.#host.element.renderRoot as ShadowRoot;
        root.prepend(notice);
        root.querySelector(".lens")?.classList.add("still");
    }
}
