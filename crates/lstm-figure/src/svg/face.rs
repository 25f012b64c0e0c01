//! Widths and outlines of texts in the bundled font, the same on every machine.

use ttf_parser::{Face, GlyphId, OutlineBuilder};

use super::data::Data;

/// The weight of a font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// Inter Regular, for most texts.
    #[default]
    Regular,
    /// Inter Semi Bold, for headings and results.
    SemiBold,
}

/// Distance of a text's baseline below its middle, in units of its size: half a capital's height.
pub(crate) const BASELINE: f64 = 0.364;

impl Weight {
    /// The font, a subset of Inter made by `fonts/subset.py`.
    fn face(self) -> Face<'static> {
        let file: &[u8] = match self {
            Weight::Regular => include_bytes!("../../fonts/Inter-Regular.ttf"),
            Weight::SemiBold => include_bytes!("../../fonts/Inter-SemiBold.ttf"),
        };
        Face::parse(file, 0).expect("the bundled font can be read: a test reads it")
    }

    /// The width of a text in units of its size.
    pub fn width(self, text: &str) -> f64 {
        let face = self.face();
        let advance = |c| advance(&face, glyph(&face, c));
        text.chars().map(advance).sum()
    }

    /// Appends a text's outline to a path. Its baseline begins at the given point.
    pub(crate) fn outline(self, text: &str, (x, y): (f64, f64), size: f64, data: &mut Data) {
        let face = self.face();
        let scale = size / f64::from(face.units_per_em());
        let mut outline = Outline { data, x, y, scale };
        for c in text.chars() {
            let glyph = glyph(&face, c);
            // A space has no outline.
            let _ = face.outline_glyph(glyph, &mut outline);
            outline.x += advance(&face, glyph) * size;
        }
    }

    /// True if the font has a character.
    #[cfg(all(test, feature = "catalogues"))]
    pub(crate) fn has(self, c: char) -> bool {
        self.face().glyph_index(c).is_some()
    }
}

/// A character's glyph; an empty box if the font lacks it.
fn glyph(face: &Face, c: char) -> GlyphId {
    face.glyph_index(c).unwrap_or(GlyphId(0))
}

/// The advance of a glyph in units of the font's size.
fn advance(face: &Face, glyph: GlyphId) -> f64 {
    f64::from(face.glyph_hor_advance(glyph).unwrap_or_default()) / f64::from(face.units_per_em())
}

/// Converts the font's units, y upwards, to a picture's, y downwards.
struct Outline<'a> {
    data: &'a mut Data,
    x: f64,
    y: f64,
    scale: f64,
}

impl Outline<'_> {
    fn at(&self, x: f32, y: f32) -> (f64, f64) {
        (self.x + f64::from(x) * self.scale, self.y - f64::from(y) * self.scale)
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.data.begin(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.data.line(self.at(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.data.quadratic(self.at(x1, y1), self.at(x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.data.cubic(self.at(x1, y1), self.at(x2, y2), self.at(x, y));
    }

    fn close(&mut self) {
        self.data.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_can_be_read_and_their_digits_are_equally_wide() {
        for weight in [Weight::Regular, Weight::SemiBold] {
            let widths: Vec<_> = ('0'..='9').map(|c| weight.width(&c.to_string())).collect();
            assert!(widths.iter().all(|&width| width == widths[0] && width > 0.5), "{widths:?}");
        }
    }
}
