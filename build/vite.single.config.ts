/** Vite's configuration of the page as one file, `dist/lstm-lens.html`, which works from `file://`. */

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { prerendered } from "./vite.config.ts";

const root = resolve(import.meta.dirname, "..");

/** Blocks every request. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; connect-src data:; base-uri 'none'; form-action 'none'" />`;

/** Inlines script, style sheet and icon into the page, and removes their files. */
function inlined(): Plugin {
    return {
        name: "lstm-lens-inlined",
        enforce: "post",
        generateBundle: {
            order: "post",
            async handler(_options, bundle) {
                const page = bundle["index.html"];
                if (page?.type !== "asset") throw new Error("There is no page to write into.");
                let html = String(page.source);
                const replace = (tag: RegExp, text: string) => {
                    if (!tag.test(html)) throw new Error(`The page has no ${tag}.`);
                    html = html.replace(tag, () => text);
                };
                let script = "";
                for (const [name, file] of Object.entries(bundle)) {
                    if (file.type === "chunk") {
                        if (script !== "") throw new Error("There is more than one script.");
                        script = file.code;
                    } else if (name.endsWith(".css")) {
                        const style = String(file.source);
                        replace(/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
                    }
                    delete bundle[name];
                }
                replace(/<script type="module"[^>]*><\/script>/, "");
                replace(/<button type="button" class="share-button"[^>]*>[^<]*<\/button>/, "");
                const icon = await readFile(resolve(root, "www/public/icon.svg"), "base64");
                replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`);
                replace(/<meta charset="utf-8" \/>/, `<meta charset="utf-8" />${POLICY}`);
                // `</script` occurs in string literals only, where a backslash changes nothing.
                const safe = script.replaceAll("</script", "<\\/script");
                html = html.replace("</body>", () => `<script type="module">${safe}</script></body>`);
                this.emitFile({ type: "asset", fileName: "lstm-lens.html", source: html });
            },
        },
    };
}

export default defineConfig({
    root,
    mode: "single",
    base: "./",
    // The icon is inlined, so nothing is copied.
    publicDir: false,
    build: {
        target: "es2023",
        cssTarget: ["chrome123", "firefox120", "safari17.5"],
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        modulePreload: false,
        cssCodeSplit: false,
        emptyOutDir: false,
        rolldownOptions: {
            input: resolve(root, "index.html"),
            output: { codeSplitting: false },
        },
    },
    plugins: [prerendered(), inlined()],
});
