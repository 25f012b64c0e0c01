//! The arguments of `lstm-lens figure`.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;
use clap::{Args, ValueEnum};
use lstm_core::{Gate, Language, MAX_DIGITS, Named, Settings, Stage, Theme, Words};
use lstm_figure::{Catalogue, Subject};
use lstm_raster::Renderer;

/// The options that all figures have.
#[derive(Args, Clone, Debug, Default)]
pub struct Style {
    /// Width in CSS pixels, 100 to 4000; by default it depends on the figure
    #[arg(long, value_name = "PIXELS", value_parser = clap::value_parser!(u16).range(100..=4000))]
    width: Option<u16>,
    /// Pixels of a PNG or GIF for each CSS pixel, 0.5 to 8; by default 2
    #[arg(long, value_name = "TIMES", value_parser = scale)]
    pub scale: Option<f32>,
    /// Colours, by default the link's
    #[arg(long, value_parser = named::<Theme>(&["light", "dark"]))]
    theme: Option<Theme>,
    /// Vocabulary, by default the link's
    #[arg(long, value_parser = named::<Words>(&["plain", "symbols"]))]
    words: Option<Words>,
    /// Digits after the decimal point, 1 to 15, by default the link's
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=i64::from(MAX_DIGITS)))]
    digits: Option<u8>,
    /// Gates shown in charts over time, separated by commas
    #[arg(long, value_name = "GATE", value_delimiter = ',', value_parser = gate())]
    pub gates: Vec<Gate>,
}

impl Style {
    /// Replaces theme, words and digits of settings by those that are given.
    pub fn apply(&self, settings: &mut Settings) {
        let view = &mut settings.view;
        view.theme = self.theme.unwrap_or(view.theme);
        view.words = self.words.unwrap_or(view.words);
        view.digits = self.digits.unwrap_or(view.digits);
    }

    /// A renderer of figures in this style.
    pub fn renderer(&self, language: Language) -> Renderer {
        let usual = Renderer::new(Catalogue::of(language));
        Renderer {
            gates: self.gates.clone(),
            width: self.width.map(f64::from),
            scale: self.scale.unwrap_or(usual.scale),
            ..usual
        }
    }
}

/// The arguments of `lstm-lens figure`.
#[derive(Args, Debug)]
pub struct Arguments {
    /// A URL, its query, or - for standard input
    ///
    /// By default the figure shows the stage in focus, or the cell if none is.
    pub link: String,
    #[command(flatten)]
    subject: Subjects,
    /// Animate the steps of the sequence, or the stages of the step; by default the stages if there
    /// is one step
    #[arg(long, value_name = "THROUGH", num_args = 0..=1, require_equals = true,
        default_missing_value = "auto", value_enum)]
    pub animate: Option<Animate>,
    /// Seconds for each frame of an animation, 0.1 to 40; by default 2.5 for a step, 4 for a stage
    #[arg(long, value_name = "SECONDS", requires = "animate", value_parser = seconds)]
    pub hold: Option<f64>,
    /// Write all figures of the link to a folder, as SVG and PNG
    #[arg(long, value_name = "DIR", conflicts_with_all = ["subject", "animate", "out", "alt"])]
    pub all: Option<PathBuf>,
    /// Output file: .svg or .png; .gif, .png or .apng for an animation
    #[arg(long, value_name = "FILE", required_unless_present_any = ["all", "alt"])]
    out: Option<PathBuf>,
    /// Print the alternative text instead
    #[arg(long, conflicts_with = "out")]
    pub alt: bool,
    #[command(flatten)]
    pub style: Style,
}

#[derive(Args, Debug)]
#[group(id = "subject", multiple = false)]
struct Subjects {
    /// One stage: its sum, its marked curve, its result
    #[arg(long, value_parser = stage())]
    stage: Option<Stage>,
    /// The cell with a value on every wire
    #[arg(long)]
    diagram: bool,
    /// The sequence over time
    #[arg(long)]
    time: bool,
    /// The preview of a link, 1200 × 630: the cell beside its chart, or a curve
    #[arg(long)]
    card: bool,
}

/// The frames of an animation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Animate {
    /// The steps, or the stages if there is one step
    Auto,
    /// The steps of the sequence shown
    Steps,
    /// The five stages of the step shown
    Stages,
}

impl Arguments {
    /// The subject, if an option names one.
    pub fn subject(&self) -> Option<Subject> {
        let Subjects { stage, diagram, time, card } = self.subject;
        let choices = [(diagram, Subject::Diagram), (time, Subject::Time), (card, Subject::Card)];
        let other = choices.into_iter().find_map(|(chosen, subject)| chosen.then_some(subject));
        stage.map(Subject::Stage).or(other)
    }

    /// The output file; empty with `--alt` and `--all`.
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
