//! The names of the numbers that a reader can change: one table for both directions.

use std::fmt;

use crate::gate::Gate;
use crate::weights::Part;

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
