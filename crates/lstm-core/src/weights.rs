//! What an LSTM unit has learned, and what it remembers.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Part};
use crate::gate::{Gate, Gates};
use crate::{Result, number};

/// The three numbers of one gate. Each is finite, at most [`crate::LIMIT`] in magnitude.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateWeights {
    /// The weight of the short-term memory `h`.
    pub w_hh: f64,
    /// The weight of the input `x`.
    pub w_ih: f64,
    /// The bias.
    pub b: f64,
}

impl GateWeights {
    const fn new(w_hh: f64, w_ih: f64, b: f64) -> Self {
        GateWeights { w_hh, w_ih, b }
    }

    /// The gate's sum, its x-axis value: `w_hh h + w_ih x + b`, added from left to right.
    pub fn pre(&self, h: f64, x: f64) -> f64 {
        self.w_hh * h + self.w_ih * x + self.b
    }
}

/// All twelve weights of the unit.
pub type Weights = Gates<GateWeights>;

impl Weights {
    /// The weights that the well-known article series uses, after `StatQuest`'s LSTM chapter.
    pub const ARTICLE: Weights = Gates {
        input: GateWeights::new(2.00, 1.65, 0.62),
        forget: GateWeights::new(2.70, 1.63, 1.62),
        cell: GateWeights::new(1.41, 0.94, -0.32),
        output: GateWeights::new(4.38, -0.19, 0.59),
    };

    pub(crate) fn check(&self) -> Result<()> {
        for gate in Gate::ALL {
            for part in Part::ALL {
                number::check(Field::Weight(gate, part), part.of(self.get(gate)))?;
            }
        }
        Ok(())
    }
}

/// The two memories. Each is finite; at most [`crate::LIMIT`] in magnitude where a sequence starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The short-term memory (hidden state), also the unit's output.
    pub h: f64,
    /// The long-term memory (cell state).
    pub c: f64,
}

impl State {
    pub(crate) fn check(&self) -> Result<()> {
        number::check(Field::H, self.h)?;
        number::check(Field::C, self.c)
    }
}
