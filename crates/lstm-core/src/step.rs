//! One time step, and a sequence of them.

use serde::{Deserialize, Serialize};

use crate::cell::{candidate, forget_gate, input_gate, memory_update, output_gate};
use crate::field::Field;
use crate::gate::{Gate, Gates};
use crate::weights::{Part, State, Weights};
use crate::{Result, number};

/// One time step with every intermediate quantity. The field names are the keys of its JSON.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The input.
    pub x: f64,
    /// The short-term memory before the step.
    pub h_prev: f64,
    /// The long-term memory before the step.
    pub c_prev: f64,
    /// Each gate's sum, which is its x-axis value.
    pub pre: Gates<f64>,
    /// Each gate's activation: the sigmoid of the sum, for the candidate its tanh.
    pub act: Gates<f64>,
    /// The part of the old long-term memory that is kept: forget gate × `c_prev`.
    pub kept: f64,
    /// The part that is added: input gate × candidate.
    pub added: f64,
    /// The new long-term memory: `kept + added`.
    pub c: f64,
    /// The tanh of `c`, before the output gate.
    pub tanh_c: f64,
    /// The new short-term memory: output gate × `tanh_c`.
    pub h: f64,
}

impl Step {
    /// The two memories after the step.
    pub fn state(&self) -> State {
        State { h: self.h, c: self.c }
    }
}

/// One time step from `state` with the input `x`.
///
/// # Errors
/// If a weight, a memory or the input is not finite or over [`crate::LIMIT`] in magnitude; the
/// error names it, an input as that of a first sequence.
pub fn step(weights: &Weights, state: State, x: f64) -> Result<Step> {
    check(weights, state, &[x])?;
    Ok(unchecked(weights, state, x))
}

/// A sequence: one step for each of `inputs`, each starting from the memories after the previous
/// one.
///
/// # Errors
/// As for [`step`]. Only arguments are checked: a long-term memory may grow past the limit.
pub fn run(weights: &Weights, state: State, inputs: &[f64]) -> Result<Vec<Step>> {
    check(weights, state, inputs)?;
    Ok(chained(state, inputs, &|state, x| unchecked(weights, state, x)))
}

/// One step for each of `inputs` by any rule, each from the memories that the one before it left.
pub(crate) fn chained(
    mut state: State,
    inputs: &[f64],
    rule: &dyn Fn(State, f64) -> Step,
) -> Vec<Step> {
    let next = |&x: &f64| {
        let step = rule(state, x);
        state = step.state();
        step
    };
    inputs.iter().map(next).collect()
}

fn check(weights: &Weights, state: State, inputs: &[f64]) -> Result<()> {
    for gate in Gate::ALL {
        for part in Part::ALL {
            number::check(Field::Weight(gate, part), part.of(weights.get(gate)))?;
        }
    }
    number::check(Field::H, state.h)?;
    number::check(Field::C, state.c)?;
    let inputs = inputs.iter().enumerate();
    inputs
        .map(|(step, &x)| (Field::Input { sequence: 0, step }, x))
        .try_for_each(|(field, x)| number::check(field, x))
}

/// [`step`] without a check of what is given.
pub(crate) fn unchecked(weights: &Weights, State { h, c }: State, x: f64) -> Step {
    let forget = forget_gate(&weights.forget, h, x);
    let cell = candidate(&weights.cell, h, x);
    let input = input_gate(&weights.input, h, x);
    let memory = memory_update(forget.act, c, input.act, cell.act);
    let output = output_gate(&weights.output, h, x, memory.c);
    Step {
        x,
        h_prev: h,
        c_prev: c,
        pre: Gates {
            input: input.pre,
            forget: forget.pre,
            cell: cell.pre,
            output: output.gate.pre,
        },
        act: Gates {
            input: input.act,
            forget: forget.act,
            cell: cell.act,
            output: output.gate.act,
        },
        kept: memory.kept,
        added: memory.added,
        c: memory.c,
        tanh_c: output.tanh_c,
        h: output.h,
    }
}
