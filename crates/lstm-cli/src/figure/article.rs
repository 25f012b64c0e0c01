//! `lstm-lens article`: the figures of parts 3 to 7 of the article series.

use std::fmt::Write;
use std::path::PathBuf;

use clap::Args;
use lstm_core::{Language, Preset, Settings, Stage};
use lstm_figure::Subject;
use lstm_raster::Animation;

use super::{Style, both};
use crate::failure::Failure;
use crate::{canonical, input, output, say};

/// The arguments of `lstm-lens article`.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Folder for the figures and index.md
    dir: PathBuf,
    /// URL of the page that the links open
    #[arg(long, value_name = "URL")]
    base: Option<String>,
    #[command(flatten)]
    style: Style,
}

/// A figure of the series.
struct Picture {
    part: u8,
    /// The name of its file, without an ending.
    name: &'static str,
    /// One sentence below it.
    caption: &'static str,
    subject: Subject,
    preset: Preset,
    /// The sequence and the step shown, both from 1.
    place: (usize, usize),
    animated: bool,
}

/// The number and subject of each part.
const PARTS: [(u8, &str); 5] = [
    (3, "how much of the long-term memory is kept"),
    (4, "what if the input were −10?"),
    (5, "what could be added, and how much of it is"),
    (6, "the new memories"),
    (7, "four days of two companies"),
];

fn pictures() -> Vec<Picture> {
    use Stage::{Cell, Forget, Input, Memory, Output};
    let still = |part, name, caption, subject, preset, place| Picture {
        part,
        name,
        caption,
        subject,
        preset,
        place,
        animated: false,
    };
    let stage = |part, name, caption, stage, preset| {
        still(part, name, caption, Subject::Stage(stage), preset, (1, 1))
    };
    let time = |name, caption, sequence| {
        still(7, name, caption, Subject::Time, Preset::Companies, (sequence, 4))
    };
    let moving = |name, caption, sequence| Picture {
        animated: true,
        ..still(7, name, caption, Subject::Frame, Preset::Companies, (sequence, 4))
    };
    let (article, ten) = (Preset::Article, Preset::MinusTen);
    vec![
        stage(3, "forget", "With an input of 1 nearly all of it is kept.", Forget, article),
        stage(4, "forget-minus-ten", "With an input of −10 none of it is kept.", Forget, ten),
        stage(5, "candidate", "What could be added.", Cell, article),
        stage(5, "input", "How much of it is added: nearly all.", Input, article),
        stage(
            5,
            "candidate-minus-ten",
            "With an input of −10: as little as tanh can give.",
            Cell,
            ten,
        ),
        stage(5, "input-minus-ten", "With an input of −10 nothing of it is added.", Input, ten),
        stage(6, "memory", "The new long-term memory, and what could be put out.", Memory, article),
        stage(
            6,
            "output",
            "How much of it is put out: the new short-term memory.",
            Output,
            article,
        ),
        still(6, "cell", "The whole step.", Subject::Diagram, article, (1, 1)),
        time("company-a", "Company A, whose first day is 0.", 1),
        time("company-b", "Company B, whose first day is 1.", 2),
        moving("company-a-days", "Company A, day by day.", 1),
        moving("company-b-days", "Company B, day by day.", 2),
    ]
}

/// Writes all figures, and `index.md` with their links and alternative texts. Returns the text to
/// print.
pub fn article(arguments: &Arguments) -> Result<String, Failure> {
    let base = arguments.base.as_deref().map_or(Ok(String::new()), address)?;
    let renderer = arguments.style.renderer(Language::English);
    let mut index = String::from(
        "# Pictures for an article on LSTMs\n\nBeside each PNG lies the same picture as SVG.\n",
    );
    let mut files = Vec::new();
    let mut part = 0;
    for picture in pictures() {
        if picture.part != part {
            part = picture.part;
            let about = PARTS.iter().find(|(own, _)| *own == part).map_or("", |(_, about)| about);
            let _ = write!(index, "\n## Part {part}: {about}\n");
        }
        let settings = picture.settings(&arguments.style);
        let name = format!("part-{part}-{}", picture.name);
        let (alt, shown) = if picture.animated {
            let animation = Animation::over_steps(&settings, picture.subject)?;
            files.push((format!("{name}.gif"), animation.gif(&renderer)?));
            (animation.alt(&renderer)?, format!("{name}.gif"))
        } else {
            files.extend(both(&renderer, picture.subject, &settings, &name)?);
            // PNG, which every platform takes.
            (renderer.figure(picture.subject, &settings)?.alt(), format!("{name}.png"))
        };
        let link = format!("{base}{}", canonical(&settings)?);
        let caption = picture.caption;
        let alt = alternative(&alt);
        let _ = write!(index, "\n![{alt}]({shown})\n\n{caption} [Change its numbers]({link}).\n");
    }
    files.push(("index.md".to_owned(), index.into_bytes()));
    output::folder(&arguments.dir)?;
    let place = |(name, content): (String, Vec<u8>)| (arguments.dir.join(name), content);
    output::files(files.into_iter().map(place).collect())?;
    if base.is_empty() {
        say("the links in index.md lead to no page yet: --base says which");
    }
    Ok(String::new())
}

impl Picture {
    fn settings(&self, style: &Style) -> Settings {
        let mut settings = self.preset.settings();
        (settings.view.sequence, settings.view.step) = self.place;
        if let Subject::Stage(stage) = self.subject {
            settings.view.stage = Some(stage);
        }
        style.apply(&mut settings);
        settings
    }
}

/// The URL of a page, escaped for a Markdown link.
fn address(url: &str) -> Result<String, Failure> {
    let base = input::base(url)?;
    if !base.starts_with("https://") && !base.starts_with("http://") {
        let why = format!("\"{url}\" is not the address of a page. Allowed: https://…, http://…");
        return Err(Failure::of("--base", why));
    }
    let mut address = String::new();
    for c in base.chars() {
        match c {
            ' ' | '(' | ')' | '<' | '>' | '[' | ']' | '\\' | '\0'..='\x1f' => {
                let _ = write!(address, "%{:02X}", u32::from(c));
            }
            c => address.push(c),
        }
    }
    Ok(address)
}

/// Text escaped for the alternative text of a Markdown image.
fn alternative(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}
