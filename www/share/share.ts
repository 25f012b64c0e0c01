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
interface Open {
    /** The settings with the choice applied. */
    settings: Settings;
    /** Undefined if the link would be too long. */
    given: { shared: Shared<Picture>; offered: Offer } | undefined;
}

/** The dialog in which a page shares the state of an element. */
export class Share extends LitElement {
    static override styles = [figure, controls, sheet].map((text) => unsafeCSS(text));

    /** The settings when the dialog was opened; undefined while it is closed. */
    #settings: Settings | undefined;
    #choice: Choice = { what: "whole", controls: true, theme: "auto" };
    #platform: Platform = "link";
    #screen: Screen = matchMedia(NARROW).matches ? "phone" : "desktop";
    #open: Open | undefined;
    readonly #modal = new Modal(this, "dialog", () => {
        this.#settings = undefined;
        this.#pictures.forget();
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
        this.#open = settings && { settings, given: this.#given(settings) };
    }

    #given(settings: Settings): Open["given"] {
        const link = linkOf(settings);
        if (link === undefined) return undefined;
        const { what } = this.#choice;
        const bare: Shared<Picture> = {
            site: new URL("./", location.href).href,
            link,
            title: titleOf(settings, what),
            preset: presets().find(([, preset]) => linkOf(preset) === link)?.[0],
            natural: this.#measure.of(link),
            picture: undefined,
        };
        const isPicture = offer(this.#platform, bare).way === "picture";
        const shared = isPicture ? { ...bare, picture: this.#pictures.of(settings, what) } : bare;
        return { shared, offered: offer(this.#platform, shared) };
    }

    protected override render(): TemplateResult | typeof nothing {
        if (!this.#open) return nothing;
        const { settings, given } = this.#open;
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
                    given
                        ? this.#offered(given.offered, given.shared)
                        : html`<p class="wrong" role="alert">${messages.tooLong}</p>`
                }
        `,
        )}`;
    }

    /** The snippets and the preview. */
    #offered(offered: Offer, shared: Shared<Picture>): TemplateResult {
        const { way, snippets, notes } = offered;
        const hasFailed = way === "picture" && this.#pictures.failed;
        const { desktop, phone } = shared.natural;
        const isBusy = way === "frame" && (desktop === undefined || phone === undefined);
        return html`
            <div class="offer" aria-busy=${isBusy}>
                ${hasFailed ? this.#failure() : nothing}
                ${shared.picture ? this.#pictureActs(shared.picture) : nothing}
                ${snippets.map((snippet, n) => this.#snippet(snippet, n))}
                <div id="notes" role="status">
                    ${notes.map((note) => html`<p class="note">${note}</p>`)}
                </div>
            </div>
            ${hasFailed ? nothing : this.#seen(offered, shared)}
            ${this.#measure.frames(way === "frame" ? shared.link : undefined)}
        `;
    }

    #failure(): TemplateResult {
        const again = () => {
            this.#pictures.forget();
            this.requestUpdate();
        };
        return html`<div class="wrong" role="alert">
            ${messages.pictureFailed} <button type="button" @click=${again}>${messages.retry}</button>
        </div>`;
    }

    #snippet({ label, text }: Snippet, n: number): TemplateResult {
        const id = `snippet-${n}`;
        const canSend = this.#platform === "link" && n === 0 && "share" in navigator;
        return html`<div class="snippet">
            <label for=${id}>${label}</label>
            <span class="acts">
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

    #pictureActs(picture: Picture): TemplateResult {
        const at = "picture";
        const { file } = picture;
        return html`<div class="snippet">
            <span>${messages.picture(file)}</span>
            <span class="acts">
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
        return html`<span class="said" role="status">${this.#modal.said(at)}</span>`;
    }

    #seen(offered: Offer, shared: Shared<Picture>): TemplateResult {
        const choice = (one: Screen) => html`<button
            type="button"
            aria-pressed=${one === this.#screen}
            @click=${() =>
                this.#choose(() => {
                    this.#screen = one;
                })}
        >
            ${messages.screens[one]}
        </button>`;
        const isStill = offered.way === "picture";
        const { width, height } = offered.sizes[this.#screen];
        return html`<div class="seen">
            <h3>
                ${messages.preview}
                <span class="segments" role="group" aria-label=${messages.screen}>${SCREENS.map(choice)}</span>
            </h3>
            <div class="box" role="region" aria-label=${messages.preview} tabindex="0">
                ${preview(offered, shared, this.#screen, this.#modal.close)}
            </div>
            <p class="size">
                ${isStill ? nothing : html`${messages.size(width, height)}. ${messages.previewOnly}`}
            </p>
        </div>`;
    }

    #choose(change: () => unknown): void {
        change();
        this.#modal.say("");
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
                this.#modal.say(messages.shareFailed, at);
        }
    }

    async #savePicture({ svg, file }: Picture, at: string): Promise<void> {
        try {
            save(await pngFile(svg), file);
            this.#modal.say(messages.saved(file), at);
        } catch (error) {
            console.error("lstm-lens: the picture could not be made.", error);
            this.#modal.say(messages.pngFailed, at);
        }
    }

    async #copyPicture({ svg }: Picture, at: string): Promise<void> {
        try {
            await copyImage(svg);
            this.#modal.say(messages.pictureCopied, at);
        } catch {
            this.#modal.say(messages.pictureNotCopied, at);
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
