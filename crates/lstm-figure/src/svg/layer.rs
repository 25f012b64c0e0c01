//! A plotters backend that writes SVG.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::{Paint, Svg, Text, Weight};
use crate::pen::{Anchor, Bounds, Scale};

/// A plotters backend that draws into an SVG file, in the units of a picture.
///
/// plotters draws on whole pixels. Here they are as small as the [`Scale`] makes them, and written as
/// fractions of a unit. Opacity and rotated text are not supported: no picture has them.
pub struct Layer<'a> {
    svg: &'a mut Svg,
    scale: Scale,
    size: (f64, f64),
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Layer<'a> {
    pub(super) fn new(svg: &'a mut Svg, size: (f64, f64), scale: Scale) -> Self {
        Layer { svg, scale, size }
    }

    fn at(&self, (x, y): BackendCoord) -> (f64, f64) {
        (self.scale.units(x), self.scale.units(y))
    }

    fn points(&self, points: impl IntoIterator<Item = BackendCoord>) -> Vec<(f64, f64)> {
        points.into_iter().map(|point| self.at(point)).collect()
    }

    fn length(&self, pixels: u32) -> f64 {
        self.scale.units(i32::try_from(pixels).unwrap_or(i32::MAX))
    }

    fn stroke<S: BackendStyle>(&self, style: &S) -> Paint {
        Paint::Stroke(color(style.color()), self.length(style.stroke_width()))
    }

    fn paint<S: BackendStyle>(&self, style: &S, fill: bool) -> Paint {
        if fill { Paint::Fill(color(style.color())) } else { self.stroke(style) }
    }
}

fn color(BackendColor { rgb: (r, g, b), .. }: BackendColor) -> plotters::style::RGBColor {
    plotters::style::RGBColor(r, g, b)
}

impl DrawingBackend for Layer<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.scale.of(self.size)
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, own: BackendColor) -> Done {
        let (left, top) = self.at(at);
        let one = self.length(1);
        let bounds = Bounds { left, top, right: left + one, bottom: top + one };
        self.svg.rect(bounds, 0.0, Paint::Fill(color(own)));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let ((left, top), (right, bottom)) = (self.at(from), self.at(to));
        self.svg.rect(Bounds { left, top, right, bottom }, 0.0, self.paint(style, fill));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let points = self.points(path);
        self.svg.line(&points, self.stroke(style));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let (center, radius) = (self.at(center), self.length(radius));
        self.svg.circle(center, radius, self.paint(style, fill));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Done {
        let points = self.points(corners);
        self.svg.polygon(&points, Paint::Fill(color(style.color())));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Left,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::Right,
        };
        let size = style.size() / self.scale.pixels();
        let (x, y) = self.at(at);
        let y = match style.anchor().v_pos {
            VPos::Top => y + size / 2.0,
            VPos::Center => y,
            VPos::Bottom => y - size / 2.0,
        };
        let weight = match style.style() {
            FontStyle::Bold => Weight::SemiBold,
            _ => Weight::Regular,
        };
        let own = Text { size, weight, color: color(style.color()) };
        self.svg.text(text, (x, y), anchor, own);
        Ok(())
    }
}
