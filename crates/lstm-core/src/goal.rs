//! Goals that weights alone can reach, and their checks.
//!
//! The checks run the unit and compare its memories, so any solution counts. Each check leaves a
//! range to each weight, never a single value: a slider with steps of 0.01 reaches it. A weight that
//! has to be large has no upper bound but [`crate::LIMIT`]; counting, for example, needs a forget
//! gate's bias of 4.6 or more. The narrowest range is that of a candidate's bias which should be 0
//! while the input gate is open: 0.01 either way.

use serde::Serialize;

use crate::Result;
use crate::gate::Gates;
use crate::named::{Named, by_name};
use crate::step::run;
use crate::weights::{GateWeights, State, Weights};

/// A behaviour of the unit to be reached by its weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Keep the first input, 1 or 0, through nine 0s. After ten steps the long-term memories of both
    /// cases differ by at least 0.5, and by their difference after the first step, within 10 %.
    Remember,
    /// Forget in one step. From any long-term memory between -10 and 10 and with the same input, 0
    /// or 1, the new long-term memory is the same within 0.01.
    Forget,
    /// Count the 1s among 0s. Each 1 raises the long-term memory by the same amount within 10 %, at
    /// least 0.1; each 0 leaves it unchanged within 10 % of that amount. Checked with up to ten 1s
    /// in twenty steps, in several orders.
    Count,
    /// Switch on at the first 1 and stay on. The short-term memory is within 0.1 of 0 before it, and
    /// above 0.5 from then on. Checked in up to twenty steps, in several orders, with at most ten 0s
    /// first.
    Latch,
}

impl Named for Goal {
    const CHOICES: &'static [Goal] = &[Goal::Remember, Goal::Forget, Goal::Count, Goal::Latch];

    fn name(self) -> &'static str {
        match self {
            Goal::Remember => "remember",
            Goal::Forget => "forget",
            Goal::Count => "count",
            Goal::Latch => "latch",
        }
    }
}

/// The quantity that a check measures at the end of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The short-term memory.
    H,
    /// The rise of the long-term memory in the last step.
    Rise,
    /// The difference between the long-term memories of two cases.
    Apart,
}

impl Named for Measure {
    const CHOICES: &'static [Measure] = &[Measure::H, Measure::Rise, Measure::Apart];

    fn name(self) -> &'static str {
        match self {
            Measure::H => "h",
            Measure::Rise => "rise",
            Measure::Apart => "apart",
        }
    }
}

/// A run of the unit. The short-term memory starts at 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Case {
    /// One input per time step.
    pub inputs: Vec<f64>,
    /// The long-term memory before the first step.
    pub c: f64,
}

/// The first check that failed. `remember` reports the tenth step, or the first if both memories
/// are too close to each other there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Failure {
    /// The case.
    pub case: Case,
    /// The case that it is compared with, if the check compares two.
    pub other: Option<Case>,
    /// The quantity measured after the last input.
    #[serde(serialize_with = "by_name")]
    pub measure: Measure,
    /// The lower bound; of the short-term memory exclusive.
    pub least: Option<f64>,
    /// The upper bound; of the short-term memory, and of the difference in `forget`, exclusive.
    pub most: Option<f64>,
    /// The measured value.
    pub actual: f64,
}

/// The result of a goal's checks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// True if no check failed.
    pub reached: bool,
    /// The number of checks before the first failure, 0 to `total`. `remember` counts steps.
    pub passed: usize,
    /// The number of checks.
    pub total: usize,
    /// The first failure.
    pub failure: Option<Failure>,
}

/// Runs the checks of a goal on a unit with these weights.
///
/// # Errors
/// If a weight is not finite or over [`crate::LIMIT`] in magnitude.
///
/// ```
/// use lstm_core::{Goal, Weights, reached};
/// assert!(reached(Goal::Count, &Goal::Count.answer())?.reached);
/// let article = reached(Goal::Latch, &Weights::ARTICLE)?;
/// // It does not even begin at 0: after a first 0 its short-term memory is -0.13.
/// assert_eq!(article.failure.unwrap().case.inputs, [0.0]);
/// # Ok::<(), lstm_core::Error>(())
/// ```
pub fn reached(goal: Goal, weights: &Weights) -> Result<Outcome> {
    let mut checked = Checked { total: 0, passed: 0, failure: None };
    match goal {
        Goal::Remember => remember(weights, &mut checked)?,
        Goal::Forget => forget(weights, &mut checked)?,
        Goal::Count => count(weights, &mut checked)?,
        Goal::Latch => latch(weights, &mut checked)?,
    }
    let Checked { total, passed, failure } = checked;
    Ok(Outcome { reached: failure.is_none(), passed, total, failure })
}

impl Goal {
    /// Weights that reach the goal. Most of them are 0.
    ///
    /// - `remember`: the forget gate is open (bias 8), so the memory stays. The candidate is 0 at an
    ///   input of 0, so only a first 1 adds anything.
    /// - `forget`: the forget gate is shut at any input (bias -10, no weights). The rest is the
    ///   article's.
    /// - `count`: as `remember`, with the input gate always open. Each 1 adds tanh 5, almost 1, so
    ///   the long-term memory is the count.
    /// - `latch`: as `count`, with the output gate open. tanh of the count is 0 before the first 1
    ///   and at least 0.76 from then on; 0s do not lower it.
    ///
    /// Only `forget`, by the article's other gates, has weights of the short-term memory.
    pub fn answer(self) -> Weights {
        let nothing = GateWeights::default();
        let open = |b| GateWeights { b, ..nothing };
        let of_input = |w_ih| GateWeights { w_ih, ..nothing };
        match self {
            Goal::Remember => {
                Gates { input: open(8.0), forget: open(8.0), cell: of_input(2.0), output: nothing }
            }
            Goal::Forget => Weights { forget: open(-10.0), ..Weights::ARTICLE },
            Goal::Count => Gates {
                input: open(10.0),
                forget: open(10.0),
                cell: of_input(5.0),
                output: nothing,
            },
            Goal::Latch => Gates {
                input: open(8.0),
                forget: open(8.0),
                cell: of_input(5.0),
                output: open(8.0),
            },
        }
    }
}

/// The number of steps through which `remember` keeps the first input.
const STEPS: usize = 10;

fn remember(weights: &Weights, checked: &mut Checked) -> Result<()> {
    let case = |first: f64, steps: usize| {
        let mut inputs = vec![0.0; steps];
        inputs[0] = first;
        Case { inputs, c: 0.0 }
    };
    let memories = |first| case(first, STEPS).memories(weights);
    let (ones, zeros) = (memories(1.0)?, memories(0.0)?);
    let apart: Vec<f64> = ones.iter().zip(zeros).map(|(one, zero)| one - zero).collect();
    // Either case may have the greater memory.
    let (first, sign) = (apart[0].abs(), apart[0].signum());
    let (least, most) = ((0.9 * first).max(0.5), 1.1 * first);
    checked.total = STEPS;
    // Nothing is lost at the first step, but the difference can be too small to last.
    checked.passed = usize::from(most >= 0.5);
    let report = |step: usize, least, most| Failure {
        case: case(1.0, step),
        other: Some(case(0.0, step)),
        measure: Measure::Apart,
        least,
        most,
        actual: sign * apart[step - 1],
    };
    let last = sign * apart[STEPS - 1];
    if checked.passed == 0 {
        checked.failure = Some(report(1, Some(0.5), None));
    } else if (least..=most).contains(&last) {
        // The steps in between do not matter.
        checked.passed = STEPS;
    } else {
        let kept = apart.iter().take_while(|&&apart| (least..=most).contains(&(sign * apart)));
        checked.passed = kept.count().max(1);
        checked.failure = Some(report(STEPS, Some(least), Some(most)));
    }
    Ok(())
}

fn forget(weights: &Weights, checked: &mut Checked) -> Result<()> {
    for x in [0.0, 1.0] {
        let case = |c| Case { inputs: vec![x], c };
        let low = case(-10.0);
        let from_low = low.memories(weights)?[0];
        for c in [10.0, 5.0, 1.0, 0.0, -1.0, -5.0] {
            let case = case(c);
            let actual = (case.memories(weights)?[0] - from_low).abs();
            checked.check(actual < 0.01, || Failure {
                case,
                other: Some(low.clone()),
                measure: Measure::Apart,
                least: None,
                most: Some(0.01),
                actual,
            });
        }
    }
    Ok(())
}

fn count(weights: &Weights, checked: &mut Checked) -> Result<()> {
    // At most ten 1s in twenty steps: alternating, first, last, in pairs, irregular, a single one.
    const ORDERS: [&str; 7] = [
        "10101010101010101010",
        "11111111110000000000",
        "00000000001111111111",
        "11001100110011001100",
        "01101000111010010110",
        "10000000000000000000",
        "00000000000000000001",
    ];
    let amount = Case::of("1").memories(weights)?[0];
    for order in ORDERS {
        let inputs = Case::of(order).inputs;
        let memories = Case::of(order).memories(weights)?;
        for (n, (&x, &c)) in inputs.iter().zip(&memories).enumerate() {
            let actual = if n == 0 { c } else { c - memories[n - 1] };
            let (least, most) = if x == 0.0 {
                (-0.1 * amount.abs(), 0.1 * amount.abs())
            } else {
                ((0.9 * amount).max(0.1), 1.1 * amount)
            };
            checked.check((least..=most).contains(&actual), || Failure {
                case: Case::of(&order[..=n]),
                other: None,
                measure: Measure::Rise,
                least: Some(least),
                // No upper bound if the first 1 raises the memory by less than 0.1.
                most: (most >= least).then_some(most),
                actual,
            });
        }
    }
    Ok(())
}

fn latch(weights: &Weights, checked: &mut Checked) -> Result<()> {
    // At most ten 0s first: twenty would allow a candidate's bias of 0 only.
    const ORDERS: [&str; 8] = [
        "0000000000",
        "10000000000000000000",
        "11111111111111111111",
        "01010101010101010101",
        "00000000001000000000",
        "00010000110100100110",
        "0000000001",
        "0011111111000000000",
    ];
    for order in ORDERS {
        let case = Case::of(order);
        let steps = run(weights, State::default(), &case.inputs)?;
        let mut on = false;
        for (n, (&x, step)) in case.inputs.iter().zip(steps).enumerate() {
            on |= x == 1.0;
            let passes = if on { step.h > 0.5 } else { step.h.abs() < 0.1 };
            checked.check(passes, || Failure {
                case: Case::of(&order[..=n]),
                other: None,
                measure: Measure::H,
                least: Some(if on { 0.5 } else { -0.1 }),
                most: if on { None } else { Some(0.1) },
                actual: step.h,
            });
        }
    }
    Ok(())
}

impl Case {
    /// A case with the inputs of a text of 0s and 1s, from c = 0.
    fn of(order: &str) -> Case {
        let inputs = order.bytes().map(|digit| f64::from(digit - b'0'));
        Case { inputs: inputs.collect(), c: 0.0 }
    }

    /// The long-term memory after each input.
    fn memories(&self, weights: &Weights) -> Result<Vec<f64>> {
        let steps = run(weights, State { h: 0.0, c: self.c }, &self.inputs)?;
        Ok(steps.iter().map(|step| step.c).collect())
    }
}

/// Checks that are run one after the other. Those after the first failure only count.
struct Checked {
    total: usize,
    passed: usize,
    failure: Option<Failure>,
}

impl Checked {
    fn check(&mut self, passes: bool, failure: impl FnOnce() -> Failure) {
        self.total += 1;
        match self.failure {
            Some(_) => {}
            None if passes => self.passed += 1,
            None => self.failure = Some(failure()),
        }
    }
}
