//! What the chart over time calls what it shows.

use lstm_core::Gate;

use super::series::Series;

/// How many things can be shown: memories, target, input, gates.
const COUNT: usize = 8;

/// What the chart over time calls what it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartNames {
    /// The axis of the time steps.
    pub(super) step: String,
    /// The names of everything in different lengths, the longest first.
    lengths: Vec<[String; COUNT]>,
}

impl ChartNames {
    /// From the axis's name, followed by the names of everything in one or more lengths, the longest first: long-term
    /// memory, short-term memory, target, input, input gate, forget gate, candidate, output gate.
    pub fn read(texts: Vec<String>) -> Option<ChartNames> {
        let mut texts = texts.into_iter();
        let step = texts.next()?;
        let rest: Vec<String> = texts.collect();
        let (lengths, []) = rest.as_chunks::<COUNT>() else { return None };
        (!lengths.is_empty()).then(|| ChartNames { step, lengths: lengths.to_vec() })
    }

    /// How many lengths there are.
    pub(super) fn lengths(&self) -> usize {
        self.lengths.len()
    }

    /// The name of a series in one of the lengths, from 0.
    pub(super) fn name(&self, series: Series, length: usize) -> &str {
        let place = match series {
            Series::LongTerm => 0,
            Series::ShortTerm => 1,
            Series::Target => 2,
            Series::Input => 3,
            Series::Gate(Gate::Input) => 4,
            Series::Gate(Gate::Forget) => 5,
            Series::Gate(Gate::Cell) => 6,
            Series::Gate(Gate::Output) => 7,
        };
        &self.lengths[length][place]
    }
}
