//! The preview of a link.
//!
//! Previews are often displayed 500 pixels wide, so letters are twice as large as in other figures.

use lstm_core::Stage;

use super::Figure;
use super::sheet::Sheet;
use crate::catalogue::capital;
use crate::diagram::Diagram;
use crate::frame::WIDTH;
use crate::mark::Mark;
use crate::numeral::brief;

/// The size that most platforms ask for.
pub(super) const SIZE: (f64, f64) = (1200.0, 630.0);
const MARGIN: f64 = 40.0;
/// Distance of the diagram from the chart or curve beside it.
const GUTTER: f64 = 44.0;
/// The width of the diagram.
const DIAGRAM: f64 = 628.0;
const TITLE: f64 = 44.0;
const SUBTITLE: f64 = 25.0;
const LINE: f64 = 28.0;
/// The most width of a memory's value, in units of the font's size.
const ROOM: f64 = 6.0;
/// The stage whose curve is shown if none is in focus.
const USUAL: Stage = Stage::Cell;

impl Figure<'_> {
    pub(super) fn card(&self) -> Sheet {
        let mut sheet = Sheet::new(SIZE.0, MARGIN, self.palette());
        let diagram = Diagram::narrow();
        let palette = sheet.palette;
        sheet.y = 32.0;
        sheet.text(&[sheet.bold("LSTM Lens")], TITLE, 0.0);
        sheet.text(&[sheet.muted(&self.catalogue.figure.card)], SUBTITLE, 0.0);

        let times = DIAGRAM / diagram.size.0;
        let top = SIZE.1 - MARGIN - diagram.size.1 * times + 4.0;
        let group = |svg: &mut _| self.drawn(svg, &diagram, palette);
        sheet.svg.group("diagram", (MARGIN, top), times, group);

        let (formula, names) = (self.formula(), &self.vocabulary().short);
        let left = MARGIN + DIAGRAM + GUTTER;
        let across = SIZE.0 - MARGIN - left;
        sheet.y = top;
        if self.steps.len() > 1 {
            let (place, height) = (capital(&self.place().unwrap_or_default()), 290.0);
            sheet.text(&[sheet.bold(place)], LINE, left - MARGIN);
            sheet.space(14.0);
            self.plot(&mut sheet, left, (across, height), 1.4);
            sheet.space(height);
        } else {
            let stage = self.settings.view.stage.unwrap_or(USUAL);
            let digits = formula.settings.view.digits;
            let mark = Mark { stage, z: stage.z(formula.step), digits };
            let (times, at) = (across / WIDTH, (left, sheet.y));
            sheet.svg.group("curve", at, times, |svg| self.curve(svg, &mark));
            sheet.space(crate::frame::HEIGHT * times);
        }
        sheet.space(12.0);
        for (name, value) in [(&names.new_c, formula.step.c), (&names.new_h, formula.step.h)] {
            let value = brief(value, self.settings.view.digits, ROOM);
            let value = [sheet.bold(value), sheet.muted(format!(" {name}"))];
            sheet.text(&value, LINE, left - MARGIN);
        }
        debug_assert!(sheet.y <= SIZE.1 - 10.0, "nothing is cut off");
        sheet.y = SIZE.1 - MARGIN;
        sheet
    }
}
