/** The export dialog: a picture to save or copy, and its alternative text. */

import { html, type ReactiveController, type TemplateResult, unsafeCSS } from "lit";
import type { FinishedFigure } from "../../generated/lstm_figure.js";
import { activeLocale, defineMessages } from "../../i18n/locale.ts";
import type { Host } from "../../model/scene.ts";
import { messages as common } from "../../ui/messages.ts";
import { Modal } from "../../ui/modal.ts";
import type { Panel, PanelHost } from "../../ui/panel.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { finished, load, type Subject } from "../../wasm/figure.ts";
import { copyImage, pngFile, save, svgFile } from "../../wasm/image-files.ts";
import sheet from "./export.css?inline";
import { messages } from "./messages.ts";

defineMessages("export", messages, { es: () => import("./messages.es.ts") });

type Theme = "light" | "dark";

/** The picture in the dialog. */
interface Shown {
    subject: Subject;
    /** As chosen in the dialog; by default the element's. */
    theme?: Theme;
}

/** A figure, and its object URL. */
type Made = FinishedFigure & { url: string };

export const styles = unsafeCSS(sheet);

/** Loads the compiled figures, then creates the dialog of an element. */
export async function create(host: PanelHost): Promise<Panel> {
    await load();
    return new ExportDialog(host);
}

class ExportDialog implements Panel, ReactiveController {
    readonly #host: Host;
    readonly #modal: Modal;
    #shown: Shown | undefined;
    #made: Made | undefined;
    /** The key of `#made`. */
    #key = "";
    readonly #dark = matchMedia("(prefers-color-scheme: dark)");

    constructor(host: Host) {
        this.#host = host;
        this.#modal = new Modal(host.element, "dialog.export", () => {
            this.#shown = undefined;
            this.#forget();
        });
        host.element.addController(this);
    }

    hostConnected(): void {
        this.#dark.addEventListener("change", this.#redraw);
    }

    hostDisconnected(): void {
        this.#dark.removeEventListener("change", this.#redraw);
    }

    readonly #redraw = (): void => this.#host.element.requestUpdate();

    /** Opens the dialog on a picture. */
    open(subject?: string, opener?: HTMLElement): Promise<void> {
        this.#shown = { subject: subject as Subject };
        return this.#modal.open(opener);
    }

    render(context: RenderContext): TemplateResult | undefined {
        const shown = this.#shown;
        if (!shown) return undefined;
        return this.#modal.draw({ className: "export", labelledBy: "export" }, () => {
            const made = this.#make(shown, context);
            const close = html`<button type="button" @click=${this.#modal.close}>${messages.close}</button>`;
            if (made) return this.#picture(shown, made, close);
            return html`<h2 id="export">${messages.pictureFailed}</h2><p class="acts">${close}</p>`;
        });
    }

    #picture(shown: Shown, made: Made, close: TemplateResult): TemplateResult {
        const theme = this.#theme(shown);
        const choice = (one: Theme) => html`<button
            type="button"
            aria-pressed=${one === theme}
            @click=${() => {
                shown.theme = one;
                this.#modal.say("");
            }}
        >
            ${common.themes[one]}
        </button>`;
        const name = `lstm-${shown.subject}`;
        return html`
            <h2 id="export">${made.title}</h2>
            <img src=${made.url} alt=${made.alt} />
            <span class="segments" role="group" aria-label=${messages.theme}>
                ${choice("light")} ${choice("dark")}
            </span>
            <textarea class="words" readonly rows="3" aria-label=${messages.text} .value=${made.alt}></textarea>
            <p class="acts">
                <button type="button" autofocus @click=${() => this.#save(svgFile(made.svg), `${name}.svg`)}>
                    ${messages.saveSvg}
                </button>
                <button type="button" @click=${() => this.#savePng(made, `${name}.png`)}>
                    ${messages.savePng}
                </button>
                <button type="button" @click=${() => this.#copyImage(made)}>${messages.copyImage}</button>
                <button type="button" @click=${() => this.#copyText(made)}>${messages.copyText}</button>
                ${close}
            </p>
            <p class="said" role="status">${this.#modal.said()}</p>
        `;
    }

    /** The chosen colours, or those that the element shows. */
    #theme({ theme }: Shown): Theme {
        const own = this.#host.current()?.settings.view.theme ?? "auto";
        return theme ?? (own === "auto" ? (this.#dark.matches ? "dark" : "light") : own);
    }

    /** The figure of the current state. */
    #make(shown: Shown, { settings: current, gates }: RenderContext): Made | undefined {
        const { subject } = shown;
        const settings = { ...current, view: { ...current.view, theme: this.#theme(shown) } };
        const key = JSON.stringify([settings, subject, gates, activeLocale()]);
        if (key === this.#key) return this.#made;
        this.#forget();
        this.#key = key;
        try {
            const made = finished(settings, subject, gates);
            this.#made = { ...made, url: URL.createObjectURL(svgFile(made.svg)) };
        } catch (error) {
            // The dialog shows the error; the element goes on.
            console.error("lstm-lens: the picture could not be made.", error);
        }
        return this.#made;
    }

    #forget(): void {
        if (this.#made) URL.revokeObjectURL(this.#made.url);
        this.#made = undefined;
        this.#key = "";
    }

    #save(file: Blob, name: string): void {
        save(file, name);
        this.#modal.say(self === top ? messages.saved(name) : messages.maybeSaved(name));
    }

    async #savePng({ svg }: Made, name: string): Promise<void> {
        try {
            this.#save(await pngFile(svg), name);
        } catch {
            this.#modal.say(messages.pngFailed);
        }
    }

    async #copyImage({ svg }: Made): Promise<void> {
        try {
            await copyImage(svg);
            this.#modal.say(messages.imageCopied);
        } catch {
            this.#modal.say(messages.imageNotCopied);
        }
    }

    #copyText({ alt }: Made): Promise<void> {
        const { textCopied: copied, textNotCopied: byHand } = messages;
        return this.#modal.copy(alt, "textarea", { copied, byHand });
    }
}
