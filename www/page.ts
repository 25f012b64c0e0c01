/** The page around the element: it only takes on the theme that the reader chooses in it. */

import "./lstm-lens.ts";

document.querySelector("lstm-lens")?.addEventListener("lstm-change", ({ detail }) => {
    document.documentElement.dataset.theme = detail.settings.theme;
});
