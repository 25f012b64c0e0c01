//! One change to settings, with everything that is drawn after it.

use crate::field::Field;
use crate::settings::Settings;
use crate::stage::Stage;
use crate::step::Step;
use crate::weights::State;
use crate::{Error, Result, number};

/// A change of one number, as a reader makes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Edit<'a> {
    /// Text typed into a field; see [`Settings::with_text`].
    Text {
        /// The field.
        field: Field,
        /// The text.
        text: &'a str,
    },
    /// A field moved by `count × 10^power`; see [`Settings::nudged`].
    Nudge {
        /// The field.
        field: Field,
        /// The number of nudges; negative ones lower the value.
        count: i32,
        /// The power of ten of one nudge.
        power: i32,
    },
    /// A dot dragged along its curve; see [`Settings::moved`].
    Move {
        /// The stage of the dot.
        stage: Stage,
        /// The x-axis value to reach.
        z: f64,
        /// The largest accepted distance from `z`.
        tolerance: f64,
    },
}

/// Checked settings, the step they show, and the five marked points of that step.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// The settings after the change.
    pub settings: Settings,
    /// The step shown.
    pub step: Step,
    /// One mark per stage, in the order of [`Stage::ALL`].
    pub marks: [StageMark; 5],
}

/// The marked point on the curve of one stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageMark {
    /// The stage.
    pub stage: Stage,
    /// The x-axis value.
    pub z: f64,
    /// The height of the curve at `z`.
    pub value: f64,
    /// The reason that no number moves the dot: [`Error::Computed`], [`Error::ZeroWeight`] or
    /// [`Error::NothingKept`].
    pub stuck: Option<Error>,
}

/// Applies a change to settings. Without a change, works out the settings as they are.
///
/// The sequence runs once, up to the step shown, whatever the change.
///
/// # Errors
/// If the settings are out of range, as [`Settings::check`]; if the change is refused, as
/// [`Settings::with_text`] and [`Settings::moved`].
///
/// ```
/// use lstm_core::{Edit, Field, Settings, Stage, apply};
/// let edit = Edit::Nudge { field: Field::C, count: 1, power: -1 };
/// let applied = apply(Settings::default(), Some(edit))?;
/// assert_eq!(applied.settings.c, 2.1);
/// assert_eq!(applied.step.c_prev, 2.1);
/// assert_eq!(applied.marks.map(|mark| mark.stage), Stage::ALL);
/// # Ok::<(), lstm_core::Error>(())
/// ```
pub fn apply(mut settings: Settings, edit: Option<Edit>) -> Result<Applied> {
    let mut last = None;
    if let Some(edit) = edit {
        let (field, value) = match edit {
            Edit::Text { field, text } => (field, number::parse(field, text)?),
            Edit::Nudge { field, count, power } => (field, settings.nudge(field, count, power)),
            Edit::Move { stage, z, tolerance } => {
                let before = settings.step()?;
                let (field, value) = settings.line(stage, &before)?.solve(z, tolerance)?;
                let (x, c) =
                    if field == Field::C { (before.x, value) } else { (value, before.c_prev) };
                last = Some((State { h: before.h_prev, c }, x));
                (field, value)
            }
        };
        settings = settings.with(field, value);
    }
    let step = match last {
        // A dragged dot changes the last number that the step is worked out from. The steps before
        // it stay as they are.
        Some((state, x)) => settings.step_from(state, x),
        None => settings.step()?,
    };
    let marks = Stage::ALL.map(|stage| {
        let z = stage.z(&step);
        let stuck = settings.line(stage, &step).err();
        StageMark { stage, z, value: stage.curve().at(z), stuck }
    });
    Ok(Applied { settings, step, marks })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::gate::Gate;
    use crate::{Part, Rounding, Sequence};

    fn edits() -> impl Strategy<Value = Edit<'static>> {
        let fields: Vec<Field> = Field::fixed()
            .chain((0..3).map(|step| Field::Input { sequence: 0, step }))
            .chain([Field::Target { sequence: 0 }, Field::Input { sequence: 7, step: 7 }])
            .collect();
        let field = || prop::sample::select(fields.clone());
        let texts = vec!["2", "-0,5", "1e-3", "-0", "ten", "", "2e6"];
        prop_oneof![
            (field(), prop::sample::select(texts))
                .prop_map(|(field, text)| Edit::Text { field, text }),
            (field(), -20..20, -2..2).prop_map(|(field, count, power)| Edit::Nudge {
                field,
                count,
                power
            }),
            (prop::sample::select(Stage::ALL.to_vec()), -9.0..9.0)
                .prop_map(|(stage, z)| Edit::Move { stage, z, tolerance: 0.02 }),
        ]
    }

    fn settings() -> impl Strategy<Value = Settings> {
        let weight = prop_oneof![Just(0.0), -4.0..4.0_f64];
        let weights = prop::collection::vec(weight, 12);
        (weights, -2.0..2.0, -1e6..1e6, prop::collection::vec(-9.0..9.0, 1..4), 0..3_usize, 0..4_u8)
            .prop_map(|(weights, h, c, inputs, step, digits)| {
                let mut settings = Settings {
                    h,
                    c,
                    sequences: vec![Sequence::new(inputs)],
                    ..Settings::default()
                };
                let fields =
                    Gate::ALL.into_iter().flat_map(|gate| Part::ALL.map(|part| (gate, part)));
                for ((gate, part), value) in fields.zip(weights) {
                    settings = settings.with(Field::Weight(gate, part), value);
                }
                settings.view.step = 1 + step.min(settings.current_sequence().inputs.len() - 1);
                if digits > 0 {
                    settings.view.rounding = Rounding::Paper;
                    settings.view.digits = digits;
                }
                settings
            })
    }

    /// The change made by the functions that do nothing else.
    fn edited(settings: Settings, edit: Edit) -> Result<Settings> {
        match edit {
            Edit::Text { field, text } => settings.with_text(field, text),
            Edit::Nudge { field, count, power } => Ok(settings.nudged(field, count, power)),
            Edit::Move { stage, z, tolerance } => settings.moved(stage, z, tolerance),
        }
    }

    proptest! {
        /// `{:?}` tells -0 from 0 and shows the last bit.
        #[test]
        fn the_step_is_that_of_a_whole_run(settings in settings(), edit in edits()) {
            let applied = apply(settings.clone(), Some(edit));
            let expected = edited(settings, edit);
            prop_assert_eq!(
                format!("{:?}", applied.as_ref().map(|applied| &applied.settings)),
                format!("{:?}", expected.as_ref())
            );
            if let Ok(Applied { settings, step, marks }) = applied {
                let last = settings.steps().unwrap()[settings.view.step - 1];
                prop_assert_eq!(format!("{step:?}"), format!("{last:?}"));
                prop_assert_eq!(Ok(step), settings.step());
                for StageMark { stage, z, value, .. } in marks {
                    prop_assert_eq!((z, value), (stage.z(&step), stage.curve().at(z)));
                }
            }
        }

        /// A dot is stuck exactly where moving it to its own place is refused for another reason
        /// than the limit.
        #[test]
        fn a_stuck_dot_has_the_reason_that_moving_it_gives(settings in settings()) {
            for mark in apply(settings.clone(), None).unwrap().marks {
                let refused = settings.clone().moved(mark.stage, mark.z, 0.01).err();
                let reason = refused.filter(|error| !matches!(error, Error::OutOfReach { .. }));
                prop_assert_eq!(mark.stuck, reason);
            }
        }
    }

    #[test]
    fn names_the_reason_that_a_dot_is_stuck() {
        let stuck = |settings: &Settings| {
            apply(settings.clone(), None).unwrap().marks.map(|mark| mark.stuck)
        };
        let mut settings =
            Settings { sequences: vec![Sequence::new([1.0; 2])], ..Settings::default() };
        assert_eq!(stuck(&settings), [const { None }; 5]);
        settings.weights.output.w_ih = 0.0;
        settings.weights.forget.b = -2000.0;
        let no_weight = Some(Error::ZeroWeight { gate: Gate::Output });
        assert_eq!(
            stuck(&settings),
            [None, None, None, Some(Error::NothingKept), no_weight.clone()]
        );
        settings.view.step = 2;
        let computed = Some(Error::Computed { field: Field::C });
        assert_eq!(stuck(&settings), [None, None, None, computed, no_weight]);
    }

    #[test]
    fn refuses_settings_that_cannot_be_shown() {
        let mut settings = Settings { h: 2e6, ..Settings::default() };
        let nudge = Edit::Nudge { field: Field::C, count: 1, power: 0 };
        for edit in [None, Some(nudge)] {
            let refused = apply(settings.clone(), edit).unwrap_err();
            assert_eq!(refused, Error::OutOfRange { field: Field::H, value: 2e6 });
        }
        settings = Settings::default();
        settings.view.step = 2;
        let refused = apply(settings, None).unwrap_err();
        assert_eq!(refused, Error::NotWhole { path: "view.step", value: 2.0, most: 1 });
    }
}
