//! Figures for an article: a picture with its texts and numbers as an SVG file, and its alternative
//! text.

mod alt;
mod card;
mod cell;
mod formula;
mod sheet;
mod stage;
mod time;

use lstm_core::{Gate, Named, Result, Rounding, Settings, Stage, Step, Theme, Words};

use self::formula::{Formula, Stretch};
use self::sheet::{Piece, Sheet};
use crate::catalogue::{Catalogue, Vocabulary, capital, filled};
use crate::palette::Palette;

/// The subject of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// One stage: its sum, its marked curve, its result.
    Stage(Stage),
    /// The cell with a value on every wire.
    Diagram,
    /// The sequence over time.
    Time,
    /// A frame of an animation through a sequence: the cell above the chart over time.
    Frame,
    /// The preview of a link, 1200 × 630: the cell beside the chart over time, or a curve.
    Card,
}

impl Named for Subject {
    const CHOICES: &'static [Subject] = &[
        Subject::Stage(Stage::Forget),
        Subject::Stage(Stage::Cell),
        Subject::Stage(Stage::Input),
        Subject::Stage(Stage::Memory),
        Subject::Stage(Stage::Output),
        Subject::Diagram,
        Subject::Time,
        Subject::Frame,
        Subject::Card,
    ];

    fn name(self) -> &'static str {
        match self {
            Subject::Stage(stage) => stage.name(),
            Subject::Diagram => "diagram",
            Subject::Time => "time",
            Subject::Frame => "frame",
            Subject::Card => "card",
        }
    }
}

impl Subject {
    /// The default width of its figure in CSS pixels. On a phone its text is still readable.
    pub fn width(self) -> f64 {
        match self {
            Subject::Stage(_) => 400.0,
            Subject::Diagram | Subject::Time | Subject::Frame => 480.0,
            Subject::Card => card::SIZE.0,
        }
    }
}

/// A figure of the step or the sequence that settings show.
///
/// ```
/// use lstm_core::{Preset, Stage};
/// use lstm_figure::{Catalogue, Figure, Subject};
///
/// let words = Catalogue::of(lstm_core::Language::English);
/// let settings = Preset::Article.settings();
/// let figure = Figure::new(Subject::Stage(Stage::Cell), &settings, &words)?;
/// assert_eq!(figure.title(), "Potential long-term memory");
/// assert!(figure.alt().contains("1 × 1.41 + 1 × 0.94 − 0.32 = 2.03"));
/// assert!(figure.svg(400.0).starts_with("<svg"));
/// # Ok::<(), lstm_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    subject: Subject,
    settings: &'a Settings,
    catalogue: &'a Catalogue,
    steps: Vec<Step>,
    gates: Vec<Gate>,
    aligned: bool,
}

impl<'a> Figure<'a> {
    /// A figure of `subject` in the vocabulary, with the digits, theme and step of the settings.
    ///
    /// # Errors
    /// The error of [`Settings::check`] if the settings are invalid.
    pub fn new(subject: Subject, settings: &'a Settings, catalogue: &'a Catalogue) -> Result<Self> {
        Ok(Figure {
            subject,
            settings,
            catalogue,
            steps: settings.steps()?,
            gates: Vec::new(),
            aligned: false,
        })
    }

    /// Adds the activations of gates to the chart over time.
    #[must_use]
    pub fn with_gates(self, gates: Vec<Gate>) -> Self {
        Figure { gates, ..self }
    }

    /// Puts the curve at the position that fits all stages and steps, so that it stands still in an
    /// animation.
    #[must_use]
    pub fn aligned(self) -> Self {
        Figure { aligned: true, ..self }
    }

    /// The palette of the settings' theme; the light one for `auto`.
    pub fn palette(&self) -> &'static Palette {
        if self.settings.view.theme == Theme::Dark { &Palette::DARK } else { &Palette::LIGHT }
    }

    /// The figure as an SVG file, `width` CSS pixels wide, with its title and alternative text.
    pub fn svg(&self, width: f64) -> String {
        let sheet = match self.subject {
            Subject::Stage(stage) => self.stage(stage),
            Subject::Diagram => self.diagram(width),
            Subject::Time => self.time(width),
            Subject::Frame => self.frame(),
            Subject::Card => self.card(),
        };
        sheet.file(width, (&self.title(), &self.alt()))
    }

    fn vocabulary(&self) -> &'a Vocabulary {
        self.catalogue.vocabulary(self.settings.view.words)
    }

    /// A name at the beginning of a sentence. Symbols stay as they are.
    fn first(&self, name: &str) -> String {
        match self.settings.view.words {
            Words::Plain => capital(name),
            Words::Symbols => name.to_owned(),
        }
    }

    /// The step shown.
    fn formula(&self) -> Formula<'_> {
        self.formula_of(self.settings.view.step)
    }

    /// A step, from 1.
    fn formula_of(&self, n: usize) -> Formula<'_> {
        Formula { settings: self.settings, step: &self.steps[n - 1], n }
    }

    /// The sentence about rounding.
    fn rounding(&self) -> &str {
        let words = &self.catalogue.figure;
        match self.settings.view.rounding {
            Rounding::Exact => &words.rounded,
            Rounding::Paper => &words.paper,
        }
    }

    /// The sequence and the step shown, each if there is more than one.
    fn place(&self) -> Option<String> {
        let words = &self.catalogue.figure;
        let (n, of) = (self.settings.view.step.to_string(), self.steps.len().to_string());
        let step = (self.steps.len() > 1).then(|| filled(&words.step, &[("n", &n), ("of", &of)]));
        let parts: Vec<String> = self.sequence().into_iter().chain(step).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The sequence shown, if there is more than one.
    fn sequence(&self) -> Option<String> {
        let letter = ('A'..='Z').nth(self.settings.view.sequence - 1);
        let name = letter.map(String::from).unwrap_or_default();
        (self.settings.sequences.len() > 1)
            .then(|| filled(&self.catalogue.figure.sequence, &[("name", &name)]))
    }
}

/// Unwraps the result of drawing into an SVG file, which cannot fail.
fn sure<E: std::fmt::Debug>(drawn: std::result::Result<(), E>) {
    drawn.expect("an SVG file refuses nothing");
}

/// A formula as text of a sheet.
fn written(sheet: &Sheet, formula: &[Stretch]) -> Vec<Piece> {
    let piece = |(text, result): &Stretch| {
        if *result { sheet.bold(text) } else { sheet.regular(text) }
    };
    formula.iter().map(piece).collect()
}
