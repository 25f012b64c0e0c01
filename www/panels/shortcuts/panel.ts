/** The keys that can be pressed. */

import type { PanelManifest } from "../../ui/panel.ts";

export const shortcuts: PanelManifest = {
    id: "shortcuts",
    place: "modal",
    texts: {
        en: { name: "The list of keys", open: "All keys (?)", shortcut: "This list" },
        es: { name: "La lista de teclas", open: "Todas las teclas (?)", shortcut: "Esta lista" },
    },
    openers: [{ group: "hint", label: "open", className: "keys" }],
    shortcut: { key: "?", label: "shortcut" },
    load: () => import("./shortcuts.ts"),
};
