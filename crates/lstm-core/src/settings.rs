//! All that a reader can set.

use serde::{Serialize, Serializer};

use crate::field::Field;
use crate::step::{Step, run};
use crate::weights::{State, Weights};
use crate::{Error, Result, number};

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

impl Words {
    /// Both.
    pub const ALL: [Words; 2] = [Words::Plain, Words::Symbols];

    /// `plain` or `symbols`.
    pub fn name(self) -> &'static str {
        match self {
            Words::Plain => "plain",
            Words::Symbols => "symbols",
        }
    }
}

/// As its name.
impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
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

impl Theme {
    /// All three.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// `auto`, `light` or `dark`.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// As its name.
impl Serialize for Theme {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The numbers of a step and how they are shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// The twelve weights.
    pub weights: Weights,
    /// The short-term memory before the step.
    pub h: f64,
    /// The long-term memory before the step.
    pub c: f64,
    /// The input.
    pub x: f64,
    /// Digits shown after the decimal point, 1 to [`MAX_DIGITS`].
    pub digits: u8,
    /// The vocabulary.
    pub words: Words,
    /// The colours.
    pub theme: Theme,
}

/// The article's step, shown with two digits.
impl Default for Settings {
    fn default() -> Self {
        Settings {
            weights: Weights::ARTICLE,
            h: 1.0,
            c: 2.0,
            x: 1.0,
            digits: 2,
            words: Words::default(),
            theme: Theme::default(),
        }
    }
}

impl Settings {
    /// The steps of these settings, today always one.
    ///
    /// # Errors
    /// If a number or the count of digits is out of range; the error names it.
    pub fn steps(&self) -> Result<Vec<Step>> {
        if !(1..=MAX_DIGITS).contains(&self.digits) {
            return Err(Error::Digits { value: self.digits.into() });
        }
        run(&self.weights, State { h: self.h, c: self.c }, &[self.x])
    }

    /// The value of a field.
    pub fn get(&self, field: Field) -> f64 {
        match field {
            Field::X => self.x,
            Field::H => self.h,
            Field::C => self.c,
            Field::Weight(gate, part) => part.of(self.weights.get(gate)),
        }
    }

    /// These settings with another value in one field, not yet checked.
    #[must_use]
    pub fn with(mut self, field: Field, value: f64) -> Self {
        *match field {
            Field::X => &mut self.x,
            Field::H => &mut self.h,
            Field::C => &mut self.c,
            Field::Weight(gate, part) => part.of_mut(self.weights.get_mut(gate)),
        } = value;
        self
    }

    /// These settings with the number that a reader has typed into one field.
    ///
    /// # Errors
    /// If the text is no number or one out of range; the error names the field and the text.
    ///
    /// ```
    /// use lstm_core::{Field, Settings};
    /// let settings = Settings::default().with_text(Field::X, "\u{2212}10")?;
    /// assert_eq!(settings.x, -10.0);
    /// # Ok::<(), lstm_core::Error>(())
    /// ```
    pub fn with_text(self, field: Field, text: &str) -> Result<Self> {
        let value = number::parse(field, text)?;
        Ok(self.with(field, value))
    }

    /// These settings with one field moved by `count` times `10^power`, no further than allowed.
    #[must_use]
    pub fn nudged(self, field: Field, count: i32, power: i32) -> Self {
        let value = number::nudge(self.get(field), count, power);
        self.with(field, value)
    }
}

/// Numbers worth starting from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The article's step, with input 1.
    Article,
    /// The reader's question: the same with input -10.
    MinusTen,
}

impl Preset {
    /// All of them.
    pub const ALL: [Preset; 2] = [Preset::Article, Preset::MinusTen];

    /// `article` or `minus-ten`.
    pub fn name(self) -> &'static str {
        match self {
            Preset::Article => "article",
            Preset::MinusTen => "minus-ten",
        }
    }

    /// The settings it starts from.
    pub fn settings(self) -> Settings {
        let article = Settings::default();
        match self {
            Preset::Article => article,
            Preset::MinusTen => article.with(Field::X, -10.0),
        }
    }
}
