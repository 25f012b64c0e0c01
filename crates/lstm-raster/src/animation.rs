//! Animations: figures one after the other.

use lstm_core::{Settings, Stage};
use lstm_figure::{Figure, Subject, rgb};

use crate::error::{Error, Result};
use crate::gif::gif;
use crate::raster::{Frame, Raster, apng};
use crate::renderer::Renderer;

/// The most frames of an animation. More would take minutes to watch and megabytes to load.
pub const MAX_FRAMES: usize = 60;

/// Seconds for a step: a frame shows about ten numbers.
const STEP_SECONDS: f64 = 2.5;
/// Seconds for a stage, read from its heading to its use.
const STAGE_SECONDS: f64 = 4.0;
/// The last frame is shown longer, so that the end is seen before the first comes again.
const LAST: f64 = 1.5;

/// An animated figure that repeats for ever, for places that run no script.
#[derive(Clone, Debug)]
pub struct Animation {
    /// At least one.
    frames: Vec<(Subject, Settings)>,
    hold: f64,
}

impl Animation {
    /// One frame of `subject` for each step of the sequence shown, 2.5 seconds each.
    ///
    /// # Errors
    /// [`Error::SingleStep`], or [`Error::TooManySteps`] beyond [`MAX_FRAMES`].
    pub fn over_steps(settings: &Settings, subject: Subject) -> Result<Animation> {
        let steps = settings.current_sequence().inputs.len();
        match steps {
            0 | 1 => return Err(Error::SingleStep),
            2..=MAX_FRAMES => {}
            _ => return Err(Error::TooManySteps { steps }),
        }
        let at = |step| {
            let mut settings = settings.clone();
            settings.view.step = step;
            (subject, settings)
        };
        Ok(Animation { frames: (1..=steps).map(at).collect(), hold: STEP_SECONDS })
    }

    /// One frame for each stage of the step shown, 4 seconds each.
    pub fn over_stages(settings: &Settings) -> Animation {
        let frames = Stage::ALL.map(|stage| (Subject::Stage(stage), settings.clone()));
        Animation { frames: frames.into(), hold: STAGE_SECONDS }
    }

    /// Shows each frame for so many seconds, the last half as long again. Both formats end at 65
    /// seconds.
    #[must_use]
    pub fn with_hold(self, seconds: f64) -> Animation {
        Animation { hold: seconds, ..self }
    }

    /// The alternative text: all that the frames show, in sentences.
    ///
    /// # Errors
    /// [`Error::Settings`] if the settings are invalid.
    pub fn alt(&self, renderer: &Renderer) -> Result<String> {
        Ok(Figure::alt_of_all(&self.figures(renderer)?))
    }

    /// The animation as a GIF file.
    ///
    /// # Errors
    /// If the settings are invalid, or the frames have no or too many pixels.
    pub fn gif(&self, renderer: &Renderer) -> Result<Vec<u8>> {
        let figures = self.figures(renderer)?;
        gif(&self.frames(renderer, &figures)?, figures[0].palette())
    }

    /// The animation as an animated PNG file.
    ///
    /// # Errors
    /// If the settings are invalid, or the frames have no or too many pixels.
    pub fn png(&self, renderer: &Renderer) -> Result<Vec<u8>> {
        apng(&self.frames(renderer, &self.figures(renderer)?)?)
    }

    fn figures<'a>(&'a self, renderer: &'a Renderer) -> Result<Vec<Figure<'a>>> {
        let figure = |(subject, settings): &'a (Subject, Settings)| {
            Ok(renderer.figure(*subject, settings)?.aligned())
        };
        self.frames.iter().map(figure).collect()
    }

    /// The frames, all as high as the highest.
    fn frames(&self, renderer: &Renderer, figures: &[Figure]) -> Result<Vec<Frame>> {
        let mut rasters: Vec<Raster> = Vec::new();
        let mut pixels = 0;
        for (figure, (subject, _)) in figures.iter().zip(&self.frames) {
            let svg = figure.svg(renderer.width_of(*subject));
            let raster = Raster::render(&svg, renderer.scale, pixels)?;
            pixels += raster.rgb.len() as u64;
            rasters.push(raster);
        }
        let surface = rgb(figures[0].palette().surface);
        let height = rasters.iter().map(Raster::height).max().unwrap_or_default();
        let last = rasters.len() - 1;
        let frame = |(n, raster): (usize, Raster)| Frame {
            raster: raster.padded(height, surface),
            milliseconds: milliseconds(if n == last { LAST * self.hold } else { self.hold }),
        };
        Ok(rasters.into_iter().enumerate().map(frame).collect())
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
fn milliseconds(seconds: f64) -> u16 {
    (seconds * 1000.0).round() as u16
}
