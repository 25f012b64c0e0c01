//! Layout of the chart over time.

use super::Chart;
use super::ChartNames;
use super::axis::Axis;
use super::series::Series;
use crate::numeral::width;
use crate::pen::LABEL;

/// Space above the plot for half a label.
const TOP: f64 = 10.0;
/// Space for the labels of the x axis, and its name below them.
const BOTTOM: f64 = 39.0;
/// Space right of the plot for half a label of the x axis.
const RIGHT: f64 = 10.0;
/// Distance of the first and last step from the plot's edges. No dot is cut off.
const INSET: f64 = 8.0;
/// Distance of labels from their axis.
pub(super) const GAP: f64 = 6.0;

/// Distance of lines of text.
const LINE: f64 = 14.0;
/// Distance of a line's end from its name.
const LEADER: f64 = 10.0;
/// The most that names beside the plot may take of the width.
const BESIDE: f64 = 0.28;

/// Length of the sample line before a name above the plot.
pub(super) const SAMPLE: f64 = 20.0;
/// Distance of a sample from its name.
const SAMPLE_GAP: f64 = 5.0;
/// Distance of a name from the next sample.
const APART: f64 = 14.0;
/// The most lines of names above the plot, if it stays `LOW` units high.
const LINES: f64 = 4.0;
/// The least height of a plot with names above it.
const LOW: f64 = 75.0;

/// A name at its position, the middle of its left end.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name<'a> {
    pub series: Series,
    pub text: &'a str,
    pub at: (f64, f64),
}

/// Edges of the plot, its axes, and the positions of names.
pub(super) struct Plan<'a> {
    pub axis: Axis,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub names: Vec<Name<'a>>,
    /// True if names stand beside the plot, each at its line's end. Else they stand above.
    pub beside: bool,
    steps: f64,
}

impl<'a> Plan<'a> {
    #[expect(clippy::cast_precision_loss, reason = "there are at most a few thousand steps")]
    pub fn of(chart: &Chart<'a>) -> Plan<'a> {
        let (across, down) = chart.size;
        let all = Series::visible(chart);
        let names = chart.names;
        let lengths = 0..names.lengths();
        let bottom = down - BOTTOM;

        let widest = |length| {
            let widths = all.iter().map(|&series| width(names.name(series, length)) * LABEL);
            LEADER + GAP + widths.fold(0.0, f64::max)
        };
        let enough = (all.len() as f64) * LINE <= bottom - TOP;
        let beside = lengths.clone().find(|&length| {
            // The shortest names are symbols. Longer ones above the plot are better.
            let symbols_last = length + 1 < lengths.end || lengths.end == 1;
            enough && symbols_last && widest(length) <= BESIDE * across
        });
        let most = ((bottom - TOP - LOW) / LINE).floor().clamp(2.0, LINES);
        let above = || {
            let lines = lengths.clone().map(|length| legend(&all, names, length, across));
            let mut lines = lines.collect::<Vec<_>>();
            let fits = lines.iter().position(|(_, count)| (*count as f64) <= most);
            lines.swap_remove(fits.unwrap_or(lines.len() - 1))
        };
        let (placed, top, right) = match beside {
            Some(length) => {
                let name = |&series: &Series| {
                    let text = names.name(series, length);
                    Name { series, text, at: (0.0, 0.0) }
                };
                (all.iter().map(name).collect(), TOP, across - widest(length))
            }
            None => {
                let (placed, lines) = above();
                (placed, TOP + 1.0 + lines as f64 * LINE, across - RIGHT)
            }
        };

        let (mut low, mut high) = (0f64, 0f64);
        for value in all.iter().flat_map(|series| series.values(chart).1) {
            low = low.min(value);
            high = high.max(value);
        }
        let axis = Axis::over(low, high, ((bottom - top) / 28.0).floor().max(2.0));
        let left = axis.width() + GAP + 4.0;
        let steps = chart.steps.len() as f64;
        let mut plan =
            Plan { axis, left, top, right, bottom, names: placed, beside: beside.is_some(), steps };
        if plan.beside {
            plan.put_beside(chart);
        }
        plan
    }

    /// Distance of time steps in units.
    pub fn unit(&self) -> f64 {
        (self.right - self.left - 2.0 * INSET) / self.steps.max(1.0)
    }

    #[expect(clippy::cast_precision_loss, reason = "there are at most a few thousand steps")]
    pub fn x(&self, step: usize) -> f64 {
        self.left + INSET + step as f64 * self.unit()
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped")]
    pub fn step(&self, x: f64) -> usize {
        let step = ((x - self.left - INSET) / self.unit()).round();
        step.min(self.steps).max(1.0) as usize
    }

    pub fn y(&self, value: f64) -> f64 {
        let share = (value - self.axis.low) / (self.axis.high - self.axis.low);
        self.bottom - share * (self.bottom - self.top)
    }

    /// The positions of a series' values.
    pub fn points(&self, chart: &Chart, series: Series) -> Vec<(f64, f64)> {
        let (first, values) = series.values(chart);
        let points = values.iter().enumerate();
        points.map(|(n, &value)| (self.x(first + n), self.y(value))).collect()
    }

    /// Puts each name at its line's end, or as near to it as the other names allow.
    fn put_beside(&mut self, chart: &Chart) {
        let x = self.right + LEADER;
        for n in 0..self.names.len() {
            let y = self.end(chart, self.names[n].series);
            self.names[n].at = (x, y);
        }
        self.names.sort_by(|a, b| a.at.1.total_cmp(&b.at.1));
        // Names that would overlap form a block, centred on their lines' ends.
        let mut blocks: Vec<(f64, f64, f64)> = Vec::new();
        for name in &self.names {
            let (mut sum, mut count) = (name.at.1, 1.0);
            let first = |sum: f64, count: f64| {
                let tall = (count - 1.0) * LINE;
                (sum / count - tall / 2.0).min(self.bottom - tall).max(self.top)
            };
            while let Some((start, others, their_sum)) = blocks.pop() {
                if start + others * LINE <= first(sum, count) {
                    blocks.push((start, others, their_sum));
                    break;
                }
                (sum, count) = (sum + their_sum, count + others);
            }
            blocks.push((first(sum, count), count, sum));
        }
        let mut names = self.names.iter_mut();
        for (mut y, mut count, _) in blocks {
            while count > 0.0 {
                if let Some(name) = names.next() {
                    name.at.1 = y;
                }
                y += LINE;
                count -= 1.0;
            }
        }
    }

    /// The y position of a line's end.
    pub fn end(&self, chart: &Chart, series: Series) -> f64 {
        self.y(series.values(chart).1.last().copied().unwrap_or_default())
    }
}

/// Names in lines above the plot, the most important first, and the number of lines.
fn legend<'a>(
    all: &[Series],
    names: &'a ChartNames,
    length: usize,
    across: f64,
) -> (Vec<Name<'a>>, usize) {
    let mut lines = 1;
    let mut x = GAP;
    let mut y = TOP;
    let mut placed = Vec::new();
    for &series in all {
        let text = names.name(series, length);
        let wide = SAMPLE + SAMPLE_GAP + width(text) * LABEL;
        if x > GAP && x + wide > across - GAP {
            lines += 1;
            x = GAP;
            y += LINE;
        }
        placed.push(Name { series, text, at: (x + SAMPLE + SAMPLE_GAP, y) });
        x += wide + APART;
    }
    (placed, lines)
}

#[cfg(test)]
mod tests {
    use lstm_core::{Gate, Language, Preset, Words};

    use super::*;
    use crate::Catalogue;
    use crate::numeral::round;
    use crate::pen::{Anchor, Bounds};

    fn bounds(name: &Name) -> Bounds {
        Bounds::around(name.text, name.at, Anchor::Left)
    }

    #[test]
    fn no_name_is_cut_off_or_meets_another_or_the_plot() {
        let settings = Preset::Companies.settings();
        let mut steps = settings.steps_of(2).unwrap();
        let catalogues = [Language::English, Language::Spanish].map(Catalogue::of);
        for size in [1e-9, 1.0, -1.0, 1e6, -1e9] {
            for step in &mut steps {
                step.c = size;
            }
            for (words, gates) in [
                (Words::Plain, &[][..]),
                (Words::Symbols, &[]),
                (Words::Plain, &Gate::ALL),
                (Words::Symbols, &Gate::ALL),
            ] {
                for (across, names) in [300.0, 328.0, 360.0, 480.0, 640.0, 1000.0, 1400.0]
                    .into_iter()
                    .flat_map(|across| catalogues.each_ref().map(|one| (across, one.chart(words))))
                {
                    for down in [160.0, 220.0] {
                        let chart = Chart {
                            steps: &steps,
                            target: Some(1.0),
                            gates,
                            names,
                            size: (across, down),
                        };
                        let plan = Plan::of(&chart);
                        assert!(plan.bottom - plan.top >= 70.0 && plan.right - plan.left >= 170.0);
                        for (n, name) in plan.names.iter().enumerate() {
                            let own = bounds(name);
                            assert!(own.left >= 0.0 && own.right <= across, "{name:?} {size:?}");
                            assert!(own.top >= 0.0 && own.bottom <= down, "{name:?} {size:?}");
                            assert!(own.left > plan.right || own.bottom < plan.top, "{name:?}");
                            let others = &plan.names[n + 1..];
                            assert!(!others.iter().any(|other| bounds(other).meets(own)));
                        }
                        for tick in plan.axis.ticks() {
                            let at = (plan.left - GAP, plan.y(tick));
                            let own = Bounds::around(&round(tick), at, Anchor::Right);
                            assert!(own.left >= 0.0 && own.top >= 0.0, "{own:?}");
                            assert!(
                                plan.beside || plan.names.iter().all(|n| !bounds(n).meets(own))
                            );
                        }
                    }
                }
            }
        }
    }
}
