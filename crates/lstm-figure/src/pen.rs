//! Drawing in a picture's units on a backend of whole pixels.

use lstm_core::Stage;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::frame::{FIRST, Frame, HEIGHT, LAST, WIDTH};
use crate::numeral::width;
use crate::palette::Palette;

/// The page's fonts. Pictures load none.
const FONT: &str = "system-ui, sans-serif";
/// The font size of labels in units.
pub(crate) const LABEL: f64 = 11.0;

/// The number of pixels in a unit of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pixels: f64,
    /// Distinct points of a line in a unit.
    columns: f64,
    /// Distance between the points of a curve, in units.
    apart: f64,
}

impl Scale {
    /// The scale of [`crate::Svg`], smooth at any zoom.
    pub const VECTOR: Scale = Scale { pixels: 1000.0, columns: 4.0, apart: 0.25 };

    /// The scale of a canvas with so many pixels in a unit: at least 2, since plotters draws on whole
    /// pixels.
    pub fn canvas(pixels: f64) -> Scale {
        Scale { pixels, columns: pixels, apart: 6.0 / pixels }
    }

    /// Width and height of a stage's picture in pixels.
    pub fn size(self) -> (u32, u32) {
        self.of((WIDTH, HEIGHT))
    }

    /// Width and height in pixels of a picture given in units.
    pub fn of(self, (width, height): (f64, f64)) -> (u32, u32) {
        (self.round(width).unsigned_abs(), self.round(height).unsigned_abs())
    }

    /// A length in units.
    pub(crate) fn units(self, pixels: i32) -> f64 {
        f64::from(pixels) / self.pixels
    }

    pub(crate) fn pixels(self) -> f64 {
        self.pixels
    }

    #[expect(clippy::cast_possible_truncation, reason = "no picture has a million pixels across")]
    fn round(self, units: f64) -> i32 {
        (units * self.pixels).round() as i32
    }

    fn stroke(self, units: f64) -> u32 {
        self.round(units).unsigned_abs().max(1)
    }
}

/// The result of drawing.
pub(crate) type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// The point of a text that its position names.
#[derive(Clone, Copy)]
pub(crate) enum Anchor {
    Left,
    Middle,
    Right,
}

pub(crate) struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    scale: Scale,
}

impl<'a, DB: DrawingBackend> Pen<'a, DB> {
    pub fn new(area: &'a DrawingArea<DB, Shift>, scale: Scale) -> Self {
        Pen { area, scale }
    }

    fn at(&self, (x, y): (f64, f64)) -> (i32, i32) {
        (self.scale.round(x), self.scale.round(y))
    }

    /// The column of points to which an x position belongs.
    pub fn column(&self, x: f64) -> i32 {
        Scale { pixels: self.scale.columns, ..self.scale }.round(x)
    }

    pub fn line(&self, points: &[(f64, f64)], color: RGBColor, width: f64) -> Drawn<DB> {
        let points: Vec<_> = points.iter().map(|&point| self.at(point)).collect();
        let style = color.stroke_width(self.scale.stroke(width));
        self.area.draw(&PathElement::new(points, style))
    }

    /// A dashed line, to the right or down.
    pub fn dashes(&self, from: (f64, f64), to: (f64, f64), color: RGBColor) -> Drawn<DB> {
        const DASH: f64 = 3.0;
        let (x, y) = from;
        let (right, down) = (to.0 - x, to.1 - y);
        let length = right.max(down);
        let mut start = 0.0;
        while start < length {
            let [a, b] = [start, (start + DASH).min(length)].map(|along| along / length);
            self.line(
                &[(x + a * right, y + a * down), (x + b * right, y + b * down)],
                color,
                1.25,
            )?;
            start += 2.0 * DASH;
        }
        Ok(())
    }

    pub fn rect(&self, Bounds { left, top, right, bottom }: Bounds, color: RGBColor) -> Drawn<DB> {
        let corners = [self.at((left, top)), self.at((right, bottom))];
        self.area.draw(&Rectangle::new(corners, color.filled()))
    }

    pub fn circle(&self, center: (f64, f64), radius: f64, color: RGBColor) -> Drawn<DB> {
        let radius = self.scale.stroke(radius);
        self.area.draw(&Circle::new(self.at(center), radius, color.filled()))
    }

    pub fn triangle(&self, points: [(f64, f64); 3], color: RGBColor) -> Drawn<DB> {
        self.polygon(&points, color)
    }

    pub fn polygon(&self, points: &[(f64, f64)], color: RGBColor) -> Drawn<DB> {
        let points: Vec<_> = points.iter().map(|&point| self.at(point)).collect();
        self.area.draw(&Polygon::new(points, color.filled()))
    }

    /// A text; `at` is its left end, middle or right end, at half its height.
    pub fn text(&self, text: &str, at: (f64, f64), anchor: Anchor, color: RGBColor) -> Drawn<DB> {
        let h = match anchor {
            Anchor::Left => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::Right => HPos::Right,
        };
        let size = LABEL * self.scale.pixels;
        // `into_font` would look up known names in lower case: 5 kB of tables in the module.
        let font = FontDesc::new(FontFamily::Name(FONT), size, FontStyle::Normal);
        let style = font.color(&color);
        let style = style.pos(Pos::new(h, VPos::Center));
        self.area.draw(&Text::new(text.to_owned(), self.at(at), style))
    }

    /// A stage's curve.
    ///
    /// The backend rounds every point to a whole pixel, which shows as steps if a curve is nearly
    /// flat. So only one of every few columns of pixels gives a point: the one in which the curve
    /// passes closest to a pixel's centre. The lines between these points are smooth.
    pub fn curve(&self, stage: Stage, palette: &Palette) -> Drawn<DB> {
        let frame = Frame::of(stage);
        let pixels = self.scale.pixels;
        let y =
            |column: i32| frame.y(stage.curve().at(frame.z(f64::from(column) / pixels))) * pixels;
        let miss = |column: &i32| (y(*column) - y(*column).round()).abs();
        let (left, right) = (self.scale.round(FIRST), self.scale.round(LAST));
        let columns: Vec<i32> = (left + 1..right).collect();
        let few = columns.chunks(self.scale.round(self.scale.apart).unsigned_abs() as usize);
        let best =
            few.filter_map(|few| few.iter().copied().min_by(|a, b| miss(a).total_cmp(&miss(b))));
        let points = std::iter::once(left).chain(best).chain(std::iter::once(right));
        let points = points.map(|column| (column, self.scale.round(y(column) / pixels)));
        let style = palette.stage(stage).stroke_width(self.scale.stroke(2.25));
        self.area.draw(&PathElement::new(points.collect::<Vec<_>>(), style))
    }
}

/// A rectangle in a picture's units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bounds {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Bounds {
    /// The box around a label drawn at `at`.
    pub fn around(text: &str, at: (f64, f64), anchor: Anchor) -> Bounds {
        let w = width(text) * LABEL;
        let left = match anchor {
            Anchor::Left => at.0,
            Anchor::Middle => at.0 - w / 2.0,
            Anchor::Right => at.0 - w,
        };
        let half = LABEL * 0.6;
        Bounds { left, top: at.1 - half, right: left + w, bottom: at.1 + half }
    }

    pub fn grown(self, by: f64) -> Bounds {
        let Bounds { left, top, right, bottom } = self;
        Bounds { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
    }

    pub fn meets(self, other: Bounds) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}
