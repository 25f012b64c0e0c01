/**
 * What the host is to send with the files: `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * No two rules that match the same path may set the same header: some hosts take the nearer one, others send both.
 */

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** A new version's modules ask for new files beside them: an old one must not be kept. */
const ALWAYS_ASKED = "public, max-age=0, must-revalidate";

const STYLE = /<style>(.*?)<\/style>/gs;

/** What a page may load and do. The style sheet written into it is known by its hash. */
function policy(styles: readonly string[], ancestors: string): string {
    return [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        `style-src ${["'self'", ...styles].join(" ")}`,
        // The picture in the dialog has just been made.
        "img-src 'self' blob:",
        "connect-src 'self'",
        // What is shared is shown as it will look.
        "frame-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${ancestors}`,
    ].join("; ");
}

/** The file for pages with these style sheets written into them. */
function written(styles: readonly string[]): string {
    const page = { "Content-Security-Policy": policy(styles, "'self'"), "Cache-Control": ALWAYS_ASKED };
    const frame = { "Content-Security-Policy": policy(styles, "*"), "Cache-Control": ALWAYS_ASKED };
    const rules: Array<[string, Record<string, string>]> = [
        [
            "/*",
            {
                // Other people's pages load the element, and a frame in a sandbox has no origin of its own.
                "Access-Control-Allow-Origin": "*",
                "X-Content-Type-Options": "nosniff",
                // What somebody has set is in the address.
                "Referrer-Policy": "no-referrer",
            },
        ],
        ["/", page],
        ["/index.html", page],
        ["/p/*", page],
        ["/embed.html", frame],
        // What Cloudflare Pages makes of it.
        ["/embed", frame],
        ["/lstm-lens.js", { "Cache-Control": ALWAYS_ASKED }],
        // Their names have their hashes in them.
        ["/assets/*", { "Cache-Control": "public, max-age=31536000, immutable" }],
    ];
    const block = ([path, headers]: (typeof rules)[number]) =>
        [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
    return rules.map(block).join("\n");
}

/** Writes `_headers` when all pages are finished. */
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
