//! Frames as a GIF file.
//!
//! A GIF has 256 colours. A figure is drawn in a dozen, and antialiased edges mix one of them with
//! the surface. So the table is a ramp from the surface to each colour, and flat colours are exact.

use std::borrow::Cow;
use std::collections::HashMap;

use ::gif::{DisposalMethod, Encoder, Frame as GifFrame, Repeat};
use lstm_figure::{Palette, rgb};

use crate::error::{Error, Result};
use crate::raster::Frame;

/// The most pixels of a side: the format writes it in two bytes.
pub(crate) const MAX_SIDE: u16 = u16::MAX;

/// Frames of one size as a GIF file that repeats for ever.
pub(crate) fn gif(frames: &[Frame], palette: &Palette) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    let first = &frames.first().ok_or(Error::Empty)?.raster;
    let side = |side: u32| u16::try_from(side).map_err(|_| Error::TooLargeForGif { side });
    let (width, height) = (side(first.width)?, side(first.height)?);
    let colors = colors(palette);
    let mut encoder = Encoder::new(&mut file, width, height, colors.as_flattened())?;
    encoder.set_repeat(Repeat::Infinite)?;
    let mut nearest = Nearest { colors: &colors, known: HashMap::new() };
    let mut before: Option<Vec<u8>> = None;
    for Frame { raster, milliseconds } in frames {
        let pixels: Vec<u8> = raster.rgb.iter().map(|&color| nearest.of(color)).collect();
        let whole = usize::from(width);
        let part = before.as_ref().map_or_else(
            || Rect { left: 0, top: 0, right: whole, bottom: usize::from(height) },
            |before| Rect::changed(before, &pixels, whole),
        );
        let rows = (part.top..part.bottom)
            .flat_map(|y| &pixels[y * whole + part.left..y * whole + part.right]);
        let edge = |length: usize| u16::try_from(length).unwrap_or(MAX_SIDE);
        encoder.write_frame(&GifFrame {
            // Hundredths of a second.
            delay: milliseconds / 10,
            dispose: DisposalMethod::Keep,
            left: edge(part.left),
            top: edge(part.top),
            width: edge(part.right - part.left),
            height: edge(part.bottom - part.top),
            buffer: Cow::Owned(rows.copied().collect()),
            ..GifFrame::default()
        })?;
        before = Some(pixels);
    }
    drop(encoder);
    Ok(file)
}

/// The smallest rectangle around everything that has changed since the frame before.
/// `right` and `bottom` lie outside.
struct Rect {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl Rect {
    fn changed(before: &[u8], after: &[u8], width: usize) -> Rect {
        let mut part: Option<Rect> = None;
        for (n, _) in before.iter().zip(after).enumerate().filter(|(_, (old, new))| old != new) {
            let (x, y) = (n % width, n / width);
            let own = part.get_or_insert(Rect { left: x, top: y, right: x, bottom: y });
            own.left = own.left.min(x);
            own.right = own.right.max(x + 1);
            own.bottom = y + 1;
        }
        // A frame has at least one pixel, changed or not.
        part.unwrap_or(Rect { left: 0, top: 0, right: 1, bottom: 1 })
    }
}

/// At most 256 colours: all of the palette but its ground, and mixtures of each with the surface.
fn colors(palette: &Palette) -> Vec<[u8; 3]> {
    const STEPS: u8 = 22;
    let ends = palette.named().into_iter().map(|(_, color)| rgb(color));
    let (surface, ground) = (rgb(palette.surface), rgb(palette.ground));
    let ramp = |end: [u8; 3]| {
        (1..=STEPS).map(move |n| {
            let mix = |from: u8, to: u8| {
                let (from, to) = (i32::from(from), i32::from(to));
                let part = (to - from) * i32::from(n);
                let steps = i32::from(STEPS);
                // Rounds half away from `from`, up or down.
                let mixed = from + (2 * part + steps * part.signum()) / (2 * steps);
                u8::try_from(mixed).unwrap_or(u8::MAX)
            };
            std::array::from_fn(|channel| mix(surface[channel], end[channel]))
        })
    };
    let others = ends.filter(|&color| color != surface && color != ground);
    let mut colors = vec![surface];
    colors.extend(others.flat_map(ramp));
    colors
}

/// The index of the nearest colour, computed once for each colour that occurs.
struct Nearest<'a> {
    colors: &'a [[u8; 3]],
    known: HashMap<[u8; 3], u8>,
}

impl Nearest<'_> {
    fn of(&mut self, color: [u8; 3]) -> u8 {
        *self.known.entry(color).or_insert_with(|| {
            let apart = |other: &[u8; 3]| {
                let square = |(a, b): (&u8, &u8)| u32::from(a.abs_diff(*b)).pow(2);
                color.iter().zip(other).map(square).sum::<u32>()
            };
            let all = (0..=u8::MAX).zip(self.colors);
            all.min_by_key(|(_, other)| apart(other)).map_or(0, |(n, _)| n)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raster::Raster;

    #[test]
    fn a_gif_has_room_for_the_colours_and_the_flat_ones_are_exact() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            let colors = colors(&palette);
            assert!(colors.len() <= 256, "{}", colors.len());
            for (name, color) in palette.named() {
                assert!(name == "ground" || colors.contains(&rgb(color)), "{name}");
            }
        }
    }

    #[test]
    fn a_side_beyond_the_format_is_refused() {
        let raster = Raster::blank(65_536, 1);
        let error = gif(&[Frame { raster, milliseconds: 0 }], &Palette::LIGHT).unwrap_err();
        assert!(matches!(error, Error::TooLargeForGif { side: 65_536 }), "{error:?}");
        assert_eq!(error.to_string(), "a GIF has at most 65535 pixels a side");
    }

    #[test]
    fn only_what_has_changed_is_written() {
        let part = Rect::changed(&[0; 12], &[0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0], 4);
        assert_eq!((part.left, part.top, part.right, part.bottom), (1, 1, 3, 3));
    }
}
