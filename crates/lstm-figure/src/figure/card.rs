//! Everything at a glance, in the shape that a link's preview has.

use lstm_core::Stage;

use super::Figure;
use super::sheet::{Sheet, lines, set};
use crate::diagram::Diagram;
use crate::frame::WIDTH;
use crate::mark::Mark;

/// What most places that show previews ask for.
pub(super) const SIZE: (f64, f64) = (1200.0, 630.0);
const MARGIN: f64 = 36.0;

impl Figure<'_> {
    pub(super) fn card(&self) -> Sheet {
        let mut sheet = Sheet::new(SIZE.0, MARGIN, self.palette());
        let diagram = Diagram::wide();
        let formula = self.formula();
        let palette = sheet.palette;

        sheet.text(&[sheet.bold("LSTM Lens")], 30.0, 0.0);
        let subtitle = match self.place() {
            Some(place) => format!("{} {place}.", self.catalogue.figure.card),
            None => self.catalogue.figure.card.clone(),
        };
        sheet.text(&[sheet.muted(subtitle)], 19.0, 0.0);
        sheet.space(24.0);
        let times = sheet.inner() / diagram.size.0;
        let at = (sheet.margin, sheet.y);
        sheet.svg.group("diagram", at, times, |svg| self.drawn(svg, &diagram, palette));
        sheet.space(diagram.size.1 * times + 22.0);

        let gap = 14.0;
        let across = (sheet.inner() - 4.0 * gap) / 5.0;
        for (n, stage) in (0..5_u8).zip(Stage::ALL) {
            let left = sheet.margin + f64::from(n) * (across + gap);
            let result = formula.result(stage, self.vocabulary().stage(stage));
            let pieces = super::written(&sheet, &result);
            let color = palette.stage(stage);
            let pieces: Vec<_> =
                pieces.into_iter().map(|piece| super::Piece { color, ..piece }).collect();
            for line in lines(&pieces, 17.0, f64::INFINITY) {
                set(&mut sheet.svg, &line, (left + 6.0, sheet.y + 10.0));
            }
            let mark = Mark { stage, z: stage.z(formula.step), digits: self.settings.view.digits };
            let at = (left, sheet.y + 26.0);
            sheet.svg.group("curve", at, across / WIDTH, |svg| self.curve(svg, &mark));
        }
        sheet.y = SIZE.1 - MARGIN;
        sheet
    }
}
