//! Where things are in the picture of a stage, in its own units: one unit is a CSS pixel when the
//! picture is [`WIDTH`] CSS pixels wide.

use lstm_core::{Curve, Stage};

/// The picture's width.
pub const WIDTH: f64 = 240.0;
/// The picture's height.
pub const HEIGHT: f64 = 186.0;

/// Room for the result and the labels of the y axis.
pub(crate) const LEFT: f64 = 64.0;
/// Room for half a label of the x axis.
const RIGHT: f64 = 12.0;
/// Room for the name of the y axis.
pub(crate) const TOP: f64 = 20.0;
/// Room for the labels of the x axis, the x-axis value, and below them the axis's name.
const BOTTOM: f64 = 37.0;

/// How far the ends of the x axis are from the plot's edges, so that a dot there covers no label.
const INSET: f64 = 8.0;

/// The plot's right edge.
pub(crate) const PLOT_RIGHT: f64 = WIDTH - RIGHT;
/// The plot's lower edge: the x axis.
pub(crate) const PLOT_BOTTOM: f64 = HEIGHT - BOTTOM;
/// The ends of the x axis.
pub(crate) const FIRST: f64 = LEFT + INSET;
pub(crate) const LAST: f64 = PLOT_RIGHT - INSET;

/// The axes of one stage. They never change with the numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The x axis runs from minus this to this.
    pub reach: f64,
    /// The y axis's lower end.
    pub low: f64,
    /// The y axis's upper end.
    pub high: f64,
}

impl Frame {
    /// The axes of a stage: wide enough to see where its curve has as good as reached its limits.
    pub fn of(stage: Stage) -> Frame {
        let (low, high) = stage.curve().limits();
        let air = 0.06 * (high - low);
        let reach = match stage.curve() {
            Curve::Sigmoid => 8.0,
            Curve::Tanh => 4.0,
        };
        Frame { reach, low: low - air, high: high + air }
    }

    /// How far from the left an x-axis value lies; those beyond the axis lie at its end.
    pub fn x(&self, z: f64) -> f64 {
        let share = (z.clamp(-self.reach, self.reach) + self.reach) / (2.0 * self.reach);
        FIRST + share * (LAST - FIRST)
    }

    /// The x-axis value that lies this far from the left.
    pub fn z(&self, x: f64) -> f64 {
        (2.0 * (x - FIRST) / (LAST - FIRST) - 1.0) * self.reach
    }

    /// How far from the top a height of the curve lies.
    pub fn y(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        PLOT_BOTTOM - share * (PLOT_BOTTOM - TOP)
    }

    /// How much an x-axis value changes over one unit of the picture.
    pub fn z_per_unit(&self) -> f64 {
        2.0 * self.reach / (LAST - FIRST)
    }
}

/// The labelled values of the x axis.
pub(crate) fn x_ticks(frame: &Frame) -> [f64; 5] {
    [-1.0, -0.5, 0.0, 0.5, 1.0].map(|share| share * frame.reach)
}

/// The labelled values of the y axis: the curve's limits and the middle between them.
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
