//! Figures as pixels: PNG files, and GIF and animated PNG files that go through steps or stages.
//!
//! A [`Renderer`] holds everything that figures of one run share. The same settings give the same
//! bytes on every machine. Nothing here touches a file.
//!
//! ```
//! use lstm_core::{Language, Preset, Stage};
//! use lstm_figure::{Catalogue, Subject};
//! use lstm_raster::{Animation, Renderer};
//!
//! let renderer = Renderer { scale: 1.0, ..Renderer::new(Catalogue::of(Language::English)) };
//! let settings = Preset::Article.settings();
//! let forget = renderer.raster(Subject::Stage(Stage::Forget), &settings)?;
//! assert_eq!(forget.width(), 400);
//! assert!(forget.png()?.starts_with(b"\x89PNG"));
//!
//! let stages = Animation::over_stages(&settings);
//! assert!(stages.gif(&renderer)?.starts_with(b"GIF89a"));
//! # Ok::<(), lstm_raster::Error>(())
//! ```

mod animation;
mod error;
mod gif;
mod raster;
mod renderer;

pub use animation::{Animation, MAX_FRAMES};
pub use error::{Error, Result};
pub use raster::{MAX_PIXELS, Raster};
pub use renderer::Renderer;
