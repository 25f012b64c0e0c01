/** Imports in `www/` go downwards only: values, types and `import()` alike. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

const ROOT = import.meta.dirname;

/** From top to bottom. A file may import its own layer and those after it. */
const LAYERS = ["entries", "share", "element", "panels", "ui", "model", "wasm", "i18n", "generated"];

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)["'](\.[^"'?]+)/g;

type Arrow = [from: string, to: string];

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith("generated/"));

const arrows = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return [...text.matchAll(IMPORT)].map(([, to = ""]): Arrow => {
        return [
            file,
            relative(ROOT, join(ROOT, dirname(file), to))
                .split(sep)
                .join("/"),
        ];
    });
});

/** Imports of files within `www/`. */
const own = arrows.filter(([, to]) => !to.startsWith("../"));

const layerOf = (file: string) => LAYERS.indexOf(file.split("/")[0] ?? "");
const panelOf = (file: string) => /^panels\/([^/]+)\//.exec(file)?.[1];
const drawn = (broken: Arrow[]) => broken.map((arrow) => arrow.join(" → "));

test("every file stands in a layer", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
});

test("no import points up", () => {
    expect(drawn(own.filter(([from, to]) => layerOf(to) < layerOf(from)))).toEqual([]);
});

test("no panel imports another", () => {
    const crossing = ([from, to]: Arrow) => panelOf(to) !== undefined && panelOf(to) !== panelOf(from);
    expect(drawn(own.filter((arrow) => panelOf(arrow[0]) && crossing(arrow)))).toEqual([]);
});

test("no file imports itself by a detour", () => {
    const rest = new Set(files);
    const isLeaf = (file: string) => !own.some(([from, to]) => from === file && rest.has(to));
    for (let leaves = [...rest]; leaves.length > 0; ) {
        leaves = [...rest].filter(isLeaf);
        for (const leaf of leaves) rest.delete(leaf);
    }
    expect([...rest]).toEqual([]);
});
