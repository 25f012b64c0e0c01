//! The chart over time: positions of steps, and the points drawn of long sequences.

use std::sync::LazyLock;

use lstm_core::{Gate, Language, Preset, Step, Words};
use lstm_figure::{Catalogue, Chart, Letters, Palette, Scale, Svg, draw_chart, draw_chart_mark};

const SIZE: (f64, f64) = (600.0, 200.0);
const PIXELS: f64 = 2.0;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(Language::English));

fn chart(steps: &[Step]) -> Chart<'_> {
    let names = CATALOGUE.chart(Words::Symbols);
    Chart { steps, target: Some(1.0), gates: &[], names, size: SIZE }
}

fn many(n: usize, c: impl Fn(usize) -> f64) -> Vec<Step> {
    let step = Preset::Article.settings().step().unwrap();
    (1..=n).map(|n| Step { c: c(n), c_prev: c(n - 1), ..step }).collect()
}

fn svg(chart: &Chart) -> String {
    let scale = Scale::canvas(PIXELS);
    let mut svg = Svg::new(Letters::Live);
    draw_chart(&svg.area(chart.size, scale), chart, &Palette::LIGHT, scale).unwrap();
    draw_chart_mark(&svg.area(chart.size, scale), chart, 1, &Palette::LIGHT, scale).unwrap();
    svg.file(chart.size, chart.size, None)
}

/// The points of a path of straight lines, whose data are relative.
fn points(data: &str) -> Vec<(f64, f64)> {
    let spaced = data.replace('-', " -").replace('l', " ");
    let mut numbers = spaced.split_ascii_whitespace().map(|text| text.parse::<f64>().unwrap());
    let mut at = (0.0, 0.0);
    let mut points = Vec::new();
    while let (Some(x), Some(y)) = (numbers.next(), numbers.next()) {
        at = (at.0 + x, at.1 + y);
        points.push(at);
    }
    points
}

/// The points of every line.
fn lines(svg: &str) -> Vec<Vec<(f64, f64)>> {
    let paths = svg.split("<path d=\"M").skip(1).filter_map(|tag| tag.split_once('"'));
    let lines = paths.filter(|(_, rest)| rest.starts_with(" fill=\"none\""));
    lines.map(|(data, _)| points(data)).collect()
}

#[test]
fn a_place_and_its_step_are_inverses() {
    for n in [1, 2, 4, 30, 300, 2000] {
        let steps = many(n, |_| 2.0);
        for size in [(300.0, 160.0), SIZE, (1400.0, 220.0)] {
            let chart = Chart { size, ..chart(&steps) };
            for step in (1..=n).step_by(n / 40 + 1) {
                let x = chart.x_of(step);
                assert_eq!(chart.step_at(x), step);
                let half = (x - chart.x_of(step - 1)) / 2.0;
                assert_eq!(chart.step_at(x + 0.99 * half), step);
                assert_eq!(chart.step_at(x + 1.01 * half), (step + 1).min(n));
            }
            for (x, step) in [(-1e9, 1), (chart.x_of(0), 1), (1e9, n), (f64::NAN, n)] {
                assert_eq!(chart.step_at(x), step);
            }
        }
    }
}

#[test]
fn a_single_spike_among_two_thousand_is_drawn_to_its_full_height() {
    for spike in [1, 999, 1000, 1001, 1337, 2000] {
        let steps = many(2000, |n| if n == spike { 8.0 } else { 0.5 });
        let drawn = lines(&svg(&chart(&steps)));
        let longest = drawn.iter().max_by_key(|line| line.len()).unwrap();
        // The axis ends at 8, ten units below the upper edge.
        let top = longest.iter().map(|point| point.1).fold(f64::INFINITY, f64::min);
        assert!((top - 10.0).abs() < 1e-9, "at {spike}: {top}");
    }
}

#[test]
fn a_long_sequence_is_drawn_with_a_few_points_for_each_column_of_pixels() {
    // Values without any order.
    let wild = |n: usize| f64::from(u32::try_from(n * 7919 % 1009).unwrap()) / 500.0 - 1.0;
    for n in [60, 100, 300, 2000] {
        let mut steps = many(n, wild);
        for (n, step) in steps.iter_mut().enumerate() {
            (step.h, step.x, step.act.cell) = (wild(n + 1), wild(n + 2), wild(n + 3));
        }
        let chart = Chart { gates: &[Gate::Cell], ..chart(&steps) };
        let drawn = lines(&svg(&chart));
        let columns = f64::from(Scale::canvas(PIXELS).of(SIZE).0);
        let points: usize = drawn.iter().map(Vec::len).sum();
        // Four lines: both memories, the inputs, one gate.
        assert!(f64::from(u32::try_from(points).unwrap()) <= 4.0 * 4.0 * columns, "{n}: {points}");
    }
}

#[test]
fn what_looks_like_nothing_and_what_grows_without_end_can_be_drawn() {
    for size in [0.0, 1e-300, 1e-9, -1e-9, 1e9, -1e9] {
        for n in [1, 2, 2000] {
            let steps = many(n, |_| size);
            let drawn = svg(&chart(&steps));
            assert!(!drawn.contains("NaN") && !drawn.contains("-0"), "{size} {n}");
        }
    }
}
