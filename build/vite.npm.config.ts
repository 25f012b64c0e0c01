/**
 * Vite's configuration of the npm package, in `dist/npm/`.
 *
 * Compiled modules are inlined, so bundlers need no configuration. Lit stays a dependency, so an app loads it once.
 */

import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "..");

export default defineConfig({
    root,
    publicDir: false,
    build: {
        target: "es2023",
        cssTarget: ["chrome123", "firefox120", "safari17.5"],
        outDir: "dist/npm",
        lib: {
            entry: {
                index: resolve(root, "www/entries/npm/index.ts"),
                core: resolve(root, "www/entries/npm/core.ts"),
            },
            formats: ["es"],
        },
        rolldownOptions: {
            external: /^lit(\/|$)/,
            output: { chunkFileNames: "[name]-[hash].js" },
        },
    },
});
