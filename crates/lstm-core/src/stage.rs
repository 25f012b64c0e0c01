//! The five stages of a step as a reader goes through them.

use crate::activation::Curve;
use crate::gate::Gate;
use crate::named::Named;
use crate::step::Step;

/// One of the five curves that a step is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// [`crate::forget_gate`]
    Forget,
    /// [`crate::candidate`]
    Cell,
    /// [`crate::input_gate`]
    Input,
    /// tanh of what [`crate::memory_update`] gives.
    Memory,
    /// [`crate::output_gate`]
    Output,
}

impl Named for Stage {
    const CHOICES: &'static [Stage] = &Stage::ALL;

    fn name(self) -> &'static str {
        match self {
            Stage::Forget => "forget",
            Stage::Cell => "cell",
            Stage::Input => "input",
            Stage::Memory => "memory",
            Stage::Output => "output",
        }
    }
}

impl Stage {
    /// All five, in the order in which they are explained.
    pub const ALL: [Stage; 5] =
        [Stage::Forget, Stage::Cell, Stage::Input, Stage::Memory, Stage::Output];

    /// The gate whose sum is read here; none at `memory`, which reads the new long-term memory.
    pub fn gate(self) -> Option<Gate> {
        match self {
            Stage::Forget => Some(Gate::Forget),
            Stage::Cell => Some(Gate::Cell),
            Stage::Input => Some(Gate::Input),
            Stage::Memory => None,
            Stage::Output => Some(Gate::Output),
        }
    }

    /// The curve that is read here.
    pub fn curve(self) -> Curve {
        match self {
            Stage::Cell | Stage::Memory => Curve::Tanh,
            Stage::Forget | Stage::Input | Stage::Output => Curve::Sigmoid,
        }
    }

    /// The x-axis value that `step` marks on the curve.
    pub fn z(self, step: &Step) -> f64 {
        self.gate().map_or(step.c, |gate| *step.pre.get(gate))
    }
}
