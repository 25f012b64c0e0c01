//! `lstm-lens figure`: figures as files.

mod arguments;
pub mod article;

use std::path::Path;

use lstm_core::{Named, Settings, Stage};
use lstm_figure::Subject;
use lstm_raster::{Animation, Error, Renderer};

use self::arguments::Animate;
pub use self::arguments::{Arguments, Style};
use crate::failure::Failure;
use crate::{input, output};

/// The format of a still figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Svg,
    Png,
}

/// Both formats, each with the ending of its files.
const FORMATS: [(Format, &str); 2] = [(Format::Svg, "svg"), (Format::Png, "png")];

/// Draws the figures that the arguments ask for. Returns the text to print.
pub fn figure(arguments: &Arguments) -> Result<String, Failure> {
    let mut settings = input::link(&arguments.link)?;
    arguments.style.apply(&mut settings);
    let renderer = arguments.style.renderer(settings.view.lang);
    if let Some(frames) = arguments.animate {
        return animate(frames, arguments, &settings, &renderer);
    }
    if let Some(folder) = &arguments.all {
        let figures = all(&renderer, &settings)?;
        output::folder(folder)?;
        let place = |(name, content)| (folder.join(name), content);
        output::files(figures.into_iter().map(place).collect())?;
        return Ok(String::new());
    }
    let in_focus = settings.view.stage.map_or(Subject::Diagram, Subject::Stage);
    let subject = arguments.subject().unwrap_or(in_focus);
    if !arguments.style.gates.is_empty() && !matches!(subject, Subject::Time | Subject::Card) {
        let reason = "this figure has no chart over time. Allowed: with --time or --card";
        return Err(Failure::of("--gates", reason));
    }
    if arguments.alt {
        return Ok(renderer.figure(subject, &settings)?.alt() + "\n");
    }
    let file = arguments.file();
    let ending = ending(file);
    let format = FORMATS.into_iter().find(|(_, own)| ending.as_deref() == Some(own));
    let (format, _) = format.ok_or_else(|| unknown_ending(file, ".svg, .png"))?;
    if format == Format::Svg && arguments.style.scale.is_some() {
        return Err(Failure::of("--scale", "an SVG has no pixels. Allowed: a .png file"));
    }
    output::file(file, content(&renderer, subject, &settings, format)?)?;
    Ok(String::new())
}

fn animate(
    frames: Animate,
    arguments: &Arguments,
    settings: &Settings,
    renderer: &Renderer,
) -> Result<String, Failure> {
    let subject = arguments.subject();
    let stages = match frames {
        Animate::Auto => settings.current_sequence().inputs.len() == 1 && subject.is_none(),
        Animate::Steps => false,
        Animate::Stages => true,
    };
    let animation = if !stages {
        let steps = Animation::over_steps(settings, subject.unwrap_or(Subject::Frame));
        steps.map_err(|error| match error {
            Error::SingleStep => Failure::of("--animate", format!("{error}, or --animate=stages")),
            _ => Failure::of("--animate", error),
        })?
    } else if subject.is_none() {
        Animation::over_stages(settings)
    } else {
        let reason = "stages are animated all together. Allowed: none of --stage, --diagram, \
                      --time, --card";
        return Err(Failure::of("--animate", reason));
    };
    let animation = match arguments.hold {
        Some(seconds) => animation.with_hold(seconds),
        None => animation,
    };
    if arguments.alt {
        return Ok(animation.alt(renderer)? + "\n");
    }
    let file = arguments.file();
    let content = match ending(file).as_deref() {
        Some("gif") => animation.gif(renderer)?,
        Some("png" | "apng") => animation.png(renderer)?,
        _ => return Err(unknown_ending(file, ".gif, .png, .apng")),
    };
    output::file(file, content)?;
    Ok(String::new())
}

/// The ending of a file's name, in lower case.
fn ending(file: &Path) -> Option<String> {
    file.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase())
}

fn unknown_ending(file: &Path, allowed: &str) -> Failure {
    Failure::of(file.display(), format!("unknown ending. Allowed: {allowed}"))
}

/// A still figure as a file.
fn content(
    renderer: &Renderer,
    subject: Subject,
    settings: &Settings,
    format: Format,
) -> Result<Vec<u8>, Error> {
    match format {
        Format::Svg => Ok(renderer.svg(subject, settings)?.into_bytes()),
        Format::Png => renderer.raster(subject, settings)?.png(),
    }
}

/// A still figure in both formats, each with its file's name.
fn both(
    renderer: &Renderer,
    subject: Subject,
    settings: &Settings,
    name: &str,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let file = |(format, ending)| {
        Ok((format!("{name}.{ending}"), content(renderer, subject, settings, format)?))
    };
    FORMATS.into_iter().map(file).collect()
}

/// All figures of what settings show: stages, cell, and each sequence that has a chart. Several
/// sequences have one each, even of a single step.
fn all(renderer: &Renderer, settings: &Settings) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    for subject in Stage::ALL.map(Subject::Stage).into_iter().chain([Subject::Diagram]) {
        files.extend(both(renderer, subject, settings, subject.name())?);
    }
    let several = settings.sequences.len() > 1;
    for (n, letter) in (1..=settings.sequences.len()).zip('a'..='z') {
        let mut own = settings.clone();
        own.view.sequence = n;
        let steps = own.current_sequence().inputs.len();
        own.view.step = own.view.step.min(steps);
        if several {
            files.extend(both(renderer, Subject::Time, &own, &format!("time-{letter}"))?);
        } else if steps > 1 {
            files.extend(both(renderer, Subject::Time, &own, "time")?);
        }
    }
    Ok(files)
}
