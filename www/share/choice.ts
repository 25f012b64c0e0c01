/** The choice of the part to share, and its view. */

import type { Panel, Settings, Stage } from "../element/lstm-lens.ts";
import { hasTime, STAGES } from "../model/scene.ts";
import { vocabularies } from "../model/vocabulary.ts";
import { messages } from "./messages.ts";
import type { What } from "./types.ts";

type View = Settings["view"];

export interface Choice {
    what: What;
    /** True if the toolbar and the hints are shared, too. */
    controls: boolean;
    theme: View["theme"];
}

export const WHATS: readonly What[] = ["whole", "diagram", ...STAGES, "time", "lesson"];

const CONTROLS: readonly Panel[] = ["controls", "hints"];

export const isStage = (what: What): what is Stage => (STAGES as readonly What[]).includes(what);

/** The parts to hide besides the controls. */
function hiddenPanels(what: What, view: View): readonly Panel[] {
    if (isStage(what)) return ["time", "diagram"];
    switch (what) {
        case "diagram":
            return ["time", "stages"];
        case "time":
            return ["diagram", "stages"];
        case "shown":
            return view.hide.filter((panel) => panel !== "controls");
        default:
            return [];
    }
}

/** Applies a choice to a view. */
export function viewOf(view: View, { what, controls, theme }: Choice): View {
    const stage = isStage(what) ? what : what === "shown" ? view.stage : null;
    // The current view decides on hints.
    const hiddenControls = controls ? [] : what === "shown" ? CONTROLS.slice(0, 1) : CONTROLS;
    const lesson = what === "lesson" || what === "shown" ? view.lesson : null;
    return { ...view, stage, theme, lesson, hide: [...hiddenPanels(what, view), ...hiddenControls] };
}

/** True if the settings have anything to show in the part. */
export function isAvailable(what: What, settings: Settings): boolean {
    if (what === "lesson") return settings.view.lesson !== null;
    return what !== "time" || hasTime(settings);
}

/** The choice that results in the current view. */
export function choiceOf(settings: Settings): Choice {
    const { view } = settings;
    const controls = !view.hide.includes("controls");
    const key = (panels: readonly Panel[]) => [...panels].sort().join();
    const matches = (what: What) => {
        if (!isAvailable(what, settings)) return false;
        const { stage, hide, lesson } = viewOf(view, { what, controls, theme: view.theme });
        return stage === view.stage && lesson === view.lesson && key(hide) === key(view.hide);
    };
    return { what: WHATS.find(matches) ?? "shown", controls, theme: view.theme };
}

function heading({ view }: Settings, stage: Stage): string {
    return vocabularies[view.words].stages[stage].heading;
}

/** The name of a part in the dialog. */
export function nameOf(settings: Settings, what: What): string {
    if (!isStage(what)) return messages.contents[what];
    return messages.stage(STAGES.indexOf(what) + 1, heading(settings, what));
}

/** The title of a shared part, in one line. */
export function titleOf(settings: Settings, what: What): string {
    if (isStage(what)) return messages.titleOfStage(heading(settings, what));
    return messages.titles[what];
}
