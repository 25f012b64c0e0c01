//! `lstm-lens figure`: pictures for an article, as files.

mod animation;
mod arguments;
pub mod article;
mod gif;
mod raster;

use std::path::Path;

use lstm_core::{Gate, Language, Named, Settings, Stage, Theme};
use lstm_figure::{Catalogue, Figure, Palette, Subject};

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
    let studio = Studio::new(&arguments.look, settings.view.lang);
    if let Some(mode) = arguments.animate {
        let reel = animation::Reel::of(&settings, mode, arguments.subject(), arguments.hold)?;
        if arguments.alt {
            return Ok(reel.alt(&studio)? + "\n");
        }
        let file = arguments.file();
        let format = Format::of(file, true)?;
        output::file(file, reel.drawn(&studio, format)?)?;
        return Ok(String::new());
    }
    if let Some(folder) = &arguments.all {
        let pictures = studio.all(&settings)?;
        output::folder(folder)?;
        let place = |(name, content)| (folder.join(name), content);
        output::files(pictures.into_iter().map(place).collect())?;
        return Ok(String::new());
    }
    // What the link shows: a stage in focus, or else all of the cell.
    let shown = settings.view.stage.map_or(Subject::Diagram, Subject::Stage);
    let subject = arguments.subject().unwrap_or(shown);
    if !arguments.look.gates.is_empty() && !matches!(subject, Subject::Time | Subject::Card) {
        return Err(refused("--gates", &"this picture is not one over time. Allowed: with --time"));
    }
    if arguments.alt {
        return Ok(studio.figure(subject, &settings)?.alt() + "\n");
    }
    let file = arguments.file();
    let format = Format::of(file, false)?;
    if format == Format::Svg && arguments.look.scale.is_some() {
        return Err(refused("--scale", &"an SVG has no pixels. Allowed: a .png file"));
    }
    output::file(file, studio.drawn(subject, &settings, format)?)?;
    Ok(String::new())
}

/// The colours that pictures of these settings have.
fn palette(settings: &Settings) -> &'static Palette {
    if settings.view.theme == Theme::Dark { &Palette::DARK } else { &Palette::LIGHT }
}

/// Everything that pictures are made with.
struct Studio {
    words: Catalogue,
    gates: Vec<Gate>,
    width: Option<f64>,
    scale: f32,
}

impl Studio {
    fn new(look: &Look, language: Language) -> Studio {
        let width = look.width.map(f64::from);
        let scale = look.scale.unwrap_or(2.0);
        Studio { words: Catalogue::of(language), gates: look.gates.clone(), width, scale }
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

    fn width(&self, subject: Subject) -> f64 {
        self.width.unwrap_or(subject.width())
    }

    /// A figure as a file that does not move.
    fn drawn(
        &self,
        subject: Subject,
        settings: &Settings,
        format: Format,
    ) -> Result<Vec<u8>, Refused> {
        let svg = self.figure(subject, settings)?.svg(self.width(subject));
        let drawn = || raster::drawn(&svg, self.scale, 0.0).map_err(|why| vec![why]);
        let failed = |error: &dyn std::fmt::Display| vec![error.to_string()];
        match format {
            Format::Svg => Ok(svg.into_bytes()),
            Format::Png => raster::png(&[(drawn()?, 0)], self.scale).map_err(|e| failed(&e)),
            Format::Gif => gif::gif(&[(drawn()?, 0)], palette(settings)).map_err(|e| failed(&e)),
        }
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
