//! The view: the settings of the display, apart from the numbers of the unit.

pub(crate) mod key;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::lesson::LessonStep;
use crate::named::Named;
use crate::rounding::Rounding;
use crate::stage::Stage;
use key::{Access, Limits, NameValue, ViewKey, view_keys};

/// The most digits after the decimal point; a double near 1 has no more.
pub const MAX_DIGITS: u8 = 15;

/// The vocabulary of headings and sums.
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

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those of the system.
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

/// The language of headings, sentences and labels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The language of the surrounding page, or else the reader's.
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

/// A part of the visualizer that can be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The toolbar: input, presets, undo and redo, display.
    Controls,
    /// The sequence of inputs and the chart over time.
    Time,
    /// The cell with a value on every wire.
    Diagram,
    /// The five stages with their curves.
    Stages,
    /// Instructions for changing a number.
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

/// The set of hidden panels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden([bool; Panel::CHOICES.len()]);

impl Hidden {
    /// The hidden panels, in the order of the page.
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

/// The settings of the display.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The sequence shown, from 1.
    pub sequence: usize,
    /// The time step shown, from 1.
    pub step: usize,
    /// The only stage shown; all five if there is none.
    pub stage: Option<Stage>,
    /// The digits after the decimal point, 1 to [`MAX_DIGITS`].
    pub digits: u8,
    /// The place of rounding.
    pub rounding: Rounding,
    /// The vocabulary.
    pub words: Words,
    /// The language.
    pub lang: Language,
    /// The colours.
    pub theme: Theme,
    /// The hidden panels.
    pub hide: Hidden,
    /// The reader's step of a lesson, if any.
    pub lesson: Option<LessonStep>,
}

/// The first step of the first sequence with all stages and panels and two digits.
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

view_keys! {
    "n" => sequence: whole(|limits| limits.sequences);
    "t" => step: whole(|limits| limits.steps);
    "stage" => stage: name;
    "digits" => digits: whole(|_| MAX_DIGITS.into());
    "rounding" => rounding: name;
    "words" => words: name;
    "lang" => lang: name;
    "theme" => theme: name;
    "hide" => hide: names;
    "lesson" => lesson: name;
}

impl Serialize for View {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut view = serializer.serialize_struct("View", KEYS.len())?;
        for key in &KEYS {
            match key.access {
                Access::Whole { get, .. } => view.serialize_field(key.name, &get(self))?,
                Access::Name { get, .. } => view.serialize_field(key.name, &get(self))?,
                Access::Names { get, .. } => view.serialize_field(key.name, &get(self))?,
            }
        }
        view.end()
    }
}
