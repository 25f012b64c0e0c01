//! The files that the page imports: compiled modules with their bindings, colours, and the pictures
//! shown until the core has loaded.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fs_err as fs;
use lstm_core::{LIMIT, MAX_DIGITS, MAX_INPUTS, MAX_SEQUENCES, Named, Settings, Stage};
use lstm_figure::{
    CurveNames, Diagram, Letters, Mark, Palette, Scale, Svg, css, draw_curve, draw_mark, frame,
};
use serde_json::json;
use wasm_bindgen_cli_support::Bindgen;

use crate::setup::{INSTALLED, TARGET};
use crate::shell::{cargo, node_tool, root, run};

/// Optimizes twice, the first time on flat expressions: half a kilobyte less, compressed.
const WASM_PASSES: [&str; 7] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
];
/// WebAssembly features of every browser since 2022.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// Writes everything to `www/generated/`.
pub fn all() -> Result<()> {
    let folder = root().join("www/generated");
    fs::create_dir_all(&folder)?;
    for module in MODULES {
        wasm(&folder, module)?;
    }
    write(&folder.join("figure.css"), &sheet())?;
    let diagrams = json!({ "wide": Diagram::wide(), "narrow": Diagram::narrow() });
    write(&folder.join("diagram.json"), &diagrams.to_string())?;
    let limits = json!({
        "magnitude": LIMIT,
        "digits": MAX_DIGITS,
        "sequences": MAX_SEQUENCES,
        "inputs": MAX_INPUTS,
    });
    write(&folder.join("limits.json"), &limits.to_string())?;
    let step = Settings::default().step()?;
    for stage in Stage::ALL {
        let mark = Mark { stage, z: stage.z(&step), digits: Settings::default().view.digits };
        write(&folder.join(format!("{}.svg", stage.name())), &picture(&mark)?)?;
    }
    Ok(())
}

/// The modules compiled from lstm-wasm, each by the feature of its name.
pub const MODULES: [&str; 4] = ["lens", "time", "figure", "tour"];

/// Compiles a module, writes its bindings and optimizes it, unless all that is up to date.
fn wasm(folder: &Path, module: &str) -> Result<()> {
    let target = root().join("target/wasm").join(module);
    let mut build = cargo();
    build.args(["build", "--package", "lstm-wasm", "--release", "--locked", "--target", TARGET]);
    build.args(["--no-default-features", "--features", module]).arg("--target-dir").arg(&target);
    run(build.env("CARGO_ENCODED_RUSTFLAGS", without_paths()))?;
    let compiled = target.join(TARGET).join("release/lstm_wasm.wasm");
    let small = folder.join(format!("lstm_{module}_bg.wasm"));
    // Written last: an interrupted run leaves none.
    let done = folder.join(format!("lstm_{module}.done"));
    let changed = |file: &Path| file.metadata().and_then(|data| data.modified()).ok();
    // The module, this program, and the tools from npm.
    let sources = [compiled.clone(), env::current_exe()?, root().join(INSTALLED)];
    let fresh = changed(&done).is_some_and(|done| {
        sources.iter().all(|source| changed(source).is_some_and(|source| source < done))
    });
    if fresh && small.is_file() && folder.join(format!("lstm_{module}.js")).is_file() {
        return Ok(());
    }
    Bindgen::new()
        .input_path(&compiled)
        .web(true)?
        .typescript(true)
        .out_name(&format!("lstm_{module}"))
        .omit_default_module_path(false)
        .generate(folder)
        .context("The bindings could not be written")?;
    run(node_tool("wasm-opt")
        .args(WASM_PASSES)
        .args(WASM_FEATURES)
        .arg(&small)
        .arg("-o")
        .arg(&small))?;
    fs::write(done, "")?;
    Ok(())
}

/// Compiler flags that keep the machine's paths out of panic messages: same source, same bytes.
fn without_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let known = [(home.as_deref(), "cargo"), (Some(root()), "lstm-lens")];
    let flags = known.iter().filter_map(|(path, name)| {
        path.map(|path| format!("--remap-path-prefix={}={name}", path.display()))
    });
    // CARGO_ENCODED_RUSTFLAGS takes paths with spaces; RUSTFLAGS would split them.
    flags.collect::<Vec<_>>().join("\u{1f}")
}

/// The colours and a picture's aspect ratio as custom properties of page and element.
fn sheet() -> String {
    let light = Palette::LIGHT.named();
    let pairs = light.iter().zip(Palette::DARK.named()).map(|((name, light), (_, dark))| {
        format!("  --lstm-{name}: light-dark({}, {});\n", css(*light), css(dark))
    });
    let properties: String = pairs.collect();
    let shape = format!("  --lstm-aspect: {} / {};\n", frame::WIDTH, frame::HEIGHT);
    format!("/* From crates/lstm-figure. */\n:root,\n:host {{\n{properties}{shape}}}\n")
}

/// A marked curve as SVG in the font and colours of the page.
fn picture(mark: &Mark) -> Result<String> {
    // In English. The page redraws it in other languages.
    let names = CurveNames { curve: mark.stage.curve().name(), axis: "x-axis value" };
    let (size, scale) = ((frame::WIDTH, frame::HEIGHT), Scale::canvas(10.0));
    let mut svg = Svg::new(Letters::Live);
    draw_curve(&svg.area(size, scale), mark.stage, names, &Palette::LIGHT, scale)?;
    draw_mark(&svg.area(size, scale), mark, &Palette::LIGHT, scale)?;
    let mut svg = svg.file(size, size, None);
    for (name, color) in Palette::LIGHT.named() {
        svg = svg.replace(&css(color), &format!("var(--lstm-{name})"));
    }
    Ok(svg)
}

/// Writes a file if its content changes, so that a watching server reloads no more than it must.
fn write(file: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    Ok(fs::write(file, text)?)
}
