//! `cargo xtask COMMAND`: builds, serves, checks and tests the project.

mod generate;
mod setup;
mod shell;
mod site;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use fs_err as fs;

use shell::{cargo, node_tool, run};

/// A command's name, its help text, and its function.
type Task = (&'static str, &'static str, fn() -> Result<()>);

const COMMANDS: [Task; 6] = [
    ("start", "builds and serves the page on http://localhost:5173", start),
    ("build", "writes the finished site to dist/", build),
    ("check", "checks format, lints and types; changes nothing", check),
    ("test", "runs all tests: Rust, TypeScript, browser", test),
    ("pictures", "redraws the reference pictures in tests/figures/", pictures),
    ("generate", "writes the files that the page imports to www/generated/", generate),
];

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let Some((_, _, command)) = COMMANDS.iter().find(|(name, _, _)| *name == wanted) else {
        eprintln!("cargo xtask COMMAND");
        for (name, help, _) in COMMANDS {
            eprintln!("  {name:<10}{help}");
        }
        return ExitCode::from(2);
    };
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<()> {
    setup::wasm_target()?;
    setup::packages()?;
    generate::all()
}

fn start() -> Result<()> {
    generate()?;
    let mut vite = node_tool("vite");
    run(vite.args(["--config", "build/vite.config.ts", "--port", "5173", "--strictPort"]))
}

fn build() -> Result<()> {
    generate()?;
    run(node_tool("vite").args(["build", "--config", "build/vite.config.ts"]))?;
    run(node_tool("vite").args(["build", "--config", "build/vite.single.config.ts"]))?;
    run(node_tool("vite").args(["build", "--config", "build/vite.npm.config.ts"]))?;
    for project in ["build/tsconfig.types.json", "build/tsconfig.npm.json"] {
        run(node_tool("tsc").args(["--project", project]))?;
    }
    site::all()?;
    run(node_tool("cem").args(["analyze", "--config", "build/custom-elements.config.js"]))?;
    // tsc copies no .d.ts files.
    let declared = shell::root().join("www/generated/lstm_lens.d.ts");
    for types in ["dist/types", "dist/npm/types"] {
        let folder = shell::root().join(types).join("generated");
        fs::create_dir_all(&folder)?;
        fs::copy(&declared, folder.join("lstm_lens.d.ts"))?;
    }
    // The path that pages already import.
    let element = shell::root().join("dist/types/lstm-lens.d.ts");
    fs::write(element, "export * from \"./element/lstm-lens.js\";\n")?;
    let package = shell::root().join("dist/npm");
    let react = shell::root().join("www/entries/npm/react.d.ts");
    fs::copy(react, package.join("types/entries/npm/react.d.ts"))?;
    // The entry has types only.
    fs::write(package.join("react.js"), "export {};\n")?;
    Ok(())
}

fn check() -> Result<()> {
    setup::components()?;
    generate()?;
    run(cargo().args(["fmt", "--all", "--check"]))?;
    let clippy = |of: &[&str]| {
        run(cargo().arg("clippy").args(of).args(["--locked", "--", "-D", "warnings"]))
    };
    clippy(&["--workspace", "--all-targets"])?;
    for feature in generate::MODULES {
        let only = ["--no-default-features", "--features", feature];
        clippy(&[&["--package", "lstm-wasm", "--target", setup::TARGET], &only[..]].concat())?;
    }
    let mut doc = cargo();
    doc.env("RUSTDOCFLAGS", "-D warnings");
    run(doc.args(["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"]))?;
    run(node_tool("tsc").arg("--noEmit"))?;
    run(node_tool("biome").args(["ci", "--error-on-warnings", "--colors=off", "."]))
}

fn test() -> Result<()> {
    let chromium = setup::for_browser_tests()?;
    run(cargo().args(["test", "--workspace", "--locked"]))?;
    build()?;
    run(node_tool("vitest").args(["run", "--config", "build/vite.config.ts"]))?;
    run(node_tool("tsc").args(["--project", "tests/types/tsconfig.json"]))?;
    playwright(&chromium)
}

fn pictures() -> Result<()> {
    let test = ["test", "--package", "lstm-cli", "--locked", "--test", "figures"];
    run(cargo().args(test).env("UPDATE_FIGURES", "1"))
}

fn playwright(chromium: &Path) -> Result<()> {
    let mut playwright = node_tool("playwright");
    playwright.args(["test", "--config", "tests/playwright.config.ts"]);
    run(playwright.env("CHROME_PATH", chromium))
}
