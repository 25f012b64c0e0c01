//! Tools that a fresh machine lacks. They are installed if possible, else named in one line.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::shell::{answer, cargo, first_on_path, npm, program, root, run};

/// The target of the page's modules.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Installs Rust's standard library for [`TARGET`].
pub fn wasm_target() -> Result<()> {
    let libraries = answer(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|folder| PathBuf::from(folder).is_dir()) {
        return Ok(());
    }
    if first_on_path(&["rustup", "rustup.exe"]).is_none() {
        bail!("Rust's {TARGET} target is missing. Install Rust by rustup: https://rustup.rs");
    }
    run(program("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!("Could not be installed; do it by hand: rustup target add {TARGET}")
    })
}

/// Installs the formatter and the linter, which rustup's minimal profile lacks.
pub fn components() -> Result<()> {
    if ["fmt", "clippy"].iter().all(|tool| answer(cargo().args([tool, "--version"])).is_some()) {
        return Ok(());
    }
    run(program("rustup").args(["component", "add", "rustfmt", "clippy"]))
        .context("Could not be installed; do it by hand: rustup component add rustfmt clippy")
}

/// The file that npm writes when everything is installed.
pub const INSTALLED: &str = "node_modules/.package-lock.json";

/// Installs the npm packages of the lock file.
pub fn packages() -> Result<()> {
    let changed = |file: &str| root().join(file).metadata().and_then(|m| m.modified()).ok();
    let installed = changed(INSTALLED);
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    run(npm().args(["ci", "--no-audit", "--no-fund"]))
        .context("The npm packages could not be installed. Is the network available?")
}

const BROWSERS: [&str; 6] = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "chrome.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// The blog generators that npm does not have: their Debian packages and programs.
const GENERATORS: [(&str, [&str; 2]); 2] =
    [("hugo", ["hugo", "hugo.exe"]), ("jekyll", ["jekyll", "jekyll.bat"])];

/// Installs a browser and the blog generators for the browser tests. Returns the browser's path.
pub fn for_browser_tests() -> Result<PathBuf> {
    let named = env::var_os("CHROME_PATH").map(PathBuf::from);
    if let Some(path) = named.as_ref().filter(|path| !path.is_file()) {
        bail!("CHROME_PATH is {}, but there is no such program.", path.display());
    }
    let browser = || named.clone().or_else(|| first_on_path(&BROWSERS));
    let missing = || -> Vec<&str> {
        let browser = browser().is_none().then_some("chromium");
        let generators = GENERATORS.iter().filter(|(_, names)| first_on_path(names).is_none());
        browser.into_iter().chain(generators.map(|(package, _)| *package)).collect()
    };
    if !missing().is_empty() {
        apt(&missing())?;
    }
    match (browser(), missing().as_slice()) {
        (Some(path), []) => Ok(path),
        (_, missing) => bail!(
            "The browser tests need Chrome or Chromium (CHROME_PATH may say where), Hugo and Jekyll. \
             Please install: {}.",
            missing.join(", ")
        ),
    }
}

/// Installs Debian packages as root; for anybody else it does nothing.
fn apt(packages: &[&str]) -> Result<()> {
    let is_root = answer(program("id").arg("-u")).is_some_and(|id| id == "0");
    if !is_root || first_on_path(&["apt-get"]).is_none() {
        return Ok(());
    }
    println!("Installing Debian's {}.", packages.join(", "));
    let run =
        |args: &[&str]| run(program("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"));
    run(&["update", "-qq"])
        .and_then(|()| {
            run(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
        })
        .with_context(|| {
            format!("Could not be installed; do it by hand: apt install {}", packages.join(" "))
        })
}
