//! SVG files: vectors without scripts or external resources.

mod data;
mod face;
mod layer;

use std::fmt::Write;

use plotters::coord::Shift;
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters::style::RGBColor;

use self::data::Data;
pub(crate) use self::face::BASELINE;
pub use self::face::Weight;
pub use self::layer::Layer;
use crate::palette::css;
use crate::pen::{Anchor, Bounds, Scale};

/// The form of text in an SVG file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Outlines of the bundled font, which look the same everywhere.
    Outlined,
    /// Text in the font of the page around the picture.
    Live,
}

/// The paint of a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paint {
    Fill(RGBColor),
    /// A line of a colour and a width.
    Stroke(RGBColor, f64),
}

/// The style of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Text {
    pub size: f64,
    pub weight: Weight,
    pub color: RGBColor,
}

/// An SVG file under construction.
///
/// ```
/// use lstm_core::Stage;
/// use lstm_figure::{Letters, Mark, Palette, Scale, Svg, CurveNames, draw_curve, draw_mark, frame};
///
/// let mut svg = Svg::new(Letters::Outlined);
/// let scale = Scale::VECTOR;
/// let size = (frame::WIDTH, frame::HEIGHT);
/// let names = CurveNames { curve: "tanh", axis: "x-axis value" };
/// draw_curve(&svg.area(size, scale), Stage::Cell, names, &Palette::LIGHT, scale)?;
/// let mark = Mark { stage: Stage::Cell, z: 2.03, digits: 2 };
/// draw_mark(&svg.area(size, scale), &mark, &Palette::LIGHT, scale)?;
/// let file = svg.file(size, size, Some(("tanh", "x-axis value 2.03, tanh gives 0.97")));
/// assert!(file.starts_with("<svg xmlns"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Svg {
    body: String,
    letters: Letters,
}

impl Svg {
    /// An empty picture.
    pub fn new(letters: Letters) -> Svg {
        Svg { body: String::new(), letters }
    }

    /// The finished file: a picture of `size` units, displayed `shown` CSS pixels large. `words` are
    /// its title and description; without them it is hidden from screen readers.
    pub fn file(self, size: (f64, f64), shown: (f64, f64), words: Option<(&str, &str)>) -> String {
        let mut file = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        for (name, value) in [("width", shown.0), ("height", shown.1)] {
            attribute(&mut file, name, value);
        }
        file.push_str(" viewBox=\"0 0 ");
        number(&mut file, size.0);
        file.push(' ');
        number(&mut file, size.1);
        match words {
            None => file.push_str("\" aria-hidden=\"true\">\n"),
            Some((title, description)) => {
                file.push_str("\" role=\"img\">\n<title>");
                escape(&mut file, title);
                file.push_str("</title>\n<desc>");
                escape(&mut file, description);
                file.push_str("</desc>\n");
            }
        }
        file + &self.body + "</svg>\n"
    }

    /// Adds the shapes of another picture on top.
    pub(crate) fn append(mut self, above: &Svg) -> Svg {
        self.body.push_str(&above.body);
        self
    }

    /// An area on which plotters draws a picture of `size` units.
    pub fn area(&mut self, size: (f64, f64), scale: Scale) -> DrawingArea<Layer<'_>, Shift> {
        Layer::new(self, size, scale).into_drawing_area()
    }

    /// Puts the shapes of `draw` into a group with a name as its class, moved to `at` and scaled by
    /// `times`.
    pub(crate) fn group<R>(
        &mut self,
        name: &str,
        at: (f64, f64),
        times: f64,
        draw: impl FnOnce(&mut Svg) -> R,
    ) -> R {
        self.body.push_str("<g class=\"");
        escape(&mut self.body, name);
        self.body.push_str("\" transform=\"translate(");
        number(&mut self.body, at.0);
        self.body.push(' ');
        number(&mut self.body, at.1);
        self.body.push_str(") scale(");
        number(&mut self.body, times);
        self.body.push_str(")\">\n");
        let result = draw(self);
        self.body.push_str("</g>\n");
        result
    }

    pub(crate) fn rect(&mut self, bounds: Bounds, radius: f64, paint: Paint) {
        let Bounds { left, top, right, bottom } = bounds;
        let body = &mut self.body;
        body.push_str("<rect");
        let sides = [("x", left), ("y", top), ("width", right - left), ("height", bottom - top)];
        for (name, value) in sides {
            attribute(body, name, value);
        }
        if radius > 0.0 {
            attribute(body, "rx", radius);
        }
        self.end(paint);
    }

    pub(crate) fn circle(&mut self, (x, y): (f64, f64), radius: f64, paint: Paint) {
        self.body.push_str("<circle");
        for (name, value) in [("cx", x), ("cy", y), ("r", radius)] {
            attribute(&mut self.body, name, value);
        }
        self.end(paint);
    }

    /// A line from point to point.
    pub(crate) fn line(&mut self, points: &[(f64, f64)], paint: Paint) {
        self.path(&Data::through(points), paint);
    }

    pub(crate) fn polygon(&mut self, points: &[(f64, f64)], paint: Paint) {
        let mut data = Data::through(points);
        data.close();
        self.path(&data, paint);
    }

    fn path(&mut self, data: &Data, paint: Paint) {
        self.body.push_str("<path d=\"");
        self.body.push_str(data.text());
        self.body.push('"');
        self.end(paint);
    }

    /// Ends an element with its paint.
    fn end(&mut self, paint: Paint) {
        let body = &mut self.body;
        match paint {
            Paint::Fill(color) => {
                let _ = write!(body, " fill=\"{}\"", css(color));
            }
            Paint::Stroke(color, width) => {
                let _ = write!(body, " fill=\"none\" stroke=\"{}\"", css(color));
                attribute(body, "stroke-width", width);
                body.push_str(" stroke-linejoin=\"round\"");
            }
        }
        body.push_str("/>\n");
    }

    /// The symbol of an activation: a small curve, centred.
    pub(crate) fn glyph(&mut self, (x, y): (f64, f64), paint: Paint) {
        let mut data = Data::fine();
        data.begin((x - 13.0, y + 9.0));
        data.cubic((x + 3.0, y + 9.0), (x - 3.0, y - 9.0), (x + 13.0, y - 9.0));
        self.path(&data, paint);
    }

    /// An outline behind a text, which [`Svg::text`] then sets at the same position; `at` is the left
    /// end.
    pub(crate) fn halo(&mut self, text: &str, at: (f64, f64), style: Text, color: RGBColor) {
        let Text { size, weight, .. } = style;
        let mut data = Data::coarse();
        weight.outline(text, (at.0, at.1 + BASELINE * size), size, &mut data);
        self.path(&data, Paint::Stroke(color, 3.0));
    }

    /// A text; its position is the left end, middle or right end, at half the height of capitals.
    pub(crate) fn text(&mut self, text: &str, (x, y): (f64, f64), anchor: Anchor, style: Text) {
        let Text { size, weight, color } = style;
        match self.letters {
            Letters::Outlined => {
                let wide = weight.width(text) * size;
                let left = match anchor {
                    Anchor::Left => x,
                    Anchor::Middle => x - wide / 2.0,
                    Anchor::Right => x - wide,
                };
                let mut data = Data::coarse();
                weight.outline(text, (left, y + BASELINE * size), size, &mut data);
                self.path(&data, Paint::Fill(color));
            }
            Letters::Live => {
                self.body.push_str("<text");
                let place = [("x", x), ("y", y + BASELINE * size), ("font-size", size)];
                for (name, value) in place {
                    attribute(&mut self.body, name, value);
                }
                let end = match anchor {
                    Anchor::Left => "",
                    Anchor::Middle => " text-anchor=\"middle\"",
                    Anchor::Right => " text-anchor=\"end\"",
                };
                let bold = if weight == Weight::SemiBold { " font-weight=\"600\"" } else { "" };
                let _ = write!(self.body, "{end}{bold} fill=\"{}\">", css(color));
                escape(&mut self.body, text);
                self.body.push_str("</text>\n");
            }
        }
    }
}

fn attribute(out: &mut String, name: &str, value: f64) {
    let _ = write!(out, " {name}=\"");
    number(out, value);
    out.push('"');
}

/// Writes a number with at most three decimals. It is computed in whole numbers: the same text on
/// every machine.
#[expect(clippy::cast_possible_truncation, reason = "pictures are a few thousand units")]
fn number(out: &mut String, value: f64) {
    let all = (value * 1000.0).round() as i64;
    if all < 0 {
        out.push('-');
    }
    let (whole, part) = (all.abs() / 1000, all.abs() % 1000);
    let _ = write!(out, "{whole}");
    if part > 0 {
        out.push_str(format!(".{part:0>3}").trim_end_matches('0'));
    }
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let text = |value| {
            let mut text = String::new();
            number(&mut text, value);
            text
        };
        for (value, expected) in [
            (0.0, "0"),
            (-0.0001, "0"),
            (1.5, "1.5"),
            (-2.03, "-2.03"),
            (0.0625, "0.063"),
            (240.0, "240"),
            (-0.05, "-0.05"),
        ] {
            assert_eq!(text(value), expected);
        }
    }

    #[test]
    fn what_would_be_markup_is_text() {
        let file = Svg::new(Letters::Live).file((1.0, 1.0), (1.0, 1.0), Some(("<b>", "\"a\" & c")));
        assert!(file.contains("<title>&lt;b&gt;</title>\n<desc>&quot;a&quot; &amp; c</desc>"));
    }
}
