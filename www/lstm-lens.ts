import { html, isServer, LitElement, nothing, type TemplateResult } from "lit";
import * as core from "./core.ts";
import type { GivenSettings, LstmError, Settings, Stage, Step } from "./generated/lstm_wasm.js";
import { Announcer } from "./lens/announcer.ts";
import { diagram } from "./lens/diagram.ts";
import { Numbers } from "./lens/numbers.ts";
import { Pictures } from "./lens/pictures.ts";
import type { Host } from "./lens/scene.ts";
import { stages } from "./lens/stage.ts";
import { styles } from "./lens/styles.ts";
import { toolbar } from "./lens/toolbar.ts";
import type { View } from "./lens/view.ts";
import { message, vocabularies, words } from "./words.ts";

export type * from "./generated/lstm_wasm.js";

/** What `lstm-change` says in its `detail`. */
export interface LstmChange {
    settings: Settings;
    steps: Step[];
}

/**
 * `<lstm-lens>`: one LSTM step, every weight, every sum, every curve with the current value on it.
 *
 * What stands between its tags is shown until the core has loaded, and stays if it cannot.
 *
 * @property settings - The numbers and how they are shown. Undefined until the core has loaded.
 *   Takes whole or partial settings at any time; what is left out becomes the article's. Settings
 *   that are refused change nothing: the element says what is wrong and fires `lstm-error`.
 * @property steps - One `Step` for each time step, today one. Empty until the core has loaded.
 * @fires lstm-change - `{ settings, steps }`, whenever they change, by whomever, and once when
 *   the core has loaded.
 * @fires lstm-error - An `LstmError`, when settings are refused.
 */
export class LstmLens extends LitElement {
    static override styles = styles;

    #settings: Settings | undefined;
    #steps: Step[] = [];
    /** Settings that came before the core. */
    #early: GivenSettings = {};
    #stage: Stage = "forget";
    #notice = "";
    readonly #host: Host = {
        element: this,
        current: () => {
            const [step] = this.#steps;
            return this.#settings && step && { settings: this.#settings, step };
        },
        change: (next) => {
            this.#take(next);
        },
    };
    readonly #numbers = new Numbers(this.#host);
    readonly #pictures = new Pictures(this.#host);
    readonly #announcer = new Announcer(this.#host);

    get settings(): Settings | undefined {
        return structuredClone(this.#settings);
    }

    set settings(given: GivenSettings) {
        if (this.#settings === undefined) {
            this.#early = given;
            return;
        }
        this.#take(given);
    }

    get steps(): Step[] {
        return structuredClone(this.#steps);
    }

    override connectedCallback(): void {
        this.#upgradeProperty();
        super.connectedCallback();
        if (core.isLoaded()) return;
        core.load().then(
            () => this.requestUpdate(),
            (error: unknown) => this.#fail(error),
        );
    }

    /** Settings given to the tag before its class was known stand in the way of the accessor. */
    #upgradeProperty(): void {
        if (isServer || !Object.hasOwn(this, "settings")) return;
        const given = this.settings;
        Reflect.deleteProperty(this, "settings");
        if (given !== undefined) this.settings = given;
    }

    protected override createRenderRoot(): HTMLElement | DocumentFragment {
        const root = super.createRenderRoot();
        // What stands between the tags is seen until there is something better.
        if (!isServer && !root.hasChildNodes()) root.append(document.createElement("slot"));
        return root;
    }

    protected override shouldUpdate(): boolean {
        return core.isLoaded();
    }

    protected override willUpdate(): void {
        if (this.#settings === undefined && core.isLoaded()) {
            if (this.#take(this.#early)) return;
            const notice = this.#notice;
            this.#take({});
            this.#notice = notice;
        }
    }

    protected override update(changed: Map<PropertyKey, unknown>): void {
        if (!this.hasUpdated) {
            // The picture that came with the page, drawn by this same code, has served its purpose.
            (this.renderRoot as ShadowRoot).replaceChildren();
            this.renderOptions.renderBefore = null;
        }
        super.update(changed);
    }

    protected override render(): TemplateResult | typeof nothing {
        const settings = this.#settings;
        const step = this.#steps[0];
        if (settings === undefined || step === undefined) return nothing;
        const names = vocabularies[settings.words];
        const view: View = {
            settings,
            step,
            names,
            live: !isServer,
            stage: this.#stage,
            numbers: this.#numbers,
            pictures: this.#pictures,
            shown: (value) => core.shown(value, settings.digits),
            change: this.#host.change,
            visit: (stage) => this.#visit(stage),
        };
        const { theme } = settings;
        return html`
            <div class="lens" data-theme=${theme}>
                ${this.#notice === "" ? nothing : html`<p class="notice" role="alert">${this.#notice}</p>`}
                ${toolbar(view)} ${diagram(view)} ${stages(view)}
                <p class="hint">${words.hint} ${words.rounding}</p>
                ${this.#announcer.region()}
            </div>
        `;
    }

    /** Takes settings, by whomever; false if they are refused. */
    #take(given: GivenSettings): boolean {
        try {
            const settings = core.whole(given);
            this.#notice = "";
            if (same(settings, this.#settings)) return true;
            this.#steps = core.steps(settings);
            this.#settings = settings;
        } catch (error) {
            const refusal = error as LstmError;
            this.#notice = message(refusal, vocabularies[this.#settings?.words ?? "plain"]);
            this.#tell("lstm-error", refusal);
            this.requestUpdate();
            return false;
        }
        this.requestUpdate();
        this.#tell("lstm-change", { settings: this.settings, steps: this.steps });
        return true;
    }

    #tell(name: string, detail: unknown): void {
        if (isServer) return;
        this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }

    /** Goes to a stage: shows it where only one is shown, else moves focus to it. */
    async #visit(stage: Stage): Promise<void> {
        this.#stage = stage;
        this.requestUpdate();
        await this.updateComplete;
        const card = this.renderRoot.querySelector<HTMLElement>(`#${stage}`);
        card?.focus({ preventScroll: true });
        card?.scrollIntoView({ block: "nearest" });
    }

    /** Without a core: the picture that is there stays, with a line that says why it does not move. */
    #fail(error: unknown): void {
        console.error("lstm-lens: the core did not load.", error);
        const notice = document.createElement("p");
        notice.className = "notice";
        notice.setAttribute("role", "alert");
        notice.textContent = words.noCore;
        const root = this.renderRoot as ShadowRoot;
        root.prepend(notice);
        root.querySelector(".lens")?.classList.add("still");
    }
}

function same(a: Settings, b: Settings | undefined): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
}

// Twice by mistake, or two versions on one page: the first one stays.
if (!customElements.get("lstm-lens")) customElements.define("lstm-lens", LstmLens);

declare global {
    interface HTMLElementTagNameMap {
        "lstm-lens": LstmLens;
    }
    interface HTMLElementEventMap {
        "lstm-change": CustomEvent<LstmChange>;
        "lstm-error": CustomEvent<LstmError>;
    }
}
