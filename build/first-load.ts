/** Modules in the first load: the element and the page with their static imports. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { normalizePath } from "vite";

const www = resolve(import.meta.dirname, "../www");
const ENTRIES = ["element/lstm-lens.ts", "entries/localize-page.ts"];

/** An import or a re-export of a value. Types alone load nothing. */
const STATIC = /^(?:import|export)\s+(?!type\b)([^"';]*?)\bfrom\s+"(\.[^"?]+\.(?:ts|js|json))"/gm;

/** Adds a module and all its static imports to `known`. */
function reach(file: string, known: Set<string>): Set<string> {
    if (known.has(file) || !existsSync(file)) return known;
    known.add(file);
    if (!file.endsWith(".ts")) return known;
    for (const [, names = "", path = ""] of readFileSync(file, "utf8").matchAll(STATIC)) {
        const values =
            names.replace(/[{}\s]/g, "").length > 0 && !/^\{(\s*type\s[^,}]*,?)+\s*\}\s*$/.test(names.trim());
        if (values) reach(resolve(dirname(file), path), known);
    }
    return known;
}

export function firstLoaded(): Set<string> {
    const files = ENTRIES.reduce((known, entry) => reach(resolve(www, entry), known), new Set<string>());
    return new Set([...files].map(normalizePath));
}
