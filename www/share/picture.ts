/** The picture for platforms that allow neither frames nor scripts. */

import type { ReactiveControllerHost } from "lit";
import type { Settings, Stage } from "../element/lstm-lens.ts";
import { activeLocale } from "../i18n/locale.ts";
import { finished, load } from "../wasm/figure.ts";
import { svgFile } from "../wasm/image-files.ts";
import type { What } from "./types.ts";

export interface Picture {
    svg: string;
    alt: string;
    /** In CSS pixels. */
    width: number;
    /** Its object URL. */
    url: string;
    /** The name of its file. */
    file: string;
}

/** Makes the picture of the shared part, and loads the compiled figures first. */
export class StillPictures {
    readonly #host: ReactiveControllerHost;
    #loading: Promise<void> | undefined;
    #loaded = false;
    #picture: Picture | undefined;
    /** The key of the picture made. */
    #key = "";
    /** True if the picture could not be made, or the module did not load. */
    #failed = false;

    constructor(host: ReactiveControllerHost) {
        this.#host = host;
    }

    get failed(): boolean {
        return this.#failed;
    }

    /** The picture; undefined until it can be made. */
    get(settings: Settings, what: What): Picture | undefined {
        if (!this.#loaded) {
            this.#loading ??= this.#load();
            return undefined;
        }
        const subject = subjectOf(settings, what);
        const key = JSON.stringify([settings, subject, activeLocale()]);
        if (key === this.#key) return this.#picture;
        this.release();
        this.#key = key;
        try {
            const { svg, alt } = finished(settings, subject);
            const width = Number(/^<svg [^>]*?width="([\d.]+)"/.exec(svg)?.[1]);
            const url = URL.createObjectURL(svgFile(svg));
            this.#picture = { svg, alt, width, url, file: `lstm-${subject}.png` };
        } catch (error) {
            console.error("lstm-lens: the picture could not be made.", error);
            this.#failed = true;
        }
        return this.#picture;
    }

    /** Releases the picture. After a failure it can be made again. */
    release(): void {
        if (this.#picture) URL.revokeObjectURL(this.#picture.url);
        this.#picture = undefined;
        this.#key = "";
        this.#failed = false;
        if (!this.#loaded) this.#loading = undefined;
    }

    async #load(): Promise<void> {
        try {
            await load();
            this.#loaded = true;
        } catch (error) {
            console.error("lstm-lens: the part that makes pictures did not load.", error);
            this.#failed = true;
        }
        this.#host.requestUpdate();
    }
}

/** The figure that shows most of a part. */
function subjectOf({ view }: Settings, what: What): Stage | "diagram" | "time" {
    return what === "time" ? "time" : (view.stage ?? "diagram");
}
