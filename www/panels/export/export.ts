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
type Figure = FinishedFigure & { url: string };

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
    #figure: Figure | undefined;
    /** The key of `#figure`. */
    #key = "";
    readonly #dark = matchMedia("(prefers-color-scheme: dark)");

    constructor(host: Host) {
        this.#host = host;
        this.#modal = new Modal(host.element, "dialog.export", () => {
            this.#shown = undefined;
            this.#release();
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
            const figure = this.#draw(shown, context);
            const close = html`<button type="button" @click=${this.#modal.close}>${messages.close}</button>`;
            if (figure) return this.#picture(shown, figure, close);
            return html`<h2 id="export">${messages.pictureFailed}</h2><p class="actions">${close}</p>`;
        });
    }

    #picture(shown: Shown, figure: Figure, close: TemplateResult): TemplateResult {
        const theme = this.#theme(shown);
        const button = (one: Theme) => html`<button
            type="button"
            aria-pressed=${one === theme}
            @click=${() => {
                shown.theme = one;
                this.#modal.setStatus("");
            }}
        >
            ${common.themes[one]}
        </button>`;
        const name = `lstm-${shown.subject}`;
        return html`
            <h2 id="export">${figure.title}</h2>
            <img src=${figure.url} alt=${figure.alt} />
            <span class="segments" role="group" aria-label=${messages.theme}>
                ${button("light")} ${button("dark")}
            </span>
            <textarea class="alt-text" readonly rows="3" aria-label=${messages.text} .value=${figure.alt}></textarea>
            <p class="actions">
                <button type="button" autofocus @click=${() => this.#save(svgFile(figure.svg), `${name}.svg`)}>
                    ${messages.saveSvg}
                </button>
                <button type="button" @click=${() => this.#savePng(figure, `${name}.png`)}>
                    ${messages.savePng}
                </button>
                <button type="button" @click=${() => this.#copyImage(figure)}>${messages.copyImage}</button>
                <button type="button" @click=${() => this.#copyText(figure)}>${messages.copyText}</button>
                ${close}
            </p>
            <p class="status" role="status">${this.#modal.status()}</p>
        `;
    }

    /** The chosen colours, or those that the element shows. */
    #theme({ theme }: Shown): Theme {
        const own = this.#host.current()?.settings.view.theme ?? "auto";
        return theme ?? (own === "auto" ? (this.#dark.matches ? "dark" : "light") : own);
    }

    /** The figure of the current state. */
    #draw(shown: Shown, { settings: current, gates }: RenderContext): Figure | undefined {
        const { subject } = shown;
        const settings = { ...current, view: { ...current.view, theme: this.#theme(shown) } };
        const key = JSON.stringify([settings, subject, gates, activeLocale()]);
        if (key === this.#key) return this.#figure;
        this.#release();
        this.#key = key;
        try {
            const figure = finished(settings, subject, gates);
            this.#figure = { ...figure, url: URL.createObjectURL(svgFile(figure.svg)) };
        } catch (error) {
            // The dialog shows the error; the element goes on.
            console.error("lstm-lens: the picture could not be made.", error);
        }
        return this.#figure;
    }

    #release(): void {
        if (this.#figure) URL.revokeObjectURL(this.#figure.url);
        this.#figure = undefined;
        this.#key = "";
    }

    #save(file: Blob, name: string): void {
        save(file, name);
        this.#modal.setStatus(self === top ? messages.saved(name) : messages.maybeSaved(name));
    }

    async #savePng({ svg }: Figure, name: string): Promise<void> {
        try {
            this.#save(await pngFile(svg), name);
        } catch {
            this.#modal.setStatus(messages.pngFailed);
        }
    }

    async #copyImage({ svg }: Figure): Promise<void> {
        try {
            await copyImage(svg);
            this.#modal.setStatus(messages.imageCopied);
        } catch {
            this.#modal.setStatus(messages.imageNotCopied);
        }
    }

    #copyText({ alt }: Figure): Promise<void> {
        const { textCopied: copied, textNotCopied: byHand } = messages;
        return this.#modal.copy(alt, "textarea", { copied, byHand });
    }
}
