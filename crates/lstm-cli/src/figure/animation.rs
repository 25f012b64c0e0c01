//! Pictures that move, for places that run no script.

use lstm_core::{Settings, Stage, Theme};
use lstm_figure::{Palette, Subject};
use plotters::style::RGBColor;

use super::arguments::Through;
use super::gif::gif;
use super::raster::{self, Raster};
use super::{Format, Studio};
use crate::input::{Refused, refused};

/// A frame has some ten numbers.
const STEP: f64 = 2.5;
/// A stage is to be read from its heading to its use.
const STAGE: f64 = 4.0;
/// More would take minutes to see and megabytes to load.
const MOST: usize = 60;

/// The frames of a picture that moves: of what, under which settings.
pub struct Reel {
    frames: Vec<(Subject, Settings)>,
    /// What it shows when it does not move.
    still: Subject,
    seconds: f64,
}

impl Reel {
    /// Through steps or stages, with `subject` in each step if one is given.
    pub fn of(
        settings: &Settings,
        through: Through,
        subject: Option<Subject>,
        hold: Option<f64>,
    ) -> Result<Reel, Refused> {
        let steps = settings.shown().inputs.len();
        let stages = match through {
            Through::Auto => steps == 1 && subject.is_none(),
            Through::Steps => false,
            Through::Stages => true,
        };
        if stages {
            if subject.is_some() {
                let why = "it goes through the stages, all of them. Allowed: no other picture";
                return Err(refused("--animate", &why));
            }
            let frames = Stage::ALL.map(|stage| (Subject::Stage(stage), settings.clone()));
            let (still, seconds) = (Subject::Diagram, hold.unwrap_or(STAGE));
            return Ok(Reel { frames: frames.into(), still, seconds });
        }
        if steps > MOST {
            let why =
                format!("{steps} steps are too many for a picture that moves. Allowed: {MOST}");
            return Err(refused("--animate", &why));
        }
        let subject = subject.unwrap_or(Subject::Frame);
        let at = |step| {
            let mut settings = settings.clone();
            settings.view.step = step;
            (subject, settings)
        };
        let frames = (1..=steps).map(at).collect();
        Ok(Reel { frames, still: Subject::Time, seconds: hold.unwrap_or(STEP) })
    }

    /// What it shows, in sentences.
    pub fn alt(&self, studio: &Studio) -> Result<String, Refused> {
        let Some((_, settings)) = self.frames.last() else { return Ok(String::new()) };
        Ok(studio.figure(self.still, settings)?.alt())
    }

    /// The file.
    pub fn drawn(&self, studio: &Studio, format: Format) -> Result<Vec<u8>, Refused> {
        let palette = match self.frames.first() {
            Some((_, settings)) if settings.view.theme == Theme::Dark => &Palette::DARK,
            _ => &Palette::LIGHT,
        };
        let drawn = self.frames.iter().map(|(subject, settings)| {
            raster::drawn(&studio.svg(*subject, settings)?, studio.scale).map_err(|why| vec![why])
        });
        let drawn = drawn.collect::<Result<Vec<Raster>, Refused>>()?;
        let height = drawn.iter().map(|raster| raster.height).max().unwrap_or_default();
        let RGBColor(r, g, b) = palette.surface;
        let last = drawn.len().saturating_sub(1);
        let held = |(n, raster): (usize, Raster)| {
            // The end is looked at before it begins anew.
            let times = if n == last { 1.5 } else { 1.0 };
            (raster.padded(height, [r, g, b]), milliseconds(self.seconds * times))
        };
        let frames: Vec<_> = drawn.into_iter().enumerate().map(held).collect();
        let failed = |error: &dyn std::fmt::Display| vec![error.to_string()];
        match format {
            Format::Gif => gif(&frames, palette).map_err(|error| failed(&error)),
            _ => raster::png(&frames).map_err(|error| failed(&error)),
        }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
fn milliseconds(seconds: f64) -> u16 {
    (seconds * 1000.0).round() as u16
}
