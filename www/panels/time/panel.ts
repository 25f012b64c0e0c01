/** The panel over time: sequences, inputs, chart, comparison. */

import { hasTime } from "../../model/scene.ts";
import type { PanelManifest } from "../../ui/panel.ts";

export const time: PanelManifest = {
    id: "time",
    place: "above",
    texts: {
        en: { name: "The chart over time" },
        es: { name: "El gráfico a lo largo del tiempo" },
    },
    when: hasTime,
    load: () => import("./time.ts"),
};
