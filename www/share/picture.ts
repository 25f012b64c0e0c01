/** The picture that stands where nothing can run. */

import type { ReactiveControllerHost } from "lit";
import type { Settings, Stage } from "../lstm-lens.ts";
import { finished, load } from "../take/core.ts";
import { svgFile } from "../take/files.ts";
import type { What } from "./choice.ts";

/** A finished one. */
export interface Made {
    svg: string;
    alt: string;
    /** Where the browser finds it. */
    url: string;
    /** What its file is called. */
    file: string;
}

/** Makes the picture of what is shared, once what makes pictures has been fetched. */
export class Picture {
    readonly #host: ReactiveControllerHost;
    #state: "idle" | "loading" | "ready" | "failed" = "idle";
    #made: Made | undefined;
    /** What it was made of. */
    #of = "";

    constructor(host: ReactiveControllerHost) {
        this.#host = host;
    }

    get failed(): boolean {
        return this.#state === "failed";
    }

    /** The picture; undefined until it can be made. */
    of(settings: Settings, what: What): Made | undefined {
        if (this.#state === "idle") void this.#load();
        if (this.#state !== "ready") return undefined;
        const subject = subjectOf(settings, what);
        const of = JSON.stringify([settings, subject]);
        if (of === this.#of) return this.#made;
        this.forget();
        this.#of = of;
        try {
            const { svg, alt } = finished(settings, subject);
            const url = URL.createObjectURL(svgFile(svg));
            this.#made = { svg, alt, url, file: `lstm-${subject}.png` };
        } catch (error) {
            console.error("lstm-lens: the picture could not be made.", error);
            this.#state = "failed";
        }
        return this.#made;
    }

    /** Gives back what it took; after a failure it is tried again. */
    forget(): void {
        if (this.#made) URL.revokeObjectURL(this.#made.url);
        this.#made = undefined;
        this.#of = "";
        if (this.#state === "failed") this.#state = "idle";
    }

    async #load(): Promise<void> {
        this.#state = "loading";
        try {
            await load();
            this.#state = "ready";
        } catch (error) {
            console.error("lstm-lens: the part that makes pictures did not load.", error);
            this.#state = "failed";
        }
        this.#host.requestUpdate();
    }
}

/** The figure that shows most of it. */
function subjectOf({ view }: Settings, what: What): Stage | "diagram" | "time" {
    return what === "time" ? "time" : (view.stage ?? "diagram");
}
