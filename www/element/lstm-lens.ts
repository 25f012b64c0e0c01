/** The custom element `<lstm-lens>`. */

import { adoptStyles, html, isServer, LitElement, nothing, type TemplateResult } from "lit";
import type {
    Applied,
    GivenSettings,
    LstmError,
    Panel,
    Settings,
    Stage,
    Step,
} from "../generated/lstm_lens.js";
import {
    activeLocale,
    defineMessages,
    isLocaleLoading,
    isLocaleMissing,
    type Locale,
    setLocale,
} from "../i18n/locale.ts";
import { LstmChange } from "../model/change.ts";
import { LensState } from "../model/lens-state.ts";
import type { Host } from "../model/scene.ts";
import { interpolate, vocabularies } from "../model/vocabulary.ts";
import { Curves } from "../ui/curves.ts";
import { diagram } from "../ui/diagram.ts";
import { message } from "../ui/field-messages.ts";
import { notice } from "../ui/lazy-panel.ts";
import { messages } from "../ui/messages.ts";
import { NumberFields } from "../ui/number-field.ts";
import { openerButton } from "../ui/opener-button.ts";
import type { RenderContext } from "../ui/render-context.ts";
import { stages } from "../ui/stage.ts";
import { toolbar } from "../ui/toolbar.ts";
import * as core from "../wasm/core.ts";
import { Announcer } from "./announcer.ts";
import { LazyPanels } from "./lazy-panels.ts";
import { LocaleController } from "./locale-controller.ts";
import { Notices } from "./notices.ts";
import { commandFor } from "./shortcuts.ts";

export type * from "../generated/lstm_lens.js";
export type { Locale as Language } from "../i18n/locale.ts";
export { LstmChange };

defineMessages("ui", messages, { es: () => import("../ui/messages.es.ts") });

/**
 * `<lstm-lens>`: one LSTM unit with every weight, every sum and the current value on every curve, step by step
 * through a sequence of inputs.
 *
 * Slotted content shows until the element has rendered, and stays if the core does not load. The element never
 * reads or writes the address of its page.
 *
 * @attribute link - The link to show: `?v=1&x=0,0.5`. Changes are observed.
 * @attribute lang - The locale where `view.lang` is `auto`; by default the nearest `lang` among the ancestors. A page
 *   has one locale: the last request wins.
 * @attribute fit - Fits the element into the height that the page's style sheet sets, by default 100 % of the parent:
 *   one stage at a time, and other parts as far as there is room. From 343 × 360 pixels on nothing scrolls.
 * @attribute hide - Parts to hide, written as in a link: `controls,hints`. They add to `view.hide` and appear neither
 *   in `settings` nor in `link`, so the link opens the full page. An unreadable word is reported, fires `lstm-error`
 *   and affects no other word. Changes are observed.
 * @property link - The canonical link to the current state, beginning with `?`. Accepts a URL or its query.
 *   Undefined until the core has loaded, and if the link would be too long. Unreadable values are reported, fall back
 *   to their defaults and fire `lstm-error`.
 * @property settings - The numbers and the view. Accepts complete or partial settings at any time; missing keys take
 *   the article's values. Undefined until the core has loaded. Refused settings change nothing: they are reported and
 *   fire `lstm-error`.
 * @property steps - One `Step` for each input of the current sequence. Empty until the core has loaded.
 * @fires lstm-change - `{ settings, steps }`, after every change whatever its cause, and once after the core has
 *   loaded.
 * @fires lstm-error - An `LstmError`, for refused settings and for each unreadable value.
 * @slot - Fallback content, such as a picture or a link. Shows until the element has rendered, and if it cannot.
 * @csspart toolbar - Inputs, presets, undo and redo, view.
 * @csspart diagram - The diagram of the cell.
 * @csspart stages - The five stages.
 * @csspart stage - Each stage.
 * @csspart hint - Instructions for use.
 * @cssproperty --lstm-surface - Background of curves and numbers; text on the colour of a stage.
 * @cssproperty --lstm-ground - Background of the element.
 * @cssproperty --lstm-ink - Text and the rails of the memories.
 * @cssproperty --lstm-muted - Secondary text.
 * @cssproperty --lstm-axis - Axes and borders.
 * @cssproperty --lstm-faint - Guide lines.
 * @cssproperty --lstm-alarm - Errors.
 * @cssproperty --lstm-forget - Colour of the stage `forget`.
 * @cssproperty --lstm-cell - Colour of the stage `cell`.
 * @cssproperty --lstm-input - Colour of the stage `input`.
 * @cssproperty --lstm-memory - Colour of the stage `memory`.
 * @cssproperty --lstm-output - Colour of the stage `output`.
 * @cssproperty --lstm-px - Length of one pixel of text, 1px by default. `calc(1rem / 16)` follows the reader's font size.
 */
export class LstmLens extends LitElement {
    static override properties = { link: { noAccessor: true }, hide: { noAccessor: true } };

    readonly #state = new LensState((isChange) => this.#applied(isChange));
    /** The last change requested before the core has loaded. */
    #early: () => boolean = () => this.#take({});
    /** The attribute `hide`, and the parts that it names. */
    #hide = "";
    #left: Panel[] = [];
    #loading: Promise<void> | undefined;
    /** True from the first render on. */
    #drawn = false;
    /** Cancels the wait for the viewport. */
    #unwait: (() => void) | undefined;
    #hasStyles = false;
    readonly #host: Host = {
        element: this,
        current: () => this.#state.current,
        change: (next) => {
            this.#take(next);
        },
        tryChange: (next) => this.#state.set(next),
        edit: (edit, gesture) => this.#state.edit(edit, gesture),
        show: (view) => {
            const settings = this.#settings;
            if (settings) this.#take({ ...settings, view: { ...settings.view, ...view } });
        },
        hides: (panel) => [...this.#left, ...(this.#settings?.view.hide ?? [])].some((one) => one === panel),
    };
    readonly #fields = new NumberFields(this.#host);
    readonly #curves = new Curves(this.#host);
    readonly #locale = new LocaleController(this.#host);
    readonly #notices = new Notices(this.#host);
    readonly #panels = new LazyPanels({ ...this.#host, fields: this.#fields }, this.#notices);
    readonly #announcer = new Announcer(this.#host, () => this.#panels.announcements());

    get settings(): Settings | undefined {
        return structuredClone(this.#settings);
    }

    set settings(given: GivenSettings) {
        this.#when(() => this.#take(given));
    }

    get link(): string | undefined {
        return this.#state.current?.link;
    }

    set link(text: string | null | undefined) {
        if (text === null || text === undefined) return;
        this.#when(() => this.#takeLink(text));
    }

    get hide(): string {
        return this.#hide;
    }

    set hide(text: string | null | undefined) {
        this.#hide = text ?? "";
        if (!this.#settings) return;
        this.#notices.clear();
        this.#leaveOut();
    }

    get steps(): Step[] {
        return this.#settings ? core.steps(this.#settings) : [];
    }

    /** Switches all elements of the page, and parts that load later, to a custom locale. */
    static setLocale(locale: Locale): void {
        setLocale(locale);
    }

    /** Undoes the last change of a number, if there is one. */
    undo(): void {
        if (!this.#state.history.canUndo) return;
        this.#fields.close();
        this.#state.undo();
    }

    /** Redoes the change that was undone last, if there is one. */
    redo(): void {
        if (!this.#state.history.canRedo) return;
        this.#fields.close();
        this.#state.redo();
    }

    /** Opens the list of shortcuts. */
    async showKeys(): Promise<void> {
        await this.#panels.open("shortcuts");
    }

    /** Opens the glossary, which names everything in both vocabularies. */
    async showGlossary(): Promise<void> {
        await this.#panels.open("glossary");
    }

    get #settings(): Settings | undefined {
        return this.#state.current?.settings;
    }

    #when(act: () => boolean): void {
        if (this.#settings === undefined) this.#early = act;
        else act();
    }

    static override get observedAttributes(): string[] {
        // biome-ignore lint/complexity/noThisInStatic: what Lit observes is this class's own
        return [...super.observedAttributes, "lang"];
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
        if (name === "lang") this.#locale.request();
        else super.attributeChangedCallback(name, old, value);
    }

    override connectedCallback(): void {
        this.#upgradeProperties();
        super.connectedCallback();
        if (this.#ready() || this.#loading) return;
        // A prerendered element loads at once.
        if (this.renderRoot.querySelector(".lens")) this.#load();
        else this.#unwait = whenNear(this, () => this.#load());
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.#unwait?.();
    }

    #load(): void {
        this.#loading ??= Promise.all([core.load(), this.#loadStyles()]).then(
            () => this.requestUpdate(),
            (error: unknown) => this.#notices.fail(error),
        );
    }

    constructor() {
        super();
        if (isServer) return;
        this.addEventListener("keydown", (event) => {
            const command = commandFor(event);
            if (command === undefined) return;
            event.preventDefault();
            if (typeof command === "string") this[command]();
            else void this.#panels.open(command.id);
        });
    }

    /** Applies settings assigned before the class was defined: they hide the accessor. Lit does so for `link`. */
    #upgradeProperties(): void {
        if (isServer) return;
        if (!Object.hasOwn(this, "settings")) return;
        const given = this.settings;
        Reflect.deleteProperty(this, "settings");
        if (given !== undefined) this.settings = given;
    }

    protected override createRenderRoot(): HTMLElement | DocumentFragment {
        const root = super.createRenderRoot();
        // Slotted content shows until the first render.
        if (!isServer && !root.hasChildNodes()) root.append(document.createElement("slot"));
        return root;
    }

    /** Loads the style sheets, unless a prerendered element contains them. */
    async #loadStyles(): Promise<void> {
        if (this.#hasStyles) return;
        const root = this.renderRoot as ShadowRoot;
        if (!root.querySelector("style")) {
            const { styles } = await import("./styles.ts");
            // A panel opened early has adopted its own.
            const { adoptedStyleSheets } = root;
            adoptStyles(root, styles);
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...adoptedStyleSheets];
        }
        this.#hasStyles = true;
    }

    #ready(): boolean {
        return core.isLoaded() && (isServer || this.#hasStyles);
    }

    protected override shouldUpdate(): boolean {
        if (!this.#ready()) return false;
        this.#begin();
        // The first render waits for the locale.
        return this.#drawn || !isLocaleLoading();
    }

    protected override willUpdate(): void {
        this.#begin();
    }

    /** Applies the change requested before the core had loaded. */
    #begin(): void {
        if (this.#settings === undefined && this.#ready()) {
            if (!this.#early()) {
                const { all } = this.#notices;
                this.#take({});
                this.#notices.say(...all);
            }
            this.#leaveOut();
        }
    }

    protected override update(changed: Map<PropertyKey, unknown>): void {
        if (!this.#drawn) {
            this.#drawn = true;
            // The prerendered tree is replaced, not hydrated.
            const root = this.renderRoot as ShadowRoot;
            root.replaceChildren(...[...root.children].filter((part) => part.localName === "style"));
            this.renderOptions.renderBefore = null;
        }
        super.update(changed);
    }

    protected override render(): TemplateResult | typeof nothing {
        const { current } = this.#state;
        return current ? this.#render(current) : nothing;
    }

    #render({ settings, step, marks }: Applied): TemplateResult {
        const { lang, dir } = activeLocale();
        const { words: vocabulary, theme, digits, stage } = settings.view;
        const panels = this.#panels;
        const overrides = panels.overrides(settings);
        const open: RenderContext["open"] = async (id, mode, opener) => {
            const panel = await panels.open(id, mode, opener);
            // Opening a mode announces its result.
            if (mode !== undefined && panel?.announcement) this.#announcer.say(panel.announcement());
        };
        const context: RenderContext = {
            settings,
            step,
            marks,
            names: vocabularies[vocabulary],
            live: !isServer,
            stage: stage ?? overrides.stage ?? "forget",
            resetTarget: overrides.resetTarget,
            gates: overrides.gates ?? [],
            fields: this.#fields,
            curves: this.#curves,
            history: this.#state.history,
            format: (value) => core.formatRounded(value, digits),
            change: this.#host.change,
            tryChange: this.#host.tryChange,
            show: this.#host.show,
            hides: this.#host.hides,
            visit: (stage) => this.#visit(stage),
            focus: (stage) => {
                const card = stage ?? context.stage;
                this.#host.show({ stage });
                void this.#visit(card);
            },
            open,
            focusPanel: (id) => void panels.focus(id),
            openers: (group) => panels.openers(group, settings, open),
            shortcuts: panels.shortcuts(),
            parameter: (field, number) => panels.parameter(context, field, number),
            notes: (stage, line) => panels.notes(context, stage, line),
            undo: () => this.undo(),
            redo: () => this.redo(),
        };
        const unless = (panel: Panel, part: () => unknown) => (context.hides(panel) ? nothing : part());
        const below = panels.render("below", context);
        return html`
            ${panels.render("beside", context)}
            <div class="room"><div class="lens" data-theme=${theme} lang=${lang} dir=${dir}>
                ${this.#notices.draw()}
                ${isLocaleMissing() ? notice(messages.languageDidNotLoad) : nothing}
                ${panels.failures(context)}
                ${unless("controls", () => toolbar(context))}
                ${panels.render("above", context)}
                ${unless("diagram", () => diagram(context))}
                ${unless("stages", () => stages(context))}
                ${below.some(Boolean) ? below : unless("hints", () => this.#hint(context))}
                ${this.#announcer.region()}
                ${panels.render("modal", context)}
            </div></div>
        `;
    }

    #hint({ live, settings, names, openers }: RenderContext): TemplateResult {
        return html`<p class="hint" part="hint">
            <span>${interpolate(messages.hint, { c: names.c })} ${messages.rounding[settings.view.rounding]}</span>
            ${openers("hint").map((opener) => openerButton(opener, live))}
        </p>`;
    }

    /** Applies settings from any source. False if they are refused. */
    #take(given: GivenSettings): boolean {
        try {
            this.#state.set(given);
            return true;
        } catch (error) {
            this.#notices.clear();
            this.#refuse(error as LstmError);
            return false;
        }
    }

    /** Draws applied settings, and reports them if they differ from those before. */
    #applied(isChange: boolean): void {
        this.#notices.clear();
        this.requestUpdate();
        if (!isChange || !this.#settings) return;
        this.#locale.request();
        this.#tell("lstm-change", new LstmChange(this.#settings));
    }

    /** Applies a link. Unreadable values are reported and fall back to their defaults. */
    #takeLink(text: string): boolean {
        const { settings, notices } = core.decode(text);
        this.#take(settings);
        this.#notice("link", notices);
        return true;
    }

    /** Reads the attribute `hide` word by word, so an unreadable word affects no other. */
    #leaveOut(): void {
        const words = this.#hide.split(",").filter((word) => word.trim());
        const read = words.map((word) => core.decode(`?hide=${encodeURIComponent(word)}`));
        this.#left = read.flatMap(({ settings }) => settings.view.hide);
        this.#notice(
            "hide",
            read.flatMap(({ notices }) => notices),
        );
    }

    /** Reports unreadable values. A listener may change the state, which withdraws the notices. */
    #notice(written: "link" | "hide", notices: LstmError[]): void {
        void this.#notices.misread(written, notices);
        for (const notice of notices) this.#tell("lstm-error", notice);
    }

    #refuse(refusal: LstmError): void {
        this.#notices.say(() => message(refusal, vocabularies[this.#settings?.view.words ?? "plain"]));
        this.#tell("lstm-error", refusal);
    }

    #tell(name: string, detail: unknown): void {
        if (isServer) return;
        this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }

    /** Moves the focus to a stage. Where one stage shows at a time, shows it first. */
    async #visit(stage: Stage): Promise<void> {
        const card = () => this.renderRoot.querySelector<HTMLElement>(`#${stage}`);
        if (card()?.getClientRects().length === 0) this.#host.show({ stage });
        await this.updateComplete;
        card()?.focus({ preventScroll: true });
        card()?.scrollIntoView({ block: "nearest" });
    }
}

/** Calls `act` when an element nears the viewport. Returns a function that cancels. */
type WhenNear = (element: Element, act: () => void) => () => void;

/** Calls at once by default. The loader passes one that observes the viewport. */
let whenNear: WhenNear = (_, act) => {
    act();
    return () => {};
};

/** Defines the tag. The first definition on a page wins. */
export function define(near = whenNear): void {
    if (customElements.get("lstm-lens")) return;
    whenNear = near;
    customElements.define("lstm-lens", LstmLens);
}

declare global {
    interface HTMLElementTagNameMap {
        "lstm-lens": LstmLens;
    }
    interface HTMLElementEventMap {
        "lstm-change": CustomEvent<LstmChange>;
        "lstm-error": CustomEvent<LstmError>;
    }
}
