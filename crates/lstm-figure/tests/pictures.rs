//! The pictures against those in `tests/pictures/`, which a person has looked at.
//!
//! After a change that is meant: `UPDATE_PICTURES=1 cargo test --package lstm-figure`, and look.

use std::path::Path;
use std::{env, fs};

use lstm_core::{Field, Gate, Named, Part, Preset, Sequence, Settings, Stage, Words};
use lstm_figure::{
    Chart, Letters, Mark, Palette, Scale, Svg, draw_chart, draw_chart_mark, draw_curve, draw_mark,
    frame,
};

fn picture(mark: &Mark, palette: &Palette) -> String {
    let (size, scale) = ((frame::WIDTH, frame::HEIGHT), Scale::VECTOR);
    let mut svg = Svg::new(Letters::Outlined);
    draw_curve(&svg.area(size, scale), mark.stage, Words::Plain, palette, scale).unwrap();
    draw_mark(&svg.area(size, scale), mark, palette, scale).unwrap();
    svg.file(size, size, None)
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

/// A sequence over time with these gates, and the last step but one marked.
fn over_time(
    settings: &Settings,
    n: usize,
    gates: &[Gate],
    size: (f64, f64),
    palette: &Palette,
) -> String {
    let steps = settings.steps_of(n).unwrap();
    let target = settings.sequences[n - 1].target;
    let chart = Chart { steps: &steps, target, gates, words: settings.view.words, size };
    let scale = Scale::VECTOR;
    let mut svg = Svg::new(Letters::Outlined);
    draw_chart(&svg.area(size, scale), &chart, palette, scale).unwrap();
    draw_chart_mark(&svg.area(size, scale), &chart, steps.len() - 1, palette, scale).unwrap();
    svg.file(size, size, None)
}

#[test]
fn pictures_over_time_are_as_they_were() {
    let companies = Preset::Companies.settings();
    let mut symbols = companies.clone();
    symbols.view.words = Words::Symbols;
    // A slow wave with sharp beats: every line has both to show.
    let wave = (0..360i32).map(|n| {
        let slow = f64::from((n % 120 - 60).abs()) / 40.0 - 0.75;
        if n % 45 == 0 { slow + 1.5 } else { slow }
    });
    let mut long = Settings {
        sequences: vec![Sequence::new(wave.collect::<Vec<_>>())],
        ..Settings::default()
    }
    .with(Field::Weight(Gate::Forget, Part::B), -1.0);
    long.sequences[0].target = Some(0.5);
    let (light, dark) = (&Palette::LIGHT, &Palette::DARK);
    let wide = (720.0, 220.0);
    for (name, svg) in [
        ("companies-a", over_time(&companies, 1, &[], wide, light)),
        ("companies-b-dark", over_time(&companies, 2, &[], wide, dark)),
        ("gates", over_time(&symbols, 2, &Gate::ALL, wide, light)),
        ("long", over_time(&long, 1, &[Gate::Output], (960.0, 220.0), light)),
        ("phone", over_time(&companies, 2, &[Gate::Forget, Gate::Cell], (328.0, 200.0), light)),
    ] {
        check(&format!("time-{name}"), &svg);
    }
}
