// Entry of the npm scripts: checks the tools, then runs `cargo xtask`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const needed = (file, pattern) => pattern.exec(readFileSync(file, "utf8"))[1];
const node = needed("package.json", /"node": ">=([\d.]+)"/);
const rust = needed("Cargo.toml", /rust-version = "([\d.]+)"/);

if (older(process.versions.node, node)) {
    stop(`Node ${process.versions.node} is too old. Install Node ${node} or newer: https://nodejs.org`);
}
const rustc = answer("rustc", "--version")?.split(" ")[1];
if (rustc === undefined || answer("cargo", "--version") === undefined) {
    stop("Rust is missing. Install it by rustup (https://rustup.rs), open a new terminal, try again.");
}
if (older(rustc, rust)) {
    stop(`Rust ${rustc} is too old, ${rust} or newer is needed. Run: rustup update stable`);
}
if (process.platform !== "win32" && answer("cc", "--version") === undefined) {
    stop(
        "A C compiler is missing. Install one: build-essential (Debian), gcc (Fedora), Xcode's tools (macOS).",
    );
}

// The first build takes minutes: show cargo's progress.
const quiet = existsSync("target/debug/xtask") ? ["--quiet"] : [];
const command = ["run", ...quiet, "--locked", "--package", "xtask", "--", ...process.argv.slice(2)];
const { status } = spawnSync("cargo", command, { stdio: "inherit" });
process.exit(status ?? 1);

/** The output of a program; undefined if it is missing or fails. */
function answer(program, ...args) {
    const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
    return status === 0 ? stdout : undefined;
}

/** True if a version is older than another. */
function older(version, than) {
    const [a, b] = [version, than].map((text) => text.split(".").map(Number.parseFloat));
    const n = b.findIndex((part, n) => a[n] !== part);
    return n !== -1 && a[n] < b[n];
}

function stop(message) {
    console.error(message);
    process.exit(1);
}
