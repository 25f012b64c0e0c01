//! The number that puts a dragged dot where it is dragged to.

use crate::field::Field;
use crate::number::{self, LIMIT};
use crate::settings::Settings;
use crate::stage::Stage;
use crate::step::Step;
use crate::{Error, Result};

/// The x-axis value of a stage as a line in the one number that moves it:
/// `z = offset + slope × number`.
pub(crate) struct Line {
    field: Field,
    offset: f64,
    slope: f64,
}

impl Line {
    /// The number with the fewest decimals that brings the x-axis value within `tolerance` of `z`,
    /// and its field.
    pub(crate) fn solve(&self, z: f64, tolerance: f64) -> Result<(Field, f64)> {
        let Line { field, offset, slope } = *self;
        let exact = (z - offset) / slope;
        let value = number::round_within(exact, (tolerance / slope).abs());
        if value.abs() <= LIMIT {
            Ok((field, value))
        } else {
            Err(Error::OutOfReach { field, value })
        }
    }
}

impl Settings {
    /// These settings with the number changed that puts the x-axis value of `stage` within
    /// `tolerance` of `z`: the input of the step shown, or at `memory` the old long-term memory.
    ///
    /// Of all numbers that do, the one with the fewest decimals. Where steps are rounded on the way,
    /// the dot then lies where the rounded value does.
    ///
    /// # Errors
    /// If no number does: the input's weight is 0, the forget gate keeps nothing, the old
    /// long-term memory comes from the step before, or the number would be out of range. Also if
    /// these settings themselves are out of range.
    ///
    /// ```
    /// use lstm_core::{Settings, Stage};
    /// let settings = Settings::default().moved(Stage::Cell, 0.0, 0.01)?;
    /// assert_eq!(settings.sequences[0].inputs, [-1.16]); // 1.41 × 1 + 0.94 × -1.16 - 0.32 = 0.00
    /// # Ok::<(), lstm_core::Error>(())
    /// ```
    pub fn moved(self, stage: Stage, z: f64, tolerance: f64) -> Result<Self> {
        let shown = self.step()?;
        let (field, value) = self.line(stage, &shown)?.solve(z, tolerance)?;
        Ok(self.with(field, value))
    }

    /// The line on which a number moves the x-axis value of `stage`; `shown` is the step shown.
    ///
    /// # Errors
    /// If no number moves it: [`Error::ZeroWeight`], [`Error::Computed`] or [`Error::NothingKept`].
    pub(crate) fn line(&self, stage: Stage, shown: &Step) -> Result<Line> {
        let Some(gate) = stage.gate() else {
            return if self.view.step > 1 {
                Err(Error::Computed { field: Field::C })
            } else if shown.act.forget == 0.0 {
                Err(Error::NothingKept)
            } else {
                Ok(Line { field: Field::C, offset: shown.added, slope: shown.act.forget })
            };
        };
        let weights = self.weights.get(gate);
        if weights.w_ih == 0.0 {
            return Err(Error::ZeroWeight { gate });
        }
        let offset = weights.pre(shown.h_prev, 0.0);
        Ok(Line { field: self.current_input(), offset, slope: weights.w_ih })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gate::Gate;
    use crate::{Part, Sequence};

    #[test]
    fn the_dot_lands_where_it_was_dragged() {
        for stage in Stage::ALL {
            for z in [-3.9, -1.0, 0.0, 0.123, 3.0] {
                let settings = Settings::default().moved(stage, z, 0.02).unwrap();
                let got = stage.z(&settings.step().unwrap());
                assert!((got - z).abs() <= 0.02 + 1e-12, "{stage:?}: {got} for {z}");
            }
        }
    }

    /// The dot then is where the rounded value is: as near as the digits shown allow. At `memory`
    /// what is kept has been rounded before.
    #[test]
    fn a_dot_lands_as_near_as_rounding_allows() {
        for (digits, half) in [(1, 0.05), (2, 0.005), (6, 0.000_000_5)] {
            for stage in Stage::ALL {
                for z in [-3.9, -1.0, 0.0, 0.123, 0.5, 3.0] {
                    let mut settings = Settings::default();
                    settings.view.rounding = crate::Rounding::Paper;
                    settings.view.digits = digits;
                    let settings = settings.moved(stage, z, 0.007).unwrap();
                    let got = stage.z(&settings.step().unwrap());
                    let allowed = 0.007 + if stage == Stage::Memory { 2.0 * half } else { half };
                    assert!((got - z).abs() <= allowed + 1e-12, "{stage:?}: {got} for {z}");
                }
            }
        }
    }

    #[test]
    fn says_why_a_dot_cannot_be_moved() {
        let no_weight = Settings::default().with(Field::Weight(Gate::Output, Part::WIh), 0.0);
        assert_eq!(
            no_weight.moved(Stage::Output, 1.0, 0.1),
            Err(Error::ZeroWeight { gate: Gate::Output })
        );

        let forgetful = Settings::default().with(Field::Weight(Gate::Forget, Part::B), -2000.0);
        assert_eq!(forgetful.moved(Stage::Memory, 1.0, 0.1), Err(Error::NothingKept));

        let nearly = Settings::default().with(Field::Input { sequence: 0, step: 0 }, -20.0);
        let refused = nearly.moved(Stage::Memory, 3.0, 0.01).unwrap_err();
        assert!(
            matches!(refused, Error::OutOfReach { field: Field::C, value } if value > LIMIT),
            "{refused}"
        );
    }

    #[test]
    fn later_steps_move_their_own_input() {
        let mut settings =
            Settings { sequences: vec![Sequence::new([1.0; 3])], ..Settings::default() };
        settings.view.step = 2;
        let moved = settings.clone().moved(Stage::Cell, -1.0, 0.02).unwrap();
        assert!((moved.step().unwrap().pre.cell + 1.0).abs() <= 0.02 + 1e-12);
        assert_eq!(moved.sequences[0].inputs[0], 1.0);
        let refused = settings.moved(Stage::Memory, 1.0, 0.1);
        assert_eq!(refused, Err(Error::Computed { field: Field::C }));
    }
}
