/** The element as it looks before the core has loaded: made where the page is made. */

import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html } from "lit";
import { define, type LstmLens } from "../element/lstm-lens.ts";
import { grown, styles } from "../element/styles.ts";
import { initSync, setLoaded } from "../wasm/core.ts";

/**
 * `<lstm-lens>` with its shadow tree written out, showing the article's step.
 *
 * @param core - the compiled core.
 * @param picture - a stage's marked curve as SVG, to stand where the canvases will.
 * @param fit - whether it is one that fits into a height that is set.
 */
export async function prerender(
    core: BufferSource,
    picture: (stage: string) => string,
    fit: boolean,
): Promise<string> {
    initSync({ module: core });
    setLoaded();
    define();
    // Written into the page once; the element finds it there. Of several classes the first one was defined.
    const element = customElements.get("lstm-lens") as typeof LstmLens;
    element.elementStyles = fit ? styles : grown;
    const tag = fit ? html`<lstm-lens fit></lstm-lens>` : html`<lstm-lens></lstm-lens>`;
    const written = await collectResult(render(tag));
    return (
        written
            .replace(/<!--.*?-->/gs, "")
            .replace(/ defer-hydration(="")?/g, "")
            // A property that is false, written out as an attribute, would be true.
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
