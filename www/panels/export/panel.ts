/** The export dialog: pictures to save or copy. The button of each picture opens it. */

import type { PanelManifest } from "../../ui/panel.ts";

export const exporter: PanelManifest = {
    id: "export",
    place: "modal",
    texts: {
        en: { name: "The picture export" },
        es: { name: "La exportación de imágenes" },
    },
    load: () => import("./export.ts"),
};
