//! `lstm-lens figure` and `lstm-lens article` as child processes.

mod shell;

use std::fs;

use lstm_core::{decode, encode};
use resvg::usvg::roxmltree::{Document, Node};

use crate::shell::{COMPANIES, done, folder, names, run, with};

const SUBJECTS: [&[&str]; 8] = [
    &["--stage", "forget"],
    &["--stage", "cell"],
    &["--stage", "input"],
    &["--stage", "memory"],
    &["--stage", "output"],
    &["--diagram"],
    &["--time"],
    &["--card"],
];

#[test]
fn what_cannot_be_done_is_said_on_one_line_and_leaves_no_file() {
    let folder = folder("refused");
    fs::create_dir(folder.join("taken.svg")).unwrap();
    fs::write(folder.join("old.png"), "old").unwrap();
    let long = format!("?v=1&x={}", vec!["1"; 61].join(","));
    for (arguments, reason) in [
        (&["?v=1", "--stage", "hidden", "--out", "a.svg"][..], "'hidden'"),
        (&["?v=1", "--stage", "cell", "--diagram", "--out", "a.svg"], "cannot be used with"),
        (&["?v=1", "--diagram"], "--out"),
        (&["?v=1", "--diagram", "--out", "a.jpg"], "a.jpg: unknown ending. Allowed: .svg, .png"),
        (&["?v=1", "--diagram", "--out", "a"], "a: unknown ending"),
        (&["?v=1", "--diagram", "--out", "-"], "-: unknown ending"),
        (&["?v=1", "--diagram", "--out", "a.gif"], "a.gif: unknown ending"),
        (&[COMPANIES, "--animate", "--out", "a.svg"], "Allowed: .gif, .png, .apng"),
        (&["?v=1", "--animate", "--diagram", "--out", "a.gif"], "--animate: there is one step"),
        (&["?v=1", "--stage", "cell", "--gates", "cell", "--out", "a.svg"], "--gates: "),
        (&["-", "--diagram", "--out", "a.svg"], "standard input: "),
        (&["?v=1", "--animate=days", "--out", "a.gif"], "'days'"),
        (&["?v=1", "--animate=stages", "--time", "--out", "a.gif"], "--animate: "),
        (&[&long, "--animate", "--out", "a.gif"], "61 steps are too many"),
        (&["?v=1", "--diagram", "--out", "no/such/a.svg"], "no/such/a.svg: "),
        (&["?v=1", "--diagram", "--out", "taken.svg"], "taken.svg: "),
        (&["?v=1", "--all", "old.png"], "old.png: "),
        (
            &["?v=1", "--diagram", "--out", "old.png", "--width", "4000", "--scale", "8"],
            "too large",
        ),
        (&["?v=1", "--diagram", "--out", "a.svg", "--width", "99"], "99"),
        (&["?v=1", "--diagram", "--out", "a.svg", "--scale", "2"], "--scale: an SVG has no pixels"),
        (&["?v=1", "--diagram", "--out", "a.png", "--scale", "nan"], "0.5 to 8"),
        (&["?v=1", "--diagram", "--out", "a.svg", "--theme", "blue"], "'blue'"),
        (&["?v=1", "--diagram", "--out", "a.svg", "--digits", "16"], "16"),
        (&["?v=1", "--time", "--out", "a.svg", "--gates", "forget,memory"], "'memory'"),
        (&["?v=1", "--diagram", "--out", "a.svg", "--hold", "2"], "--animate"),
        (&["?x=one", "--diagram", "--out", "a.svg"], "\"one\""),
        (&["?v=1", "--diagram", "--colour", "red", "--out", "a.svg"], "'--colour'"),
    ] {
        let output = run(&with(&["figure"], arguments, &[]), &folder);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.starts_with("lstm-lens: ") && error.lines().count() == 1, "{error}");
        assert!(error.contains(reason), "{arguments:?}: {error}");
        assert_eq!(names(&folder), ["old.png", "taken.svg"], "{arguments:?}");
    }
    assert_eq!(fs::read_to_string(folder.join("old.png")).unwrap(), "old");
}

#[test]
fn an_svg_is_plain_shapes_with_a_title_and_the_alternative_text() {
    let folder = folder("plain");
    for subject in SUBJECTS {
        for look in [&[][..], &["--theme", "dark", "--words", "symbols"]] {
            let arguments = with(&["figure", COMPANIES], subject, look);
            done(&with(&arguments, &["--out", "a.svg"], &[]), &folder);
            let alt = done(&with(&arguments, &["--alt"], &[]), &folder);
            let text = fs::read_to_string(folder.join("a.svg")).unwrap();
            let file = Document::parse(&text).unwrap();
            let root = file.root_element();
            assert!(root.has_tag_name(("http://www.w3.org/2000/svg", "svg")));
            let children: Vec<Node> = root.children().filter(Node::is_element).collect();
            assert!(children[0].has_tag_name(("http://www.w3.org/2000/svg", "title")));
            assert!(!children[0].text().unwrap().is_empty());
            assert_eq!(format!("{}\n", children[1].text().unwrap()), alt);
            for node in file.descendants().filter(Node::is_element) {
                let name = node.tag_name().name();
                let known = ["svg", "title", "desc", "g", "path", "rect", "circle"];
                assert!(known.contains(&name), "{name}");
                for attribute in node.attributes() {
                    let (name, value) = (attribute.name(), attribute.value());
                    assert!(!name.starts_with("on") && name != "href" && name != "style");
                    assert!(!value.contains("NaN") && !value.contains(':'), "{name}={value}");
                }
            }
        }
    }
}

#[test]
fn the_alternative_text_has_the_numbers_that_are_seen() {
    let folder = folder("alternative");
    let alt =
        |link, how: &[&'static str]| done(&with(&["figure", link, "--alt"], how, &[]), &folder);
    assert_eq!(
        alt("?v=1", &["--stage", "cell"]),
        "Potential long-term memory. Short-term memory × weight + input × weight + bias = x-axis \
         value: 1 × 1.41 + 1 × 0.94 − 0.32 = 2.03. X-axis value 2.03, tanh gives 0.97, marked near \
         the top of the curve. A value from −1 to 1: 0.97 could be added.\n"
    );
    let beyond = alt("?v=1&x=-10", &["--stage", "input", "--digits", "3"]);
    assert!(beyond.contains("X-axis value −13.880, beyond the left end of the axis"), "{beyond}");
    let time = alt(COMPANIES, &["--time"]);
    assert!(time.contains("sequence A. Inputs: 0, 0.5, 0.25, 1."), "{time}");
    assert!(time.contains("Short-term memory, from 0 at the start: −0.1278,"), "{time}");
    let symbols = alt(COMPANIES, &["--time", "--words", "symbols"]);
    assert!(symbols.contains("c, from 0 at the start") && symbols.contains("with c′"), "{symbols}");
    let many = format!("?v=1&x={}", vec!["1"; 30].join(","));
    let long = done(&["figure", &many, "--alt", "--time"], &folder);
    assert!(long.contains("Inputs: 30 values from 1 to 1."), "{long}");
    assert!(long.len() < 600, "{long}");
    let gates = alt(COMPANIES, &["--time", "--gates", "forget", "--digits", "2"]);
    assert!(
        gates.contains("% of long-term memory to remember: 0.83, 0.89, 0.85, 0.94."),
        "{gates}"
    );
    let cell = alt("?v=1", &["--diagram"]);
    for said in ["One step", "sigmoid(5.95) = 0.997", "2 × 0.997 = 1.99 stays", "memory 2.95"] {
        assert!(cell.contains(said), "{cell}");
    }
    // The stage in focus is the default subject.
    assert_eq!(alt("?v=1&stage=cell", &[]), alt("?v=1", &["--stage", "cell"]));
}

#[test]
fn a_picture_is_as_large_as_asked_and_always_the_same() {
    let folder = folder("sizes");
    let png = |name: &str| {
        let bytes = fs::read(folder.join(name)).unwrap();
        assert!(bytes.starts_with(b"\x89PNG"));
        u32::from_be_bytes(bytes[16..20].try_into().unwrap())
    };
    for (how, width) in [
        (&["--stage", "cell"][..], 800),
        (&["--stage", "cell", "--scale", "3"], 1200),
        (&["--stage", "cell", "--width", "343", "--scale", "1"], 343),
        (&["--diagram", "--width", "1000", "--scale", "1.5"], 1500),
        (&["--card", "--scale", "1"], 1200),
    ] {
        done(&with(&["figure", "?v=1"], how, &["--out", "a.png"]), &folder);
        assert_eq!(png("a.png"), width, "{how:?}");
        done(&with(&["figure", "?v=1"], how, &["--out", "b.png"]), &folder);
        let [a, b] = ["a.png", "b.png"].map(|name| fs::read(folder.join(name)).unwrap());
        assert!(a == b, "{how:?}");
    }
    done(&["figure", "?v=1", "--time", "--width", "343", "--out", "a.svg"], &folder);
    let svg = fs::read_to_string(folder.join("a.svg")).unwrap();
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"343\""));
    assert_eq!(names(&folder), ["a.png", "a.svg", "b.png"]);
}

#[test]
fn the_sheet_goes_to_the_last_pixel_at_every_size() {
    let folder = folder("edges");
    for width in ["338", "343", "348", "389"] {
        for scale in ["1", "1.5", "2", "3"] {
            let size = ["--stage", "cell", "--width", width, "--scale", scale, "--out", "a.png"];
            done(&with(&["figure", "?v=1"], &size, &[]), &folder);
            let pixels = resvg::tiny_skia::Pixmap::load_png(folder.join("a.png")).unwrap();
            let (right, bottom) = (pixels.width() - 1, pixels.height() - 1);
            let edges = (0..=right)
                .flat_map(|x| [(x, 0), (x, bottom)])
                .chain((0..=bottom).flat_map(|y| [(0, y), (right, y)]));
            for (x, y) in edges {
                let pixel = pixels.pixel(x, y).unwrap();
                let channels = [pixel.red(), pixel.green(), pixel.blue()];
                assert_eq!(channels, [255; 3], "{width} × {scale} at {x}, {y}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn what_stands_in_a_files_place_is_respected() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("places");
    let draw = |file| run(&["figure", "?v=1", "--diagram", "--out", file], &folder);
    fs::write(folder.join("target.svg"), "old").unwrap();
    fs::set_permissions(folder.join("target.svg"), PermissionsExt::from_mode(0o640)).unwrap();
    symlink("target.svg", folder.join("link.svg")).unwrap();
    assert!(draw("link.svg").status.success());
    assert!(folder.join("link.svg").is_symlink());
    assert!(fs::read_to_string(folder.join("target.svg")).unwrap().starts_with("<svg"));
    let mode = fs::metadata(folder.join("target.svg")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    fs::write(folder.join("kept.svg"), "old").unwrap();
    fs::set_permissions(folder.join("kept.svg"), PermissionsExt::from_mode(0o444)).unwrap();
    assert_eq!(draw("kept.svg").status.code(), Some(2));
    assert_eq!(fs::read_to_string(folder.join("kept.svg")).unwrap(), "old");
    let long = format!("{}.svg", "n".repeat(250));
    assert!(draw(&long).status.success());
    assert_eq!(names(&folder), ["kept.svg", "link.svg", &long, "target.svg"]);
    // All figures of a link, or none.
    fs::create_dir_all(folder.join("all/output.png")).unwrap();
    assert_eq!(run(&["figure", "?v=1", "--all", "all"], &folder).status.code(), Some(2));
    assert_eq!(names(&folder.join("all")), ["output.png"]);
}

#[test]
fn all_pictures_of_a_link_go_into_a_folder() {
    let folder = folder("all");
    let both = |names: &[&str]| -> Vec<String> {
        names.iter().flat_map(|name| [format!("{name}.png"), format!("{name}.svg")]).collect()
    };
    done(&["figure", "?v=1", "--all", "new/one"], &folder);
    let one = ["cell", "diagram", "forget", "input", "memory", "output"];
    assert_eq!(names(&folder.join("new/one")), both(&one));
    done(&["figure", COMPANIES, "--all", "two"], &folder);
    assert_eq!(names(&folder.join("two")), both(&[&one[..], &["time-a", "time-b"]].concat()));
}

#[test]
fn an_article_has_its_pictures_its_links_and_their_texts() {
    let folder = folder("article");
    done(&["article", "out", "--base", "https://example.org/lens/?old#x"], &folder);
    let index = fs::read_to_string(folder.join("out/index.md")).unwrap();
    for part in 3..=7 {
        assert!(index.contains(&format!("\n## Part {part}: ")), "{part}");
    }
    // Numbers of the article series.
    for figure in ["5.95", "0.997", "−11.98", "2.03", "0.97", "4.27", "−8.31", "4.78", "0.9694"]
    {
        assert!(index.contains(figure), "{figure}");
    }
    let mut shown = vec!["index.md".to_owned()];
    for (alt, rest) in index.split("\n![").skip(1).map(|entry| entry.split_once("](").unwrap()) {
        let (file, rest) = rest.split_once(')').unwrap();
        assert!(alt.len() > 50 && !alt.contains('\n'), "{alt}");
        shown.push(file.to_owned());
        if let Some(name) = file.strip_suffix(".png") {
            shown.push(format!("{name}.svg"));
        }
        let link = rest.split_once("](https://example.org/lens/").unwrap().1;
        let link = link.split_once(')').unwrap().0;
        let decoded = decode(link);
        assert!(decoded.notices.is_empty(), "{link}");
        assert_eq!(encode(&decoded.settings).unwrap(), link);
    }
    shown.sort();
    assert_eq!(names(&folder.join("out")), shown);
    let fails = run(&["article", "out/index.md"], &folder);
    assert_eq!(fails.status.code(), Some(2));
    let script = run(&["article", "out", "--base", "javascript:alert(1)"], &folder);
    assert_eq!(script.status.code(), Some(2));
}
