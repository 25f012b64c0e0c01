//! What an LSTM unit has learned, and what it remembers.

use serde::Serialize;

use crate::gate::Gates;

/// The three numbers of one gate. Each is finite, at most [`crate::LIMIT`] in magnitude.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
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
}

/// The two memories. Each is finite; at most [`crate::LIMIT`] in magnitude where a sequence starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct State {
    /// The short-term memory (hidden state), also the unit's output.
    pub h: f64,
    /// The long-term memory (cell state).
    pub c: f64,
}
