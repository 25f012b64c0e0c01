/** What an author is given to paste. */

export type Place = "element" | "iframe" | "jekyll" | "hugo";

export interface Snippet {
    /** What stands in the post. */
    post: string;
    /** A file that has to be in the blog before. */
    file?: { path: string; text: string };
}

/** A title with all that a title could have that means something to HTML, a template or a shortcode. */
export const TITLE = `What if the input were −10? It's 2 × “tanh”, not "σ" < 1 & né à 東京…`;

const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const attribute = (text: string) => html(text).replaceAll('"', "&quot;");
const quoted = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');

/** The snippet for a link, which begins with `?`; the address is that of the site, with a slash at its end. */
export function snippet(place: Place, link: string, address: string): Snippet {
    const script = `<script type="module" src="${address}lstm-lens.js"></script>`;
    const tag = (link: string, title: string) =>
        `<lstm-lens link="${link}"><a href="${address}${link}">${title}</a></lstm-lens>`;
    switch (place) {
        case "element":
        case "jekyll":
            return { post: `${script}\n${tag(link, html(TITLE))}` };
        case "iframe":
            return {
                post: `<iframe src="${address}embed.html${link}" title="${attribute(TITLE)}" width="100%" height="672" loading="lazy" style="border: 0"></iframe>`,
            };
        case "hugo":
            return {
                post: `{{< lstm-lens link="${link}" title="${quoted(TITLE)}" >}}`,
                file: {
                    path: "layouts/shortcodes/lstm-lens.html",
                    text: `${script}\n${tag('{{ .Get "link" }}', '{{ .Get "title" }}')}`,
                },
            };
    }
}
