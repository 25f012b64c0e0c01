/** The package as an author has it. */

import { execFileSync } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Puts what `npm pack` packs into a folder's `node_modules`, as `npm install` would. */
export async function unpacked(folder: string): Promise<string> {
    const place = join(folder, "node_modules/lstm-lens");
    await mkdir(place, { recursive: true });
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
    const [packed = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
    execFileSync("tar", ["xzf", join(folder, packed), "-C", place, "--strip-components=1"]);
    return place;
}
