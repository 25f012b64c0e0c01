//! Frames as a GIF file.
//!
//! A GIF has 256 colours. A figure is drawn in a dozen, and where a shape ends, in those between its
//! colour and the one below. So the palette is a ramp from the surface to each, and flat colours are
//! exact.

use std::borrow::Cow;
use std::collections::HashMap;

use ::gif::{DisposalMethod, Encoder, EncodingError, Frame, Repeat};
use lstm_figure::{Palette, rgb};

use super::raster::Raster;

/// The frames, each with the milliseconds it is held, again and again.
pub fn gif(frames: &[(Raster, u16)], palette: &Palette) -> Result<Vec<u8>, EncodingError> {
    let mut file = Vec::new();
    let Some((first, _)) = frames.first() else { return Ok(file) };
    let side = |length: u32| u16::try_from(length).map_err(|_| EncodingError::from(too_large()));
    let (width, height) = (side(first.width)?, side(first.height)?);
    let colors = colors(palette);
    let mut encoder = Encoder::new(&mut file, width, height, colors.as_flattened())?;
    encoder.set_repeat(Repeat::Infinite)?;
    let mut nearest = Nearest { colors: &colors, known: HashMap::new() };
    let mut before: Option<Vec<u8>> = None;
    for (raster, hold) in frames {
        let pixels: Vec<u8> = raster.rgb.iter().map(|&color| nearest.of(color)).collect();
        let whole = usize::from(width);
        let part = before.as_ref().map_or_else(
            || Part { left: 0, top: 0, right: whole, bottom: usize::from(height) },
            |before| Part::changed(before, &pixels, whole),
        );
        let rows = (part.top..part.bottom)
            .flat_map(|y| &pixels[y * whole + part.left..y * whole + part.right]);
        let edge = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
        encoder.write_frame(&Frame {
            // In hundredths of a second.
            delay: hold / 10,
            dispose: DisposalMethod::Keep,
            left: edge(part.left),
            top: edge(part.top),
            width: edge(part.right - part.left),
            height: edge(part.bottom - part.top),
            buffer: Cow::Owned(rows.copied().collect()),
            ..Frame::default()
        })?;
        before = Some(pixels);
    }
    drop(encoder);
    Ok(file)
}

fn too_large() -> std::io::Error {
    std::io::Error::other("a GIF has at most 65535 pixels a side")
}

/// The smallest rectangle that has all that is different.
struct Part {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl Part {
    fn changed(before: &[u8], after: &[u8], width: usize) -> Part {
        // A frame has at least one pixel.
        let mut part: Option<Part> = None;
        for (n, _) in before.iter().zip(after).enumerate().filter(|(_, (old, new))| old != new) {
            let (x, y) = (n % width, n / width);
            let own = part.get_or_insert(Part { left: x, top: y, right: x, bottom: y });
            own.left = own.left.min(x);
            own.right = own.right.max(x + 1);
            own.bottom = y + 1;
        }
        part.unwrap_or(Part { left: 0, top: 0, right: 1, bottom: 1 })
    }
}

/// At most 256 colours: every one of the palette, and those between it and the surface.
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
                // To the nearest, whichever way it goes.
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

/// Which of the colours is nearest to another one, each worked out once.
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
    fn only_what_has_changed_is_written() {
        let part = Part::changed(&[0; 12], &[0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0], 4);
        assert_eq!((part.left, part.top, part.right, part.bottom), (1, 1, 3, 3));
    }
}
