// What the npm scripts call: makes sure that Rust can be run, then hands over to `cargo xtask`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old. Install Node 20.19 or newer: https://nodejs.org`);
}
if (!answers("cargo", "--version")) {
    stop("Rust is missing. Install it by rustup (https://rustup.rs), open a new terminal, try again.");
}
if (process.platform !== "win32" && !answers("cc", "--version")) {
    stop(
        "A C compiler is missing. Install one: build-essential (Debian), gcc (Fedora), Xcode's tools (macOS).",
    );
}

// The first build takes a minute: show that something is going on.
const quiet = existsSync("target/debug/xtask") ? ["--quiet"] : [];
const command = ["run", ...quiet, "--locked", "--package", "xtask", "--", ...process.argv.slice(2)];
const { status } = spawnSync("cargo", command, { stdio: "inherit" });
process.exit(status ?? 1);

function answers(program, ...args) {
    return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

function stop(message) {
    console.error(message);
    process.exit(1);
}
