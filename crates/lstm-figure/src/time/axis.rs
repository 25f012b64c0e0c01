//! Axes of the chart over time: round numbers that stay while the values change a little.

use crate::numeral::{round, width};
use crate::pen::LABEL;

/// Ranges below this are drawn as 0.
const NOTHING: f64 = 1e-15;
/// Distance in steps by which a value may exceed the axis's end: rounding errors only.
const OVER: f64 = 1e-6;

/// The y axis. It ends on whole or half steps between labels, so that it seldom changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    pub low: f64,
    pub high: f64,
    /// The step between labels is 1, 2 or 5 …
    digit: f64,
    /// … times this power of ten.
    power: i32,
}

impl Axis {
    /// The axis from `low`, at most 0, to `high`, at least 0, with at most `most` steps.
    pub fn over(low: f64, high: f64, most: f64) -> Axis {
        let high = if high - low < NOTHING { 1.0 } else { high };
        // Memories grow by at most 1 in a step, so no value needs more than ten digits.
        let all = (-16..12).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| (digit, power)));
        let mut axes = all.map(|(digit, power)| {
            let end = |value: f64| {
                let halves = (value / times(digit, power) - OVER).max(0.0) * 2.0;
                times(halves.ceil() / 2.0 * digit, power)
            };
            Axis { low: -end(-low), high: end(high), digit, power }
        });
        let fits = |axis: &Axis| axis.high - axis.low <= times(axis.digit, axis.power) * most;
        axes.find(fits).unwrap_or(Axis { low, high, digit: 1.0, power: 12 })
    }

    /// The labelled values, the lowest first.
    pub fn ticks(&self) -> Vec<f64> {
        let step = times(self.digit, self.power);
        let mut count = (self.low / step - OVER).ceil();
        let mut ticks = Vec::new();
        while count * step <= self.high + OVER * step {
            ticks.push(times(count * self.digit, self.power));
            count += 1.0;
        }
        ticks
    }

    /// The width of the labels, in multiples of 10 units so that the plot's edge seldom moves.
    pub fn width(&self) -> f64 {
        let widest = self.ticks().iter().map(|&value| width(&round(value))).fold(0.0, f64::max);
        (widest * LABEL / 10.0).ceil().max(3.0) * 10.0
    }
}

/// `number × 10^power`, rounded only once. Its shortest decimal is the intended one.
fn times(number: f64, power: i32) -> f64 {
    let scale = 10f64.powi(power.abs());
    if power < 0 { number / scale } else { number * scale }
}

/// The time steps from one label of the x axis to the next, if a step is `unit` units wide.
pub(super) fn stride(steps: usize, unit: f64) -> usize {
    let room = (width(&steps.to_string()) * LABEL + 14.0).max(28.0);
    let mut stride = 1;
    for factor in [2, 5, 10].iter().cycle() {
        #[expect(clippy::cast_precision_loss, reason = "there are at most a few thousand steps")]
        if stride as f64 * unit >= room || stride > steps {
            break;
        }
        stride = match factor {
            5 => stride / 2 * 5,
            _ => stride * 2,
        };
    }
    stride
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(low: f64, high: f64, most: f64) -> Vec<String> {
        Axis::over(low, high, most).ticks().into_iter().map(round).collect()
    }

    #[test]
    fn labels_are_round_and_have_true_minus_signs() {
        assert_eq!(labels(0.0, 1.0, 5.0), ["0", "0.2", "0.4", "0.6", "0.8", "1"]);
        assert_eq!(labels(-0.13, 1.0, 4.0), ["0", "0.5", "1"]);
        assert_eq!(labels(-0.3, 0.3, 4.0), ["−0.2", "0", "0.2"]);
        assert_eq!(labels(0.0, 0.0, 2.0), ["0", "0.5", "1"]);
        assert_eq!(labels(-1e9, 1e9, 4.0), ["−1×10⁹", "−5×10⁸", "0", "5×10⁸", "1×10⁹"]);
        assert_eq!(labels(0.0, 1.5e-9, 3.0), ["0", "5×10⁻¹⁰", "1×10⁻⁹", "1.5×10⁻⁹"]);
    }

    #[test]
    fn every_value_is_on_the_axis_and_so_is_nothing() {
        for most in [2.0, 3.0, 4.0, 6.0] {
            for size in [1e-9, 3e-9, 0.07, 0.5, 1.0, 1.000_000_01, 2.95, 999.0, 1e6, 7e8, 1e9] {
                for (low, high) in [(0.0, size), (-size, 0.0), (-size, size), (-size / 50.0, size)]
                {
                    let axis = Axis::over(low, high, most);
                    let air = 1e-5 * size;
                    assert!(axis.low <= low + air && axis.high >= high - air, "{axis:?}");
                    assert!(axis.high - axis.low <= 5.0 * (high - low), "{axis:?}");
                    let ticks = axis.ticks();
                    assert!(ticks.contains(&0.0) && ticks.len() >= 2, "{ticks:?}");
                    assert!(ticks.len() <= 7, "{ticks:?}");
                    assert!(ticks.iter().all(|&tick| !round(tick).contains("−0 ")));
                }
            }
        }
    }

    #[test]
    fn a_small_change_seldom_moves_an_axis() {
        let axes: Vec<_> =
            (0..200).map(|n| Axis::over(-0.2, 1.1 + f64::from(n) * 0.001, 5.0)).collect();
        let moves = axes.windows(2).filter(|pair| pair[0] != pair[1]).count();
        // The end moves once, from 1.25 to 1.5: half a step.
        assert_eq!(moves, 1);
        assert_eq!(Axis::over(0.0, 1.0, 5.0), Axis::over(0.0, 1.0 + 1e-12, 5.0));
    }

    #[test]
    fn time_is_labelled_in_whole_numbers() {
        assert_eq!(stride(4, 50.0), 1);
        assert_eq!(stride(30, 20.0), 2);
        assert_eq!(stride(300, 3.0), 20);
        assert_eq!(stride(2000, 0.15), 500);
    }
}
