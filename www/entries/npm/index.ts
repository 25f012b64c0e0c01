/** The package `lstm-lens`: defines `<lstm-lens>` when it is imported in a browser. */

import { define } from "../../element/lstm-lens.ts";

export * from "../../element/lstm-lens.ts";

// Servers have no custom elements.
if (typeof customElements !== "undefined") define();
