//! Errors of rendering.

use std::fmt;

use crate::animation::MAX_FRAMES;
use crate::gif::MAX_SIDE;
use crate::raster::MAX_PIXELS;

/// `Result` of rendering.
pub type Result<T> = std::result::Result<T, Error>;

/// A figure that cannot be rendered. Its text is one line that says what is allowed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Invalid settings.
    Settings(lstm_core::Error),
    /// A figure without pixels: the scale is 0 or not a number.
    Empty,
    /// More pixels in one file, all frames together, than [`MAX_PIXELS`].
    TooManyPixels {
        /// The pixels up to and including the frame that exceeded the limit.
        pixels: u64,
    },
    /// An animation over the steps of a sequence that has only one.
    SingleStep,
    /// An animation over more steps than [`MAX_FRAMES`].
    TooManySteps {
        /// The length of the sequence.
        steps: usize,
    },
    /// A GIF wider or higher than its format's 65,535 pixels.
    TooLargeForGif {
        /// The width or height in pixels.
        side: u32,
    },
    /// An SVG that resvg cannot read.
    Svg(resvg::usvg::Error),
    /// A failure of the PNG encoder.
    Png(png::EncodingError),
    /// A failure of the GIF encoder.
    Gif(gif::EncodingError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Settings(error) => error.fmt(f),
            Error::Empty => f.write_str("a picture without pixels"),
            Error::TooManyPixels { .. } => {
                let most = MAX_PIXELS / 1_000_000;
                write!(f, "this picture is too large. Allowed: {most} million pixels in all")
            }
            Error::SingleStep => f.write_str("there is one step. Allowed: from 2 steps on"),
            Error::TooManySteps { steps } => {
                write!(f, "{steps} steps are too many for an animation. Allowed: {MAX_FRAMES}")
            }
            Error::TooLargeForGif { .. } => write!(f, "a GIF has at most {MAX_SIDE} pixels a side"),
            Error::Svg(error) => error.fmt(f),
            Error::Png(error) => error.fmt(f),
            Error::Gif(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Settings(error) => Some(error),
            Error::Svg(error) => Some(error),
            Error::Png(error) => Some(error),
            Error::Gif(error) => Some(error),
            _ => None,
        }
    }
}

impl From<lstm_core::Error> for Error {
    fn from(error: lstm_core::Error) -> Error {
        Error::Settings(error)
    }
}

impl From<resvg::usvg::Error> for Error {
    fn from(error: resvg::usvg::Error) -> Error {
        Error::Svg(error)
    }
}

impl From<png::EncodingError> for Error {
    fn from(error: png::EncodingError) -> Error {
        Error::Png(error)
    }
}

impl From<gif::EncodingError> for Error {
    fn from(error: gif::EncodingError) -> Error {
        Error::Gif(error)
    }
}
