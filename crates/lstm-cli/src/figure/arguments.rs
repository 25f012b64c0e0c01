//! What `lstm-lens figure` is told.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;
use clap::{Args, ValueEnum};
use lstm_core::{Gate, MAX_DIGITS, Named, Settings, Stage, Theme, Words};
use lstm_figure::Subject;

/// How pictures look.
#[derive(Args, Clone, Debug, Default)]
pub struct Look {
    /// How wide a picture is shown, in CSS pixels; each has a width of its own
    #[arg(long, value_name = "PIXELS", value_parser = clap::value_parser!(u16).range(100..=4000))]
    pub width: Option<u16>,
    /// Pixels of a PNG or GIF for each CSS pixel, 2 if left out
    #[arg(long, value_name = "TIMES", value_parser = scale)]
    pub scale: Option<f32>,
    /// The colours, instead of the link's
    #[arg(long, value_parser = named::<Theme>(&["light", "dark"]))]
    theme: Option<Theme>,
    /// The vocabulary, instead of the link's
    #[arg(long, value_parser = named::<Words>(&["plain", "symbols"]))]
    words: Option<Words>,
    /// The digits shown, instead of the link's
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=i64::from(MAX_DIGITS)))]
    digits: Option<u8>,
    /// The gates that a chart over time shows, too
    #[arg(long, value_name = "GATE", value_delimiter = ',', value_parser = gate())]
    pub gates: Vec<Gate>,
}

impl Look {
    /// Has settings shown so.
    pub fn set(&self, settings: &mut Settings) {
        let view = &mut settings.view;
        view.theme = self.theme.unwrap_or(view.theme);
        view.words = self.words.unwrap_or(view.words);
        view.digits = self.digits.unwrap_or(view.digits);
    }
}

/// What `lstm-lens figure` is told.
#[derive(Args, Debug)]
pub struct Arguments {
    /// A whole address, its query, or - for standard input
    ///
    /// Unless told otherwise, its picture is the stage that it shows alone, or else the cell.
    pub link: String,
    #[command(flatten)]
    subject: Subjects,
    /// A picture that moves: through the steps of the sequence, or through the five stages of the
    /// step; the stages if there is one step
    #[arg(long, value_name = "THROUGH", num_args = 0..=1, require_equals = true,
        default_missing_value = "auto", value_enum)]
    pub animate: Option<Through>,
    /// How long a picture that moves shows each of its frames, in seconds
    #[arg(long, value_name = "SECONDS", requires = "animate", value_parser = seconds)]
    pub hold: Option<f64>,
    /// Every picture of the link, as SVG and as PNG, into a folder
    #[arg(long, value_name = "DIR", conflicts_with_all = ["subject", "animate", "out", "alt"])]
    pub all: Option<PathBuf>,
    /// The file: .svg or .png, .gif or .apng for one that moves
    #[arg(long, value_name = "FILE", required_unless_present_any = ["all", "alt"])]
    out: Option<PathBuf>,
    /// Print the alternative text instead
    #[arg(long, conflicts_with = "out")]
    pub alt: bool,
    #[command(flatten)]
    pub look: Look,
}

#[derive(Args, Debug)]
#[group(id = "subject", multiple = false)]
struct Subjects {
    /// A stage: its sum, its marked curve, its result
    #[arg(long, value_parser = stage())]
    stage: Option<Stage>,
    /// The cell with a value on every wire
    #[arg(long)]
    diagram: bool,
    /// The sequence over time
    #[arg(long)]
    time: bool,
    /// Everything at a glance, 1200 × 630, for the preview of a link
    #[arg(long)]
    card: bool,
}

/// What a picture that moves goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Through {
    /// The steps, or the stages if there is only one.
    Auto,
    /// The steps of the sequence shown.
    Steps,
    /// The five stages of the step shown.
    Stages,
}

impl Arguments {
    /// What is to be drawn, if that has been said.
    pub fn subject(&self) -> Option<Subject> {
        let Subjects { stage, diagram, time, card } = self.subject;
        let choices = [(diagram, Subject::Diagram), (time, Subject::Time), (card, Subject::Card)];
        let other = choices.into_iter().find_map(|(said, subject)| said.then_some(subject));
        stage.map(Subject::Stage).or(other)
    }

    /// The file to be written.
    pub fn file(&self) -> &Path {
        self.out.as_deref().unwrap_or(Path::new(""))
    }
}

fn stage() -> impl TypedValueParser<Value = Stage> {
    PossibleValuesParser::new(Stage::names()).try_map(|name| Stage::named(&name).ok_or("no stage"))
}

fn gate() -> impl TypedValueParser<Value = Gate> {
    let of = |name: String| Gate::ALL.into_iter().find(|gate| gate.name() == name);
    PossibleValuesParser::new(Gate::ALL.map(Gate::name))
        .try_map(move |name| of(name).ok_or("no gate"))
}

fn named<T: Named + Default + Send + Sync>(
    names: &'static [&'static str],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).map(|name| T::named(&name).unwrap_or_default())
}

fn scale(text: &str) -> Result<f32, String> {
    within(text, 0.5, 8.0)
}

fn seconds(text: &str) -> Result<f64, String> {
    within(text, 0.1, 40.0)
}

fn within<T: std::str::FromStr + PartialOrd + std::fmt::Display + Copy>(
    text: &str,
    least: T,
    most: T,
) -> Result<T, String> {
    match text.parse() {
        Ok(value) if least <= value && value <= most => Ok(value),
        _ => Err(format!("{least} to {most} is allowed")),
    }
}
