/** The share dialog: snippets to paste, and their preview. Loaded on demand. */

import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from "lit";
import type { LstmLens, Settings } from "../element/lstm-lens.ts";
import figure from "../generated/figure.css?inline";
import { defineMessages, localeReady } from "../i18n/locale.ts";
import controls from "../ui/controls.css?inline";
import { Modal } from "../ui/modal.ts";
import { encode, presets } from "../wasm/core.ts";
import { copyImage, pngFile, save } from "../wasm/image-files.ts";
import { type Choice, choiceOf, titleOf, viewOf } from "./choice.ts";
import { chooser } from "./chooser.ts";
import { Measure } from "./measure.ts";
import { messages } from "./messages.ts";
import { type Picture, StillPictures } from "./picture.ts";
import { type Offer, offer, type Shared, type Snippet } from "./platforms.ts";
import { preview } from "./preview.ts";
import sheet from "./share.css?inline";
import type { Platform, Screen } from "./types.ts";

defineMessages("share", messages, { es: () => import("./messages.es.ts") });

const SCREENS = ["desktop", "phone"] as const;

/** Widths at which the dialog has one column. */
const NARROW = "(max-width: 959px)";

/** The content of the open dialog. */
interface Content {
    /** The settings with the choice applied. */
    settings: Settings;
    /** Undefined if the link would be too long. */
    shareable: { shared: Shared<Picture>; offered: Offer } | undefined;
}

/** The dialog in which a page shares the state of an element. */
export class Share extends LitElement {
    static override styles = [figure, controls, sheet].map((text) => unsafeCSS(text));

    /** The settings when the dialog was opened; undefined while it is closed. */
    #settings: Settings | undefined;
    #choice: Choice = { what: "whole", controls: true, theme: "auto" };
    #platform: Platform = "link";
    #screen: Screen = matchMedia(NARROW).matches ? "phone" : "desktop";
    #content: Content | undefined;
    readonly #modal = new Modal(this, "dialog", () => {
        this.#settings = undefined;
        this.#pictures.release();
    });
    readonly #measure = new Measure(this);
    readonly #pictures = new StillPictures(this);

    /** Opens the dialog on the current state of an element. */
    async open(lens: LstmLens, opener: HTMLElement): Promise<void> {
        const { settings } = lens;
        if (!settings) return;
        await localeReady();
        this.#settings = settings;
        this.#choice = choiceOf(settings);
        await this.#modal.open(opener);
    }

    protected override willUpdate(): void {
        const shown = this.#settings;
        const settings = shown && { ...shown, view: viewOf(shown.view, this.#choice) };
        this.#content = settings && { settings, shareable: this.#shareable(settings) };
    }

    #shareable(settings: Settings): Content["shareable"] {
        const link = linkOf(settings);
        if (link === undefined) return undefined;
        const { what } = this.#choice;
        const withoutPicture: Shared<Picture> = {
            site: new URL("./", location.href).href,
            link,
            title: titleOf(settings, what),
            preset: presets().find(([, preset]) => linkOf(preset) === link)?.[0],
            naturalHeights: this.#measure.naturalHeights(link),
            picture: undefined,
        };
        const isPicture = offer(this.#platform, withoutPicture).format === "picture";
        const shared = isPicture
            ? { ...withoutPicture, picture: this.#pictures.get(settings, what) }
            : withoutPicture;
        return { shared, offered: offer(this.#platform, shared) };
    }

    protected override render(): TemplateResult | typeof nothing {
        if (!this.#content) return nothing;
        const { settings, shareable } = this.#content;
        return html`${this.#modal.draw(
            { labelledBy: "title" },
            () => html`
                <div class="head">
                    <h2 id="title">${messages.title}</h2>
                    <button type="button" @click=${this.#modal.close}>${messages.close}</button>
                </div>
                ${chooser(settings, this.#platform, this.#choice, (platform, choice) =>
                    this.#choose(() => {
                        this.#platform = platform;
                        this.#choice = choice;
                    }),
                )}
                ${
                    shareable
                        ? this.#offered(shareable.offered, shareable.shared)
                        : html`<p class="error" role="alert">${messages.tooLong}</p>`
                }
        `,
        )}`;
    }

    /** The snippets and the preview. */
    #offered(offered: Offer, shared: Shared<Picture>): TemplateResult {
        const { format, snippets, notes } = offered;
        const hasFailed = format === "picture" && this.#pictures.failed;
        const { desktop, phone } = shared.naturalHeights;
        const isBusy = format === "frame" && (desktop === undefined || phone === undefined);
        return html`
            <div class="offer" aria-busy=${isBusy}>
                ${hasFailed ? this.#failure() : nothing}
                ${shared.picture ? this.#pictureActions(shared.picture) : nothing}
                ${snippets.map((snippet, n) => this.#snippet(snippet, n))}
                <div id="notes" role="status">
                    ${notes.map((note) => html`<p class="note">${note}</p>`)}
                </div>
            </div>
            ${hasFailed ? nothing : this.#preview(offered, shared)}
            ${this.#measure.frames(format === "frame" ? shared.link : undefined)}
        `;
    }

    #failure(): TemplateResult {
        const retry = () => {
            this.#pictures.release();
            this.requestUpdate();
        };
        return html`<div class="error" role="alert">
            ${messages.pictureFailed} <button type="button" @click=${retry}>${messages.retry}</button>
        </div>`;
    }

    #snippet({ label, text }: Snippet, n: number): TemplateResult {
        const id = `snippet-${n}`;
        const canSend = this.#platform === "link" && n === 0 && "share" in navigator;
        return html`<div class="snippet">
            <label for=${id}>${label}</label>
            <span class="actions">
                ${
                    canSend
                        ? html`<button type="button" @click=${() => this.#send(text, id)}>${messages.systemShare}</button>`
                        : nothing
                }
                <button
                    type="button"
                    class="main"
                    aria-label=${messages.copyOf(label)}
                    @click=${() => this.#copy(text, id)}
                >
                    ${messages.copy}
                </button>
            </span>
            ${this.#status(id)}
            <textarea
                id=${id}
                readonly
                spellcheck="false"
                aria-describedby="notes"
                .value=${text}
                @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
            ></textarea>
        </div>`;
    }

    #pictureActions(picture: Picture): TemplateResult {
        const at = "picture";
        const { file } = picture;
        return html`<div class="snippet">
            <span>${messages.picture(file)}</span>
            <span class="actions">
                <button
                    type="button"
                    aria-label=${messages.copyOf(file)}
                    @click=${() => this.#copyPicture(picture, at)}
                >
                    ${messages.copy}
                </button>
                <button
                    type="button"
                    class="main"
                    aria-label=${messages.saveOf(file)}
                    @click=${() => this.#savePicture(picture, at)}
                >
                    ${messages.save}
                </button>
            </span>
            ${this.#status(at)}
        </div>`;
    }

    #status(at: string): TemplateResult {
        return html`<span class="status" role="status">${this.#modal.status(at)}</span>`;
    }

    #preview(offered: Offer, shared: Shared<Picture>): TemplateResult {
        const button = (one: Screen) => html`<button
            type="button"
            aria-pressed=${one === this.#screen}
            @click=${() =>
                this.#choose(() => {
                    this.#screen = one;
                })}
        >
            ${messages.screens[one]}
        </button>`;
        const isPicture = offered.format === "picture";
        const { width, height } = offered.sizes[this.#screen];
        return html`<div class="preview">
            <h3>
                ${messages.preview}
                <span class="segments" role="group" aria-label=${messages.screen}>${SCREENS.map(button)}</span>
            </h3>
            <div class="box" role="region" aria-label=${messages.preview} tabindex="0">
                ${preview(offered, shared, this.#screen, this.#modal.close)}
            </div>
            <p class="size">
                ${isPicture ? nothing : html`${messages.size(width, height)}. ${messages.previewOnly}`}
            </p>
        </div>`;
    }

    #choose(change: () => unknown): void {
        change();
        this.#modal.setStatus("");
    }

    #copy(text: string, at: string): Promise<void> {
        const { copied, textNotCopied: byHand } = messages;
        return this.#modal.copy(text, `#${at}`, { copied, byHand }, at);
    }

    async #send(url: string, at: string): Promise<void> {
        try {
            await navigator.share({ title: document.title, url });
        } catch (error) {
            // The reader has closed the sheet, or it is open already.
            if (!["AbortError", "InvalidStateError"].includes((error as Error).name))
                this.#modal.setStatus(messages.shareFailed, at);
        }
    }

    async #savePicture({ svg, file }: Picture, at: string): Promise<void> {
        try {
            save(await pngFile(svg), file);
            this.#modal.setStatus(messages.saved(file), at);
        } catch (error) {
            console.error("lstm-lens: the picture could not be made.", error);
            this.#modal.setStatus(messages.pngFailed, at);
        }
    }

    async #copyPicture({ svg }: Picture, at: string): Promise<void> {
        try {
            await copyImage(svg);
            this.#modal.setStatus(messages.pictureCopied, at);
        } catch {
            this.#modal.setStatus(messages.pictureNotCopied, at);
        }
    }
}

/** The link to settings; undefined if it would be too long. */
function linkOf(settings: Settings): string | undefined {
    try {
        return encode(settings);
    } catch {
        return undefined;
    }
}

customElements.define("lstm-lens-share", Share);
