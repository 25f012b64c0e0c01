/**
 * The package `lstm-lens`, to `dist/npm/`. Its compiled modules are written into its scripts, so that no
 * bundler has to be told where they are. Lit is a dependency, so that an app has it once.
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
