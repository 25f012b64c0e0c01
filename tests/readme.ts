/** README's own lines, to be run: what it shows is what is tested. */

import { readFileSync } from "node:fs";

const README = readFileSync("README.md", "utf8");

/** The lines of the block that begins with these words. */
export function readme(start: string): string {
    const blocks = [...README.matchAll(/^```[\w-]*\n(.*?)^```$/gms)].map(([, text = ""]) => text);
    const block = blocks.find((text) => text.startsWith(start));
    if (block === undefined) throw new Error(`README has nothing that begins with ${start}`);
    return block;
}
