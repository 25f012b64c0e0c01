import type { ReactiveController } from "lit";
import { type Host, inputsShown } from "../../model/scene.ts";

/** How long a step is seen, and how long a whole sequence takes at most, in milliseconds. */
const STEP = 900;
const WHOLE = 30_000;
/** Nobody sees more steps a second than these. */
const FASTEST = 50;

/** Plays a sequence, step by step, until its end. */
export class Player implements ReactiveController {
    readonly #host: Host;
    #inputs = "";
    #step = 0;
    #timer: ReturnType<typeof setInterval> | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    /** Stops where somebody else has moved, where the sequence is another one now, or out of sight. */
    hostUpdate(): void {
        const settings = this.#host.current()?.settings;
        if (!this.playing || !settings) return;
        const gone = this.#host.hides("time");
        const moved = settings.view.step !== this.#step;
        if (gone || moved || inputsShown(settings).join() !== this.#inputs) this.stop();
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
        this.#inputs = inputsShown(settings).join();
        this.#show(settings.view.step === steps ? 1 : settings.view.step);
        const pace = Math.max(FASTEST, Math.min(STEP, WHOLE / steps));
        this.#timer = setInterval(() => this.#next(), pace);
        this.#host.element.requestUpdate();
    }

    #show(step: number): void {
        this.#step = step;
        this.#host.show({ step });
    }

    #next(): void {
        const settings = this.#host.current()?.settings;
        const steps = settings ? inputsShown(settings).length : 0;
        const step = settings?.view.step ?? 0;
        if (step < steps) this.#show(step + 1);
        if (step + 1 >= steps) this.stop();
    }
}
