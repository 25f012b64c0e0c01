//! The upper layer of a stage's picture: the marked point, lines from it to both axes, its values.

use lstm_core::Stage;
use plotters::coord::Shift;
use plotters::prelude::*;

use crate::curve::{Tick, X_LABELS, Y_LABELS, ticks};
use crate::frame::{Frame, LEFT, PLOT_BOTTOM, TOP, WIDTH};
use crate::numeral::{brief, width};
use crate::palette::Palette;
use crate::pen::{Anchor, Bounds, Drawn, LABEL, Pen, Scale};

/// A point on a stage's curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The stage.
    pub stage: Stage,
    /// The x-axis value; any finite number, also beyond the axis.
    pub z: f64,
    /// Digits after the decimal point in both labels; fewer if they do not fit.
    pub digits: u8,
}

/// A part of a curve by its height, from 0 at the lower limit to 1 at the upper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurveBand {
    /// Above 0.9.
    Top,
    /// Above 0.6, up to 0.9.
    Upper,
    /// From 0.4 to 0.6.
    Middle,
    /// From 0.1, below 0.4.
    Lower,
    /// Below 0.1.
    Bottom,
}

impl CurveBand {
    /// All bands, from the top.
    pub(crate) const ALL: [CurveBand; 5] =
        [CurveBand::Top, CurveBand::Upper, CurveBand::Middle, CurveBand::Lower, CurveBand::Bottom];

    /// Its key in a catalogue.
    pub fn name(self) -> &'static str {
        match self {
            CurveBand::Top => "top",
            CurveBand::Upper => "upper",
            CurveBand::Middle => "middle",
            CurveBand::Lower => "lower",
            CurveBand::Bottom => "bottom",
        }
    }
}

/// The radius of the dot.
const DOT: f64 = 5.0;
/// Padding of a value in its coloured box.
const PAD: f64 = 3.0;
/// The least distance between a value's box and a label beside it.
const AIR: f64 = 1.0;

impl Mark {
    /// The curve's value at `z`: the stage's result.
    pub fn value(&self) -> f64 {
        self.stage.curve().at(self.z)
    }

    /// The position of the dot in the units of [`crate::frame`], x from the left, y from the top.
    pub fn dot(&self) -> (f64, f64) {
        let frame = Frame::of(self.stage);
        (frame.x(self.z), frame.y(self.value()))
    }

    /// The band of the curve in which the dot lies.
    pub fn band(&self) -> CurveBand {
        let (low, high) = self.stage.curve().limits();
        match (self.value() - low) / (high - low) {
            height if height > 0.9 => CurveBand::Top,
            height if height > 0.6 => CurveBand::Upper,
            height if height >= 0.4 => CurveBand::Middle,
            height if height >= 0.1 => CurveBand::Lower,
            _ => CurveBand::Bottom,
        }
    }

    /// -1 if the x-axis value lies beyond the axis to the left, 1 to the right, else 0.
    pub fn beyond(&self) -> f64 {
        let reach = Frame::of(self.stage).reach;
        if self.z > reach {
            1.0
        } else if self.z < -reach {
            -1.0
        } else {
            0.0
        }
    }
}

/// Draws a mark over the picture of [`crate::draw_curve`].
///
/// # Errors
/// The backend's error.
pub fn draw_mark<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    mark: &Mark,
    palette: &Palette,
    scale: Scale,
) -> Drawn<DB> {
    let pen = Pen::new(area, scale);
    let color = palette.stage(mark.stage);
    let (x, y) = mark.dot();
    if mark.beyond() == 0.0 {
        pen.dashes((x, y), (x, PLOT_BOTTOM), color)?;
    }
    pen.dashes((LEFT, y), (x, y), color)?;
    for label in [x_label(mark), y_label(mark)] {
        let bounds = label.bounds().grown(PAD);
        // Labels that would touch the value are hidden.
        let near = bounds.grown(AIR);
        for hidden in ticks(mark.stage).iter().map(Tick::bounds).filter(|t| t.meets(near)) {
            pen.rect(hidden.grown(1.0), palette.surface)?;
        }
        pen.rect(bounds, color)?;
        pen.text(&label.text, label.at, Anchor::Middle, palette.surface)?;
    }
    match mark.beyond() {
        0.0 => {
            pen.circle((x, y), DOT + 1.5, palette.surface)?;
            pen.circle((x, y), DOT, color)
        }
        // An arrow at the axis's end, inside the plot, where it covers no label.
        side => {
            let (tip, back) = (x + side * 6.0, x - side * 4.0);
            pen.triangle([(tip, y), (back, y - DOT - 1.0), (back, y + DOT + 1.0)], color)
        }
    }
}

struct Label {
    text: String,
    /// Its centre.
    at: (f64, f64),
}

impl Label {
    fn bounds(&self) -> Bounds {
        Bounds::around(&self.text, self.at, Anchor::Middle)
    }
}

/// The x-axis value below the axis, with an arrow if it lies beyond. It never leaves the picture.
fn x_label(mark: &Mark) -> Label {
    let number = brief(mark.z, mark.digits, 100.0 / LABEL);
    let text = match mark.beyond() {
        1.0 => format!("{number} →"),
        -1.0 => format!("← {number}"),
        _ => number,
    };
    let half = width(&text) * LABEL / 2.0 + PAD + 1.0;
    Label { at: (mark.dot().0.clamp(half, WIDTH - half), X_LABELS), text }
}

/// The result left of the y axis. It never leaves the picture.
fn y_label(mark: &Mark) -> Label {
    let text = brief(mark.value(), mark.digits, (Y_LABELS - 2.0 * PAD) / LABEL);
    let half = width(&text) * LABEL / 2.0;
    let y = mark.dot().1.clamp(TOP, PLOT_BOTTOM - LABEL);
    Label { at: (Y_LABELS + PAD - 1.0 - half, y), text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::HEIGHT;

    #[test]
    fn no_label_is_cut_off_wherever_the_mark_is() {
        for stage in Stage::ALL {
            for z in [-1e9, -13.88, -8.31, -8.0, -4.0, -0.001, 0.0, 1e-9, 0.3, 4.0, 7.99, 8.0, 2e12]
            {
                for digits in 1..=15 {
                    let mark = Mark { stage, z, digits };
                    for label in [x_label(&mark), y_label(&mark)] {
                        let b = label.bounds().grown(PAD);
                        let inside =
                            b.left >= 0.0 && b.right <= WIDTH && b.top >= 0.0 && b.bottom <= HEIGHT;
                        assert!(inside, "{stage:?} {z} {digits}: {:?} {b:?}", label.text);
                    }
                }
            }
        }
    }

    #[test]
    fn the_two_values_never_meet() {
        for stage in Stage::ALL {
            let reach = Frame::of(stage).reach;
            for n in -200..=200 {
                let z = f64::from(n) / 200.0 * 1.2 * reach;
                let mark = Mark { stage, z, digits: 2 };
                let (x, y) =
                    (x_label(&mark).bounds().grown(PAD), y_label(&mark).bounds().grown(PAD));
                assert!(!x.meets(y), "{stage:?} at {z}: {x:?} {y:?}");
            }
        }
    }

    #[test]
    fn the_dot_covers_neither_value_nor_label() {
        for stage in Stage::ALL {
            let reach = Frame::of(stage).reach;
            for n in -300..=300 {
                let z = f64::from(n) / 300.0 * reach;
                for digits in [1, 2, 4, 15] {
                    let mark = Mark { stage, z, digits };
                    let (x, y) = mark.dot();
                    let dot = Bounds { left: x, top: y, right: x, bottom: y }.grown(DOT + 1.5);
                    let values = [x_label(&mark), y_label(&mark)];
                    let mut others = values.map(|label| label.bounds().grown(PAD)).to_vec();
                    others.extend(ticks(stage).iter().map(Tick::bounds));
                    for other in others {
                        assert!(!dot.meets(other), "{stage:?} at {z}: {dot:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_label_that_is_left_is_not_touched_by_a_value() {
        for stage in Stage::ALL {
            let reach = Frame::of(stage).reach;
            for n in -400..=400 {
                let mark = Mark { stage, z: f64::from(n) / 300.0 * reach, digits: 2 };
                let values = [x_label(&mark), y_label(&mark)].map(|l| l.bounds().grown(PAD));
                let near = |tick: &Bounds| values.iter().any(|value| tick.meets(value.grown(AIR)));
                for tick in ticks(stage).iter().map(Tick::bounds).filter(|tick| !near(tick)) {
                    // Hiding a label clears no other one.
                    let cleared =
                        ticks(stage).iter().map(Tick::bounds).filter(near).collect::<Vec<_>>();
                    assert!(!cleared.iter().any(|other| other.grown(1.0).meets(tick)), "{mark:?}");
                }
            }
        }
    }

    #[test]
    fn a_value_beyond_the_axis_has_an_arrow() {
        let label = |z: f64| x_label(&Mark { stage: Stage::Input, z, digits: 2 }).text;
        assert_eq!(label(-13.88), "← −13.88");
        assert_eq!(label(8.01), "8.01 →");
        assert_eq!(label(8.0), "8.00");
    }
}
