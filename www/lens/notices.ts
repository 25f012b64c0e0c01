import type { LstmError } from "../generated/lstm_lens.js";
import { notice } from "./part.ts";
import type { Host } from "./scene.ts";

/** A text, said anew in each language. */
type Say = () => string;

/** What is wrong with the whole: with settings, with a link, with a part that is not there. */
export class Notices {
    readonly #host: Host;
    /** How often there was something new to be said of. */
    #round = 0;
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

    /** Says what in a link could not be understood, unless something has changed meanwhile. */
    async link(errors: LstmError[]): Promise<void> {
        if (errors.length === 0) return;
        const round = this.#round;
        const plain = ({ message }: LstmError) => message;
        const said = await import("../link-words.ts").then(
            ({ linkMessage }) => linkMessage,
            () => plain,
        );
        if (this.#round === round) this.say(...this.all, ...errors.map((error) => () => said(error)));
    }

    /** Does what needs a part that is fetched; where that cannot be had, it is said, and seen. */
    async attempt(excuse: Say, act: () => Promise<unknown>): Promise<void> {
        try {
            await act();
            this.say(...this.all.filter((text) => text !== excuse));
        } catch (error) {
            console.error("lstm-lens: a part did not load.", error);
            const { element } = this.#host;
            this.say(excuse);
            await element.updateComplete;
            element.renderRoot.querySelector(".notice")?.scrollIntoView({ block: "nearest" });
        }
    }
}
