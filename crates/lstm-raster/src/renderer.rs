//! Figures as pixels.

use lstm_core::{Gate, Settings};
use lstm_figure::{Catalogue, Figure, Subject};

use crate::error::Result;
use crate::raster::Raster;

/// The words, gates and size with which figures are rendered.
#[derive(Clone, Debug)]
pub struct Renderer {
    /// The words of one language.
    pub catalogue: Catalogue,
    /// The gates that charts over time show besides the memories.
    pub gates: Vec<Gate>,
    /// The width in CSS pixels; `None` for [`Subject::width`].
    pub width: Option<f64>,
    /// Pixels of a raster for each CSS pixel, more than 0.
    pub scale: f32,
}

impl Renderer {
    /// Two pixels for each CSS pixel, each subject at its own width, no gates.
    pub fn new(catalogue: Catalogue) -> Renderer {
        Renderer { catalogue, gates: Vec::new(), width: None, scale: 2.0 }
    }

    /// A figure with this renderer's words and gates.
    ///
    /// # Errors
    /// [`Error::Settings`](crate::Error::Settings) if the settings are invalid.
    pub fn figure<'a>(&'a self, subject: Subject, settings: &'a Settings) -> Result<Figure<'a>> {
        let figure = Figure::new(subject, settings, &self.catalogue)?;
        Ok(figure.with_gates(self.gates.clone()))
    }

    /// A figure as an SVG file.
    ///
    /// # Errors
    /// [`Error::Settings`](crate::Error::Settings) if the settings are invalid.
    pub fn svg(&self, subject: Subject, settings: &Settings) -> Result<String> {
        Ok(self.figure(subject, settings)?.svg(self.width_of(subject)))
    }

    /// A figure as pixels.
    ///
    /// # Errors
    /// If the settings are invalid, or the raster has no or too many pixels.
    pub fn raster(&self, subject: Subject, settings: &Settings) -> Result<Raster> {
        Raster::render(&self.svg(subject, settings)?, self.scale, 0)
    }

    /// The width in CSS pixels at which a subject is rendered.
    pub(crate) fn width_of(&self, subject: Subject) -> f64 {
        self.width.unwrap_or(subject.width())
    }
}
