//! The five things that happen in a step, a function each, in the order in which they are explained.

use crate::activation::{sigmoid, tanh};
use crate::weights::GateWeights;

/// A point on a gate's curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GateValue {
    /// The x-axis value: the gate's sum.
    pub pre: f64,
    /// The curve's height there.
    pub act: f64,
}

/// The memory update, piece by piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MemoryValue {
    /// What stays of the old long-term memory, `f c`.
    pub kept: f64,
    /// What is added to it, `i g`.
    pub added: f64,
    /// The new long-term memory.
    pub c: f64,
}

/// The output, piece by piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutputValue {
    /// What could be put out, `tanh c′`.
    pub tanh_c: f64,
    /// The output gate.
    pub gate: GateValue,
    /// The new short-term memory, `o tanh c′`.
    pub h: f64,
}

/// Forget gate: the share of the long-term memory to remember, `f = σ(w_hh h + w_ih x + b)`.
pub fn forget_gate(weights: &GateWeights, h: f64, x: f64) -> GateValue {
    let pre = weights.pre(h, x);
    GateValue { pre, act: sigmoid(pre) }
}

/// Candidate: the potential long-term memory, `g = tanh(w_hh h + w_ih x + b)`.
pub fn candidate(weights: &GateWeights, h: f64, x: f64) -> GateValue {
    let pre = weights.pre(h, x);
    GateValue { pre, act: tanh(pre) }
}

/// Input gate: the share of the potential memory to add, `i = σ(w_hh h + w_ih x + b)`.
pub fn input_gate(weights: &GateWeights, h: f64, x: f64) -> GateValue {
    let pre = weights.pre(h, x);
    GateValue { pre, act: sigmoid(pre) }
}

/// Memory update: the new long-term memory, `c′ = f c + i g`.
pub fn memory_update(f: f64, c: f64, i: f64, g: f64) -> MemoryValue {
    let (kept, added) = (f * c, i * g);
    MemoryValue { kept, added, c: kept + added }
}

/// Output gate: the new short-term memory, `h′ = σ(w_hh h + w_ih x + b) tanh c′`.
///
/// `c` is the new long-term memory, `h` the old short-term memory.
pub fn output_gate(weights: &GateWeights, h: f64, x: f64, c: f64) -> OutputValue {
    let pre = weights.pre(h, x);
    let gate = GateValue { pre, act: sigmoid(pre) };
    let tanh_c = tanh(c);
    OutputValue { tanh_c, gate, h: gate.act * tanh_c }
}
