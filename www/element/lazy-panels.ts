/** What is fetched when there is first need of it: time, the tour, what can be asked, looked up or taken away. */

import type { Stage } from "../generated/lstm_lens.js";
import { localeReady } from "../i18n/locale.ts";
import type { Host } from "../model/scene.ts";
import type { ExportDialog } from "../panels/export/export.ts";
import type { Inspector } from "../panels/inspector/inspector.ts";
import type { Time } from "../panels/time/time.ts";
import type { Tour } from "../panels/tour/tour.ts";
import { LazyPanel } from "../ui/lazy-panel.ts";
import type { NumberFields } from "../ui/number-field.ts";
import type { InspectorMode } from "../ui/render-context.ts";
import type { Subject } from "../wasm/figure.ts";
import { loadErrors, type Notices } from "./notices.ts";

/** Something to be looked up, shown above the element. */
export type Lookup = { show: (host: Host, visit: (stage: Stage) => Promise<void>) => void };

export class LazyPanels {
    readonly #host: Host;
    readonly #notices: Notices;
    /** Loaded when there is more than one step. */
    readonly time: LazyPanel<Time>;
    /** Loaded when a lesson is taken. */
    readonly tour: LazyPanel<Tour>;
    /** Loaded when something is asked about the step. */
    readonly inspector: LazyPanel<Inspector>;
    /** Loaded when a picture is to be taken away. */
    exportDialog: ExportDialog | undefined;

    constructor(host: Host, notices: Notices, numbers: NumberFields) {
        this.#host = host;
        this.#notices = notices;
        this.time = new LazyPanel(host, () =>
            import("../panels/time/time.ts").then(({ createTime }) => createTime(host)),
        );
        this.tour = new LazyPanel(host, () =>
            import("../panels/tour/tour.ts").then(({ createTour }) => createTour(host, numbers)),
        );
        this.inspector = new LazyPanel(host, () =>
            import("../panels/inspector/inspector.ts").then(({ createInspector }) => createInspector(host)),
        );
    }

    /** What they have to say of a change. */
    announcements(): string[] {
        return [this.tour.value?.announcement() ?? "", this.inspector.value?.announcement() ?? ""];
    }

    /** Begins the tour. */
    async startTour(): Promise<void> {
        const tour = await this.tour.load();
        await this.#notices.loadError(loadErrors.tour, tour !== undefined);
        await tour?.go("forget.1");
    }

    /** Asks something about the step, or asks it no more; gives what is to be said of it. */
    async inspect(ask: InspectorMode): Promise<string> {
        const study = await this.inspector.load();
        await this.#notices.loadError(loadErrors.study, study !== undefined);
        await study?.ask(ask);
        return study?.announcement() ?? "";
    }

    /** Opens a picture to be taken away. */
    openExport(subject: Subject, opener: HTMLElement): Promise<void> {
        return this.#notices.attempt(loadErrors.take, async () => {
            const { ExportDialog, load } = await import("../panels/export/export.ts");
            await load();
            await localeReady();
            this.exportDialog ??= new ExportDialog(this.#host, () => this.time.value?.gates ?? []);
            await this.exportDialog.open(subject, opener);
        });
    }

    lookUp(part: () => Promise<Lookup>, visit: (stage: Stage) => Promise<void>): Promise<void> {
        return this.#notices.attempt(loadErrors.lookUp, async () => {
            const { show } = await part();
            await localeReady();
            show(this.#host, visit);
        });
    }

    /** Moves the focus to the step shown, when the part over time is there. */
    async focusTime(): Promise<void> {
        const { element } = this.#host;
        await element.updateComplete;
        await this.time.loading;
        await element.updateComplete;
        element.renderRoot
            .querySelector<HTMLElement>(".pick[aria-pressed=true]")
            ?.focus({ preventScroll: true });
    }
}
