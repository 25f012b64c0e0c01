/** Taking a picture away: saved, copied, or its text. Loaded when somebody wants one. */

import { html, nothing, type ReactiveController, type TemplateResult, unsafeCSS } from "lit";
import type { FinishedFigure } from "../../generated/lstm_figure.js";
import type { Gate } from "../../generated/lstm_lens.js";
import { activeLocale, defineMessages } from "../../i18n/locale.ts";
import type { Host } from "../../model/scene.ts";
import { adoptStyles } from "../../ui/lazy-panel.ts";
import { messages as common } from "../../ui/messages.ts";
import { closeBeside } from "../../ui/modal.ts";
import type { Subject } from "../../wasm/figure.ts";
import { finished } from "../../wasm/figure.ts";
import { copyImage, pngFile, save, svgFile } from "../../wasm/image-files.ts";
import sheet from "./export.css?inline";
import { messages } from "./messages.ts";

export { load } from "../../wasm/figure.ts";

defineMessages("export", messages, { es: () => import("./messages.es.ts") });

type Theme = "light" | "dark";

/** What is on show in the dialog. */
interface Shown {
    subject: Subject;
    /** As chosen here; else that of the element. */
    theme?: Theme;
    /** What has become of it. */
    said: string;
}

/** A figure, and where the browser finds it. */
type Made = FinishedFigure & { url: string };

/** The dialog of an element. */
export class ExportDialog implements ReactiveController {
    readonly #host: Host;
    readonly #gates: () => readonly Gate[];
    #shown: Shown | undefined;
    #made: Made | undefined;
    /** What it was made of. */
    #of = "";
    readonly #dark = matchMedia("(prefers-color-scheme: dark)");

    /** @param gates - those that the chart over time shows. */
    constructor(host: Host, gates: () => readonly Gate[]) {
        this.#host = host;
        this.#gates = gates;
        adoptStyles(host.element, unsafeCSS(sheet));
        host.element.addController(this);
    }

    hostConnected(): void {
        this.#dark.addEventListener("change", this.#follow);
    }

    hostDisconnected(): void {
        this.#dark.removeEventListener("change", this.#follow);
        this.#dialog()?.close();
        // A dialog that was not open yet says nothing when it is closed.
        this.#closed();
    }

    readonly #follow = (): void => this.#host.element.requestUpdate();

    /** Shows a picture to be taken away, for the button that was pressed. */
    async open(subject: Subject, opener: HTMLElement): Promise<void> {
        if (!this.#host.element.isConnected) return;
        this.#shown = { subject, said: "" };
        this.#follow();
        await this.#host.element.updateComplete;
        const dialog = this.#dialog();
        if (!dialog || dialog.open || !this.#host.element.isConnected) return;
        // A dialog gives the focus back to what had it; in Safari a click alone does not give it to a button.
        opener.focus({ preventScroll: true });
        dialog.showModal();
    }

    /** The dialog, while there is something in it. */
    dialog(): TemplateResult | typeof nothing {
        const shown = this.#shown;
        if (!shown) return nothing;
        const made = this.#make(shown);
        const close = html`<button type="button" @click=${() => this.#dialog()?.close()}>${messages.close}</button>`;
        return html`
            <dialog
                class="taken"
                aria-labelledby="taken"
                @close=${() => this.#closed()}
                @click=${closeBeside}
            >
                ${
                    made
                        ? this.#picture(shown, made, close)
                        : html`<h2 id="taken">${messages.noPicture}</h2><p class="acts">${close}</p>`
                }
            </dialog>
        `;
    }

    #picture(shown: Shown, made: Made, close: TemplateResult): TemplateResult {
        const theme = this.#theme(shown);
        const choice = (one: Theme) => html`<button
            type="button"
            aria-pressed=${one === theme}
            @click=${() => {
                shown.theme = one;
                this.#say(shown, "");
            }}
        >
            ${common.themes[one]}
        </button>`;
        const name = `lstm-${shown.subject}`;
        return html`
            <h2 id="taken">${made.title}</h2>
            <img src=${made.url} alt=${made.alt} />
            <span class="segments" role="group" aria-label=${messages.theme}>
                ${choice("light")} ${choice("dark")}
            </span>
            <textarea class="words" readonly rows="3" aria-label=${messages.text} .value=${made.alt}></textarea>
            <p class="acts">
                <button
                    type="button"
                    autofocus
                    @click=${() => this.#save(shown, svgFile(made.svg), `${name}.svg`)}
                >
                    ${messages.saveSvg}
                </button>
                <button type="button" @click=${() => this.#savePng(shown, made, `${name}.png`)}>
                    ${messages.savePng}
                </button>
                <button type="button" @click=${() => this.#copyImage(shown, made)}>${messages.copyImage}</button>
                <button type="button" @click=${() => this.#copyText(shown, made)}>${messages.copyText}</button>
                ${close}
            </p>
            <p class="said" role="status">${shown.said}</p>
        `;
    }

    /** The colours that the element shows now, unless others have been chosen. */
    #theme({ theme }: Shown): Theme {
        const own = this.#host.current()?.settings.view.theme ?? "auto";
        return theme ?? (own === "auto" ? (this.#dark.matches ? "dark" : "light") : own);
    }

    /** The figure of what the element shows now. */
    #make(shown: Shown): Made | undefined {
        const current = this.#host.current()?.settings;
        if (!current) return undefined;
        const { subject } = shown;
        const settings = { ...current, view: { ...current.view, theme: this.#theme(shown) } };
        const gates = this.#gates();
        const of = JSON.stringify([settings, subject, gates, activeLocale()]);
        if (of === this.#of) return this.#made;
        this.#forget();
        this.#of = of;
        try {
            const made = finished(settings, subject, gates);
            this.#made = { ...made, url: URL.createObjectURL(svgFile(made.svg)) };
        } catch (error) {
            // Only the dialog is without a picture; what is around it is drawn.
            console.error("lstm-lens: the picture could not be made.", error);
        }
        return this.#made;
    }

    #forget(): void {
        if (this.#made) URL.revokeObjectURL(this.#made.url);
        this.#made = undefined;
        this.#of = "";
    }

    #save(shown: Shown, file: Blob, name: string): void {
        save(file, name);
        this.#say(shown, self === top ? messages.saved(name) : messages.perhapsSaved(name));
    }

    async #savePng(shown: Shown, made: Made, name: string): Promise<void> {
        try {
            this.#save(shown, await pngFile(made.svg), name);
        } catch {
            this.#say(shown, messages.noPng);
        }
    }

    async #copyImage(shown: Shown, made: Made): Promise<void> {
        try {
            await copyImage(made.svg);
            this.#say(shown, messages.imageCopied);
        } catch {
            this.#say(shown, messages.noImageCopy);
        }
    }

    async #copyText(shown: Shown, made: Made): Promise<void> {
        try {
            await navigator.clipboard.writeText(made.alt);
            this.#say(shown, messages.textCopied);
        } catch {
            this.#say(shown, messages.noTextCopy);
            const text = this.#dialog()?.querySelector("textarea");
            text?.focus();
            text?.select();
        }
    }

    #say(shown: Shown, text: string): void {
        // Said again it is to be heard again.
        shown.said = text === shown.said ? `${text}\u00a0` : text;
        this.#follow();
    }

    #closed(): void {
        // The event comes late: it may have been opened again.
        if (this.#dialog()?.open) return;
        this.#shown = undefined;
        this.#forget();
        this.#follow();
    }

    #dialog(): HTMLDialogElement | null {
        return this.#host.element.renderRoot.querySelector<HTMLDialogElement>("dialog.taken");
    }
}
