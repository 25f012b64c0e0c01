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
/// let input = Field::Input { sequence: 1, step: 3 };
/// assert_eq!(input.to_string(), "sequences.1.inputs.3");
/// assert_eq!(Field::named("sequences.1.inputs.3"), Some(input));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The short-term memory before the first step.
    H,
    /// The long-term memory before the first step.
    C,
    /// One of the twelve weights.
    Weight(Gate, Part),
    /// An input. Both are counted from 0, as JSON counts.
    Input {
        /// Which sequence it is in.
        sequence: usize,
        /// Which time step it is for.
        step: usize,
    },
    /// What should come out of a sequence.
    Target {
        /// Which sequence, from 0.
        sequence: usize,
    },
}

impl Field {
    /// The fourteen that all settings have: the memories and the weights.
    pub fn fixed() -> impl Iterator<Item = Field> {
        let weights =
            Gate::ALL.into_iter().flat_map(|gate| Part::ALL.map(|part| Field::Weight(gate, part)));
        [Field::H, Field::C].into_iter().chain(weights)
    }

    /// The field of this path, if there can be one.
    pub fn named(path: &str) -> Option<Field> {
        let Some(place) = path.strip_prefix("sequences.") else {
            return Field::fixed().find(|field| field.to_string() == path);
        };
        let (sequence, rest) = place.split_once('.')?;
        let sequence = sequence.parse().ok()?;
        match rest.strip_prefix("inputs.") {
            Some(step) => Some(Field::Input { sequence, step: step.parse().ok()? }),
            None => (rest == "target").then_some(Field::Target { sequence }),
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::H => f.write_str("h"),
            Field::C => f.write_str("c"),
            Field::Weight(gate, part) => write!(f, "weights.{}.{}", gate.name(), part.name()),
            Field::Input { sequence, step } => write!(f, "sequences.{sequence}.inputs.{step}"),
            Field::Target { sequence } => write!(f, "sequences.{sequence}.target"),
        }
    }
}
