//! Animations: the time of their frames, their size, and a curve that stands still.

#[expect(dead_code, reason = "the other tests need more of it")]
mod shell;

use std::fs;
use std::path::Path;

use crate::shell::{COMPANIES, done, folder, with};

/// The hundredths of a second for which each frame of a GIF is shown.
fn delays(file: &Path) -> Vec<u16> {
    let mut decoder = gif::DecodeOptions::new().read_info(fs::File::open(file).unwrap()).unwrap();
    let mut delays = Vec::new();
    while let Some(frame) = decoder.read_next_frame().unwrap() {
        delays.push(frame.delay);
    }
    delays
}

#[test]
fn a_picture_that_moves_can_be_read_and_is_small() {
    let folder = folder("moves");
    let draw = |link, how: &[&'static str], file| {
        done(&with(&["figure", link, "--animate"], how, &["--out", file]), &folder);
        let path = folder.join(file);
        assert!(path.metadata().unwrap().len() <= 1_000_000, "{file}");
        path
    };
    assert_eq!(delays(&draw(COMPANIES, &[], "days.gif")), [250, 250, 250, 375]);
    assert_eq!(delays(&draw("?v=1", &[], "stages.gif")), [400, 400, 400, 400, 600]);
    let held = draw(COMPANIES, &["--stage", "forget", "--hold", "1"], "forget.gif");
    assert_eq!(delays(&held), [100, 100, 100, 150]);
    let through = ["figure", COMPANIES, "--animate=stages", "--out", "five.gif"];
    done(&through, &folder);
    assert_eq!(delays(&folder.join("five.gif")).len(), 5);
    for file in ["days.apng", "days.png"] {
        let path = draw(COMPANIES, &[], file);
        let reader = std::io::BufReader::new(fs::File::open(path).unwrap());
        let reader = png::Decoder::new(reader).read_info().unwrap();
        let control = reader.info().animation_control.unwrap();
        assert_eq!((control.num_frames, control.num_plays), (4, 0));
    }
    let alt = done(&["figure", COMPANIES, "--animate", "--alt"], &folder);
    assert!(alt.contains("4 of them") && alt.contains("Inputs: 0, 0.5, 0.25, 1."), "{alt}");
    let forget = done(&["figure", COMPANIES, "--animate", "--stage", "forget", "--alt"], &folder);
    assert!(forget.contains("step 1 of 4") && forget.contains("step 4 of 4"), "{forget}");
}

#[test]
fn the_curve_stands_still_in_a_picture_that_moves() {
    let folder = folder("still");
    done(&["figure", COMPANIES, "--animate=stages", "--scale", "1", "--out", "a.gif"], &folder);
    let file = fs::File::open(folder.join("a.gif")).unwrap();
    let mut decoder = gif::DecodeOptions::new().read_info(file).unwrap();
    let width = usize::from(decoder.width());
    let mut shown = vec![0; width * usize::from(decoder.height())];
    let mut axes = Vec::new();
    while let Some(frame) = decoder.read_next_frame().unwrap() {
        let (left, top) = (usize::from(frame.left), usize::from(frame.top));
        for (n, &color) in frame.buffer.iter().enumerate() {
            let (x, y) = (n % usize::from(frame.width), n / usize::from(frame.width));
            shown[(top + y) * width + left + x] = color;
        }
        // The x axis is the last long run of one colour other than the sheet's. Other lines cross it.
        let sheet = shown[0];
        let longest = |row: &[u8]| {
            let runs = row.chunk_by(|a, b| a == b).filter(|run| run[0] != sheet);
            runs.map(<[u8]>::len).max().unwrap_or(0)
        };
        let rows: Vec<usize> = shown.chunks(width).map(longest).collect();
        let most = rows.iter().max().unwrap();
        axes.push(rows.iter().rposition(|row| row * 5 >= most * 2).unwrap());
    }
    assert_eq!(axes.len(), 5);
    assert!(axes.iter().all(|axis| *axis == axes[0]), "{axes:?}");
}
