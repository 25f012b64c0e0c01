/** The list of shortcuts. */

import type { PanelManifest } from "../../ui/panel.ts";

export const shortcuts: PanelManifest = {
    id: "shortcuts",
    place: "modal",
    texts: {
        en: { name: "The list of shortcuts", open: "Shortcuts (?)", shortcut: "Open this list" },
        es: { name: "La lista de atajos", open: "Atajos (?)", shortcut: "Abrir esta lista" },
    },
    openers: [{ group: "hint", label: "open", className: "keys" }],
    shortcut: { key: "?", label: "shortcut" },
    load: () => import("./shortcuts.ts"),
};
