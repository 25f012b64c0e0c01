/** The package as `npm pack` makes it, in an app that knows nothing of us. */

import { execFileSync } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build, createServer, preview } from "vite";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { unpacked } from "../blogs/package.ts";
import { expect, Lens, test } from "../lens.ts";
import { expectNative } from "../native.ts";
import { readme } from "../readme.ts";
import { host, listening } from "../served.ts";

const PAGE = `<!doctype html><title>An app</title>
<lstm-lens link="?v=1&x=-10"></lstm-lens><output></output><script type="module" src="/main.ts"></script>`;

const MAIN = `${readme('import "lstm-lens";')}
import { encode, type Settings } from "lstm-lens/core";
import type { LstmLens } from "lstm-lens";

const lens: LstmLens | null = document.querySelector("lstm-lens");
lens?.addEventListener("lstm-change", ({ detail }) => {
    const settings: Settings = detail.settings;
    console.log(encode(settings));
});
const output = document.querySelector("output");
if (output) output.textContent = step({ sequences: [{ inputs: [1] }] }).act.cell.toFixed(6);
`;

const REACT_PAGE = `<!doctype html><title>An app</title><div></div><script type="module" src="/main.tsx"></script>`;

const REACT_MAIN = `import "lstm-lens";
import "lstm-lens/react";
import type { LstmLens } from "lstm-lens";
import { load, step } from "lstm-lens/core";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
    const lens = useRef<LstmLens>(null);
    const [candidate, setCandidate] = useState("");
    const [link, setLink] = useState("?v=1&x=-10");
    const [heard, setHeard] = useState(0);
    useEffect(() => {
        void load().then(() => setCandidate(step({}).act.cell.toFixed(6)));
    }, []);
    return (
        <>
            ${readme("<lstm-lens ref=")}
            <output>{candidate}</output>
            <button onClick={() => setLink("?x=0,1,2")}>Three steps ({heard})</button>
        </>
    );
}

const place = document.querySelector("div");
if (place) createRoot(place).render(<App />);
`;

const TYPES = {
    compilerOptions: {
        jsx: "react-jsx",
        target: "es2023",
        module: "esnext",
        moduleResolution: "bundler",
        lib: ["es2023", "dom", "dom.iterable"],
        types: [],
        strict: true,
        noEmit: true,
    },
};

/** An app in a folder of its own, with the package and what it depends on. */
async function app(page: string, name: string, main: string, others: string[] = []): Promise<string> {
    const folder = test.info().outputPath("app");
    const modules = join(folder, "node_modules");
    await unpacked(folder);
    for (const name of [
        "lit",
        "lit-element",
        "lit-html",
        "@lit/reactive-element",
        "@types/trusted-types",
        ...others,
    ]) {
        await cp(join("node_modules", name), join(modules, name), { recursive: true });
    }
    await cp("node_modules/@lit-labs/ssr-dom-shim", join(modules, "@lit-labs/ssr-dom-shim"), {
        recursive: true,
    });
    await writeFile(join(folder, "index.html"), page);
    await writeFile(join(folder, name), main);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ ...TYPES, files: [name] }));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    return folder;
}

async function works(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await expect(page.locator("output")).toHaveText("0.966087");
    await used(page);
}

/** What a reader does with the tag of a page. */
async function used(page: Page): Promise<void> {
    const lens = new Lens(page);
    await lens.ready();
    expect(await lens.line("cell", "result")).toBe("tanh(−8.31) = −1.00");
    // A reader drags the input, and every figure is the native program's.
    await lens.pull("bar", "x", 40);
    expect(await lens.link()).toBe("?v=1&x=-9");
    await expectNative(lens, "?v=1&x=-9");
    // What is loaded when asked for is found, too.
    await lens.element.evaluate((lens: LstmLens) => {
        lens.link = "?x=0,1";
    });
    await expect(page.locator("lstm-lens .chart canvas").first()).toBeVisible();
    await page.getByRole("button", { name: "Export picture: the cell" }).click();
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
    await page.keyboard.press("Escape");
}

/** Type-checks an app, serves it as it is written, builds it, and serves that. */
async function tried(page: Page, root: string, also = async () => {}): Promise<void> {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    execFileSync("node_modules/.bin/tsc", ["--project", join(root, "tsconfig.json")], { stdio: "inherit" });
    const common = { root, configFile: false, logLevel: "error" } as const;
    const served = await createServer({ ...common, server: { port: 0, watch: null } });
    await served.listen();
    await works(page, served.resolvedUrls?.local[0] ?? "");
    await served.close();
    await build({ ...common, build: { target: "es2023" } });
    const built = await preview({ ...common, preview: { port: 0 } });
    await works(page, built.resolvedUrls?.local[0] ?? "");
    await also();
    expect(errors).toEqual([]);
    await built.close();
}

test("it works in a Vite app without any configuration", async ({ page }) => {
    test.setTimeout(120_000);
    await tried(page, await app(PAGE, "main.ts", MAIN));
});

test("it works in a React app, with types in JSX", async ({ page }) => {
    test.setTimeout(120_000);
    const others = ["react", "react-dom", "scheduler", "csstype", "@types/react", "@types/react-dom"];
    const root = await app(REACT_PAGE, "main.tsx", REACT_MAIN, others);
    await tried(page, root, async () => {
        // A property that the app sets, and an event that it hears.
        await page.getByRole("button", { name: /Three steps/ }).click();
        await expect(page.getByRole("button", { name: "Three steps (3)" })).toBeVisible();
    });
});

test("it works in a page without a bundler, from where npm has put it", async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    const folder = test.info().outputPath("site");
    await unpacked(folder);
    const script = readme('<script type="module" src="/node_modules');
    await writeFile(
        join(folder, "index.html"),
        `<!doctype html><title>A page</title>${script}<lstm-lens link="?v=1&x=-10"></lstm-lens>`,
    );
    const server = host(folder);
    await page.goto(await listening(server));
    await used(page);
    expect(errors).toEqual([]);
    server.close();
});

test("the package has all that the tag loads, and nothing of the page's", async () => {
    const dist = join(await unpacked(test.info().outputPath("app")), "dist");
    const found = new Set<string>();
    const follow = async (path: string) => {
        if (found.has(path)) return;
        found.add(path);
        if (!path.endsWith(".js")) return;
        const text = await readFile(join(dist, path), "utf8");
        for (const [name] of text.matchAll(/[\w.-]+-[\w-]{8}\.(?:js|wasm|css|svg)\b/g))
            await follow(`assets/${name}`);
    };
    await follow("lstm-lens.js");
    const packed = (await readdir(join(dist, "assets"))).map((name) => `assets/${name}`);
    expect([...found].sort()).toEqual([...packed, "lstm-lens.js"].sort());
    expect(packed.length).toBeGreaterThan(5);
});

test("the manifest names all properties, events, attributes, colours and parts", async () => {
    const root = await app(PAGE, "main.ts", MAIN);
    const file = join(root, "node_modules/lstm-lens/dist/npm/custom-elements.json");
    const manifest = JSON.parse(await readFile(file, "utf8"));
    const [element] = manifest.modules[0].declarations;
    const names = (list: Array<{ name: string }>) => list.map(({ name }) => name);
    expect(element.tagName).toBe("lstm-lens");
    expect(names(element.members)).toEqual([
        "hide",
        "link",
        "settings",
        "steps",
        "setLocale",
        "undo",
        "redo",
        "showKeys",
        "showGlossary",
    ]);
    expect(names(element.events)).toEqual(["lstm-change", "lstm-error"]);
    expect(names(element.attributes)).toEqual(["lang", "link", "fit", "hide"]);
    // Every colour that there is, and every part.
    const sheet = await readFile("www/generated/figure.css", "utf8");
    const colors = [...new Set(sheet.match(/--lstm-\w+(?=: light-dark)/g))];
    expect(names(element.cssProperties).sort()).toEqual([...colors, "--lstm-px"].sort());
    const panels = ["time/time", "tour/tour", "inspector/inspector"].map((panel) => `panels/${panel}`);
    const sources = ["element/lstm-lens", "ui/toolbar", "ui/diagram", "ui/stage", ...panels];
    const texts = await Promise.all(sources.map((name) => readFile(`www/${name}.ts`, "utf8")));
    const parts = texts.flatMap((text) => [...text.matchAll(/ part="(\w+)"/g)].map(([, part]) => part));
    expect(names(element.cssParts).sort()).toEqual(parts.sort());
});

test("a server can import it", async () => {
    const root = await app(PAGE, "main.ts", MAIN);
    const script = `const { LstmLens } = await import("lstm-lens"); console.log(typeof LstmLens);`;
    const said = execFileSync("node", ["--input-type=module", "--eval", script], { cwd: root });
    expect(said.toString().trim()).toBe("function");
});
