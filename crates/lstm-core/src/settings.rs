//! The settings of the visualizer, and presets of them.

use serde::Serialize;

use crate::field::Field;
use crate::gate::Gate;
use crate::named::Named;
use crate::rounded_step::run_on_paper;
use crate::rounding::Rounding;
use crate::step::{Step, run};
use crate::view::key::{Access, Limits};
use crate::view::{self, View};
use crate::weights::{Part, State, Weights};
use crate::{Error, Result, number};

/// The most sequences that settings may have.
pub const MAX_SEQUENCES: usize = 8;

/// The most inputs that all sequences may have together.
pub const MAX_INPUTS: usize = 2000;

/// The inputs of one example, one for each time step, and the target for its result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sequence {
    /// The inputs, at least one.
    pub inputs: Vec<f64>,
    /// The target for the last short-term memory, if there is one.
    pub target: Option<f64>,
}

impl Sequence {
    /// A sequence of these inputs, without a target.
    pub fn new(inputs: impl Into<Vec<f64>>) -> Self {
        Sequence { inputs: inputs.into(), target: None }
    }
}

/// The numbers of the unit, the sequences it reads, and the settings of the display.
///
/// Every number is finite and at most [`crate::LIMIT`] in magnitude; [`Settings::check`] checks it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// The twelve weights.
    pub weights: Weights,
    /// The short-term memory before the first step of every sequence.
    pub h: f64,
    /// The long-term memory before the first step of every sequence.
    pub c: f64,
    /// One to [`MAX_SEQUENCES`], with at most [`MAX_INPUTS`] inputs together.
    pub sequences: Vec<Sequence>,
    /// The settings of the display.
    pub view: View,
}

/// The article's step, shown with two digits.
impl Default for Settings {
    fn default() -> Self {
        Settings {
            weights: Weights::ARTICLE,
            h: 1.0,
            c: 2.0,
            sequences: vec![Sequence::new([1.0])],
            view: View::default(),
        }
    }
}

impl Settings {
    /// Checks that the steps of these settings can be computed and shown.
    ///
    /// # Errors
    /// If a number is out of range; the error names it.
    pub fn check(&self) -> Result<()> {
        for gate in Gate::ALL {
            for part in Part::ALL {
                number::check(Field::Weight(gate, part), part.of(self.weights.get(gate)))?;
            }
        }
        number::check(Field::H, self.h)?;
        number::check(Field::C, self.c)?;
        count("sequences", self.sequences.len(), MAX_SEQUENCES)?;
        let inputs = self.sequences.iter().map(|sequence| sequence.inputs.len()).sum();
        for (n, Sequence { inputs, target }) in self.sequences.iter().enumerate() {
            count(&format!("sequences.{n}.inputs"), inputs.len(), MAX_INPUTS)?;
            for (step, &x) in inputs.iter().enumerate() {
                number::check(Field::Input { sequence: n, step }, x)?;
            }
            if let Some(target) = *target {
                number::check(Field::Target { sequence: n }, target)?;
            }
        }
        count("sequences.inputs", inputs, MAX_INPUTS)?;
        let limits = Limits::of(self);
        for key in &view::KEYS {
            if let Access::Whole { get, most, .. } = key.access {
                whole(key.path, get(&self.view), most(limits))?;
            }
        }
        Ok(())
    }

    /// The sequence shown; the last one if the view's number is too large.
    ///
    /// # Panics
    /// If there is no sequence.
    pub fn shown(&self) -> &Sequence {
        &self.sequences[self.view.sequence.clamp(1, self.sequences.len()) - 1]
    }

    /// The input shown.
    pub fn shown_input(&self) -> Field {
        Field::Input { sequence: self.view.sequence - 1, step: self.view.step - 1 }
    }

    /// The steps of the sequence shown, with the view's rounding.
    ///
    /// # Errors
    /// As [`Settings::check`].
    pub fn steps(&self) -> Result<Vec<Step>> {
        self.steps_of(self.view.sequence)
    }

    /// The steps of the `n`th sequence, from 1, with the view's rounding.
    ///
    /// # Errors
    /// As [`Settings::check`], and if there is no such sequence.
    pub fn steps_of(&self, n: usize) -> Result<Vec<Step>> {
        self.check()?;
        whole("view.sequence", n, self.sequences.len())?;
        let (state, inputs) = (State { h: self.h, c: self.c }, &self.sequences[n - 1].inputs);
        match self.view.rounding {
            Rounding::Exact => run(&self.weights, state, inputs),
            Rounding::Paper => run_on_paper(&self.weights, state, inputs, self.view.digits),
        }
    }

    /// The step shown.
    ///
    /// # Errors
    /// As [`Settings::check`].
    pub fn step(&self) -> Result<Step> {
        Ok(self.steps()?[self.view.step - 1])
    }

    /// The value of a field, if there is such an input or target.
    pub fn get(&self, field: Field) -> Option<f64> {
        match field {
            Field::H => Some(self.h),
            Field::C => Some(self.c),
            Field::Weight(gate, part) => Some(part.of(self.weights.get(gate))),
            Field::Input { sequence, step } => {
                self.sequences.get(sequence)?.inputs.get(step).copied()
            }
            Field::Target { sequence } => self.sequences.get(sequence)?.target,
        }
    }

    /// These settings with another value in one field, not yet checked. A missing sequence, step or
    /// target changes nothing.
    #[must_use]
    pub fn with(mut self, field: Field, value: f64) -> Self {
        self.set(field, value);
        self
    }

    /// As [`Settings::with`].
    pub(crate) fn set(&mut self, field: Field, value: f64) {
        let place = match field {
            Field::H => Some(&mut self.h),
            Field::C => Some(&mut self.c),
            Field::Weight(gate, part) => Some(part.of_mut(self.weights.get_mut(gate))),
            Field::Input { sequence, step } => {
                self.sequences.get_mut(sequence).and_then(|s| s.inputs.get_mut(step))
            }
            Field::Target { sequence } => {
                self.sequences.get_mut(sequence).and_then(|s| s.target.as_mut())
            }
        };
        if let Some(place) = place {
            *place = value;
        }
    }

    /// These settings with the number in a reader's text in one field.
    ///
    /// # Errors
    /// If the text is not a number, or the number is out of range; the error names the field and
    /// the text.
    ///
    /// ```
    /// use lstm_core::{Field, Settings};
    /// let input = Field::Input { sequence: 0, step: 0 };
    /// let settings = Settings::default().with_text(input, "\u{2212}10")?;
    /// assert_eq!(settings.sequences[0].inputs, [-10.0]);
    /// # Ok::<(), lstm_core::Error>(())
    /// ```
    pub fn with_text(self, field: Field, text: &str) -> Result<Self> {
        let value = number::parse(field, text)?;
        Ok(self.with(field, value))
    }

    /// These settings with one field changed by `count` times `10^power`, within the limits.
    #[must_use]
    pub fn nudged(self, field: Field, count: i32, power: i32) -> Self {
        let value = number::nudge(self.get(field).unwrap_or_default(), count, power);
        self.with(field, value)
    }
}

fn count(path: &str, count: usize, most: usize) -> Result<()> {
    if (1..=most).contains(&count) {
        return Ok(());
    }
    Err(Error::Count { path: path.to_owned(), count, most })
}

#[expect(clippy::cast_precision_loss, reason = "these are small")]
fn whole(path: &'static str, value: usize, most: usize) -> Result<()> {
    if (1..=most).contains(&value) {
        return Ok(());
    }
    Err(Error::NotWhole { path, value: value as f64, most })
}

/// Settings to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The article's step, with input 1.
    Article,
    /// The article's step with input -10.
    MinusTen,
    /// The series' two companies over four days, which differ only on the first.
    Companies,
}

impl Named for Preset {
    const CHOICES: &'static [Preset] = &[Preset::Article, Preset::MinusTen, Preset::Companies];

    fn name(self) -> &'static str {
        match self {
            Preset::Article => "article",
            Preset::MinusTen => "minus-ten",
            Preset::Companies => "companies",
        }
    }
}

impl Preset {
    /// The preset's settings.
    pub fn settings(self) -> Settings {
        let article = Settings::default();
        match self {
            Preset::Article => article,
            Preset::MinusTen => Settings { sequences: vec![Sequence::new([-10.0])], ..article },
            Preset::Companies => {
                let company = |first| Sequence {
                    inputs: vec![first, 0.5, 0.25, 1.0],
                    // The series' network learned to predict the fifth day.
                    target: Some(first),
                };
                Settings {
                    h: 0.0,
                    c: 0.0,
                    sequences: vec![company(0.0), company(1.0)],
                    // Enough to distinguish company A's 0.0064 from 0.01.
                    view: View { digits: 4, ..View::default() },
                    ..article
                }
            }
        }
    }
}
