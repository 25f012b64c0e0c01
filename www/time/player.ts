import type { ReactiveController } from "lit";
import { type Host, inputsShown } from "../lens/scene.ts";

/** How long a step is seen, and how long a whole sequence takes at most, in milliseconds. */
const STEP = 900;
const WHOLE = 30_000;
/** Nobody sees more steps a second than these. */
const FASTEST = 50;

/** Plays a sequence, step by step, until its end. */
export class Player implements ReactiveController {
    readonly #host: Host;
    #timer: ReturnType<typeof setInterval> | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    get playing(): boolean {
        return this.#timer !== undefined;
    }

    toggle(): void {
        if (this.playing) this.stop();
        else this.#start();
    }

    stop(): void {
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#host.element.requestUpdate();
    }

    hostDisconnected(): void {
        this.stop();
    }

    #start(): void {
        const settings = this.#host.current()?.settings;
        if (!settings) return;
        const steps = inputsShown(settings).length;
        if (settings.view.step === steps) this.#host.show({ step: 1 });
        const pace = Math.max(FASTEST, Math.min(STEP, WHOLE / steps));
        this.#timer = setInterval(() => this.#next(), pace);
        this.#host.element.requestUpdate();
    }

    #next(): void {
        const settings = this.#host.current()?.settings;
        const steps = settings ? inputsShown(settings).length : 0;
        const step = settings?.view.step ?? 0;
        if (step < steps) this.#host.show({ step: step + 1 });
        if (step + 1 >= steps) this.stop();
    }
}
