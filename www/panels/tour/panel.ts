/** The current step of a lesson. */

import type { PanelManifest } from "../../ui/panel.ts";

export const tour: PanelManifest = {
    id: "tour",
    place: "beside",
    texts: {
        en: { name: "The tour", open: "Take the tour" },
        es: { name: "La visita guiada", open: "Visita guiada" },
    },
    openers: [
        {
            group: "toolbar",
            label: "open",
            className: "tours",
            when: ({ view }) => view.lesson === null,
        },
    ],
    when: ({ view }) => view.lesson !== null,
    load: () => import("./tour.ts"),
};
