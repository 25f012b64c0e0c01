//! What a reader can make the unit do by its weights alone, and whether they have.
//!
//! Any solution counts: what is looked at is what the unit does. Every condition leaves a whole range
//! to each weight, never a single value, so that a slider of steps of 0.01 gets there. Where a weight
//! has to be large enough (to count, a forget gate's bias of 4.6) it may be as much larger as one likes.
//! The least room has a candidate's bias that should be 0 while the input gate is open: 0.01 either way.

use serde::Serialize;

use crate::Result;
use crate::gate::Gates;
use crate::named::{Named, by_name};
use crate::step::run;
use crate::weights::{GateWeights, State, Weights};

/// Something that the unit can be made to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Tell from the long-term memory for ten steps whether the first input was 1 or 0; nine 0s
    /// follow. The long-term memories of both cases differ by at least 0.5 after ten steps, and by
    /// what they differed after the first step, within 10 %.
    Remember,
    /// Forget at once: whatever the long-term memory was, from -10 to 10, the new one depends on the
    /// input alone, 0 or 1, and differs by less than 0.01.
    Forget,
    /// Count the 1s among 0s: each raises the long-term memory by the same amount, at least 0.1,
    /// within 10 %; each 0 leaves it, within 10 % of that amount. In any order, up to ten 1s in
    /// twenty steps.
    Count,
    /// Switch on at the first 1 and stay on: until then the short-term memory is nearer to 0 than
    /// 0.1, from then on above 0.5. In any order, in at most twenty steps, of which the first ten at most are 0s.
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

/// What was measured at the end of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The short-term memory.
    H,
    /// By how much the last input has raised the long-term memory.
    Rise,
    /// How far the long-term memory is from where it is in another case.
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

/// Inputs, and what the unit starts from. The short-term memory is 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Case {
    /// The inputs, a time step each.
    pub inputs: Vec<f64>,
    /// The long-term memory before the first of them.
    pub c: f64,
}

/// A case that does not do what it should: the first that is looked at. `remember` looks at the last step, ten
/// steps on, unless both memories are too near to each other after the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Failure {
    /// The case.
    pub case: Case,
    /// The one that it is compared with, where two are.
    pub other: Option<Case>,
    /// What was measured after its last input.
    #[serde(serialize_with = "by_name")]
    pub measure: Measure,
    /// What it should be at least; above which it should be, where that is measured of the short-term memory.
    pub least: Option<f64>,
    /// What it should be at most; below which it should be, where that is measured of the short-term memory, or
    /// of how far apart `forget` leaves two memories.
    pub most: Option<f64>,
    /// What it was.
    pub actual: f64,
}

/// How far a unit is from a goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// Whether it is reached: nothing failed.
    pub reached: bool,
    /// How many conditions held before the first that did not, from 0 to `of`; of `remember`, how many steps.
    pub passed: usize,
    /// How many there are.
    pub total: usize,
    /// The first that did not hold.
    pub failure: Option<Failure>,
}

/// Whether a unit with these weights reaches a goal, and if not, where it fails first.
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
    /// Weights with which the unit reaches it: few numbers, most of them 0.
    ///
    /// - `remember`: the forget gate is open (8), so that what is there stays; the candidate is 0
    ///   where the input is, so that nothing is ever added but by the first 1.
    /// - `forget`: the forget gate is shut, whatever comes (-10 and no weights). The rest is the
    ///   article's.
    /// - `count`: as `remember`, the input gate always open: each 1 adds tanh 5, which is as good as 1.
    ///   So the long-term memory is the count.
    /// - `latch`: as `count`, and the output gate is open: tanh of a count is 0 before the first 1 and
    ///   at least 0.76 from then on, and no number of 0s takes it back.
    ///
    /// No weight looks at the short-term memory: what the long-term memory does is enough.
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

/// How many steps a first input is to be remembered.
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
    // Which of the two is above is for the weights to say.
    let (first, sign) = (apart[0].abs(), apart[0].signum());
    let (least, most) = ((0.9 * first).max(0.5), 1.1 * first);
    checked.total = STEPS;
    // At the first step nothing can have been lost, only have been too little to last.
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
        // How it was in between is nobody's business.
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
    // Twenty steps with ten 1s at most: first, last, by turns, in pairs, in no order, one alone.
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
                // Where the first 1 raises it too little there is no most.
                most: (most >= least).then_some(most),
                actual,
            });
        }
    }
    Ok(())
}

fn latch(weights: &Weights, checked: &mut Checked) -> Result<()> {
    // Ten 0s first at most: twenty would leave a candidate's bias no room but 0 itself.
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
    /// The inputs of a text of 0s and 1s, from nothing.
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

/// Conditions, one after the other.
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
