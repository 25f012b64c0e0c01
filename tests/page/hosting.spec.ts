/** The site as its hosts serve it: with the headers of `dist/_headers`, or with those of GitHub Pages alone. */

import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { test as base, expect, Lens } from "../lens.ts";
import { ShareDialog, settings } from "../share.ts";

const COMPANIES = "/?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";

const DIST = resolve(import.meta.dirname, "../../dist");

/** All that GitHub Pages sends besides types and lengths. */
const GITHUB_PAGES = "/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: max-age=600\n";

const HOSTS = ["Netlify", "GitHub Pages"] as const;

const test = base.extend<
    { blog: (body: string) => Promise<string> },
    {
        site: string;
        sites: Record<(typeof HOSTS)[number], string>;
        hosted: (folder: string) => Promise<string>;
    }
>({
    // A folder served by a server of its own; its address.
    hosted: [
        // biome-ignore lint/correctness/noEmptyPattern: it is how a fixture says that it needs no other.
        async ({}, use) => {
            const servers: Array<ReturnType<typeof spawn>> = [];
            await use(async (folder) => {
                const server = spawn(process.execPath, ["crates/xtask/preview.mjs", folder, "--port", "0"], {
                    cwd: resolve(DIST, ".."),
                    stdio: ["ignore", "pipe", "inherit"],
                });
                servers.push(server);
                const [said] = (await new Promise((told, failed) => {
                    server.stdout?.once("data", (...data) => told(data));
                    server.once("exit", () => failed(new Error("The server has ended.")));
                })) as [Buffer];
                return said.toString().trim();
            });
            for (const server of servers) server.kill();
        },
        { scope: "worker" },
    ],

    // The site with a page to be framed anywhere.
    site: [
        async ({ hosted }, use) => {
            const folder = mkdtempSync(join(tmpdir(), "lstm-lens-"));
            cpSync(DIST, folder, { recursive: true });
            const frame = join(folder, "embed.html");
            if (!existsSync(frame)) cpSync(join(folder, "index.html"), frame);
            await use(await hosted(folder));
            rmSync(folder, { recursive: true });
        },
        { scope: "worker" },
    ],

    // The site on each host. GitHub Pages serves a project below a path.
    sites: [
        async ({ hosted, site }, use) => {
            const folder = mkdtempSync(join(tmpdir(), "lstm-lens-"));
            cpSync(DIST, join(folder, "lstm-lens"), { recursive: true });
            writeFileSync(join(folder, "_headers"), GITHUB_PAGES);
            await use({ Netlify: site, "GitHub Pages": `${await hosted(folder)}lstm-lens/` });
            rmSync(folder, { recursive: true });
        },
        { scope: "worker" },
    ],

    // A page of somebody else's, on another origin.
    // biome-ignore lint/correctness/noEmptyPattern: it is how a fixture says that it needs no other.
    blog: async ({}, use) => {
        let page = "";
        const server = createServer((_, response) => {
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(page);
        });
        await new Promise<void>((listening) => server.listen(0, "localhost", listening));
        await use(async (body) => {
            page = `<!doctype html><title>A blog</title>${body}`;
            return `http://localhost:${(server.address() as AddressInfo).port}/`;
        });
        server.closeAllConnections();
        server.close();
    },
});

/** What the browser complains of, the policy's violations among it. */
function complaints(page: Page): string[] {
    const heard: string[] = [];
    page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) heard.push(message.text());
    });
    page.on("pageerror", (error) => heard.push(error.message));
    return heard;
}

for (const theme of ["light", "dark"]) {
    test(`the page does nothing that its policy forbids, ${theme}`, async ({ page }) => {
        const heard = complaints(page);
        await page.goto(`${COMPANIES}&theme=${theme}`);
        const lens = new Lens(page);
        await lens.ready();
        const chart = lens.element.locator(".time");
        await expect(chart).toBeVisible();
        await lens.element
            .getByRole("button", { name: /^Export picture: / })
            .first()
            .click();
        const picture = lens.element.locator("dialog.export img");
        await expect(picture).toHaveJSProperty("complete", true);
        expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
        expect(heard).toEqual([]);
    });
}

test("GitHub Pages sends no policy, and keeps files for ten minutes", async ({ request, sites }) => {
    for (const path of ["", "embed.html", "p/minus-ten/", "lstm-lens.js"]) {
        const headers = (await request.get(sites["GitHub Pages"] + path)).headers();
        expect(headers["content-security-policy"], path).toBeUndefined();
        expect(headers["cache-control"], path).toBe("max-age=600");
    }
});

test("on GitHub Pages every panel loads, and nothing breaks the policy", async ({ page, sites }) => {
    const heard = complaints(page);
    const site = sites["GitHub Pages"];
    await page.goto(`${site}p/companies/`);
    await expect(page).toHaveURL(`${site}${COMPANIES.slice(1)}`);
    const { element } = new Lens(page);
    await expect(element.locator(".time")).toBeVisible();
    await element.getByRole("button", { name: "What matters now" }).click();
    await expect(element.locator("[part=inspector]")).toBeVisible();
    await element.getByRole("button", { name: "Take the tour" }).click();
    await expect(element.locator("[part=tour]")).toBeVisible();
    for (const key of ["g", "?"]) {
        await page.keyboard.press(key);
        await expect(element.locator("dialog[open]")).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(element.locator("dialog[open]")).toHaveCount(0);
    }
    await element
        .getByRole("button", { name: /^Export picture: / })
        .first()
        .click();
    await expect(element.locator("dialog.export img")).toHaveJSProperty("complete", true);
    expect(heard).toEqual([]);
});

test("on GitHub Pages the share dialog shows what is pasted", async ({ page, sites }) => {
    const heard = complaints(page);
    const site = sites["GitHub Pages"];
    const share = await ShareDialog.at(page, `${site}?v=1&x=-10`);
    await share.to("Any site, as a frame");
    expect(await share.snippet()).toContain(`src="${site}embed.html?v=1&x=-10"`);
    const { sequences } = await settings(share.frame().locator("lstm-lens"));
    expect(sequences.map(({ inputs }) => inputs)).toEqual([[-10]]);
    // dev.to would show no frame from there: a picture is made.
    await share.to("dev.to");
    expect(await share.snippet()).toMatch(/^\[!\[.*\.png\)\]\(/);
    expect(heard).toEqual([]);
});

for (const host of HOSTS) {
    for (const path of ["", "embed.html"]) {
        test(`the policy of /${path} forbids what it never does, ${host}`, async ({ page, sites }) => {
            const heard = complaints(page);
            await page.goto(sites[host] + path);
            await new Lens(page).ready();
            expect(heard).toEqual([]);
            const done = await page.evaluate(async () => {
                const script = document.createElement("script");
                script.textContent = "document.title = 'inline'";
                document.body.append(script);
                document.body.setAttribute("style", "outline: 1px solid");
                const elsewhere = await fetch("http://localhost:9/").then(
                    () => "fetched",
                    () => "refused",
                );
                return [document.title, document.body.style.outline, elsewhere];
            });
            expect(done).toEqual([expect.stringContaining("LSTM Lens"), "", "refused"]);
            for (const directive of ["script-src", "style-src", "connect-src"]) {
                expect(heard.join("\n")).toContain(directive);
            }
        });
    }

    test(`in somebody's frame without an origin, the numbers can be changed, ${host}`, async ({
        page,
        sites,
        blog,
    }) => {
        const site = sites[host];
        const heard = complaints(page);
        await page.goto(
            await blog(
                `<iframe sandbox="allow-scripts" src="${site}embed.html?v=1&x=-10" width="680" height="672"></iframe>`,
            ),
        );
        const frame = page.frameLocator("iframe");
        const lens = frame.locator("lstm-lens");
        const input = () => lens.evaluate((lens: LstmLens) => lens.settings?.sequences[0]?.inputs[0]);
        await expect.poll(input).toBe(-10);
        expect(await lens.evaluate(() => self.origin)).toBe("null");
        await lens.evaluate((lens: LstmLens) => {
            lens.settings = { sequences: [{ inputs: [1] }] };
        });
        // From the article: the x-axis value of the potential long-term memory.
        await expect(frame.locator("#cell .sum")).toContainText("2.03");
        expect(heard).toEqual([]);
    });

    test(`a page on another origin can load the element, ${host}`, async ({ page, sites, blog }) => {
        const site = sites[host];
        const heard = complaints(page);
        await page.goto(
            await blog(
                `<script type="module" src="${site}lstm-lens.js"></script><lstm-lens link="?v=1&x=-10"></lstm-lens>`,
            ),
        );
        // With input -10 the candidate's x-axis value is 1.41 − 9.4 − 0.32.
        await expect(page.locator("lstm-lens #cell .sum")).toContainText("−8.31");
        // It asks for its icon.
        expect(heard.filter((text) => !text.includes("favicon"))).toEqual([]);
    });
}

test("the page itself is not to be framed by others", async ({ page, site, blog }) => {
    await page.goto(await blog(`<iframe src="${site}?v=1"></iframe>`));
    await expect.poll(() => page.frames()[1]?.url()).toContain("chrome-error:");
});

test("in a folder of another site, everything leads where it should", async ({ page, hosted }) => {
    const folder = mkdtempSync(join(tmpdir(), "lstm-lens-"));
    cpSync(DIST, join(folder, "in/a/folder"), { recursive: true });
    cpSync(join(DIST, "_headers"), join(folder, "_headers"));
    const heard = complaints(page);
    const site = `${await hosted(folder)}in/a/folder/`;
    await page.goto(`${site}p/minus-ten/`);
    await expect(page).toHaveURL(`${site}?v=1&x=-10`);
    await new Lens(page).ready();
    expect(heard).toEqual([]);
    rmSync(folder, { recursive: true });
});

test("files are served as what they are, and kept as long as they may", async ({ request, site }) => {
    const hashed = (end: string) => readdirSync(join(DIST, "assets")).find((name) => name.endsWith(end));
    for (const [path, type, kept] of [
        ["", "text/html", "must-revalidate"],
        ["embed.html", "text/html", "must-revalidate"],
        ["p/minus-ten/", "text/html", "must-revalidate"],
        ["lstm-lens.js", "text/javascript", "must-revalidate"],
        [`assets/${hashed(".js")}`, "text/javascript", "immutable"],
        [`assets/${hashed(".css")}`, "text/css", "immutable"],
        [`assets/${hashed(".wasm")}`, "application/wasm", "immutable"],
    ] as const) {
        const answer = await request.get(`${site}${path}?x=1`);
        expect(answer.status(), path).toBe(200);
        const headers = answer.headers();
        expect(headers["content-type"], path).toContain(type);
        expect(headers["cache-control"], path).toContain(kept);
        expect(headers["access-control-allow-origin"], path).toBe("*");
        expect(headers["x-content-type-options"], path).toBe("nosniff");
        if (type === "text/html") {
            const ancestors = path === "embed.html" ? "*" : "'self'";
            expect(headers["content-security-policy"], path).toContain(`frame-ancestors ${ancestors}`);
            expect(headers["content-security-policy"], path).not.toContain("unsafe-inline");
        }
    }
});

test("the preview serves its folder and nothing else", async ({ baseURL }) => {
    // As it stands: a browser would tidy it up first.
    const got = (path: string) =>
        new Promise<[number | undefined, string | undefined]>((done, failed) => {
            const { hostname, port } = new URL(baseURL ?? "");
            request({ hostname, port, path }, (answer) => {
                answer.resume();
                done([answer.statusCode, answer.headers.location]);
            })
                .on("error", failed)
                .end();
        });
    for (const path of [
        "/../package.json",
        "/%2e%2e/package.json",
        "/assets/..%2f..%2fpackage.json",
        "/..%5cpackage.json",
        "/%",
        "/%00",
        "/_headers",
        "/assets/",
        "//assets",
    ]) {
        expect(await got(path), path).toEqual([404, undefined]);
    }
    expect(await got("//p/minus-ten?a=b")).toEqual([301, "/p/minus-ten/?a=b"]);
    expect(await got("/index.html?v=1")).toEqual([200, undefined]);
});
