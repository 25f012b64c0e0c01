/** Playback of a sequence. */

import type { ReactiveController } from "lit";
import { type Host, inputsShown } from "../../model/scene.ts";

/** The duration of a step, and the longest one of a sequence, in milliseconds. */
const STEP_TIME = 900;
const MAX_TIME = 30_000;
/** The shortest duration of a step, in milliseconds. */
const MIN_STEP_TIME = 50;

/** Plays a sequence from the current step to its end. */
export class Player implements ReactiveController {
    readonly #host: Host;
    #key = "";
    #step = 0;
    #timer: ReturnType<typeof setInterval> | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    /** Stops when the step or the sequence changes otherwise, or the panel is hidden. */
    hostUpdate(): void {
        const settings = this.#host.current()?.settings;
        if (!this.isPlaying || !settings) return;
        const isHidden = this.#host.hides("time");
        const hasMoved = settings.view.step !== this.#step;
        if (isHidden || hasMoved || inputsShown(settings).join() !== this.#key) this.stop();
    }

    get isPlaying(): boolean {
        return this.#timer !== undefined;
    }

    toggle(): void {
        if (this.isPlaying) this.stop();
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
        this.#key = inputsShown(settings).join();
        this.#show(settings.view.step === steps ? 1 : settings.view.step);
        const stepTime = Math.max(MIN_STEP_TIME, Math.min(STEP_TIME, MAX_TIME / steps));
        this.#timer = setInterval(() => this.#next(), stepTime);
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
