/** The package as `npm pack` makes it, in an app that knows nothing of us. */

import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { build, createServer, preview } from "vite";
import type { LstmLens } from "../../www/lstm-lens.ts";
import { expect, Lens } from "../lens.ts";

const PAGE = `<!doctype html><title>An app</title>
<lstm-lens link="?v=1&x=-10"></lstm-lens><output></output><script type="module" src="/main.ts"></script>`;

const MAIN = `import "lstm-lens";
import { encode, load, type Settings, step } from "lstm-lens/core";
import type { LstmLens } from "lstm-lens";

const lens: LstmLens | null = document.querySelector("lstm-lens");
lens?.addEventListener("lstm-change", ({ detail }) => {
    const settings: Settings = detail.settings;
    console.log(encode(settings));
});
await load();
const output = document.querySelector("output");
if (output) output.textContent = step({ sequences: [{ inputs: [1] }] }).act.cell.toFixed(6);
`;

const TYPES = {
    compilerOptions: {
        target: "es2023",
        module: "esnext",
        moduleResolution: "bundler",
        lib: ["es2023", "dom", "dom.iterable"],
        types: [],
        strict: true,
        noEmit: true,
    },
    files: ["main.ts"],
};

/** An app in a folder of its own, with the package and what it depends on. */
async function app(): Promise<string> {
    const folder = test.info().outputPath("app");
    const modules = join(folder, "node_modules");
    await mkdir(join(modules, "lstm-lens"), { recursive: true });
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
    const [packed = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
    execFileSync("tar", ["xzf", packed, "-C", join("node_modules", "lstm-lens"), "--strip-components=1"], {
        cwd: folder,
    });
    for (const name of ["lit", "lit-element", "lit-html", "@lit/reactive-element", "@types/trusted-types"]) {
        await cp(join("node_modules", name), join(modules, name), { recursive: true });
    }
    await cp("node_modules/@lit-labs/ssr-dom-shim", join(modules, "@lit-labs/ssr-dom-shim"), {
        recursive: true,
    });
    await writeFile(join(folder, "index.html"), PAGE);
    await writeFile(join(folder, "main.ts"), MAIN);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(TYPES));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    return folder;
}

async function works(page: Page, address: string): Promise<void> {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(address);
    const lens = new Lens(page);
    await lens.ready();
    expect(await lens.line("cell", "result")).toBe("tanh(−8.31) = −1.00");
    await expect(page.locator("output")).toHaveText("0.966087");
    // What is loaded when asked for is found, too.
    await lens.element.evaluate((lens: LstmLens) => {
        lens.link = "?x=0,1";
    });
    await expect(page.locator("lstm-lens .chart canvas").first()).toBeVisible();
    await page.getByRole("button", { name: "Take this picture: the cell" }).click();
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
    expect(errors).toEqual([]);
}

test("in a Vite app: served, built and type-checked without any configuration", async ({ page }) => {
    test.setTimeout(120_000);
    const root = await app();
    execFileSync("node_modules/.bin/tsc", ["--project", join(root, "tsconfig.json")], { stdio: "inherit" });

    const logLevel = "error";
    const served = await createServer({
        root,
        configFile: false,
        logLevel,
        server: { port: 4321, watch: null },
    });
    await served.listen();
    await works(page, served.resolvedUrls?.local[0] ?? "");
    await served.close();

    await build({ root, configFile: false, logLevel, build: { target: "es2023" } });
    const built = await preview({ root, configFile: false, logLevel, preview: { port: 4322 } });
    await works(page, built.resolvedUrls?.local[0] ?? "");
    await built.close();
});

test("a server can import it", async () => {
    const root = await app();
    const script = `const { LstmLens } = await import("lstm-lens"); console.log(typeof LstmLens);`;
    const said = execFileSync("node", ["--input-type=module", "--eval", script], { cwd: root });
    expect(said.toString().trim()).toBe("function");
});
