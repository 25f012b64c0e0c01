/** Pictures to save or copy. Each picture has a button that opens it. */

import type { PanelManifest } from "../../ui/panel.ts";

export const exporter: PanelManifest = {
    id: "export",
    place: "modal",
    texts: {
        en: { name: "The picture" },
        es: { name: "La imagen" },
    },
    load: () => import("./export.ts"),
};
