//! Settings: all numbers and choices that a reader can change.

use serde::Serialize;

use crate::field::Field;
use crate::gate::Gate;
use crate::named::Named;
use crate::rounded_step::step_on_paper;
use crate::rounding::Rounding;
use crate::step::{Step, chained, unchecked};
use crate::view::key::{Access, Limits};
use crate::view::{self, View};
use crate::weights::{Part, State, Weights};
use crate::{Error, Result, number};

/// The most sequences in settings.
pub const MAX_SEQUENCES: usize = 8;

/// The most inputs in all sequences together.
pub const MAX_INPUTS: usize = 2000;

/// The inputs of one example, one per time step, and the output it should end with.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sequence {
    /// The inputs, at least one.
    pub inputs: Vec<f64>,
    /// The desired last short-term memory.
    pub target: Option<f64>,
}

impl Sequence {
    /// A sequence of these inputs, without a target.
    pub fn new(inputs: impl Into<Vec<f64>>) -> Self {
        Sequence { inputs: inputs.into(), target: None }
    }
}

/// The numbers of the unit, its sequences, and the view of them.
///
/// Every number is finite and at most [`crate::LIMIT`] in magnitude; see [`Settings::check`].
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
    /// The view.
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
    /// Checks that the settings can be worked out and shown.
    ///
    /// # Errors
    /// If a number, a count or a position is out of range; the error names it.
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

    /// The current sequence; the last one if the view's number is beyond it.
    ///
    /// # Panics
    /// If there is no sequence.
    pub fn current_sequence(&self) -> &Sequence {
        &self.sequences[self.view.sequence.clamp(1, self.sequences.len()) - 1]
    }

    /// The field of the current input.
    pub fn current_input(&self) -> Field {
        Field::Input { sequence: self.view.sequence - 1, step: self.view.step - 1 }
    }

    /// The steps of the sequence shown, rounded on the way if the view says so.
    ///
    /// # Errors
    /// As [`Settings::check`].
    pub fn steps(&self) -> Result<Vec<Step>> {
        self.steps_of(self.view.sequence)
    }

    /// The steps of the `n`th sequence, counted from 1, rounded on the way if the view says so.
    ///
    /// # Errors
    /// As [`Settings::check`], and if there is no such sequence.
    pub fn steps_of(&self, n: usize) -> Result<Vec<Step>> {
        self.check()?;
        whole("view.sequence", n, self.sequences.len())?;
        let inputs = &self.sequences[n - 1].inputs;
        Ok(chained(self.start(), inputs, &|state, x| self.step_from(state, x)))
    }

    /// The step shown. Later steps are not computed.
    ///
    /// # Errors
    /// As [`Settings::check`].
    pub fn step(&self) -> Result<Step> {
        self.check()?;
        let inputs = &self.current_sequence().inputs;
        let first = self.step_from(self.start(), inputs[0]);
        let later = inputs[1..self.view.step].iter();
        Ok(later.fold(first, |before, &x| self.step_from(before.state(), x)))
    }

    /// The memories before the first step.
    fn start(&self) -> State {
        State { h: self.h, c: self.c }
    }

    /// One step from `state`, rounded on the way if the view says so. Numbers are not checked.
    pub(crate) fn step_from(&self, state: State, x: f64) -> Step {
        match self.view.rounding {
            Rounding::Exact => unchecked(&self.weights, state, x),
            Rounding::Paper => step_on_paper(&self.weights, state, x, self.view.digits),
        }
    }

    /// The value of a field; none if there is no such input or target.
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

    /// These settings with another value in one field, unchecked. A field of a missing sequence, step
    /// or target changes nothing.
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

    /// These settings with the text that a reader has typed into one field.
    ///
    /// # Errors
    /// If the text is no number, or one out of range; the error names the field and the text.
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

    /// These settings with `count × 10^power` added to one field, within [`crate::LIMIT`].
    #[must_use]
    pub fn nudged(self, field: Field, count: i32, power: i32) -> Self {
        let value = self.nudge(field, count, power);
        self.with(field, value)
    }

    /// The value of a field after [`Settings::nudged`].
    pub(crate) fn nudge(&self, field: Field, count: i32, power: i32) -> f64 {
        number::nudge(self.get(field).unwrap_or_default(), count, power)
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
    /// The article's step: input 1.
    Article,
    /// The same step with input -10.
    MinusTen,
    /// The series' two companies over four days, which differ on the first day only.
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
    /// The settings of the preset.
    pub fn settings(self) -> Settings {
        let article = Settings::default();
        match self {
            Preset::Article => article,
            Preset::MinusTen => Settings { sequences: vec![Sequence::new([-10.0])], ..article },
            Preset::Companies => {
                let company = |first| Sequence {
                    inputs: vec![first, 0.5, 0.25, 1.0],
                    // The fifth day, which the series' network has learned to predict from four.
                    target: Some(first),
                };
                Settings {
                    h: 0.0,
                    c: 0.0,
                    sequences: vec![company(0.0), company(1.0)],
                    // Four digits tell company A's 0.0064 from 0.01.
                    view: View { digits: 4, ..View::default() },
                    ..article
                }
            }
        }
    }
}
