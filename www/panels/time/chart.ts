/** The chart over time. */

import { html, type ReactiveController, type TemplateResult } from "lit";
import type { Gate } from "../../generated/lstm_lens.js";
import { type Host, inputsShown, type Scene } from "../../model/scene.ts";
import { messages as common } from "../../ui/messages.ts";
import { series } from "../../wasm/core.ts";
import { figureMessages } from "../../wasm/figure-messages.ts";
import { Timeline } from "../../wasm/time.ts";
import { messages } from "./messages.ts";

/** Pixels that a finger moves before it moves through time; less may be a scroll. */
const SLACK = 6;

/** Draws the chart on two canvases, the lines below the mark of the current step. */
export class Chart implements ReactiveController {
    readonly #host: Host;
    /** The gates drawn besides the memories. */
    gates: readonly Gate[] = [];
    #sizes: ResizeObserver | undefined;
    #box: HTMLElement | undefined;
    #frame: number | undefined;
    /** The pointer that moves through time. */
    #pointer: number | undefined;
    /** The compiled chart, with the keys of the lines and the mark drawn. */
    #timeline: Timeline | undefined;
    #linesKey = "";
    #markKey = "";
    readonly #dark = matchMedia("(prefers-color-scheme: dark)");

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    hostConnected(): void {
        this.#sizes = new ResizeObserver(this.#requestDraw);
        this.#dark.addEventListener("change", this.#requestDraw);
        this.#box = undefined;
        // The update observes the chart again.
        this.#host.element.requestUpdate();
    }

    hostDisconnected(): void {
        this.#sizes?.disconnect();
        this.#dark.removeEventListener("change", this.#requestDraw);
        if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
        this.#frame = undefined;
        this.#releasePointer();
        this.#freeTimeline();
    }

    hostUpdated(): void {
        // A disconnected element observes nothing. Connecting it updates it again.
        if (!this.#host.element.isConnected) return;
        const box = this.#host.element.renderRoot.querySelector<HTMLElement>(".chart") ?? undefined;
        if (box !== this.#box) {
            this.#sizes?.disconnect();
            if (box) this.#sizes?.observe(box);
            this.#box = box;
            this.#freeTimeline();
        }
        this.#requestDraw();
    }

    /** The chart and its description. */
    picture(scene: Scene): TemplateResult {
        const { step, settings, names, format } = scene;
        const place = common.stepPosition(settings.view.step, inputsShown(settings).length);
        return html`
            <div
                class="chart"
                @pointerdown=${(event: PointerEvent) => this.#onPointerDown(event)}
                @pointermove=${(event: PointerEvent) => this.#onPointerMove(event)}
                @pointerup=${(event: PointerEvent) => this.#onPointerUp(event)}
                @pointercancel=${() => this.#releasePointer()}
                @lostpointercapture=${() => this.#releasePointer()}
            >
                <canvas aria-hidden="true"></canvas><canvas aria-hidden="true"></canvas>
            </div>
            <p class="visually-hidden">
                ${messages.chart(place, names, format(step.c), format(step.h))}
            </p>
        `;
    }

    /** The x coordinate of a touch that may still become a scroll. */
    #touchStart: number | undefined;

    #onPointerDown(event: PointerEvent): void {
        if (event.button !== 0 || !event.isPrimary) return;
        // Keeps a mouse from selecting text. A finger must be able to scroll.
        if (event.pointerType === "mouse") event.preventDefault();
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        this.#pointer = event.pointerId;
        this.#touchStart = event.pointerType === "mouse" ? undefined : event.clientX;
        if (this.#touchStart === undefined) this.#showStepAt(event);
    }

    #onPointerMove(event: PointerEvent): void {
        // The button was released outside of the window.
        if (event.buttons === 0) this.#releasePointer();
        if (event.pointerId !== this.#pointer) return;
        if (this.#touchStart !== undefined && Math.abs(event.clientX - this.#touchStart) < SLACK) return;
        this.#touchStart = undefined;
        this.#showStepAt(event);
    }

    /** Ends the movement. A tap shows the step that it hits. */
    #onPointerUp(event: PointerEvent): void {
        if (event.pointerId === this.#pointer && this.#touchStart !== undefined) this.#showStepAt(event);
        this.#releasePointer();
    }

    #releasePointer(): void {
        this.#pointer = undefined;
    }

    #showStepAt(event: PointerEvent): void {
        const settings = this.#host.current()?.settings;
        const { left = 0 } = this.#box?.getBoundingClientRect() ?? {};
        const step = this.#timeline?.stepAt(event.clientX - left);
        if (step !== undefined && step !== settings?.view.step) this.#host.show({ step });
    }

    /** Draws once a frame at most. */
    readonly #requestDraw = (): void => {
        this.#frame ??= requestAnimationFrame(() => {
            this.#frame = undefined;
            this.#draw();
        });
    };

    #freeTimeline(): void {
        this.#timeline?.free();
        this.#timeline = undefined;
        this.#linesKey = "";
    }

    #draw(): void {
        const current = this.#host.current();
        const [lines, mark] = this.#box?.querySelectorAll("canvas") ?? [];
        const { clientWidth: width = 0, clientHeight: height = 0 } = this.#box ?? {};
        if (!current || !lines || !mark || width === 0) return;
        const { settings } = current;
        const { theme, step, words, sequence } = settings.view;
        const dark = theme === "auto" ? this.#dark.matches : theme === "dark";
        // plotters draws on whole pixels, so a coarse screen needs more of them.
        const ratio = Math.max(2, devicePixelRatio);
        const names = figureMessages.chart[words];
        const { weights, h, c, sequences } = settings;
        const shown = sequences[sequence - 1];
        const key = JSON.stringify([width, height, ratio, dark, names, this.gates, weights, h, c, shown]);
        const isNew = this.#linesKey !== key;
        if (isNew || !this.#timeline) {
            this.#freeTimeline();
            const target = shown?.target ?? undefined;
            this.#timeline = new Timeline(series(settings), target, [...this.gates], names, width, height);
            this.#timeline.drawLines(lines, ratio, dark);
        }
        const markKey = String(step);
        if (isNew || this.#markKey !== markKey) this.#timeline.drawMark(mark, step, ratio, dark);
        this.#linesKey = key;
        this.#markKey = markKey;
    }
}
