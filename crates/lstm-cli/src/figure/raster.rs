//! From an SVG file to pixels, and to a PNG file.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, Unit};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The most pixels of a picture, or of all frames of one that moves: some hundred megabytes.
const MOST: f32 = 100e6;

/// An opaque picture, red, green and blue from the upper left.
pub struct Raster {
    pub width: u32,
    pub height: u32,
    pub rgb: Vec<[u8; 3]>,
}

/// The pixels of a figure, so many for each of CSS.
///
/// `others` is how many pixels have been drawn for the same file before.
pub fn drawn(svg: &str, scale: f32, others: f32) -> Result<Raster, String> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(|error| error.to_string())?;
    let size = tree.size();
    if others + size.width() * size.height() * scale * scale > MOST {
        let most = MOST / 1e6;
        return Err(format!("this picture is too large. Allowed: {most} million pixels in all"));
    }
    let [width, height] = [size.width(), size.height()].map(|length| whole(length * scale));
    let mut pixels = Pixmap::new(width, height).ok_or("a picture without pixels")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    // The last row and column may be half covered: what they lack is the sheet's, too.
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
    Ok(Raster { width, height, rgb: rgb.collect() })
}

/// So many pixels, and one for what is left.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is below the limit"
)]
fn whole(length: f32) -> u32 {
    length.ceil() as u32
}

impl Raster {
    /// How many pixels it has.
    #[expect(clippy::cast_precision_loss, reason = "it is only held against a limit")]
    pub fn count(&self) -> f32 {
        self.rgb.len() as f32
    }

    /// The pixels one after the other.
    pub fn bytes(&self) -> &[u8] {
        self.rgb.as_flattened()
    }

    /// The same with rows of this colour below.
    pub fn padded(mut self, height: u32, color: [u8; 3]) -> Raster {
        let count = (self.width * height) as usize;
        self.rgb.resize(count, color);
        self.height = height;
        self
    }
}

/// One picture as a PNG file; several as an animated one, each with the milliseconds it is held.
/// `scale` says how large it is meant to be shown.
pub fn png(frames: &[(Raster, u16)], scale: f32) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let Some((first, _)) = frames.first() else { return Ok(file) };
    let mut encoder = Encoder::new(Cursor::new(&mut file), first.width, first.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    // 96 pixels of CSS are an inch.
    let dense = whole(scale * 96.0 / 0.0254);
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: dense, yppu: dense, unit: Unit::Meter }));
    if frames.len() > 1 {
        let count = u32::try_from(frames.len()).unwrap_or(u32::MAX);
        // For ever.
        encoder.set_animated(count, 0)?;
    }
    let mut writer = encoder.write_header()?;
    for (raster, hold) in frames {
        if frames.len() > 1 {
            writer.set_frame_delay(*hold, 1000)?;
        }
        writer.write_image_data(raster.bytes())?;
    }
    writer.finish()?;
    Ok(file)
}
