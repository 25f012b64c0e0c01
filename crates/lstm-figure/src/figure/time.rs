//! The figure of a sequence over time, and a frame of one that moves through it.

use super::sheet::Sheet;
use super::{Figure, sure};
use crate::pen::Scale;
use crate::time::{Chart, draw_chart, draw_chart_mark};
use crate::words::capital;

/// The narrowest sheet, in its own units.
const SHEET: f64 = 480.0;
const MARGIN: f64 = 24.0;
const HEADING: f64 = 19.0;
const LINE: f64 = 15.0;
/// How much larger a chart is than on the page, where it need not be read on a phone.
const TIMES: f64 = 1.3;

impl Figure<'_> {
    pub(super) fn time(&self, width: f64) -> Sheet {
        // A wider figure has more room for time, not larger letters.
        let mut sheet = Sheet::new(width.clamp(SHEET, 2.0 * SHEET), MARGIN, self.palette());
        let title = capital(&self.title());
        sheet.text(&[sheet.bold(title)], HEADING, 0.0);
        sheet.space(12.0);
        self.chart(&mut sheet, 250.0);
        sheet
    }

    pub(super) fn frame(&self) -> Sheet {
        let mut sheet = Sheet::new(SHEET, MARGIN, self.palette());
        let title = capital(&self.place().unwrap_or_else(|| self.title()));
        sheet.text(&[sheet.bold(title)], HEADING, 0.0);
        sheet.space(14.0);
        self.narrow(&mut sheet);
        sheet.space(16.0);
        self.chart(&mut sheet, 190.0);
        sheet
    }

    /// The chart across the sheet, with the step shown marked, and below it the step's memories.
    fn chart(&self, sheet: &mut Sheet, height: f64) {
        let settings = self.settings;
        let chart = Chart {
            steps: &self.steps,
            target: settings.shown().target,
            gates: &self.gates,
            words: settings.view.words,
            size: (sheet.inner() / TIMES, height / TIMES),
        };
        let at = (sheet.margin, sheet.y);
        let palette = sheet.palette;
        let (size, scale, step) = (chart.size, Scale::VECTOR, settings.view.step);
        sheet.svg.group("chart", at, TIMES, |svg| {
            sure(draw_chart(&svg.area(size, scale), &chart, palette, scale));
            sure(draw_chart_mark(&svg.area(size, scale), &chart, step, palette, scale));
        });
        sheet.space(height + 10.0);
        let (formula, names) = (self.formula(), &self.vocabulary().names);
        let value = |name: &str, value| {
            [sheet.regular(format!("{name}\u{a0}")), sheet.bold(formula.shown(value))]
        };
        let pieces = [
            &value(&capital(&names.new_c), formula.step.c)[..],
            &[sheet.regular(", ")],
            &value(&names.new_h, formula.step.h),
        ]
        .concat();
        sheet.text(&pieces, LINE, 0.0);
    }
}
