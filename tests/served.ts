/** Folders served as somebody else's host would, each from an origin of its own. */

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Record<string, string> = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".wasm": "application/wasm",
    ".svg": "image/svg+xml",
};

/** The origin of a server that has begun to listen, on a port that was free. */
export async function listening(server: Server): Promise<string> {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A host that serves the files of a folder, with these headers. */
export function host(folder: string, headers: Record<string, string> = {}): Server {
    return createServer(async (request, response) => {
        const { pathname } = new URL(request.url ?? "/", "http://host");
        const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
        try {
            const body = await readFile(join(folder, file));
            for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
            response.setHeader("Content-Type", TYPES[extname(file)] ?? "text/plain");
            response.end(body);
        } catch {
            response.writeHead(404).end();
        }
    });
}

/** Somebody else's blog; the body of its only page is in the address. */
export function blog(): Server {
    return createServer((request, response) => {
        const body = new URL(request.url ?? "/", "http://blog").searchParams.get("body");
        response.setHeader("Content-Type", "text/html");
        response.end(`<!doctype html><title>A blog</title><meta name="viewport" content="width=device-width">
            <body style="margin: 0">${body}`);
    });
}
