//! The static layer of a stage's picture: axes, labels, curve.

use lstm_core::Stage;
use plotters::coord::Shift;
use plotters::prelude::*;

use crate::frame::{Frame, HEIGHT, LEFT, PLOT_BOTTOM, PLOT_RIGHT, TOP, WIDTH, x_ticks, y_ticks};
use crate::numeral::format_exact;
use crate::palette::Palette;
use crate::pen::{Anchor, Bounds, Drawn, Pen, Scale};

/// The y position of the x axis's labels, at half their height.
pub(crate) const X_LABELS: f64 = PLOT_BOTTOM + 11.0;
/// The right end of the y axis's labels.
pub(crate) const Y_LABELS: f64 = LEFT - 6.0;

/// A label of an axis at its position.
pub(crate) struct Tick {
    pub text: String,
    pub at: (f64, f64),
    pub anchor: Anchor,
}

impl Tick {
    pub fn bounds(&self) -> Bounds {
        Bounds::around(&self.text, self.at, self.anchor)
    }
}

/// The labels of both axes. The mark's numbers must not overlap them.
pub(crate) fn ticks(stage: Stage) -> Vec<Tick> {
    let frame = Frame::of(stage);
    let along_x = x_ticks(&frame).map(|z| Tick {
        text: format_exact(z),
        at: (frame.x(z), X_LABELS),
        anchor: Anchor::Middle,
    });
    let along_y = y_ticks(stage.curve()).map(|value| Tick {
        text: format_exact(value),
        at: (Y_LABELS, frame.y(value)),
        anchor: Anchor::Right,
    });
    along_x.into_iter().chain(along_y).collect()
}

/// The names of the axes in a stage's picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveNames<'a> {
    /// The name of the function, above the y axis.
    pub curve: &'a str,
    /// The name of the x axis, below it.
    pub axis: &'a str,
}

/// Draws a stage's curve with its axes, their names and labels, and lines at the curve's limits.
///
/// `area` is [`Scale::size`] pixels large.
///
/// # Errors
/// The backend's error.
pub fn draw_curve<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    stage: Stage,
    names: CurveNames,
    palette: &Palette,
    scale: Scale,
) -> Drawn<DB> {
    let pen = Pen::new(area, scale);
    let frame = Frame::of(stage);
    pen.rect(Bounds { left: 0.0, top: 0.0, right: WIDTH, bottom: HEIGHT }, palette.surface)?;

    for value in y_ticks(stage.curve()) {
        let y = frame.y(value);
        pen.line(&[(LEFT, y), (PLOT_RIGHT, y)], palette.faint, 1.0)?;
    }
    pen.line(&[(frame.x(0.0), TOP), (frame.x(0.0), PLOT_BOTTOM)], palette.faint, 1.0)?;
    pen.line(&[(LEFT, TOP), (LEFT, PLOT_BOTTOM), (PLOT_RIGHT, PLOT_BOTTOM)], palette.axis, 1.0)?;
    for z in x_ticks(&frame) {
        let x = frame.x(z);
        pen.line(&[(x, PLOT_BOTTOM), (x, PLOT_BOTTOM + 3.0)], palette.axis, 1.0)?;
    }
    for Tick { text, at, anchor } in ticks(stage) {
        pen.text(&text, at, anchor, palette.muted)?;
    }
    pen.text(names.curve, (LEFT, 9.0), Anchor::Left, palette.muted)?;
    let middle = f64::midpoint(LEFT, PLOT_RIGHT);
    pen.text(names.axis, (middle, HEIGHT - 8.0), Anchor::Middle, palette.muted)?;
    pen.curve(stage, palette)
}
