// Serves the built site with the headers of its `_headers`, so that tests see what is deployed.
// node crates/xtask/preview.mjs [FOLDER] [--port PORT]
import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

const TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
};

const { values, positionals } = parseArgs({
    options: { port: { type: "string", default: "4173" } },
    allowPositionals: true,
});
const folder = resolve(positionals[0] ?? join(import.meta.dirname, "../../dist"));
let root;
let rules;
try {
    root = await realpath(folder);
    rules = parsed(await readFile(join(root, "_headers"), "utf8"));
} catch (error) {
    console.error(`${folder} cannot be served. Run: npm run build (${error.message})`);
    process.exit(1);
}

const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
        console.error(error);
        if (!response.headersSent) plain(response, 500, "The server failed");
        else response.destroy();
    });
});
server.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
});
server.listen(Number(values.port), "localhost", () => {
    console.log(`http://localhost:${server.address().port}/`);
});

async function answer(request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "Not allowed");
    const [, path = "", search = ""] = /^(\/[^?#]*)(\?[^#]*)?/.exec(request.url ?? "") ?? [];
    const steps = stepsOf(path);
    const file = steps && (await found(join(root, ...steps)));
    // Hosts read _headers and do not serve it.
    if (!file || steps.at(-1) === "_headers") return plain(response, 404, "Not found");
    if (!file.isFolder) return send(request, response, path, file);
    const index = await found(join(file.path, "index.html"));
    if (!index || index.isFolder) return plain(response, 404, "Not found");
    if (path.endsWith("/")) return send(request, response, path, index);
    // Built from the steps: a path with two slashes in front would be another host.
    response.setHeader("Location", `/${steps.map(encodeURIComponent).join("/")}/${search}`);
    return plain(response, 301, "Moved");
}

/** The folders and the file of a path; undefined if it is malformed or leads out of the site. */
function stepsOf(path) {
    try {
        const steps = path.split("/").map(decodeURIComponent).filter(Boolean);
        return steps.some((step) => /^\.\.?$|[/\\\0]/.test(step)) ? undefined : steps;
    } catch {
        return undefined;
    }
}

async function found(path) {
    try {
        const real = await realpath(path);
        // A symbolic link may lead out of the site.
        if (real !== root && !real.startsWith(root + sep)) return undefined;
        const about = await stat(real);
        return { path: real, isFolder: about.isDirectory(), size: about.size };
    } catch {
        return undefined;
    }
}

function send(request, response, path, file) {
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    response.setHeader("Content-Type", TYPES[extname(file.path)] ?? "application/octet-stream");
    response.setHeader("Content-Length", file.size);
    if (request.method === "HEAD") return response.end();
    const content = createReadStream(file.path);
    content.on("error", () => response.destroy());
    content.pipe(response);
}

function plain(response, status, text) {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(`${text}\n`);
}

/** The rules of `_headers`: a path, which may end on `*`, followed by its indented headers. */
function parsed(text) {
    const rules = [];
    for (const [n, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*(#|$)/.test(line)) continue;
        const wrong = new Error(`_headers, line ${n + 1}: ${line}`);
        if (/^\s/.test(line)) {
            const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
            if (name === undefined || rules.length === 0) throw wrong;
            rules.at(-1).headers.push([name, value]);
        } else {
            if (!/^\/[^*:\s]*\*?$/.test(line)) throw wrong;
            rules.push({ path: line, headers: [] });
        }
    }
    return rules;
}

function headersOf(path) {
    const headers = new Map();
    const matches = (rule) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);
    for (const rule of rules.filter((rule) => matches(rule.path))) {
        for (const [name, value] of rule.headers) {
            // Hosts differ: some take the nearer one, others send both.
            if (headers.has(name)) throw new Error(`_headers has ${name} twice for ${path}`);
            headers.set(name, value);
        }
    }
    return headers;
}
