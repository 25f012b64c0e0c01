/** The package: makes the tag `<lstm-lens>` known where it is imported in a browser. */

import { define } from "../../element/lstm-lens.ts";

export * from "../../element/lstm-lens.ts";

// A server that imports it has no tags.
if (typeof customElements !== "undefined") define();
