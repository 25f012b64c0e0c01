/** The glossary: the name of everything in both vocabularies, and its current value. */

import type { PanelManifest } from "../../ui/panel.ts";

export const glossary: PanelManifest = {
    id: "glossary",
    place: "modal",
    texts: {
        en: {
            name: "The glossary",
            open: "Glossary",
            shortcut: "Open the glossary",
        },
        es: {
            name: "El glosario",
            open: "Glosario",
            shortcut: "Abrir el glosario",
        },
    },
    openers: [{ group: "hint", label: "open" }],
    shortcut: { key: "g", label: "shortcut" },
    load: () => import("./glossary.ts"),
};
