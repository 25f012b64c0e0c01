//! The layout of a stage's picture in units of its own. A unit is a CSS pixel if the picture is
//! [`WIDTH`] CSS pixels wide.

use lstm_core::{Curve, Stage};

/// The picture's width in units.
pub const WIDTH: f64 = 240.0;
/// The picture's height in units.
pub const HEIGHT: f64 = 186.0;

/// Space for the result and the labels of the y axis.
pub(crate) const LEFT: f64 = 64.0;
/// Space for half a label of the x axis.
const RIGHT: f64 = 12.0;
/// Space for the name of the y axis.
pub(crate) const TOP: f64 = 20.0;
/// Space for the labels of the x axis, the x-axis value, and the axis's name below them.
const BOTTOM: f64 = 37.0;

/// Distance of the x axis's ends from the plot's edges. A dot at an end then covers no label.
const INSET: f64 = 8.0;

/// The plot's right edge.
pub(crate) const PLOT_RIGHT: f64 = WIDTH - RIGHT;
/// The plot's lower edge: the x axis.
pub(crate) const PLOT_BOTTOM: f64 = HEIGHT - BOTTOM;
/// The ends of the x axis.
pub(crate) const FIRST: f64 = LEFT + INSET;
pub(crate) const LAST: f64 = PLOT_RIGHT - INSET;

/// The axes of a stage. They are fixed, whatever the numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Half the length of the x axis, which runs from `-reach` to `reach`.
    pub reach: f64,
    /// The lower end of the y axis.
    pub low: f64,
    /// The upper end of the y axis.
    pub high: f64,
}

impl Frame {
    /// The axes of a stage, wide enough for its curve to flatten out at both ends.
    pub fn of(stage: Stage) -> Frame {
        let (low, high) = stage.curve().limits();
        let air = 0.06 * (high - low);
        let reach = match stage.curve() {
            Curve::Sigmoid => 8.0,
            Curve::Tanh => 4.0,
        };
        Frame { reach, low: low - air, high: high + air }
    }

    /// The x position of an x-axis value in units from the left, clamped to the axis.
    pub fn x(&self, z: f64) -> f64 {
        let share = (z.clamp(-self.reach, self.reach) + self.reach) / (2.0 * self.reach);
        FIRST + share * (LAST - FIRST)
    }

    /// The x-axis value at an x position. The inverse of [`Frame::x`] on the axis.
    pub fn z(&self, x: f64) -> f64 {
        (2.0 * (x - FIRST) / (LAST - FIRST) - 1.0) * self.reach
    }

    /// The y position of a curve's value in units from the top.
    pub fn y(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        PLOT_BOTTOM - share * (PLOT_BOTTOM - TOP)
    }

    /// The change of the x-axis value over one unit of the picture.
    pub fn z_per_unit(&self) -> f64 {
        2.0 * self.reach / (LAST - FIRST)
    }
}

/// The labelled values of the x axis.
pub(crate) fn x_ticks(frame: &Frame) -> [f64; 5] {
    [-1.0, -0.5, 0.0, 0.5, 1.0].map(|share| share * frame.reach)
}

/// The labelled values of the y axis: the curve's limits and their midpoint.
pub(crate) fn y_ticks(curve: Curve) -> [f64; 3] {
    let (low, high) = curve.limits();
    [low, f64::midpoint(low, high), high]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_axes_are_near_the_edges_of_the_plot() {
        for stage in Stage::ALL {
            let frame = Frame::of(stage);
            assert_eq!([frame.x(-frame.reach), frame.x(frame.reach)], [FIRST, LAST]);
            assert_eq!([frame.x(-1e9), frame.x(1e9)], [FIRST, LAST]);
            assert_eq!([frame.z(FIRST), frame.z(LAST)], [-frame.reach, frame.reach]);
            assert_eq!([frame.y(frame.low), frame.y(frame.high)], [PLOT_BOTTOM, TOP]);
        }
    }
}
