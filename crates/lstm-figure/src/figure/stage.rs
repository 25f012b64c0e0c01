//! One stage: heading, sum, curve, result and its use, in the page's order.

use lstm_core::Stage;

use super::sheet::{Sheet, tall};
use super::{Figure, sure, written};
use crate::curve::{CurveNames, draw_curve};
use crate::frame::{HEIGHT, WIDTH};
use crate::mark::{Mark, draw_mark};
use crate::pen::Scale;
use crate::svg::Svg;

/// The sheet's width. Its units are CSS pixels at the default width.
const SHEET: f64 = 400.0;
const MARGIN: f64 = 26.0;
const HEADING: f64 = 19.0;
const FORMULA: f64 = 17.0;
const LEGEND: f64 = 12.5;
const NOTE: f64 = 11.0;
/// The indent of text beside the stage's number.
const BESIDE_CHIP: f64 = HEADING * 1.3 + 9.0;

impl Figure<'_> {
    pub(super) fn stage(&self, stage: Stage) -> Sheet {
        let mut sheet = Sheet::new(SHEET, MARGIN, self.palette());
        let names = self.vocabulary().stage(stage);
        let formula = self.formula();
        let color = sheet.palette.stage(stage);
        let ordinal = Stage::ALL.iter().take_while(|&&other| other != stage).count() + 1;

        sheet.chip(ordinal, color, HEADING);
        let top = sheet.y;
        sheet.text(&[sheet.bold(&names.heading)], HEADING, BESIDE_CHIP);
        if let Some(place) = self.place() {
            sheet.text(&[sheet.muted(place)], LEGEND, BESIDE_CHIP);
        }
        sheet.space(10.0);
        sheet.text(&[sheet.muted(legend(&names.sum))], LEGEND, 0.0);
        sheet.space(3.0);
        sheet.text(&written(&sheet, &formula.sum(stage)), FORMULA, 0.0);
        if self.aligned {
            sheet.y = sheet.y.max(top + self.tallest(&sheet));
        }
        sheet.space(12.0);

        let mark = Mark { stage, z: stage.z(formula.step), digits: self.settings.view.digits };
        let times = sheet.inner() / WIDTH;
        let at = (sheet.margin, sheet.y);
        sheet.svg.group("curve", at, times, |svg| self.curve(svg, &mark));
        sheet.space(HEIGHT * times + 8.0);

        sheet.text(&written(&sheet, &formula.result(stage, names)), FORMULA, 0.0);
        sheet.space(10.0);
        sheet.text(&[sheet.muted(legend(&names.usage))], LEGEND, 0.0);
        sheet.space(3.0);
        sheet.text(&written(&sheet, &formula.usage(stage, names)), FORMULA, 0.0);
        sheet.space(10.0);
        sheet.text(&[sheet.muted(self.rounding())], NOTE, 0.0);
        sheet
    }

    /// The height of the text above the curve, in the stage and step with the most of it.
    fn tallest(&self, sheet: &Sheet) -> f64 {
        let place = if self.place().is_some() { tall(1, LEGEND) } else { 0.0 };
        let above = |stage: Stage| {
            let names = self.vocabulary().stage(stage);
            let legend = [sheet.muted(legend(&names.sum))];
            let lines = |n| {
                let sum = written(sheet, &self.formula_of(n).sum(stage));
                tall(sheet.count(&sum, FORMULA, 0.0), FORMULA)
            };
            let heading = sheet.count(&[sheet.bold(&names.heading)], HEADING, BESIDE_CHIP);
            tall(heading, HEADING)
                + tall(sheet.count(&legend, LEGEND, 0.0), LEGEND)
                + (1..=self.steps.len()).map(lines).fold(0.0, f64::max)
        };
        Stage::ALL.into_iter().map(above).fold(0.0, f64::max) + place + 13.0
    }

    /// The marked curve of the page.
    pub(super) fn curve(&self, svg: &mut Svg, mark: &Mark) {
        let (size, scale) = ((WIDTH, HEIGHT), Scale::VECTOR);
        let (palette, names) = (self.palette(), self.vocabulary().stage(mark.stage));
        let names = CurveNames { curve: &names.curve, axis: &names.axis };
        sure(draw_curve(&svg.area(size, scale), mark.stage, names, palette, scale));
        sure(draw_mark(&svg.area(size, scale), mark, palette, scale));
    }
}

/// A legend with spaces that allow a line break only among its terms.
fn legend(text: &str) -> String {
    match text.rsplit_once(" = ") {
        Some((terms, result)) => format!("{terms} =\u{a0}{}", result.replace(' ', "\u{a0}")),
        None => text.to_owned(),
    }
}
