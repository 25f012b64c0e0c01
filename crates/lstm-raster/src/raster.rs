//! From SVG to pixels, and from pixels to PNG.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::error::{Error, Result};

/// The most pixels of one file, all frames together. They take a few hundred megabytes of memory.
pub const MAX_PIXELS: u64 = 100_000_000;

/// An opaque picture of red, green and blue bytes.
#[derive(Clone, Debug)]
pub struct Raster {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<[u8; 3]>,
    /// Pixels for each CSS pixel.
    scale: f32,
}

/// A frame of an animation.
pub(crate) struct Frame {
    pub raster: Raster,
    /// The time for which it is shown.
    pub milliseconds: u16,
}

impl Raster {
    /// Renders an SVG file with `scale` pixels for each CSS pixel. `earlier` counts the pixels of the
    /// same file's earlier frames.
    pub(crate) fn render(svg: &str, scale: f32, earlier: u64) -> Result<Raster> {
        let tree = Tree::from_str(svg, &Options::default())?;
        let size = tree.size();
        let [width, height] = [size.width(), size.height()].map(|length| ceil(length * scale));
        let pixels = earlier + u64::from(width) * u64::from(height);
        if pixels > MAX_PIXELS {
            return Err(Error::TooManyPixels { pixels });
        }
        let mut pixels = Pixmap::new(width, height).ok_or(Error::Empty)?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        // The last row and column may be covered in part. The sheet's colour fills the rest.
        let sheet = pixels.pixels()[0];
        let rgb = pixels.pixels().iter().map(|pixel| {
            let rest = u16::from(255 - pixel.alpha());
            let filled = |own: u8, below: u8| {
                let missing = u8::try_from(rest * u16::from(below) / 255).unwrap_or(u8::MAX);
                own.saturating_add(missing)
            };
            [
                filled(pixel.red(), sheet.red()),
                filled(pixel.green(), sheet.green()),
                filled(pixel.blue(), sheet.blue()),
            ]
        });
        Ok(Raster { width, height, rgb: rgb.collect(), scale })
    }

    /// The width in pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// The height in pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Red, green and blue of every pixel, row by row from the upper left.
    pub fn pixels(&self) -> &[[u8; 3]] {
        &self.rgb
    }

    /// The raster as a PNG file. Its resolution is that of `scale` pixels for each CSS pixel.
    ///
    /// # Errors
    /// If the encoder fails.
    pub fn png(&self) -> Result<Vec<u8>> {
        png(&[(self, None)])
    }

    #[cfg(test)]
    pub(crate) fn blank(width: u32, height: u32) -> Raster {
        Raster { width, height, rgb: vec![[0; 3]; (width * height) as usize], scale: 1.0 }
    }

    /// Adds rows of one colour at the bottom, up to `height`.
    pub(crate) fn padded(mut self, height: u32, color: [u8; 3]) -> Raster {
        let count = (self.width * height) as usize;
        self.rgb.resize(count, color);
        self.height = height;
        self
    }
}

/// Frames of one size as an animated PNG that repeats for ever.
pub(crate) fn apng(frames: &[Frame]) -> Result<Vec<u8>> {
    let frames = frames.iter().map(|frame| (&frame.raster, Some(frame.milliseconds)));
    png(&frames.collect::<Vec<_>>())
}

/// Rasters of one size, each with the milliseconds for which it is shown.
fn png(frames: &[(&Raster, Option<u16>)]) -> Result<Vec<u8>> {
    let (first, _) = frames.first().ok_or(Error::Empty)?;
    let mut file = Vec::new();
    let mut encoder = Encoder::new(Cursor::new(&mut file), first.width, first.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    // CSS: 96 pixels are an inch, 0.0254 m.
    let dense = ceil(first.scale * 96.0 / 0.0254);
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: dense, yppu: dense, unit: Unit::Meter }));
    if frames.len() > 1 {
        let count = u32::try_from(frames.len()).unwrap_or(u32::MAX);
        // 0 plays: for ever.
        encoder.set_animated(count, 0)?;
    }
    let mut writer = encoder.write_header()?;
    for (raster, milliseconds) in frames {
        if let Some(milliseconds) = milliseconds {
            writer.set_frame_delay(*milliseconds, 1000)?;
        }
        writer.write_image_data(raster.rgb.as_flattened())?;
    }
    writer.finish()?;
    Ok(file)
}

/// The number of whole pixels that cover a length. Negative lengths and NaN give 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, and far larger pictures are refused"
)]
fn ceil(length: f32) -> u32 {
    length.ceil() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_frames_of_a_file_count_together() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"5\"/>";
        assert!(Raster::render(svg, 1.0, MAX_PIXELS - 100).is_ok());
        let error = Raster::render(svg, 1.0, MAX_PIXELS - 99).unwrap_err();
        assert!(matches!(error, Error::TooManyPixels { pixels: 100_000_001 }), "{error:?}");
    }

    #[test]
    fn a_part_of_a_pixel_takes_a_whole_one() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"1\">\
                   <rect width=\"3\" height=\"1\" fill=\"#fff\"/></svg>";
        let raster = Raster::render(svg, 1.5, 0).unwrap();
        assert_eq!((raster.width(), raster.height()), (5, 2));
        assert!(raster.pixels().iter().all(|&pixel| pixel == [255; 3]));
    }
}
