//! How the numbers are shown.

use serde::ser::{Serialize, SerializeSeq, Serializer};

use crate::lesson::LessonStep;
use crate::named::{Named, by_name, by_name_if_any};
use crate::rounding::Rounding;
use crate::stage::Stage;

/// The most digits after the decimal point that a double can tell apart near 1.
pub const MAX_DIGITS: u8 = 15;

/// Which vocabulary headings and sums are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Words {
    /// Long-term memory, potential memory, % to remember.
    #[default]
    Plain,
    /// c, g, i, f, o.
    Symbols,
}

impl Named for Words {
    const CHOICES: &'static [Words] = &[Words::Plain, Words::Symbols];

    fn name(self) -> &'static str {
        match self {
            Words::Plain => "plain",
            Words::Symbols => "symbols",
        }
    }
}

/// Which colours the page has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The system's choice.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Named for Theme {
    const CHOICES: &'static [Theme] = &[Theme::Auto, Theme::Light, Theme::Dark];

    fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// Which language headings, sentences and labels are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// That of what it stands in, or the reader's.
    #[default]
    Auto,
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Named for Language {
    const CHOICES: &'static [Language] = &[Language::Auto, Language::English, Language::Spanish];

    fn name(self) -> &'static str {
        match self {
            Language::Auto => "auto",
            Language::English => "en",
            Language::Spanish => "es",
        }
    }
}

/// A part of the visualizer that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// What goes in, where to start from, undo and redo, how it is shown.
    Controls,
    /// The sequence of inputs and the chart over time.
    Time,
    /// The cell with a value on every wire.
    Diagram,
    /// The stages with their curves.
    Stages,
    /// How a number is changed.
    Hints,
}

impl Named for Panel {
    const CHOICES: &'static [Panel] =
        &[Panel::Controls, Panel::Time, Panel::Diagram, Panel::Stages, Panel::Hints];

    fn name(self) -> &'static str {
        match self {
            Panel::Controls => "controls",
            Panel::Time => "time",
            Panel::Diagram => "diagram",
            Panel::Stages => "stages",
            Panel::Hints => "hints",
        }
    }
}

/// The panels that are left out: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden([bool; Panel::CHOICES.len()]);

impl Hidden {
    /// Those that are hidden, in the order in which they stand on the page.
    pub fn iter(self) -> impl Iterator<Item = Panel> {
        Panel::CHOICES.iter().copied().filter(move |&panel| self.0[panel as usize])
    }
}

impl FromIterator<Panel> for Hidden {
    fn from_iter<I: IntoIterator<Item = Panel>>(panels: I) -> Self {
        let mut hidden = Hidden::default();
        for panel in panels {
            hidden.0[panel as usize] = true;
        }
        hidden
    }
}

/// As a list of names.
impl Serialize for Hidden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for panel in self.iter() {
            list.serialize_element(panel.name())?;
        }
        list.end()
    }
}

/// How the numbers are shown.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct View {
    /// The sequence shown, from 1.
    pub sequence: usize,
    /// The time step shown, from 1.
    pub step: usize,
    /// The stage in focus; none: all are.
    #[serde(serialize_with = "by_name_if_any")]
    pub stage: Option<Stage>,
    /// Digits shown after the decimal point, 1 to [`MAX_DIGITS`].
    pub digits: u8,
    /// Whether the steps are worked out with no more digits than these.
    #[serde(serialize_with = "by_name")]
    pub rounding: Rounding,
    /// The vocabulary.
    #[serde(serialize_with = "by_name")]
    pub words: Words,
    /// The language.
    #[serde(serialize_with = "by_name")]
    pub lang: Language,
    /// The colours.
    #[serde(serialize_with = "by_name")]
    pub theme: Theme,
    /// The parts left out.
    pub hide: Hidden,
    /// The step of a lesson that the reader is at, if any.
    pub lesson: Option<LessonStep>,
}

/// The first step of the first sequence, all of it, with two digits.
impl Default for View {
    fn default() -> Self {
        View {
            sequence: 1,
            step: 1,
            stage: None,
            digits: 2,
            rounding: Rounding::default(),
            words: Words::default(),
            lang: Language::default(),
            theme: Theme::default(),
            hide: Hidden::default(),
            lesson: None,
        }
    }
}
