//! Figures compared with the reference pictures in `tests/figures/`, which a person has looked at.
//!
//! After an intended change run `cargo xtask pictures` and look at them. Differences are drawn to
//! `tests/figures/diff/`: before, now, and the pixels that differ.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

const COMPANIES: &str = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&digits=4";
/// Weights that make the forget gate's sum the input, which then puts the mark anywhere.
const ANYWHERE: &str = "?v=1&f=0,1,0&x=";

/// The name of a reference picture, its link and its options.
fn cases() -> Vec<(String, String, Vec<String>)> {
    let mut cases = Vec::new();
    let mut add = |name: &str, link: &str, how: &str| {
        let how = how.split_whitespace().map(str::to_owned).collect();
        cases.push((name.to_owned(), link.to_owned(), how));
    };
    let stages = ["forget", "cell", "input", "memory", "output"];
    for stage in stages {
        add(&format!("article-{stage}.png"), "?v=1", &format!("--stage {stage}"));
        let dark = format!("--stage {stage} --theme dark");
        add(&format!("minus-ten-{stage}-dark.png"), "?v=1&x=-10", &dark);
    }
    add("symbols-cell.png", "?v=1&words=symbols", "--stage cell");
    add("symbols-memory.png", "?v=1&words=symbols", "--stage memory");
    add("many-digits.png", "?v=1&x=1.23456789&digits=15", "--stage output");
    // At the ends of the axis and beyond, near 0, between two labels, near one.
    for (name, input) in [
        ("left-end", "-8"),
        ("beyond-left", "-8.01"),
        ("far-left", "-1000000"),
        ("near-0", "0.001"),
        ("between", "-6"),
        ("near-a-label", "4.3"),
        ("right-end", "8"),
        ("beyond-right", "1000000"),
    ] {
        add(
            &format!("mark-{name}.png"),
            &format!("{ANYWHERE}{input}"),
            "--stage forget --width 343",
        );
    }
    add("diagram.png", "?v=1", "--diagram");
    add("diagram-dark.png", "?v=1&x=-10", "--diagram --theme dark");
    add("diagram-symbols.png", "?v=1&words=symbols", "--diagram");
    add("diagram-digits.png", "?v=1&x=0.333&c=-1000000&digits=15", "--diagram --width 343");
    add("diagram-wide.png", "?v=1", "--diagram --width 1248");
    let b = format!("{COMPANIES}&n=2&t=3");
    add("time-a.png", COMPANIES, "--time");
    add("time-b-dark.png", &b, "--time --theme dark");
    let gates = "--time --words symbols --gates input,forget,cell,output --width 720";
    add("time-gates.png", &b, gates);
    add("time-long.png", &wave(), "--time --gates output --width 960");
    add("time-phone.png", &b, "--time --gates forget,cell --width 343");
    add("time-all-gates.png", &b, "--time --gates input,forget,cell,output");
    add("card-digits.png", "?v=1&x=0.3333333333333&c=-1.234567&digits=15", "--card");
    add("card-article.png", "?v=1", "--card");
    add("card-companies-dark.png", &b, "--card --theme dark");
    // SVG files, compared byte by byte.
    add("article-cell.svg", "?v=1", "--stage cell");
    add("diagram.svg", "?v=1", "--diagram");
    add("time-b.svg", &b, "--time");
    add("companies.gif", COMPANIES, "--animate");
    add("stages-dark.gif", "?v=1&theme=dark", "--animate");
    cases
}

/// A slow wave with sharp beats, and weights that let every line move.
fn wave() -> String {
    let beat = |n: i32| {
        let slow = f64::from((n % 120 - 60).abs()) / 40.0 - 0.75;
        let all = if n % 45 == 0 { slow + 1.5 } else { slow };
        format!("{}", (all * 1000.0).round() / 1000.0)
    };
    let inputs = (0..360).map(beat).collect::<Vec<_>>().join(",");
    format!("?v=1&f=2.7,1.63,-1&x={inputs}&y=0.5")
}

fn draw(link: &str, how: &[String], file: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lstm-lens"));
    command.args(["figure", link, "--out"]).arg(file).args(how);
    if file.extension().is_some_and(|ending| ending == "png") {
        // One pixel for each CSS pixel, where a difference is seen soonest.
        command.args(["--scale", "1"]);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{how:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/figures")
}

#[test]
fn figures_are_as_they_were() {
    let new = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("figures");
    fs::create_dir_all(&new).unwrap();
    let update = env::var_os("UPDATE_FIGURES").is_some();
    let diff = kept().join("diff");
    // Differences of an earlier run.
    let _ = fs::remove_dir_all(&diff);
    let mut different = Vec::new();
    let known: Vec<String> = cases().into_iter().map(|(name, ..)| name).collect();
    for entry in fs::read_dir(kept()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !known.contains(&name) {
            different.push(format!("{name}: nothing draws this any more"));
        }
    }
    for (name, link, how) in cases() {
        let (now, before) = (new.join(&name), kept().join(&name));
        draw(&link, &how, &now);
        if update {
            fs::copy(&now, &before).unwrap();
        }
        let bytes = |file: &Path| fs::read(file).unwrap_or_default();
        if bytes(&now) != bytes(&before) {
            different.push(format!("{name}: {}", compared(&before, &now, &diff)));
        }
    }
    assert!(
        different.is_empty(),
        "other pictures than before; if that is meant, run cargo xtask pictures and look:\n{}",
        different.join("\n")
    );
}

/// Draws the differences. Returns a message with their number and the file.
fn compared(before: &Path, now: &Path, folder: &Path) -> String {
    let (Some(old), Some(new)) = (pixels(before), pixels(now)) else {
        return format!("not as {} was", before.display());
    };
    let (width, height) = (old.width().max(new.width()), old.height().max(new.height()));
    let mut sheet = Pixmap::new(3 * width, height).unwrap();
    let mut count = 0;
    for y in 0..height {
        for x in 0..width {
            let (a, b) = (old.pixel(x, y), new.pixel(x, y));
            let same = a == b;
            count += u32::from(!same);
            let faded = a.map_or(255, |p| u8::midpoint(u8::midpoint(p.red(), p.green()), 255));
            let mark = if same { gray(faded) } else { red() };
            let row = (y * 3 * width) as usize;
            let out = sheet.pixels_mut();
            out[row + x as usize] = a.unwrap_or(gray(128));
            out[row + (width + x) as usize] = b.unwrap_or(gray(128));
            out[row + (2 * width + x) as usize] = mark;
        }
    }
    if count == 0 {
        return "the same picture in other bytes".to_owned();
    }
    fs::create_dir_all(folder).unwrap();
    let file = folder.join(format!("{}.png", before.file_name().unwrap().display()));
    sheet.save_png(&file).unwrap();
    format!("{count} pixels are different, see {}", file.display())
}

fn gray(level: u8) -> PremultipliedColorU8 {
    PremultipliedColorU8::from_rgba(level, level, level, 255).unwrap()
}

fn red() -> PremultipliedColorU8 {
    PremultipliedColorU8::from_rgba(220, 0, 0, 255).unwrap()
}

/// The pixels of a picture; of an animation, its frames one below the other.
fn pixels(file: &Path) -> Option<Pixmap> {
    match file.extension()?.to_str()? {
        "png" => Pixmap::load_png(file).ok(),
        "svg" => {
            let tree = Tree::from_str(&fs::read_to_string(file).ok()?, &Options::default()).ok()?;
            let size = tree.size().to_int_size().scale_by(2.0)?;
            let mut pixels = Pixmap::new(size.width(), size.height())?;
            resvg::render(&tree, Transform::from_scale(2.0, 2.0), &mut pixels.as_mut());
            Some(pixels)
        }
        _ => frames(file),
    }
}

fn frames(gif: &Path) -> Option<Pixmap> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    let mut decoder = options.read_info(fs::File::open(gif).ok()?).ok()?;
    let (width, height) = (usize::from(decoder.width()), usize::from(decoder.height()));
    let mut shown = vec![PremultipliedColorU8::TRANSPARENT; width * height];
    let mut all = Vec::new();
    while let Some(frame) = decoder.read_next_frame().ok()? {
        let (left, top) = (usize::from(frame.left), usize::from(frame.top));
        for (n, pixel) in frame.buffer.as_chunks::<4>().0.iter().enumerate() {
            let (x, y) = (left + n % usize::from(frame.width), top + n / usize::from(frame.width));
            shown[y * width + x] =
                PremultipliedColorU8::from_rgba(pixel[0], pixel[1], pixel[2], 255)?;
        }
        all.extend_from_slice(&shown);
    }
    let rows = u32::try_from(all.len() / width).ok()?;
    let mut pixels = Pixmap::new(u32::try_from(width).ok()?, rows)?;
    pixels.pixels_mut().copy_from_slice(&all);
    Some(pixels)
}
