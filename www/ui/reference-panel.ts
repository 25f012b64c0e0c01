/** Reference panels: modal dialogs with a heading, a button that closes them, and a table. */

import { css, html, type LitElement, unsafeCSS } from "lit";
import sheet from "./modal.css?inline";
import { Modal } from "./modal.ts";
import type { Panel } from "./panel.ts";
import type { RenderContext } from "./render-context.ts";

export const styles = css`${unsafeCSS(sheet)}`;

interface Reference {
    /** Also the dialog's class and the id of its heading. */
    id: string;
    /** The key that opens the panel, and closes it again. */
    key: string;
    texts: { title: string; close: string };
    body: (context: RenderContext, close: () => void) => unknown;
}

/** Creates a reference panel of an element. */
export function referencePanel(element: LitElement, { id, key, texts, body }: Reference): Panel {
    const modal = new Modal(element, `dialog.${id}`);
    const onKey = (event: KeyboardEvent) => {
        if (event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey) modal.close();
    };
    return {
        open: () => modal.open(),
        render: (context) =>
            modal.draw(
                { className: `reference ${id}`, labelledBy: id, onKey },
                () => html`
                    <div class="head">
                        <h2 id=${id}>${texts.title}</h2>
                        <button type="button" autofocus @click=${modal.close}>${texts.close}</button>
                    </div>
                    ${body(context, modal.close)}
                `,
            ),
    };
}
