/**
 * The content security policy, written into the pages for every host, and `_headers`, which Netlify and Cloudflare
 * Pages obey and GitHub Pages ignores: see "Where it is published" in README.md.
 *
 * No two rules that match a path set the same header: some hosts send the more specific one, others both.
 */

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Forces revalidation: a cached module would refer to files that a new version no longer has. */
const ALWAYS_ASKED = "public, max-age=0, must-revalidate";

const STYLE = /<style>(.*?)<\/style>/gs;
const CHARSET = '<meta charset="utf-8" />';

/** Sources of the style sheets written into a page: their hashes. */
function inlineStyles(html: string): string[] {
    const hash = (style: string) => createHash("sha256").update(style).digest("base64");
    return [...html.matchAll(STYLE)].map(([, style = ""]) => `'sha256-${hash(style)}'`);
}

/** The content security policy of a page with these inline style sheets, apart from who may frame it. */
function policy(styles: readonly string[]): string {
    return [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        `style-src ${["'self'", ...styles].join(" ")}`,
        // Dialogs show pictures from object URLs.
        "img-src 'self' blob:",
        "connect-src 'self'",
        // The share dialog previews pages in frames.
        "frame-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
}

/** The page with its policy ahead of everything that it loads. A `meta` cannot say who may frame a page. */
function guarded(html: string): string {
    if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}.`);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inlineStyles(html))}" />`;
    return html.replace(CHARSET, () => `${CHARSET}\n${meta}`);
}

/** `_headers` for pages with these inline style sheets. */
function headersFile(styles: readonly string[]): string {
    const framedBy = (ancestors: string) => ({
        "Content-Security-Policy": `${policy(styles)}; frame-ancestors ${ancestors}`,
        "Cache-Control": ALWAYS_ASKED,
    });
    const page = framedBy("'self'");
    const frame = framedBy("*");
    const rules: Array<[string, Record<string, string>]> = [
        [
            "/*",
            {
                // Other sites load the element. A sandboxed frame has an opaque origin.
                "Access-Control-Allow-Origin": "*",
                "X-Content-Type-Options": "nosniff",
                // The URL holds the complete state.
                "Referrer-Policy": "no-referrer",
            },
        ],
        ["/", page],
        ["/index.html", page],
        ["/p/*", page],
        ["/embed.html", frame],
        // Cloudflare Pages drops the extension.
        ["/embed", frame],
        ["/lstm-lens.js", { "Cache-Control": ALWAYS_ASKED }],
        // File names contain a hash of the content.
        ["/assets/*", { "Cache-Control": "public, max-age=31536000, immutable" }],
    ];
    const block = ([path, headers]: (typeof rules)[number]) =>
        [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
    return rules.map(block).join("\n");
}

/** Writes the policy into the pages, and `_headers`, when all pages are finished. */
export function headers(): Plugin {
    return {
        name: "lstm-lens-headers",
        generateBundle: {
            order: "post",
            handler(_, bundle) {
                const styles = new Set<string>();
                for (const file of Object.values(bundle)) {
                    if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
                    const html = String(file.source);
                    for (const style of inlineStyles(html)) styles.add(style);
                    file.source = guarded(html);
                }
                this.emitFile({ type: "asset", fileName: "_headers", source: headersFile([...styles]) });
            },
        },
    };
}
