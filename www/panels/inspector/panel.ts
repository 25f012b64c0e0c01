/** The inspector: the numbers that matter in a step, and why figures differ from the article's. */

import type { PanelManifest } from "../../ui/panel.ts";

export const inspector: PanelManifest = {
    id: "inspector",
    place: "below",
    texts: {
        en: {
            name: "This analysis",
            matters: "What matters now",
            article: "Why doesn’t this match the article?",
        },
        es: {
            name: "Este análisis",
            matters: "Qué cuenta ahora",
            article: "¿Por qué no coincide con el artículo?",
        },
    },
    openers: [
        { group: "toolbar", label: "matters", mode: "matters" },
        { group: "toolbar", label: "article", mode: "article" },
    ],
    load: () => import("./inspector.ts"),
};
