//! Pictures that move, for places that run no script.

use lstm_core::{Settings, Stage};
use lstm_figure::{Figure, Subject, rgb};

use super::arguments::Through;
use super::gif::gif;
use super::raster::{self, Raster};
use super::{Format, Studio, palette};
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
        let wrong = |why: &str| Err(refused("--animate", &why));
        let steps = settings.shown().inputs.len();
        let stages = match through {
            Through::Auto => steps == 1 && subject.is_none(),
            Through::Steps => false,
            Through::Stages => true,
        };
        if stages {
            if subject.is_some() {
                return wrong("it goes through the stages, all of them. Allowed: no other picture");
            }
            let frames = Stage::ALL.map(|stage| (Subject::Stage(stage), settings.clone()));
            return Ok(Reel { frames: frames.into(), seconds: hold.unwrap_or(STAGE) });
        }
        if steps == 1 {
            return wrong("there is one step. Allowed: from 2 steps on, or --animate=stages");
        }
        if steps > MOST {
            let many =
                format!("{steps} steps are too many for a picture that moves. Allowed: {MOST}");
            return wrong(&many);
        }
        let subject = subject.unwrap_or(Subject::Frame);
        let at = |step| {
            let mut settings = settings.clone();
            settings.view.step = step;
            (subject, settings)
        };
        let frames = (1..=steps).map(at).collect();
        Ok(Reel { frames, seconds: hold.unwrap_or(STEP) })
    }

    fn figures<'a>(&'a self, studio: &'a Studio) -> Result<Vec<Figure<'a>>, Refused> {
        let figure = |(subject, settings)| Ok(studio.figure(subject, settings)?.aligned());
        self.frames.iter().map(|(subject, settings)| figure((*subject, settings))).collect()
    }

    /// What it shows, in sentences.
    pub fn alt(&self, studio: &Studio) -> Result<String, Refused> {
        Ok(Figure::alt_of_all(&self.figures(studio)?))
    }

    /// The file.
    pub fn drawn(&self, studio: &Studio, format: Format) -> Result<Vec<u8>, Refused> {
        let mut drawn: Vec<Raster> = Vec::new();
        let mut count = 0.0;
        for (figure, (subject, _)) in self.figures(studio)?.iter().zip(&self.frames) {
            let svg = figure.svg(studio.width(*subject));
            let raster = raster::drawn(&svg, studio.scale, count).map_err(|why| vec![why])?;
            count += raster.count();
            drawn.push(raster);
        }
        let palette = palette(&self.frames[0].1);
        let height = drawn.iter().map(|raster| raster.height).max().unwrap_or_default();
        let last = drawn.len() - 1;
        let held = |(n, raster): (usize, Raster)| {
            // The end is looked at before it begins anew.
            let times = if n == last { 1.5 } else { 1.0 };
            (raster.padded(height, rgb(palette.surface)), milliseconds(self.seconds * times))
        };
        let frames: Vec<_> = drawn.into_iter().enumerate().map(held).collect();
        let failed = |error: &dyn std::fmt::Display| vec![error.to_string()];
        match format {
            Format::Gif => gif(&frames, palette).map_err(|error| failed(&error)),
            Format::Png => raster::png(&frames, studio.scale).map_err(|error| failed(&error)),
            Format::Svg => Err(vec!["an SVG does not move".to_owned()]),
        }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a minute")]
fn milliseconds(seconds: f64) -> u16 {
    (seconds * 1000.0).round() as u16
}
