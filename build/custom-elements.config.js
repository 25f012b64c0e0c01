/** The custom-elements manifest for editors and catalogues, extracted from the class comment of the element. */

import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const panels = resolve(import.meta.dirname, "../www/panels");

/** The CSS part of each panel: its id, described by the first sentence of its manifest. */
const PARTS = readdirSync(panels, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(resolve(panels, name, "panel.ts"), "utf8"))
    .filter((source) => !source.includes('place: "modal"'))
    .map((source) => ({
        name: /id: "(\w+)"/.exec(source)?.[1],
        description: /^\/\*\* (.*) \*\//.exec(source)?.[1],
    }));

export default {
    globs: ["www/element/lstm-lens.ts"],
    outdir: "dist/npm",
    litelement: true,
    plugins: [
        {
            name: "only-what-is-public",
            packageLinkPhase({ customElementsManifest }) {
                for (const module of customElementsManifest.modules) {
                    // The path in the package.
                    module.path = "dist/npm/index.js";
                    module.exports = module.exports?.filter(({ name }) => name === "LstmLens");
                    for (const { declaration } of module.exports ?? []) declaration.module = module.path;
                    module.declarations = module.declarations.filter(({ name }) => name === "LstmLens");
                    for (const element of module.declarations) {
                        element.tagName = "lstm-lens";
                        element.cssParts.push(...PARTS);
                        // The analyzer also lists names of parameters as events.
                        element.events = element.events.filter(({ name }) => name.startsWith("lstm-"));
                        element.members = element.members?.filter(
                            ({ name, privacy, inheritedFrom }) =>
                                privacy === undefined &&
                                !name.startsWith("#") &&
                                !inheritedFrom &&
                                LIFE.every((own) => own !== name),
                        );
                        // The analyzer lists a property that is also an attribute as an attribute only.
                        for (const { fieldName: name, type, description } of element.attributes) {
                            if (!name || element.members.some((member) => member.name === name)) continue;
                            element.members.unshift({ kind: "field", name, type, description });
                        }
                    }
                }
            },
        },
    ],
};

/** Callbacks of the browser. */
const LIFE = ["connectedCallback", "disconnectedCallback"];
