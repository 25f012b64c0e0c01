//! The names of the numbers that a reader can change: one table for both directions.

use std::fmt;

use crate::gate::Gate;
use crate::weights::GateWeights;

/// Which of a gate's three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The weight of the short-term memory.
    WHh,
    /// The weight of the input.
    WIh,
    /// The bias.
    B,
}

impl Part {
    /// All three, in order.
    pub const ALL: [Part; 3] = [Part::WHh, Part::WIh, Part::B];

    /// The part's key in JSON: `w_hh`, `w_ih`, `b`.
    pub fn name(self) -> &'static str {
        match self {
            Part::WHh => "w_hh",
            Part::WIh => "w_ih",
            Part::B => "b",
        }
    }

    pub(crate) fn of(self, weights: &GateWeights) -> f64 {
        match self {
            Part::WHh => weights.w_hh,
            Part::WIh => weights.w_ih,
            Part::B => weights.b,
        }
    }

    pub(crate) fn of_mut(self, weights: &mut GateWeights) -> &mut f64 {
        match self {
            Part::WHh => &mut weights.w_hh,
            Part::WIh => &mut weights.w_ih,
            Part::B => &mut weights.b,
        }
    }
}

/// A number that a reader can change.
///
/// Displayed as its path in the settings' JSON, and found by it:
///
/// ```
/// use lstm_core::{Field, Gate, Part};
/// let bias = Field::Weight(Gate::Forget, Part::B);
/// assert_eq!(bias.to_string(), "weights.forget.b");
/// assert_eq!(Field::named("weights.forget.b"), Some(bias));
/// assert_eq!(Field::named("weights.forget.d"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The input.
    X,
    /// The short-term memory before the step.
    H,
    /// The long-term memory before the step.
    C,
    /// One of the twelve weights.
    Weight(Gate, Part),
}

impl Field {
    /// All fifteen.
    pub fn all() -> impl Iterator<Item = Field> {
        let weights =
            Gate::ALL.into_iter().flat_map(|gate| Part::ALL.map(|part| Field::Weight(gate, part)));
        [Field::X, Field::H, Field::C].into_iter().chain(weights)
    }

    /// The field of this path, if there is one.
    pub fn named(path: &str) -> Option<Field> {
        Field::all().find(|field| field.to_string() == path)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::X => f.write_str("x"),
            Field::H => f.write_str("h"),
            Field::C => f.write_str("c"),
            Field::Weight(gate, part) => write!(f, "weights.{}.{}", gate.name(), part.name()),
        }
    }
}
