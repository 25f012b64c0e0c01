/** Vite's configuration of the site, and of Vitest. */

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createServer, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { STAGES } from "../www/model/scene.ts";
import { firstLoaded } from "./first-load.ts";
import { headers } from "./headers.ts";

const TAG = /<lstm-lens( fit)?><\/lstm-lens>/;
const LIT = /\/node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directives\/live)/;
const root = resolve(import.meta.dirname, "..");

/** Prerenders the element into the page, so it is visible before any script runs. */
export function prerendered(): Plugin {
    return {
        name: "lstm-lens-prerendered",
        async transformIndexHtml(html, { filename }) {
            const [tag, fit] = TAG.exec(html) ?? [];
            if (tag === undefined) throw new Error(`${filename} has no element`);
            const generated = (file: string) => resolve(root, "www/generated", file);
            const pictures = new Map<string, string>();
            for (const stage of STAGES) {
                pictures.set(stage, joinPaths(await readFile(generated(`${stage}.svg`), "utf8")));
            }
            const core = await readFile(generated("lstm_lens_bg.wasm"));
            const server = await createServer({
                root,
                configFile: false,
                appType: "custom",
                server: { middlewareMode: true, ws: false, watch: null },
                optimizeDeps: { noDiscovery: true },
            });
            try {
                const { prerender } = (await server.ssrLoadModule(
                    "/www/entries/prerender.ts",
                )) as typeof import("../www/entries/prerender.ts");
                const element = await prerender(
                    core,
                    (stage) => pictures.get(stage) ?? "",
                    fit !== undefined,
                );
                return html.replace(tag, () => flush(element));
            } finally {
                await server.close();
            }
        },
    };
}

/** Joins neighbouring paths of one look, such as the dashes of a line: the same picture in half the bytes. */
function joinPaths(svg: string): string {
    return svg.replace(/<path d="[^"]+"([^>]*)\/>(?:\s*<path d="[^"]+"\1\/>)+/g, (paths, look: string) => {
        const all = [...paths.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
        return `<path d="${all.join("")}"${look}/>`;
    });
}

/**
 * Resolves `virtual:lstm-lens` to the URL of the element's module. Importing the URL avoids Vite's helper around
 * `import()`, which would load long before the element is near the viewport.
 */
function addressed(): Plugin {
    const id = "virtual:lstm-lens";
    const file = resolve(root, "www/element/lstm-lens.ts");
    let building = false;
    return {
        name: "lstm-lens-addressed",
        config: (_, { command }) => {
            building = command === "build";
        },
        resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
        load(wanted) {
            if (wanted !== `\0${id}`) return undefined;
            if (!building) return `export default ${JSON.stringify(`/@fs/${file}`)}`;
            const reference = this.emitFile({ type: "chunk", id: file, preserveSignature: "strict" });
            return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
        },
    };
}

/** Strips the indentation of templates. Browsers collapse white space anyway. */
export function unindented(): Plugin {
    return {
        name: "lstm-lens-unindented",
        enforce: "pre",
        transform: (code, id) => (isFirst(id) ? flush(code) : undefined),
    };
}

const flush = (text: string) => text.replace(/\n\s+/g, "\n");

/** Keeps dynamic imports plain. Vite's helper around them loads style sheets, which no module here imports. */
function plainImports(): Plugin {
    return {
        name: "lstm-lens-plain-imports",
        apply: "build",
        configResolved(config) {
            const plugins = config.plugins as Plugin[];
            const helper = plugins.findIndex(({ name }) => name === "native:import-analysis-build");
            if (helper < 0) throw new Error("Vite has no plugin native:import-analysis-build.");
            plugins.splice(helper, 1);
        },
    };
}

/** Preloads the imports of the page's script. */
function preloaded(): Plugin {
    return {
        name: "lstm-lens-preloaded",
        transformIndexHtml: {
            order: "post",
            handler(_html, { bundle, chunk }) {
                const all = new Set<string>();
                const add = (file: string) => {
                    const part = bundle?.[file];
                    if (all.has(file) || part?.type !== "chunk") return;
                    all.add(file);
                    part.imports.forEach(add);
                };
                chunk?.imports.forEach(add);
                return [...all].map((file) => ({
                    tag: "link",
                    attrs: { rel: "modulepreload", href: `./${file}` },
                    injectTo: "head" as const,
                }));
            },
        },
    };
}

const FIRST = firstLoaded();

/** True for modules in the first load. */
function isFirst(id: string): boolean {
    return LIT.test(id) || FIRST.has(id);
}

export default defineConfig({
    root,
    base: "./",
    publicDir: "www/public",
    build: {
        target: "es2023",
        // First versions with light-dark(). Its rewriting for older ones breaks a chosen theme.
        cssTarget: ["chrome123", "firefox120", "safari17.5"],
        assetsInlineLimit: 0,
        // The preload helper would load long before the element is near the viewport.
        modulePreload: false,
        rolldownOptions: {
            // The page, its frame, and the loader for other sites, whose file name never changes.
            input: {
                index: resolve(root, "index.html"),
                embed: resolve(root, "embed.html"),
                "lstm-lens": resolve(root, "www/entries/element.ts"),
            },
            preserveEntrySignatures: "exports-only",
            output: {
                codeSplitting: {
                    // The first load is one chunk: several small ones compress worse.
                    groups: [{ name: "lens", test: isFirst }],
                },
                // Messages are named by their folder.
                chunkFileNames: ({ facadeModuleId }) => {
                    const [, folder] = /(\w+)\/messages\.\w+\.ts$/.exec(facadeModuleId ?? "") ?? [];
                    return `assets/${folder ? `${folder}-` : ""}[name]-[hash].js`;
                },
                entryFileNames: ({ name }) =>
                    name === "lstm-lens" ? "lstm-lens.js" : "assets/[name]-[hash].js",
            },
        },
    },
    plugins: [plainImports(), addressed(), unindented(), prerendered(), preloaded(), headers()],
    test: { include: ["www/**/*.test.ts"] },
});
