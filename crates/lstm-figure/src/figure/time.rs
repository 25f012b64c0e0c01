//! A sequence over time, and the frames of an animation through it.

use super::sheet::Sheet;
use super::{Figure, sure};
use crate::catalogue::capital;
use crate::pen::Scale;
use crate::time::{Chart, draw_chart, draw_chart_mark};

/// The least width of the sheet in units.
const SHEET: f64 = 480.0;
const MARGIN: f64 = 24.0;
const HEADING: f64 = 19.0;
const LINE: f64 = 15.0;
/// The chart's size relative to the page's.
const TIMES: f64 = 1.35;

impl Figure<'_> {
    pub(super) fn time(&self, width: f64) -> Sheet {
        // A wider figure shows more of time, not larger letters.
        let mut sheet = Sheet::new(width.clamp(SHEET, 2.0 * SHEET), MARGIN, self.palette());
        let title = capital(&self.title());
        sheet.text(&[sheet.bold(title)], HEADING, 0.0);
        sheet.space(12.0);
        // The name of each gate may take a line.
        let gates = self.gates.iter().map(|_| 12.0).sum::<f64>();
        self.chart(&mut sheet, (180.0 + gates) * TIMES);
        sheet
    }

    pub(super) fn frame(&self) -> Sheet {
        let mut sheet = Sheet::new(SHEET, MARGIN, self.palette());
        let title = capital(&self.place().unwrap_or_else(|| self.title()));
        sheet.text(&[sheet.bold(title)], HEADING, 0.0);
        sheet.space(14.0);
        self.narrow(&mut sheet);
        sheet.space(16.0);
        self.chart(&mut sheet, 160.0 * TIMES);
        sheet
    }

    /// Draws the chart alone, `times` as large as on the page.
    pub(super) fn plot(&self, sheet: &mut Sheet, left: f64, size: (f64, f64), times: f64) {
        let settings = self.settings;
        let chart = Chart {
            steps: &self.steps,
            target: settings.current_sequence().target,
            gates: &self.gates,
            names: self.catalogue.chart(settings.view.words),
            size: (size.0 / times, size.1 / times),
        };
        let (at, palette) = ((left, sheet.y), sheet.palette);
        let (size, scale, step) = (chart.size, Scale::VECTOR, settings.view.step);
        sheet.svg.group("chart", at, times, |svg| {
            sure(draw_chart(&svg.area(size, scale), &chart, palette, scale));
            sure(draw_chart_mark(&svg.area(size, scale), &chart, step, palette, scale));
        });
    }

    /// The chart across the sheet, with the step shown marked, and its memories below.
    fn chart(&self, sheet: &mut Sheet, height: f64) {
        self.plot(sheet, sheet.margin, (sheet.inner(), height), TIMES);
        sheet.space(height + 10.0);
        let (formula, names) = (self.formula(), &self.vocabulary().names);
        for (name, value) in [(&names.new_c, formula.step.c), (&names.new_h, formula.step.h)] {
            let name = sheet.regular(format!("{} ", self.first(name)));
            sheet.text(&[name, sheet.bold(formula.format(value))], LINE, 0.0);
        }
    }
}
