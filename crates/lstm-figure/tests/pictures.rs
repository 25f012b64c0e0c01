//! The pictures against those in `tests/pictures/`, which a person has looked at.
//!
//! After a change that is meant: `UPDATE_PICTURES=1 cargo test --package lstm-figure`, and look.

use std::path::Path;
use std::{env, fs};

use lstm_core::{Named, Preset, Settings, Stage, Words};
use lstm_figure::{Mark, Palette, Scale, draw_curve, draw_mark};
use plotters::prelude::{IntoDrawingArea, SVGBackend};

fn picture(mark: &Mark, palette: &Palette) -> String {
    let scale = Scale::svg(4.0);
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, scale.size()).into_drawing_area();
        draw_curve(&area, mark.stage, Words::Plain, palette, scale).unwrap();
        draw_mark(&area, mark, palette, scale).unwrap();
    }
    svg
}

fn check(name: &str, svg: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pictures");
    let file = folder.join(format!("{name}.svg"));
    if env::var_os("UPDATE_PICTURES").is_some() {
        fs::write(&file, svg).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap();
    assert!(
        kept == svg,
        "{name} looks different; if that is meant, set UPDATE_PICTURES=1 and look"
    );
}

#[test]
fn pictures_are_as_they_were() {
    let article = Settings::default();
    let beyond = Preset::MinusTen.settings();
    for (name, settings, palette) in [
        ("article", &article, &Palette::LIGHT),
        ("article-dark", &article, &Palette::DARK),
        ("minus-ten", &beyond, &Palette::LIGHT),
    ] {
        let step = settings.step().unwrap();
        for stage in Stage::ALL {
            let mark = Mark { stage, z: stage.z(&step), digits: settings.view.digits };
            check(&format!("{name}-{}", stage.name()), &picture(&mark, palette));
        }
    }
}
