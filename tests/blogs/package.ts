/** The package as an author has it. */

import { execFileSync } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "@playwright/test";

let packed: Promise<string> | undefined;

/** Packs the package as `npm publish` would, once a worker. Returns the archive's path. */
async function pack(): Promise<string> {
    const { project, workerIndex } = test.info();
    const folder = join(project.outputDir, `package-${workerIndex}`);
    await mkdir(folder, { recursive: true });
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
    const [archive = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
    return join(folder, archive);
}

/** Puts the package into a folder's `node_modules`, as `npm install` would. */
export async function unpacked(folder: string): Promise<string> {
    packed ??= pack();
    const place = join(folder, "node_modules/lstm-lens");
    await mkdir(place, { recursive: true });
    execFileSync("tar", ["xzf", await packed, "-C", place, "--strip-components=1"]);
    return place;
}
