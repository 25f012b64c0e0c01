//! Finished figures for an article: a picture with its words and numbers, as an SVG file, and what it
//! says to those who do not see it.

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

/// What a figure shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A stage: its sum, its marked curve, its result.
    Stage(Stage),
    /// The cell with a value on every wire.
    Diagram,
    /// The sequence over time.
    Time,
    /// A frame of a picture that moves through a sequence: the cell, and where in time it is.
    Frame,
    /// Everything at a glance, in the shape of a link's preview.
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
    /// How wide its figure is when nothing else is said, in CSS pixels: on a phone its text is still
    /// large enough to be read.
    pub fn width(self) -> f64 {
        match self {
            Subject::Stage(_) => 400.0,
            Subject::Diagram | Subject::Time | Subject::Frame => 480.0,
            Subject::Card => card::SIZE.0,
        }
    }
}

/// A finished figure of the step that settings show.
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
    /// A figure of `subject`. The vocabulary, the digits, the theme and the step are those that the
    /// settings ask for; where they leave the theme to the system it is the light one.
    ///
    /// # Errors
    /// If the settings are not [valid](Settings::check).
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

    /// The same with the activations of these gates over time.
    #[must_use]
    pub fn with_gates(self, gates: Vec<Gate>) -> Self {
        Figure { gates, ..self }
    }

    /// The same with its curve where it is in every other stage and step, so that it stands still in a
    /// picture that moves.
    #[must_use]
    pub fn aligned(self) -> Self {
        Figure { aligned: true, ..self }
    }

    /// The colours of the settings' theme. Of `auto`, where nobody can say what the system prefers,
    /// the light ones.
    pub fn palette(&self) -> &'static Palette {
        if self.settings.view.theme == Theme::Dark { &Palette::DARK } else { &Palette::LIGHT }
    }

    /// The figure as a file, so many CSS pixels wide, with its title and its alternative text.
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

    /// A name as a sentence begins with it; a symbol stays as it is.
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

    /// How its numbers were rounded.
    fn rounding(&self) -> &str {
        let words = &self.catalogue.figure;
        match self.settings.view.rounding {
            Rounding::Exact => &words.rounded,
            Rounding::Paper => &words.paper,
        }
    }

    /// Which step of which sequence is shown, where there is more than one.
    fn place(&self) -> Option<String> {
        let words = &self.catalogue.figure;
        let (n, of) = (self.settings.view.step.to_string(), self.steps.len().to_string());
        let step = (self.steps.len() > 1).then(|| filled(&words.step, &[("n", &n), ("of", &of)]));
        let parts: Vec<String> = self.sequence().into_iter().chain(step).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Which sequence is shown, where there is more than one.
    fn sequence(&self) -> Option<String> {
        let letter = ('A'..='Z').nth(self.settings.view.sequence - 1);
        let name = letter.map(String::from).unwrap_or_default();
        (self.settings.sequences.len() > 1)
            .then(|| filled(&self.catalogue.figure.sequence, &[("name", &name)]))
    }
}

/// What plotters has drawn into an SVG file, which refuses nothing.
fn sure<E: std::fmt::Debug>(drawn: std::result::Result<(), E>) {
    drawn.expect("an SVG file refuses nothing");
}

/// A formula on a sheet.
fn written(sheet: &Sheet, formula: &[Stretch]) -> Vec<Piece> {
    let piece = |(text, result): &Stretch| {
        if *result { sheet.bold(text) } else { sheet.regular(text) }
    };
    formula.iter().map(piece).collect()
}
