/** Small real blogs: a layout, a theme's style sheet, and posts, made by the generators' own defaults. */

import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readme } from "../readme.ts";

export interface Blog {
    /** The posts in Markdown, by their names. */
    posts: Record<string, string>;
    /** A further file that the author has been told to make. */
    file?: { path: string; text: string } | undefined;
    /** True if it serves the package's files, from `node_modules`, below `/lstm-lens/`, as the README has it. */
    hasPackage?: boolean;
}

export interface Generator {
    /** Makes the blog in a folder, which may have `node_modules`. Returns the folder to be served. */
    make(folder: string, blog: Blog): Promise<string>;
    /** The path of a post. */
    path: (post: string) => string;
}

const THEME = `:root { font: 18px/1.6 Georgia, serif; color: #222; background: #fdfcf8; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; }
header, article { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1, h2 { line-height: 1.2; letter-spacing: -0.01em; }
p, ul, ol { margin: 0 0 1.2em; }
a { color: #06c; text-decoration: underline; }
img, svg, canvas, iframe { max-width: 100%; }
button, input, select { font: inherit; }
.note { color: #666; }
`;

const layout = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme.css">
</head>
<body>
<header><a href="/">A blog</a></header>
<article><h1>${title}</h1>
${content}
</article>
</body>
</html>
`;

async function write(folder: string, files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
    }
}

const further = ({ file }: Blog) => (file ? { [file.path]: file.text } : {});

/** The files of the posts, each with its front matter. */
const written = ({ posts }: Blog, file: (name: string) => string, lines: string) =>
    Object.fromEntries(Object.entries(posts).map(([name, post]) => [file(name), front(lines) + post]));

const front = (lines: string) => `---\n${lines}\n---\n\n`;
const ELEVENTY = resolve("node_modules/@11ty/eleventy/cmd.cjs");

export const eleventy: Generator = {
    path: (post) => `/posts/${post}/`,
    async make(folder, blog) {
        const copied = blog.hasPackage ? readme("// Eleventy") : "";
        await write(folder, {
            "eleventy.config.js": `export default function (config) {
    config.addPassthroughCopy("theme.css");
    ${copied}
}`,
            "package.json": JSON.stringify({ type: "module" }),
            "theme.css": THEME,
            "_includes/post.html": layout("{{ title }}", "{{ content }}"),
            ...written(blog, (name) => `posts/${name}.md`, "title: Gates\nlayout: post.html"),
            ...further(blog),
        });
        execFileSync("node", [ELEVENTY, "--quiet"], { cwd: folder });
        return join(folder, "_site");
    },
};

export const hugo: Generator = {
    path: (post) => `/posts/${post}/`,
    async make(folder, blog) {
        await write(folder, {
            "hugo.toml": `title = "A blog"\nbaseURL = "/"\n${blog.hasPackage ? readme("# Hugo") : ""}`,
            "static/theme.css": THEME,
            "layouts/_default/single.html": layout("{{ .Title }}", "{{ .Content }}"),
            ...written(blog, (name) => `content/posts/${name}.md`, "title: Gates\ndate: 2026-01-02"),
            ...further(blog),
        });
        execFileSync("hugo", ["--quiet"], { cwd: folder });
        return join(folder, "public");
    },
};

export const jekyll: Generator = {
    path: (post) => `/2026/01/02/${post}.html`,
    async make(folder, blog) {
        await write(folder, {
            "_config.yml": "title: A blog\n",
            "theme.css": THEME,
            "_layouts/post.html": layout("{{ page.title }}", "{{ content }}"),
            ...written(blog, (name) => `_posts/2026-01-02-${name}.md`, "title: Gates\nlayout: post"),
            ...further(blog),
        });
        if (blog.hasPackage) execFileSync("sh", ["-e", "-c", readme("# Jekyll")], { cwd: folder });
        execFileSync("jekyll", ["build", "--quiet"], { cwd: folder });
        return join(folder, "_site");
    },
};
