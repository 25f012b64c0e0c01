/** The marked curves of the stages. */

import { html, isServer, nothing, type ReactiveController, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { LstmError, Settings, Stage } from "../generated/lstm_lens.js";
import type { Host, Scene } from "../model/scene.ts";
import { describeMark, vocabularies } from "../model/vocabulary.ts";
import { drawCurve, drawMark, formatRounded } from "../wasm/core.ts";
import { message } from "./field-messages.ts";
import { messages } from "./messages.ts";

/** A refused move of a dot, and the settings that refused it. */
interface Refused {
    stage: Stage;
    settings: Settings;
    refusal: LstmError;
}

/**
 * Draws each curve on two canvases, the curve below the mark. An invisible slider over the dot serves pointers,
 * keyboards and screen readers.
 */
export class Curves implements ReactiveController {
    readonly #host: Host;
    #refused: Refused | undefined;
    #gesture = {};
    /** The key of what each canvas shows, so only changes are drawn. */
    readonly #drawn = new WeakMap<HTMLCanvasElement, string>();
    /** The widths of the pictures that are observed. */
    readonly #widths = new Map<Element, number>();
    #sizes: ResizeObserver | undefined;
    #dark: MediaQueryList | undefined;
    #ratio: MediaQueryList | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.element.addController(this);
    }

    hostConnected(): void {
        if (isServer) return;
        this.#sizes = new ResizeObserver((entries) => {
            for (const { target, contentRect } of entries) this.#widths.set(target, contentRect.width);
            this.#draw();
        });
        this.#dark = matchMedia("(prefers-color-scheme: dark)");
        this.#dark.addEventListener("change", this.#draw);
        this.#watchRatio();
        // The update observes the pictures again.
        this.#host.element.requestUpdate();
    }

    hostDisconnected(): void {
        this.#sizes?.disconnect();
        this.#widths.clear();
        this.#dark?.removeEventListener("change", this.#draw);
        this.#ratio?.removeEventListener("change", this.#watchRatio);
    }

    hostUpdated(): void {
        if (!this.#host.element.isConnected) return;
        for (const box of this.#boxes()) {
            if (this.#widths.has(box)) continue;
            this.#widths.set(box, box.clientWidth);
            this.#sizes?.observe(box);
        }
        this.#draw();
    }

    /** A stage's picture with its description, and the reason if its dot cannot be moved. */
    picture(
        scene: Scene,
        stage: Stage,
    ): { picture: TemplateResult; excuse: TemplateResult | typeof nothing } {
        const { z, value, place, beyond, reach, left, right, x, y } = scene.marks[stage];
        const names = scene.names.stages[stage];
        const text = describeMark(names, scene.format(z), scene.format(value), place, beyond);
        const stuck = scene.marks[stage].stuck ?? this.#refusal(scene, stage);
        // A property, because a host page's policy may forbid the attribute.
        const at = `--left: ${left}; --right: ${right}; --x: ${x}; --y: ${y}`;
        const slider = html`<input
            class="dot"
            type="range"
            min=${-reach}
            max=${reach}
            step=${reach / 80}
            aria-label=${messages.dot(names, scene.names, stage)}
            aria-valuetext=${text}
            aria-describedby=${stuck ? `stuck-${stage}` : nothing}
            .style=${at}
            .value=${live(String(z))}
            @pointerdown=${() => this.#grab()}
            @keydown=${(event: KeyboardEvent) => event.repeat || this.#grab()}
            @input=${(event: InputEvent) => this.#slide(event, stage)}
        />`;
        const picture = html`
            <div class="picture" data-stage=${stage}>
                <canvas class="curve" aria-hidden="true"></canvas>
                <canvas class="mark" aria-hidden="true"></canvas>
                ${scene.live ? slider : nothing}
            </div>
            <p class="visually-hidden">${text}</p>
        `;
        const reason = stuck && message(stuck, scene.names);
        const excuse = html`<p class=${stuck?.code === "computed" ? "stuck so" : "stuck"} id="stuck-${stage}" role="status">${reason}</p>`;
        return { picture, excuse: stuck ? excuse : nothing };
    }

    /** The reason that a dot moves no further, once it was dragged there. */
    #refusal({ settings }: Scene, stage: Stage): LstmError | undefined {
        const refused = this.#refused;
        return refused?.stage === stage && refused.settings === settings ? refused.refusal : undefined;
    }

    /** Begins a gesture, which is undone as one change. */
    #grab(): void {
        this.#gesture = {};
    }

    #slide(event: InputEvent, stage: Stage): void {
        const slider = event.currentTarget as HTMLInputElement;
        const settings = this.#host.current()?.settings;
        if (!settings) return;
        try {
            this.#host.edit({ stage, z: slider.valueAsNumber }, this.#gesture);
        } catch (error) {
            const refusal = error as LstmError;
            // The order of magnitude is enough; the value has as many digits as a double.
            const value = refusal.value && formatRounded(Number(refusal.value), 1);
            this.#refused = { stage, settings, refusal: Object.assign(refusal, { value }) };
        }
        this.#host.element.requestUpdate();
    }

    #boxes(): NodeListOf<HTMLElement> {
        return this.#host.element.renderRoot.querySelectorAll<HTMLElement>(".picture");
    }

    /** A media query knows one ratio; each change needs a new one. */
    readonly #watchRatio = (): void => {
        this.#ratio?.removeEventListener("change", this.#watchRatio);
        this.#ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
        this.#ratio.addEventListener("change", this.#watchRatio);
        this.#draw();
    };

    readonly #draw = (): void => {
        const current = this.#host.current();
        if (!current || !this.#host.element.hasUpdated) return;
        const { settings, marks } = current;
        const { words, digits, theme } = settings.view;
        const dark = theme === "auto" ? (this.#dark?.matches ?? false) : theme === "dark";
        for (const box of this.#boxes()) {
            const stage = box.dataset.stage as Stage;
            const pixels = Math.round((this.#widths.get(box) ?? 0) * oversampled(devicePixelRatio));
            const [curve, mark] = box.querySelectorAll("canvas");
            // The observer calls again when a hidden picture shows.
            if (pixels === 0 || !curve || !mark) continue;
            const { z } = marks[stage];
            const { curve: name, axis } = vocabularies[words].stages[stage];
            this.#once(curve, [pixels, dark, name, axis], () =>
                drawCurve(curve, pixels, stage, name, axis, dark),
            );
            this.#once(mark, [pixels, dark, z, digits], () => drawMark(mark, pixels, stage, z, digits, dark));
        }
    };

    #once(canvas: HTMLCanvasElement, shows: unknown[], draw: () => void): void {
        const key = shows.join();
        if (this.#drawn.get(canvas) === key) return;
        draw();
        this.#drawn.set(canvas, key);
    }
}

/**
 * Device pixels for each CSS pixel of a canvas. plotters draws on whole pixels, so a coarse screen needs more of
 * them. A factor of two, because browsers average two pixels well and four badly.
 */
function oversampled(ratio: number): number {
    return Math.max(2, ratio < 3 ? 2 * ratio : ratio);
}
