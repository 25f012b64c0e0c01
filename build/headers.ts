/**
 * The file `_headers`: response headers in the format of Netlify and Cloudflare Pages.
 *
 * No two rules that match a path set the same header: some hosts send the more specific one, others both.
 */

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Forces revalidation: a cached module would refer to files that a new version no longer has. */
const ALWAYS_ASKED = "public, max-age=0, must-revalidate";

const STYLE = /<style>(.*?)<\/style>/gs;

/** The content security policy. Inline style sheets are allowed by their hashes. */
function policy(styles: readonly string[], ancestors: string): string {
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
        `frame-ancestors ${ancestors}`,
    ].join("; ");
}

/** The content of `_headers` for pages with these inline style sheets. */
function written(styles: readonly string[]): string {
    const page = { "Content-Security-Policy": policy(styles, "'self'"), "Cache-Control": ALWAYS_ASKED };
    const frame = { "Content-Security-Policy": policy(styles, "*"), "Cache-Control": ALWAYS_ASKED };
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

/** Emits `_headers` once all pages are final. */
export function headers(): Plugin {
    return {
        name: "lstm-lens-headers",
        generateBundle: {
            order: "post",
            handler(_, bundle) {
                const styles = new Set<string>();
                for (const file of Object.values(bundle)) {
                    if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
                    for (const [, style = ""] of String(file.source).matchAll(STYLE)) {
                        styles.add(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
                    }
                }
                this.emitFile({ type: "asset", fileName: "_headers", source: written([...styles]) });
            },
        },
    };
}
