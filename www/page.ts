/** The page around the element: it only takes on the theme that the reader chooses in it. */

import "./lstm-lens.ts";

addEventListener("lstm-change", (event) => {
    document.documentElement.dataset.theme = (
        event as HTMLElementEventMap["lstm-change"]
    ).detail.settings.theme;
});
