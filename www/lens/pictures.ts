import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { styleMap } from "lit/directives/style-map.js";
import { drawCurve, drawMark, moved, point } from "../core.ts";
import type { LstmError, Stage } from "../generated/lstm_wasm.js";
import { described, message, words } from "../words.ts";
import { type Host, type Scene, zOf } from "./scene.ts";

/**
 * The marked curves: two canvases each, the curve below, the mark above, and over the dot a slider
 * that is seen only by keyboards, fingers and screen readers.
 */
export class Pictures implements ReactiveController {
    readonly #host: Host;
    /** Why a dot did not follow. */
    readonly #refusals = new Map<Stage, LstmError>();
    /** What each canvas shows, so that only what has changed is drawn. */
    readonly #drawn = new WeakMap<HTMLCanvasElement, string>();
    readonly #widths = new Map<Element, number>();
    #sizes: ResizeObserver | undefined;
    #dark: MediaQueryList | undefined;
    #ratio: MediaQueryList | undefined;

    constructor(host: Host) {
        this.#host = host;
        host.addController(this);
    }

    hostConnected(): void {
        if (typeof matchMedia === "undefined") return;
        this.#sizes = new ResizeObserver((entries) => {
            for (const { target, contentRect } of entries) this.#widths.set(target, contentRect.width);
            this.#draw();
        });
        this.#dark = matchMedia("(prefers-color-scheme: dark)");
        this.#dark.addEventListener("change", this.#draw);
        this.#watchRatio();
        if (this.#host.hasUpdated) this.#host.requestUpdate();
    }

    hostDisconnected(): void {
        this.#sizes?.disconnect();
        this.#widths.clear();
        this.#dark?.removeEventListener("change", this.#draw);
        this.#ratio?.removeEventListener("change", this.#watchRatio);
    }

    hostUpdated(): void {
        for (const box of this.#boxes()) {
            if (this.#widths.has(box)) continue;
            this.#widths.set(box, box.clientWidth);
            this.#sizes?.observe(box);
        }
        this.#draw();
    }

    /** A stage's picture with its text. */
    picture(scene: Scene, stage: Stage): TemplateResult {
        const z = zOf(scene.step, stage);
        const { value, curve, height, beyond, reach, left, right, x, y } = point(stage, z);
        const names = scene.names.stages[stage];
        const text = described(curve, scene.shown(z), scene.shown(value), height, beyond);
        const stuck = this.#stuck(scene, stage);
        const place = { "--left": left, "--right": right, "--x": x, "--y": y };
        const slider = html`<input
            class="dot"
            type="range"
            min=${-reach}
            max=${reach}
            step=${reach / 80}
            aria-label=${words.dot(names)}
            aria-valuetext=${text}
            aria-describedby=${stuck ? `stuck-${stage}` : nothing}
            style=${styleMap(place)}
            .value=${live(String(z))}
            @input=${(event: InputEvent) => this.#slide(event, stage)}
            @blur=${() => this.#forgive(stage)}
        />`;
        return html`
            <div class="picture" data-stage=${stage}>
                <canvas class="curve" aria-hidden="true"></canvas>
                <canvas class="mark" aria-hidden="true"></canvas>
                ${scene.live ? slider : nothing}
            </div>
            <p class="unseen">${text}</p>
        `;
    }

    /** Why a stage's dot does not move, if it does not. */
    excuse(scene: Scene, stage: Stage): TemplateResult | typeof nothing {
        const stuck = this.#stuck(scene, stage);
        if (!stuck) return nothing;
        return html`<p class="stuck" id="stuck-${stage}" role="status">${message(stuck, scene.names)}</p>`;
    }

    /** A dot that no number moves says so before anyone tries; one at its end, when it is pulled. */
    #stuck(scene: Scene, stage: Stage): LstmError | undefined {
        try {
            moved(scene.settings, stage, zOf(scene.step, stage));
        } catch (error) {
            const refusal = error as LstmError;
            if (refusal.code !== "out-of-reach") return refusal;
        }
        return this.#refusals.get(stage);
    }

    #slide(event: InputEvent, stage: Stage): void {
        const slider = event.currentTarget as HTMLInputElement;
        const settings = this.#host.current?.settings;
        if (!settings) return;
        try {
            this.#refusals.delete(stage);
            this.#host.change(moved(settings, stage, slider.valueAsNumber));
        } catch (error) {
            this.#refusals.set(stage, error as LstmError);
        }
        this.#host.requestUpdate();
    }

    #forgive(stage: Stage): void {
        if (this.#refusals.delete(stage)) this.#host.requestUpdate();
    }

    #boxes(): NodeListOf<HTMLElement> {
        return this.#host.renderRoot.querySelectorAll<HTMLElement>(".picture");
    }

    /** A media query knows one ratio; each change needs a new one. */
    readonly #watchRatio = (): void => {
        this.#ratio?.removeEventListener("change", this.#watchRatio);
        this.#ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
        this.#ratio.addEventListener("change", this.#watchRatio);
        this.#draw();
    };

    readonly #draw = (): void => {
        const current = this.#host.current;
        if (!current || !this.#host.hasUpdated) return;
        const { settings, step } = current;
        const dark = settings.theme === "auto" ? (this.#dark?.matches ?? false) : settings.theme === "dark";
        for (const box of this.#boxes()) {
            const stage = box.dataset.stage as Stage;
            const pixels = Math.round((this.#widths.get(box) ?? 0) * oversampled(devicePixelRatio));
            const [curve, mark] = box.querySelectorAll("canvas");
            // One that is not on show is drawn when it is: the observer tells.
            if (pixels === 0 || !curve || !mark) continue;
            const z = zOf(step, stage);
            this.#once(curve, [pixels, dark], () => drawCurve(curve, pixels, stage, dark));
            this.#once(mark, [pixels, dark, z, settings.digits], () =>
                drawMark(mark, pixels, stage, z, settings.digits, dark),
            );
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
 * plotters draws on whole pixels, so there have to be more of them than a coarse screen has. Twice as
 * many: a browser averages two well, four badly.
 */
function oversampled(ratio: number): number {
    return ratio < 3 ? 2 * ratio : ratio;
}
