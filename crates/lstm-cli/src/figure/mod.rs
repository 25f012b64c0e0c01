//! `lstm-lens figure`: pictures for an article, as files.

mod animation;
mod arguments;
pub mod article;
mod gif;
mod raster;

use std::path::Path;

use lstm_core::{Gate, Named, Settings, Stage};
use lstm_figure::{Catalogue, Figure, Subject};

pub use self::arguments::{Arguments, Look};
use crate::input::{self, Refused, refused};
use crate::output;

/// What a file's name says of its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Svg,
    Png,
    Gif,
}

impl Format {
    /// The format of a file with this name, if it can hold such a picture.
    fn of(file: &Path, moves: bool) -> Result<Format, Refused> {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        match (ending.as_deref(), moves) {
            (Some("svg"), false) => Ok(Format::Svg),
            (Some("png"), _) | (Some("apng"), true) => Ok(Format::Png),
            (Some("gif"), true) => Ok(Format::Gif),
            _ => {
                let allowed = if moves { ".gif, .png, .apng" } else { ".svg, .png" };
                let why = format!("unknown ending. Allowed: {allowed}");
                Err(refused(&file.display().to_string(), &why))
            }
        }
    }
}

/// Draws what the arguments ask for; what is to be printed.
pub fn figure(arguments: &Arguments) -> Result<String, Refused> {
    let mut settings = input::link(&arguments.link)?;
    arguments.look.set(&mut settings);
    let studio = Studio::new(&arguments.look);
    if let Some(mode) = arguments.animate {
        let reel = animation::Reel::of(&settings, mode, arguments.subject(), arguments.hold)?;
        if arguments.alt {
            return Ok(reel.alt(&studio)? + "\n");
        }
        let file = arguments.file();
        let format = Format::of(file, true)?;
        output::file(file, &reel.drawn(&studio, format)?)?;
        return Ok(String::new());
    }
    if let Some(folder) = &arguments.all {
        let pictures = studio.all(&settings)?;
        output::folder(folder)?;
        for (name, content) in pictures {
            output::file(&folder.join(name), &content)?;
        }
        return Ok(String::new());
    }
    let subject = arguments.subject().unwrap_or(Subject::Diagram);
    if arguments.alt {
        return Ok(studio.figure(subject, &settings)?.alt() + "\n");
    }
    let file = arguments.file();
    let format = Format::of(file, false)?;
    if format == Format::Svg && arguments.look.scale.is_some() {
        return Err(refused("--scale", &"an SVG has no pixels. Allowed: a .png file"));
    }
    output::file(file, &studio.drawn(subject, &settings, format)?)?;
    Ok(String::new())
}

/// Everything that pictures are made with.
struct Studio {
    words: Catalogue,
    gates: Vec<Gate>,
    width: Option<f64>,
    scale: f32,
}

impl Studio {
    fn new(look: &Look) -> Studio {
        let width = look.width.map(f64::from);
        let scale = look.scale.unwrap_or(2.0);
        Studio { words: Catalogue::english(), gates: look.gates.clone(), width, scale }
    }

    fn figure<'a>(
        &'a self,
        subject: Subject,
        settings: &'a Settings,
    ) -> Result<Figure<'a>, Refused> {
        let figure = Figure::new(subject, settings, &self.words);
        let figure = figure.map_err(|error| vec![error.to_string()])?;
        Ok(figure.with_gates(self.gates.clone()))
    }

    fn svg(&self, subject: Subject, settings: &Settings) -> Result<String, Refused> {
        let width = self.width.unwrap_or(subject.width());
        Ok(self.figure(subject, settings)?.svg(width))
    }

    /// A figure as a file that does not move.
    fn drawn(
        &self,
        subject: Subject,
        settings: &Settings,
        format: Format,
    ) -> Result<Vec<u8>, Refused> {
        let svg = self.svg(subject, settings)?;
        if format == Format::Svg {
            return Ok(svg.into_bytes());
        }
        let raster = raster::drawn(&svg, self.scale).map_err(|why| vec![why])?;
        raster::png(&[(raster, 0)]).map_err(|error| vec![error.to_string()])
    }

    /// Every figure of what settings show, both as SVG and as PNG, with a file name each.
    fn all(&self, settings: &Settings) -> Result<Vec<(String, Vec<u8>)>, Refused> {
        let stages = Stage::ALL.map(Subject::Stage);
        let mut figures: Vec<(String, Subject, Settings)> = stages
            .into_iter()
            .chain([Subject::Diagram])
            .map(|subject| (subject.name().to_owned(), subject, settings.clone()))
            .collect();
        let several = settings.sequences.len() > 1;
        for (n, letter) in (1..=settings.sequences.len()).zip('a'..='z') {
            let mut own = settings.clone();
            own.view.sequence = n;
            own.view.step = own.view.step.min(own.shown().inputs.len());
            if several {
                figures.push((format!("time-{letter}"), Subject::Time, own));
            } else if own.shown().inputs.len() > 1 {
                figures.push(("time".to_owned(), Subject::Time, own));
            }
        }
        let mut files = Vec::new();
        for (name, subject, settings) in figures {
            for (format, ending) in [(Format::Svg, "svg"), (Format::Png, "png")] {
                let content = self.drawn(subject, &settings, format)?;
                files.push((format!("{name}.{ending}"), content));
            }
        }
        Ok(files)
    }
}
