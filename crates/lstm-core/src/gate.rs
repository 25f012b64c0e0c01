//! The four gates, and anything that comes once for each of them.

use serde::{Deserialize, Serialize};

/// One of the four gates, in `PyTorch`'s order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gate {
    /// How much of the candidate is added to the long-term memory.
    Input,
    /// How much of the long-term memory is kept.
    Forget,
    /// The candidate: what could be added. The only gate read from tanh.
    Cell,
    /// How much of the new memory is put out.
    Output,
}

impl Gate {
    /// All four, in order.
    pub const ALL: [Gate; 4] = [Gate::Input, Gate::Forget, Gate::Cell, Gate::Output];

    /// The gate's key in JSON: `input`, `forget`, `cell`, `output`.
    pub fn name(self) -> &'static str {
        match self {
            Gate::Input => "input",
            Gate::Forget => "forget",
            Gate::Cell => "cell",
            Gate::Output => "output",
        }
    }
}

/// One `T` for each gate: weights, x-axis values, activations alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gates<T> {
    /// The input gate's.
    pub input: T,
    /// The forget gate's.
    pub forget: T,
    /// The candidate's.
    pub cell: T,
    /// The output gate's.
    pub output: T,
}

impl<T> Gates<T> {
    /// The one of `gate`.
    pub fn get(&self, gate: Gate) -> &T {
        match gate {
            Gate::Input => &self.input,
            Gate::Forget => &self.forget,
            Gate::Cell => &self.cell,
            Gate::Output => &self.output,
        }
    }

    /// The one of `gate`, to be changed.
    pub fn get_mut(&mut self, gate: Gate) -> &mut T {
        match gate {
            Gate::Input => &mut self.input,
            Gate::Forget => &mut self.forget,
            Gate::Cell => &mut self.cell,
            Gate::Output => &mut self.output,
        }
    }
}
