/** Modal dialogs. */

import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";

/** The attributes of a dialog. */
interface Looks {
    className?: string;
    /** The id of the dialog's heading. */
    labelledBy: string;
    onKey?: (event: KeyboardEvent) => void;
}

/** A modal dialog of an element: opening, closing, and the status of actions in it. */
export class Modal implements ReactiveController {
    readonly #element: LitElement;
    /** The selector of the dialog in the element's tree. */
    readonly #selector: string;
    readonly #onClose: () => void;
    #isOpen = false;
    /** True from the call of `showModal` on. */
    #isShown = false;
    #opener: HTMLElement | undefined;
    #status = { text: "", at: "" };

    /** @param onClose - releases the resources of the dialog. */
    constructor(element: LitElement, selector: string, onClose: () => void = () => {}) {
        this.#element = element;
        this.#selector = selector;
        this.#onClose = onClose;
        element.addController(this);
    }

    /** True from `open` until the dialog has closed. */
    get isOpen(): boolean {
        return this.#isOpen;
    }

    /** Opens the dialog, as soon as the element has drawn it; on closing, the focus goes back to `opener`. */
    async open(opener?: HTMLElement): Promise<void> {
        if (!this.#element.isConnected) return;
        this.#isOpen = true;
        // A dialog that is closing, whose event has not come yet, is shown again.
        this.#isShown = this.#dialog()?.open ?? false;
        this.#opener = opener;
        this.setStatus("");
        await this.#element.updateComplete;
    }

    hostUpdated(): void {
        const dialog = this.#dialog();
        if (!this.#isOpen || this.#isShown || !dialog || !this.#element.isConnected) return;
        this.#isShown = true;
        // Closing returns the focus to the element that had it. In Safari a click does not focus a button.
        this.#opener?.focus({ preventScroll: true });
        dialog.showModal();
    }

    readonly close = (): void => this.#dialog()?.close();

    hostDisconnected(): void {
        this.close();
        // A dialog that was not open yet fires no event.
        this.#closed();
    }

    /** Draws the dialog around its content, while it is open. */
    draw({ className, labelledBy, onKey }: Looks, content: () => unknown): TemplateResult | undefined {
        if (!this.#isOpen) return undefined;
        return html`<dialog
            class=${className ?? nothing}
            aria-labelledby=${labelledBy}
            @close=${() => this.#closed()}
            @click=${closeBeside}
            @keydown=${(event: KeyboardEvent) => {
                // Keeps the element from handling its shortcuts.
                event.stopPropagation();
                onKey?.(event);
            }}
        >
            ${content()}
        </dialog>`;
    }

    /** Shows a text in the status at a place. A repeated text is announced again. */
    setStatus(text: string, at = ""): void {
        this.#status = { text: text !== "" && text === this.#status.text ? `${text}\u00a0` : text, at };
        this.#element.requestUpdate();
    }

    /** The text of the status at a place. */
    status(at = ""): string {
        return this.#status.at === at ? this.#status.text : "";
    }

    /** Copies a text. If the browser refuses, selects it in the field that shows it. */
    async copy(
        text: string,
        field: string,
        { copied, byHand }: Record<"copied" | "byHand", string>,
        at = "",
    ): Promise<void> {
        try {
            await navigator.clipboard.writeText(text);
            this.setStatus(copied, at);
        } catch {
            this.setStatus(byHand, at);
            const shown = this.#dialog()?.querySelector<HTMLTextAreaElement>(field);
            shown?.focus();
            shown?.select();
        }
    }

    #closed(): void {
        // The event is asynchronous: the dialog may be open again.
        if (!this.#isOpen || this.#dialog()?.open) return;
        this.#isOpen = false;
        this.#isShown = false;
        this.#onClose();
        this.#element.requestUpdate();
    }

    #dialog(): HTMLDialogElement | null {
        return this.#element.renderRoot.querySelector<HTMLDialogElement>(this.#selector);
    }
}

/** Closes a dialog that is clicked beside its content. */
function closeBeside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): void {
    const dialog = currentTarget as HTMLDialogElement;
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const isWithin = left <= x && x <= right && top <= y && y <= bottom;
    if (target === dialog && !isWithin) dialog.close();
}
