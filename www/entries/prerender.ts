/** The element rendered during the build, as it looks before the core has loaded. */

import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import { define, type LstmLens } from "../element/lstm-lens.ts";
import { baseStyles, styles } from "../element/styles.ts";
import { initSync, setLoaded } from "../wasm/core.ts";

/**
 * Renders `<lstm-lens>` with a declarative shadow root, showing the article's step.
 *
 * @param core - the compiled core.
 * @param picture - a stage's marked curve as SVG, in place of its canvases.
 * @param fit - true for an element with the attribute `fit`.
 */
export async function prerender(
    core: BufferSource,
    picture: (stage: string) => string,
    fit: boolean,
): Promise<string> {
    initSync({ module: core });
    setLoaded();
    define();
    // The style sheet is inlined here. The registry has the class that was defined first.
    const element = customElements.get("lstm-lens") as typeof LstmLens;
    element.elementStyles = fit ? styles : baseStyles;
    const tag = fit ? html`<lstm-lens fit></lstm-lens>` : html`<lstm-lens></lstm-lens>`;
    const prerendered = await collectResult(render(tag));
    return (
        prerendered
            .replace(/<!--.*?-->/gs, "")
            .replace(/ defer-hydration(="")?/g, "")
            // A boolean attribute is true whatever its value.
            .replace(/ checked="false"/g, "")
            .replace(
                /(<div class="picture" data-stage="(\w+)">).*?(<\/div>)/gs,
                (_, start: string, stage: string, end: string) => start + picture(stage) + end,
            )
            .replace(/\/\*.*?\*\//gs, "")
            .replace(/\s+/g, " ")
            .replace(/<style>.*?<\/style>/gs, (sheet) =>
                sheet.replace(/ ?([{};]) ?/g, "$1").replace(/: /g, ":"),
            )
    );
}
