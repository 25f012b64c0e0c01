/** The editor of inputs as a list. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { LstmError, Settings } from "../../generated/lstm_lens.js";
import { withPasted } from "../../model/edits.ts";
import { type Host, inputsShown } from "../../model/scene.ts";
import { message } from "../../ui/field-messages.ts";
import { isNumber } from "../../ui/number-field.ts";
import type { RenderContext } from "../../ui/render-context.ts";
import { formatExact, list } from "../../wasm/core.ts";
import { focusOn } from "./focus.ts";
import { messages } from "./messages.ts";
import { withInputs } from "./sequence-edits.ts";

/** Inputs edited as text. */
interface Draft {
    value: string;
    /** The index of the first input that they replace; undefined for the whole sequence. */
    from: number | undefined;
    /** The key of the sequence edited. The editor closes when the sequence changes. */
    key: string;
    refusal?: LstmError;
}

const FIELD = ".list textarea";
const BUTTON = ".as-list";

/** Edits the inputs of a sequence as a list, pasted or typed. */
export class ListEditor {
    readonly #host: Host;
    /** Called after the inputs have changed. */
    readonly #onEdit: (context: RenderContext) => void;
    #draft: Draft | undefined;

    constructor(host: Host, onEdit: (context: RenderContext) => void) {
        this.#host = host;
        this.#onEdit = onEdit;
    }

    /** Draws the editor, while it is open. */
    render(context: RenderContext): TemplateResult | undefined {
        if (this.#draft && this.#draft.key !== sequenceKey(context.settings)) this.#draft = undefined;
        return this.#draft && this.#form(context, this.#draft);
    }

    button(context: RenderContext): TemplateResult {
        const open = async () => {
            const { settings } = context;
            const value = inputsShown(settings).map(formatExact).join("\n");
            this.#draft = { value, from: undefined, key: sequenceKey(settings) };
            const field = await focusOn(this.#host, FIELD);
            if (field instanceof HTMLTextAreaElement) field.select();
        };
        return html`<button type="button" class="as-list" @click=${open}>${messages.editAsList}</button>`;
    }

    /** Pastes a list over an input and the inputs after it, as a spreadsheet does. */
    paste(event: ClipboardEvent, context: RenderContext): void {
        const value = event.clipboardData?.getData("text/plain") ?? "";
        const slot = (event.composedPath()[0] as HTMLElement | undefined)?.dataset?.slot;
        const index = slot && /inputs-(\d+)$/.exec(slot)?.[1];
        // The field takes a single number. A decimal comma makes no list of it.
        if (index === undefined || event.defaultPrevented || isNumber(value)) return;
        const from = Number(index);
        try {
            const numbers = list(value);
            if (numbers.length < 2) return;
            event.preventDefault();
            this.#replace(context, numbers, from);
        } catch (error) {
            if (!/[\n\t;]|\S[\s,]+\S/.test(value.trim())) return;
            event.preventDefault();
            // Opens the list in the editor, where it can be corrected.
            context.fields.close();
            this.#draft = { value, from, key: sequenceKey(context.settings), refusal: error as LstmError };
            void focusOn(this.#host, FIELD);
        }
    }

    /** Replaces inputs by numbers. Throws if they are too many. */
    #replace(context: RenderContext, numbers: ArrayLike<number>, from: number | undefined): void {
        const { settings } = context;
        const inputs = Array.from(numbers);
        const replacesAll = from === undefined;
        const next = replacesAll ? withInputs(settings, inputs) : withPasted(settings, from, inputs);
        context.tryChange(next);
        this.#draft = undefined;
        this.#onEdit(context);
    }

    #close(): void {
        this.#draft = undefined;
        void focusOn(this.#host, BUTTON);
    }

    #form(context: RenderContext, draft: Draft): TemplateResult {
        const submit = (event: Event) => {
            event.preventDefault();
            try {
                this.#replace(context, list(draft.value), draft.from);
                this.#close();
            } catch (error) {
                draft.refusal = error as LstmError;
                this.#host.element.requestUpdate();
            }
        };
        const onInput = (event: InputEvent) => {
            draft.value = (event.currentTarget as HTMLTextAreaElement).value;
            delete draft.refusal;
            this.#host.element.requestUpdate();
        };
        const label = draft.from === undefined ? messages.listLabel : messages.pastedLabel(draft.from + 1);
        const { refusal } = draft;
        return html`<form class="list" @submit=${submit}>
            <label for="list">${label}</label>
            <textarea
                id="list"
                rows="5"
                spellcheck="false"
                autocomplete="off"
                .value=${live(draft.value)}
                aria-invalid=${refusal !== undefined}
                aria-describedby=${refusal ? "list-refusal" : nothing}
                @input=${onInput}
                @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.#close()}
            ></textarea>
            <p id="list-refusal" role="alert" class=${refusal ? "refusal" : "visually-hidden"}>
                ${refusal ? message(refusal, context.names) : ""}
            </p>
            <span class="edits">
                <button>${messages.useList}</button>
                <button type="button" @click=${() => this.#close()}>${messages.cancel}</button>
            </span>
        </form>`;
    }
}

/** The key of the current sequence. */
function sequenceKey(settings: Settings): string {
    return `${settings.view.sequence} of ${settings.sequences.length}: ${inputsShown(settings).join()}`;
}
