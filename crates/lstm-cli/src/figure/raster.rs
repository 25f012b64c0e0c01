//! From an SVG file to pixels, and to a PNG file.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Encoder};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The most pixels of a picture: some hundred megabytes while it is drawn.
const MOST: f32 = 60e6;

/// An opaque picture, red, green and blue from the upper left.
pub struct Raster {
    pub width: u32,
    pub height: u32,
    pub rgb: Vec<[u8; 3]>,
}

/// The pixels of a figure, so many for each of CSS.
pub fn drawn(svg: &str, scale: f32) -> Result<Raster, String> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(|error| error.to_string())?;
    let size = tree.size();
    if size.width() * size.height() * scale * scale > MOST {
        return Err(format!(
            "a picture of {} by {} pixels is too large. Allowed: {} million pixels",
            size.width() * scale,
            size.height() * scale,
            MOST / 1e6
        ));
    }
    let whole = size.to_int_size().scale_by(scale).ok_or("a picture without pixels")?;
    let mut pixels =
        Pixmap::new(whole.width(), whole.height()).ok_or("a picture without pixels")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    // The sheet is opaque but for its last row and column, where it may end within a pixel.
    let rgb = pixels.pixels().iter().map(|pixel| {
        let whole = pixel.demultiply();
        [whole.red(), whole.green(), whole.blue()]
    });
    Ok(Raster { width: whole.width(), height: whole.height(), rgb: rgb.collect() })
}

impl Raster {
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
pub fn png(frames: &[(Raster, u16)]) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let Some((first, _)) = frames.first() else { return Ok(file) };
    let mut encoder = Encoder::new(Cursor::new(&mut file), first.width, first.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
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
