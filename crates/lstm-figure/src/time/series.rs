//! Series of the chart over time and their looks, which differ without colour, too.

use lstm_core::{Gate, Stage};
use plotters::prelude::*;

use super::Chart;
use crate::palette::Palette;
use crate::pen::{Bounds, Drawn, Pen};

type Point = (f64, f64);

/// Units between steps from which on each step has a dot.
const ROOM_FOR_DOTS: f64 = 10.0;
/// Units between steps from which on lines are dashed and inputs have stems.
const ROOM_FOR_DASHES: f64 = 5.0;

/// The radius of the long-term memory's dots.
const DOT: f64 = 2.75;
/// The radius of the short-term memory's rings, visible around those dots.
const RING: f64 = 4.0;

/// A series of values over time.
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

    /// The series of a chart, the most important first.
    pub fn visible(chart: &Chart) -> Vec<Series> {
        let mut all = vec![Series::LongTerm, Series::ShortTerm];
        all.extend(chart.target.map(|_| Series::Target));
        all.push(Series::Input);
        all.extend(chart.gates.iter().map(|&gate| Series::Gate(gate)));
        all
    }

    /// The step of the first value, and the values from there.
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

    /// Draws the series through `points`, `apart` units from each other; stems start at the y position
    /// `zero`.
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

/// The first, the last and the extreme points in each column of pixels. They would cover the others.
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

/// The symbol of the target; `size` is the distance of its corners from its centre.
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

/// The dashes of a line through `points`. They continue around its corners.
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
            // `hypot` differs between machines in its last digit.
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
