import { adoptStyles, html, isServer, LitElement, nothing, type TemplateResult } from "lit";
import type { GivenSettings, LstmError, Panel, Settings, Stage, Step } from "../generated/lstm_lens.js";
import {
    activeLocale,
    defineMessages,
    isLocaleLoading,
    isLocaleMissing,
    type Locale,
    setLocale,
} from "../i18n/locale.ts";
import { LstmChange } from "../model/change.ts";
import { History, stableJson } from "../model/history.ts";
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
 * `<lstm-lens>`: one LSTM unit, every weight, every sum, every curve with the current value on it, step
 * by step through a sequence of inputs.
 *
 * What stands between its tags is shown until the core has loaded, and stays if it cannot. It never reads
 * nor writes the address of the page that it stands in.
 *
 * @attribute link - What is shown, as a link: `?v=1&x=0,0.5`. A change of the attribute is taken.
 * @attribute lang - The language that it speaks, where `view.lang` is `auto`; else that of what it stands in. A page
 *   speaks one language: of several elements the one that has asked last is followed.
 * @attribute fit - Everything in the height that the page's style sheet gives it (100 % of what it stands in): one
 *   stage at a time, and of the rest what there is room for. From 343 × 360 pixels on nothing scrolls.
 * @attribute hide - What is left out, whatever links and settings say: `controls,hints`, written as in a link. It
 *   comes to what they leave out, and is none of it: `settings` and `link` do not tell of it, so whoever follows
 *   that link to the whole page has everything there. A word that is not understood costs no other; the element says
 *   so and fires `lstm-error`. A change of the attribute is taken.
 * @property link - The same: takes a whole address or its query; gives the canonical link to what is shown
 *   now, beginning with `?`. Undefined until the core has loaded, and where no link is long enough. A key
 *   that is not understood has its default, and the element says so and fires `lstm-error`.
 * @property settings - The numbers and how they are shown. Undefined until the core has loaded.
 *   Takes whole or partial settings at any time; what is left out becomes the article's. Settings
 *   that are refused change nothing: the element says what is wrong and fires `lstm-error`.
 * @property steps - One `Step` for each input of the sequence shown. Empty until the core has loaded.
 * @fires lstm-change - `{ settings, steps }`, whenever they change, by whomever, and once when
 *   the core has loaded.
 * @fires lstm-error - An `LstmError`, when settings are refused, or something in a link is.
 * @slot - What is shown until the element has drawn, and stays if it cannot: a picture, a link.
 * @csspart toolbar - What goes in, where to start from, undo and redo, how it is shown.
 * @csspart diagram - The cell.
 * @csspart stages - The five stages.
 * @csspart stage - One of them.
 * @csspart hint - What can be done with it.
 * @cssproperty --lstm-surface - What curves and numbers lie on; text on a stage's colour.
 * @cssproperty --lstm-ground - What that lies on.
 * @cssproperty --lstm-ink - Text, and the memories' rails.
 * @cssproperty --lstm-muted - Less important text.
 * @cssproperty --lstm-axis - Axes, borders.
 * @cssproperty --lstm-faint - Guide lines.
 * @cssproperty --lstm-alarm - What is wrong.
 * @cssproperty --lstm-forget - The stage `forget`.
 * @cssproperty --lstm-cell - The stage `cell`.
 * @cssproperty --lstm-input - The stage `input`.
 * @cssproperty --lstm-memory - The stage `memory`.
 * @cssproperty --lstm-output - The stage `output`.
 * @cssproperty --lstm-px - What a pixel of text is; 1px. Text is larger where this is: `calc(1rem / 16)` follows the reader.
 */
export class LstmLens extends LitElement {
    static override properties = { link: { noAccessor: true }, hide: { noAccessor: true } };

    #settings: Settings | undefined;
    /** The step shown. */
    #step: Step | undefined;
    /** What came before the core. */
    #early: () => boolean = () => this.#take({});
    /** What the page's author leaves out, as it is written, and what it means. */
    #hide = "";
    #left: Panel[] = [];
    #loading: Promise<void> | undefined;
    /** Whether it has drawn itself. */
    #drawn = false;
    /** Calls off the waiting for the screen. */
    #unwait: (() => void) | undefined;
    /** Whether the style sheet is there. */
    #hasStyles = false;
    readonly #history = new History();
    readonly #host: Host = {
        element: this,
        current: () => this.#settings && this.#step && { settings: this.#settings, step: this.#step },
        change: (next, gesture) => {
            this.#take(next, gesture);
        },
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
        if (!this.#settings) return undefined;
        try {
            return core.encode(this.#settings);
        } catch {
            return undefined;
        }
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
        this.#take(this.#settings);
        this.#leaveOut();
    }

    get steps(): Step[] {
        return this.#settings ? core.steps(this.#settings) : [];
    }

    /** Has all elements of the page, and those parts that load later, speak a language that is none of ours. */
    static setLocale(locale: Locale): void {
        setLocale(locale);
    }

    /** Takes back the last change of a number; nothing where there is none. */
    undo(): void {
        this.#return((now) => this.#history.undo(now));
    }

    /** Makes the last change that has been taken back again. */
    redo(): void {
        this.#return((now) => this.#history.redo(now));
    }

    /** Shows the list of keys. */
    async showKeys(): Promise<void> {
        await this.#panels.open("shortcuts");
    }

    /** Shows what everything is called, in both vocabularies. */
    async showGlossary(): Promise<void> {
        await this.#panels.open("glossary");
    }

    #return(go: (now: Settings) => Settings | undefined): void {
        const then = this.#settings && go(this.#settings);
        if (!then) return;
        this.#fields.close();
        this.#take(then, undefined, false);
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
        // What the page has brought written out is to come to life at once.
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

    /** Settings given to the tag before its class was known stand in the way of the accessor; Lit sees to a link. */
    #upgradeProperties(): void {
        if (isServer) return;
        if (!Object.hasOwn(this, "settings")) return;
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

    /** Fetches the style sheet, unless the page has brought it with the first picture. */
    async #loadStyles(): Promise<void> {
        if (this.#hasStyles) return;
        const root = this.renderRoot as ShadowRoot;
        if (!root.querySelector("style")) {
            const { styles } = await import("./styles.ts");
            adoptStyles(root, styles);
        }
        this.#hasStyles = true;
    }

    #ready(): boolean {
        return core.isLoaded() && (isServer || this.#hasStyles);
    }

    protected override shouldUpdate(): boolean {
        if (!this.#ready()) return false;
        this.#begin();
        // From the first drawing on it speaks the language that it is to speak.
        return this.#drawn || !isLocaleLoading();
    }

    protected override willUpdate(): void {
        this.#begin();
    }

    /** Takes what came before the core. */
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
            // The picture that came with the page, drawn by this same code, has served its purpose.
            const root = this.renderRoot as ShadowRoot;
            root.replaceChildren(...[...root.children].filter((part) => part.localName === "style"));
            this.renderOptions.renderBefore = null;
        }
        super.update(changed);
    }

    protected override render(): TemplateResult | typeof nothing {
        const settings = this.#settings;
        const step = this.#step;
        if (settings === undefined || step === undefined) return nothing;
        const { lang, dir } = activeLocale();
        const { words: vocabulary, theme, digits, stage } = settings.view;
        const panels = this.#panels;
        const overrides = panels.overrides(settings);
        const open: RenderContext["open"] = async (id, mode, opener) => {
            const panel = await panels.open(id, mode, opener);
            // What a mode shows is announced as it opens.
            if (mode !== undefined && panel?.announcement) this.#announcer.say(panel.announcement());
        };
        const context: RenderContext = {
            settings,
            step,
            names: vocabularies[vocabulary],
            live: !isServer,
            stage: stage ?? overrides.stage ?? "forget",
            resetTarget: overrides.resetTarget,
            gates: overrides.gates ?? [],
            fields: this.#fields,
            curves: this.#curves,
            history: this.#history,
            shown: (value) => core.shown(value, digits),
            change: this.#host.change,
            check: core.whole,
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

    /** Takes settings, by whomever; false if they are refused. */
    #take(given: GivenSettings, gesture?: object, remember = true): boolean {
        this.#notices.clear();
        try {
            const settings = core.whole(given);
            const before = this.#settings;
            if (stableJson(settings) === stableJson(before)) return true;
            this.#step = core.step(settings);
            this.#settings = settings;
            this.#locale.request();
            if (before && remember) this.#history.record(before, settings, gesture);
        } catch (error) {
            this.#refuse(error as LstmError);
            return false;
        }
        this.#tell("lstm-change", new LstmChange(this.#settings));
        return true;
    }

    /** Takes a link. It always means something; what it does not is said. */
    #takeLink(text: string): boolean {
        const { settings, notices } = core.decode(text);
        this.#take(settings);
        this.#notice("link", notices);
        return true;
    }

    /** Reads what the author leaves out: word by word, so that a wrong one costs no other. */
    #leaveOut(): void {
        const words = this.#hide.split(",").filter((word) => word.trim());
        const read = words.map((word) => core.decode(`?hide=${encodeURIComponent(word)}`));
        this.#left = read.flatMap(({ settings }) => settings.view.hide);
        this.#notice(
            "hide",
            read.flatMap(({ notices }) => notices),
        );
    }

    /** What could not be understood. Who hears of it may change everything: then it is not said any more. */
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

    /** Goes to a stage: shows it where only one is shown, else moves focus to it. */
    async #visit(stage: Stage): Promise<void> {
        const card = () => this.renderRoot.querySelector<HTMLElement>(`#${stage}`);
        if (card()?.getClientRects().length === 0) this.#host.show({ stage });
        await this.updateComplete;
        card()?.focus({ preventScroll: true });
        card()?.scrollIntoView({ block: "nearest" });
    }
}

/** Acts when an element nears the screen; gives what calls that off. */
type WhenNear = (element: Element, act: () => void) => () => void;

/** At once, unless somebody has better ways to wait. */
let whenNear: WhenNear = (_, act) => {
    act();
    return () => {};
};

/** Makes the tag known. Twice by mistake, or two versions on one page: the first one stays. */
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
