//! What is shown over time, and how each of it looks: without colour, too, no two look alike.

use lstm_core::{Gate, Stage};
use plotters::prelude::*;

use super::Chart;
use crate::palette::Palette;
use crate::pen::{Bounds, Drawn, Pen};

type Point = (f64, f64);

/// From here on, in units from step to step, every step has a dot.
const ROOM_FOR_DOTS: f64 = 10.0;
/// From here on there is room for dashes and for a stem for each input.
const ROOM_FOR_DASHES: f64 = 5.0;

/// The radius of the long-term memory's dots.
const DOT: f64 = 2.75;
/// The radius of the short-term memory's, wide enough to be seen around the other's.
const RING: f64 = 4.0;

/// One of the things shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Series {
    LongTerm,
    ShortTerm,
    Target,
    Input,
    Gate(Gate),
}

impl Series {
    pub const ALL: [Series; 8] = [
        Series::LongTerm,
        Series::ShortTerm,
        Series::Target,
        Series::Input,
        Series::Gate(Gate::Input),
        Series::Gate(Gate::Forget),
        Series::Gate(Gate::Cell),
        Series::Gate(Gate::Output),
    ];

    /// The key of its names in a catalogue.
    pub fn key(self) -> &'static str {
        match self {
            Series::LongTerm => "c",
            Series::ShortTerm => "h",
            Series::Target => "target",
            Series::Input => "x",
            Series::Gate(gate) => gate.name(),
        }
    }

    /// All that `chart` shows, the most important first.
    pub fn shown(chart: &Chart) -> Vec<Series> {
        let mut all = vec![Series::LongTerm, Series::ShortTerm];
        all.extend(chart.target.map(|_| Series::Target));
        all.push(Series::Input);
        all.extend(chart.gates.iter().map(|&gate| Series::Gate(gate)));
        all
    }

    /// The first step that it has a value at, and its values from there.
    pub fn values(self, chart: &Chart) -> (usize, Vec<f64>) {
        let steps = chart.steps.iter();
        let first = chart.steps.first();
        match self {
            Series::Input => (1, steps.map(|step| step.x).collect()),
            Series::Gate(gate) => (1, steps.map(|step| *step.act.get(gate)).collect()),
            Series::Target => (chart.steps.len(), chart.target.into_iter().collect()),
            Series::ShortTerm => {
                (0, first.map(|step| step.h_prev).into_iter().chain(steps.map(|s| s.h)).collect())
            }
            Series::LongTerm => {
                (0, first.map(|step| step.c_prev).into_iter().chain(steps.map(|s| s.c)).collect())
            }
        }
    }

    pub fn color(self, palette: &Palette) -> RGBColor {
        match self {
            Series::LongTerm | Series::Target => palette.ink,
            Series::ShortTerm | Series::Input => palette.muted,
            Series::Gate(gate) => {
                let stage = Stage::ALL.into_iter().find(|stage| stage.gate() == Some(gate));
                stage.map_or(palette.ink, |stage| palette.stage(stage))
            }
        }
    }

    /// Draws it through `points`, that lie `apart`; stems stand on `zero`.
    pub fn draw<DB: DrawingBackend>(
        self,
        pen: &Pen<DB>,
        points: &[Point],
        apart: f64,
        zero: f64,
        palette: &Palette,
    ) -> Drawn<DB> {
        let color = self.color(palette);
        match self {
            Series::LongTerm => pen.line(&thin(pen, points), color, 2.25)?,
            Series::ShortTerm if apart >= ROOM_FOR_DASHES => {
                for dash in dashes(points) {
                    pen.line(&dash, color, 1.5)?;
                }
            }
            Series::Input if apart >= ROOM_FOR_DASHES => {
                for &(x, y) in points {
                    pen.line(&[(x, zero), (x, y)], palette.axis, 1.0)?;
                }
            }
            Series::Target => {
                for &point in points {
                    diamond(pen, point, 7.0, color, palette)?;
                }
            }
            Series::Input => pen.line(&thin(pen, points), palette.axis, 1.0)?,
            Series::ShortTerm | Series::Gate(_) => pen.line(&thin(pen, points), color, 1.25)?,
        }
        if apart < ROOM_FOR_DOTS && points.len() > 1 {
            return Ok(());
        }
        for &(x, y) in points {
            match self {
                Series::LongTerm => pen.circle((x, y), DOT, color)?,
                Series::ShortTerm => ring(pen, (x, y), RING, color, palette)?,
                Series::Gate(_) => pen.circle((x, y), 1.75, color)?,
                Series::Input => {
                    let dot = Bounds { left: x, top: y, right: x, bottom: y };
                    pen.rect(dot.grown(2.5), color)?;
                }
                Series::Target => {}
            }
        }
        Ok(())
    }
}

/// A hollow dot.
pub(super) fn ring<DB: DrawingBackend>(
    pen: &Pen<DB>,
    at: Point,
    radius: f64,
    color: RGBColor,
    palette: &Palette,
) -> Drawn<DB> {
    pen.circle(at, radius, color)?;
    pen.circle(at, radius - 1.0, palette.surface)
}

/// Of all points in a column of pixels the first, the last, and the extremes: what is left out
/// would have been drawn over.
fn thin<DB: DrawingBackend>(pen: &Pen<DB>, points: &[Point]) -> Vec<Point> {
    let mut few = Vec::new();
    for column in points.chunk_by(|a, b| pen.column(a.0) == pen.column(b.0)) {
        let (mut low, mut high) = (0, 0);
        for (n, point) in column.iter().enumerate() {
            if point.1 < column[low].1 {
                low = n;
            }
            if point.1 > column[high].1 {
                high = n;
            }
        }
        let mut kept = [0, low.min(high), low.max(high), column.len() - 1].to_vec();
        kept.dedup();
        few.extend(kept.into_iter().map(|n| column[n]));
    }
    few
}

/// The sign of the target, so large from its middle to its corners.
pub(super) fn diamond<DB: DrawingBackend>(
    pen: &Pen<DB>,
    (x, y): Point,
    size: f64,
    color: RGBColor,
    palette: &Palette,
) -> Drawn<DB> {
    let [outer, inner] =
        [size, size - 2.0].map(|r| [(x - r, y), (x, y - r), (x + r, y), (x, y + r)]);
    pen.polygon(&outer, color)?;
    pen.polygon(&inner, palette.surface)
}

/// The line through `points` in dashes, that go on around its corners.
fn dashes(points: &[Point]) -> Vec<Vec<Point>> {
    const ON: f64 = 5.0;
    const OFF: f64 = 3.5;
    let mut all = Vec::new();
    let mut dash = points[..1].to_vec();
    let (mut on, mut left) = (true, ON);
    for pair in points.windows(2) {
        let (mut at, to) = (pair[0], pair[1]);
        loop {
            let (right, down) = (to.0 - at.0, to.1 - at.1);
            // Not `hypot`, whose last digit is each machine's own.
            let length = (right * right + down * down).sqrt();
            if length < left {
                left -= length;
                break;
            }
            at = (at.0 + right * left / length, at.1 + down * left / length);
            dash.push(at);
            if on {
                all.push(std::mem::take(&mut dash));
            }
            on = !on;
            left = if on { ON } else { OFF };
            dash.clear();
            if on {
                dash.push(at);
            }
        }
        if on {
            dash.push(to);
        }
    }
    if dash.len() > 1 {
        all.push(dash);
    }
    all
}
