/** What is fetched when there is first need of it: time, the tour, what can be asked, looked up or taken away. */

import type { Stage } from "../generated/lstm_lens.js";
import type { Ask, Study } from "../study/study.ts";
import type { Take } from "../take/take.ts";
import type { Time } from "../time/time.ts";
import type { Tour } from "../tour/tour.ts";
import { excuses, type Notices } from "./notices.ts";
import type { Numbers } from "./numbers.ts";
import { Part } from "./part.ts";
import type { Host } from "./scene.ts";
import type { Subject } from "./view.ts";

/** Something to be looked up, shown above the element. */
export type Lookup = { show: (host: Host, visit: (stage: Stage) => Promise<void>) => void };

export class Rooms {
    readonly #host: Host;
    readonly #notices: Notices;
    /** Loaded when there is more than one step. */
    readonly time: Part<Time>;
    /** Loaded when a lesson is taken. */
    readonly tour: Part<Tour>;
    /** Loaded when something is asked about the step. */
    readonly study: Part<Study>;
    /** Loaded when a picture is to be taken away. */
    taking: Take | undefined;

    constructor(host: Host, notices: Notices, numbers: Numbers) {
        this.#host = host;
        this.#notices = notices;
        this.time = new Part(host, () => import("../time/time.ts").then(({ time }) => time(host)));
        this.tour = new Part(host, () => import("../tour/tour.ts").then(({ tour }) => tour(host, numbers)));
        this.study = new Part(host, () => import("../study/study.ts").then(({ study }) => study(host)));
    }

    /** What they have to say of a change. */
    said(): string[] {
        return [this.tour.value?.said() ?? "", this.study.value?.said() ?? ""];
    }

    /** Begins the tour. */
    async begin(): Promise<void> {
        const tour = await this.tour.load();
        await this.#notices.excuse(excuses.tour, tour !== undefined);
        await tour?.go("forget.1");
    }

    /** Asks something about the step, or asks it no more; gives what is to be said of it. */
    async ask(ask: Ask): Promise<string> {
        const study = await this.study.load();
        await this.#notices.excuse(excuses.study, study !== undefined);
        await study?.ask(ask);
        return study?.said() ?? "";
    }

    /** Opens a picture to be taken away. */
    takeAway(subject: Subject, opener: HTMLElement): Promise<void> {
        return this.#notices.attempt(excuses.take, async () => {
            const { Take, load } = await import("../take/take.ts");
            await load();
            this.taking ??= new Take(this.#host, () => this.time.value?.gates ?? []);
            await this.taking.open(subject, opener);
        });
    }

    lookUp(part: () => Promise<Lookup>, visit: (stage: Stage) => Promise<void>): Promise<void> {
        return this.#notices.attempt(excuses.lookUp, async () => {
            (await part()).show(this.#host, visit);
        });
    }

    /** Moves the focus to the step shown, when the part over time is there. */
    async toTime(): Promise<void> {
        const { element } = this.#host;
        await element.updateComplete;
        await this.time.loading;
        await element.updateComplete;
        element.renderRoot
            .querySelector<HTMLElement>(".pick[aria-pressed=true]")
            ?.focus({ preventScroll: true });
    }
}
