//! The cell's diagram with a value on every wire.

use lstm_core::Stage;
use plotters::style::RGBColor;

use super::Figure;
use super::sheet::Sheet;
use crate::catalogue::Names;
use crate::diagram::{Align, Diagram, Kind, Label, Name, Quantity, Station, Wire};
use crate::numeral::{brief, format_exact};
use crate::palette::Palette;
use crate::pen::{Anchor, Bounds};
use crate::svg::{BASELINE, Paint, Svg, Text, Weight};

const SHEET: f64 = 480.0;
const MARGIN: f64 = 24.0;
const HEADING: f64 = 19.0;
const LINE: f64 = 14.5;
/// The width in CSS pixels from which on the figure has the wide diagram.
const WIDE: f64 = 900.0;
/// The margin around the wide diagram.
const WIDE_MARGIN: f64 = 32.0;

impl Figure<'_> {
    pub(super) fn diagram(&self, width: f64) -> Sheet {
        let wide = Diagram::wide();
        let (across, margin) = if width >= WIDE {
            (wide.size.0 + 2.0 * WIDE_MARGIN, WIDE_MARGIN)
        } else {
            (SHEET, MARGIN)
        };
        let mut sheet = Sheet::new(across, margin, self.palette());
        let size = if width >= WIDE { 24.0 } else { HEADING };
        sheet.text(&[sheet.bold(self.title())], size, 0.0);
        if let Some(place) = self.place() {
            sheet.text(&[sheet.muted(place)], size * 0.7, 0.0);
        }
        sheet.space(16.0);
        if width >= WIDE {
            let at = (margin, sheet.y);
            let palette = sheet.palette;
            sheet.svg.group("diagram", at, 1.0, |svg| self.drawn(svg, &wide, palette));
            sheet.space(wide.size.1);
        } else {
            self.narrow(&mut sheet);
            sheet.space(14.0);
            self.legend(&mut sheet);
        }
        sheet.space(14.0);
        sheet.text(&[sheet.muted(self.rounding())], size * 0.6, 0.0);
        sheet
    }

    /// The narrow diagram across the sheet.
    pub(super) fn narrow(&self, sheet: &mut Sheet) {
        let diagram = Diagram::narrow();
        let times = sheet.inner() / diagram.size.0;
        let (at, palette) = ((sheet.margin, sheet.y), sheet.palette);
        sheet.svg.group("diagram", at, times, |svg| self.drawn(svg, &diagram, palette));
        sheet.space(diagram.size.1 * times);
    }

    /// The stages with their numbers and results.
    fn legend(&self, sheet: &mut Sheet) {
        let formula = self.formula();
        for (n, stage) in Stage::ALL.into_iter().enumerate() {
            let color = sheet.palette.stage(stage);
            sheet.space(5.0);
            sheet.chip(n + 1, color, LINE);
            let value = formula.format(stage.curve().at(stage.z(formula.step)));
            let style = Text { size: LINE, weight: Weight::SemiBold, color };
            let wide = style.weight.width(&value) * LINE;
            let right = sheet.margin + sheet.inner();
            sheet.svg.text(&value, (right, sheet.y + LINE * 0.7), Anchor::Right, style);
            let heading = sheet.regular(&self.vocabulary().stage(stage).heading);
            sheet.text_beside(&[heading], LINE, LINE * 1.3 + 9.0, wide + 12.0);
        }
    }

    pub(super) fn drawn(&self, svg: &mut Svg, diagram: &Diagram, palette: &Palette) {
        for Wire { kind, points } in &diagram.wires {
            let width = if *kind == Kind::Rail { 3.0 } else { 1.75 };
            svg.line(points, Paint::Stroke(line_color(*kind, palette), width));
        }
        for &joint in &diagram.joints {
            svg.circle(joint, 3.0, Paint::Fill(palette.axis));
        }
        for &(x, y) in &diagram.tips {
            svg.polygon(
                &[(x, y), (x - 9.0, y - 5.0), (x - 9.0, y + 5.0)],
                Paint::Fill(palette.ink),
            );
        }
        for &(sign, at) in &diagram.signs {
            svg.circle(at, diagram.radius, Paint::Fill(palette.surface));
            svg.circle(at, diagram.radius, Paint::Stroke(palette.ink, 1.75));
            let style =
                Text { size: diagram.font * 1.15, weight: Weight::SemiBold, color: palette.ink };
            svg.text(&sign.to_string(), at, Anchor::Middle, style);
        }
        for label in &diagram.labels {
            self.label(svg, diagram, label, palette);
        }
        for (n, station) in diagram.stations.iter().enumerate() {
            self.station(svg, diagram, n + 1, station, palette);
        }
    }

    fn label(&self, svg: &mut Svg, diagram: &Diagram, label: &Label, palette: &Palette) {
        let size = diagram.font;
        let vocabulary = self.vocabulary();
        let names = if diagram.roomy { &vocabulary.names } else { &vocabulary.short };
        let name = label.name.map(|name| (name_of(names, name), Weight::Regular, palette.muted));
        let color = match label.kind {
            Kind::Of(stage) => palette.stage(stage),
            _ => palette.ink,
        };
        let value =
            label.value.map(|value| (self.value(value, diagram.room), Weight::SemiBold, color));
        let texts: Vec<_> = name
            .map(|(text, weight, color)| (text.to_owned(), weight, color))
            .into_iter()
            .chain(value)
            .collect();
        let blank = 0.3 * size;
        let long = |(text, weight, _): &(String, Weight, RGBColor)| weight.width(text) * size;
        let wide = texts.iter().map(|text| long(text) + blank).sum::<f64>() - blank;
        let (x, y) = label.at;
        let mut left = match label.align {
            Align::Start => x,
            Align::Middle => x - wide / 2.0,
            Align::End => x - wide,
        };
        for (text, weight, color) in texts {
            let style = Text { size, weight, color };
            // Readable on a wire.
            svg.halo(&text, (left, y - BASELINE * size), style, palette.surface);
            svg.text(&text, (left, y - BASELINE * size), Anchor::Left, style);
            left += weight.width(&text) * size + blank;
        }
    }

    /// A value beside a wire: exact if the reader has set it and it is short, else as many digits as
    /// fit.
    fn value(&self, quantity: Quantity, room: f64) -> String {
        let formula = self.formula();
        let value = quantity.of(formula.step);
        let exact = format_exact(value);
        let is_given = match quantity {
            Quantity::X => true,
            Quantity::HPrev | Quantity::CPrev => formula.n == 1,
            _ => false,
        };
        if is_given && exact.chars().count() <= 5 {
            return exact;
        }
        brief(value, self.settings.view.digits, room)
    }

    fn station(
        &self,
        svg: &mut Svg,
        diagram: &Diagram,
        ordinal: usize,
        station: &Station,
        palette: &Palette,
    ) {
        let ((left, top), (width, height)) = (station.at, diagram.box_size);
        let color = palette.stage(station.stage);
        let bounds = Bounds { left, top, right: left + width, bottom: top + height };
        svg.rect(bounds, 8.0, Paint::Fill(palette.surface));
        svg.rect(bounds, 8.0, Paint::Stroke(color, 2.0));
        let middle = top + height / 2.0;
        let bold = Text { size: 11.0, weight: Weight::SemiBold, color: palette.ink };
        let at = (left + 7.0, top + 14.0 - BASELINE * 11.0);
        svg.text(&ordinal.to_string(), at, Anchor::Left, bold);
        let glyph = if diagram.roomy { left + 29.0 } else { left + width / 2.0 + 4.0 };
        svg.glyph((glyph, middle), Paint::Stroke(color, 2.5));
        if diagram.roomy {
            let style = Text { size: 11.5, weight: Weight::Regular, color: palette.ink };
            let label = &self.vocabulary().stage(station.stage).label;
            for (text, down) in label.iter().zip([-4.0, 10.0]) {
                let at = (left + 48.0, middle + down - BASELINE * 11.5);
                svg.text(text, at, Anchor::Left, style);
            }
        }
    }
}

fn line_color(kind: Kind, palette: &Palette) -> RGBColor {
    match kind {
        Kind::Rail => palette.ink,
        Kind::Plain => palette.axis,
        Kind::Of(stage) => palette.stage(stage),
    }
}

fn name_of(names: &Names, name: Name) -> &str {
    match name {
        Name::H => &names.h,
        Name::C => &names.c,
        Name::X => &names.x,
        Name::NewH => &names.new_h,
        Name::NewC => &names.new_c,
    }
}
