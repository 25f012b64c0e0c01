//! Names of the series in a chart over time.

use lstm_core::RawValue;

use super::series::Series;
use crate::catalogue::{MissingText, text};

/// The names in a chart over time: its x axis, and each series in one or more lengths.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartNames {
    /// The x axis.
    pub(super) step: String,
    /// The names of each series, the longest first, the same number for all.
    series: [(Series, Vec<String>); 8],
}

impl ChartNames {
    /// Reads names from JSON: `step` is a text; `c`, `h`, `target`, `x`, and `input`, `forget`, `cell`
    /// and `output` for the gates, are lists of texts, the longest first, all of one size.
    ///
    /// # Errors
    /// [`MissingText`] with the key of the first text that is missing, below `chart`.
    pub fn read(value: &impl RawValue) -> Result<ChartNames, MissingText> {
        ChartNames::read_at(value, "chart")
    }

    /// Reads names from the object at `path` of a catalogue.
    pub(crate) fn read_at(value: &impl RawValue, path: &str) -> Result<ChartNames, MissingText> {
        let step = text(value, path, "step")?;
        let lists = Series::ALL.map(|series| value.get(series.key()).items().unwrap_or_default());
        let lengths = lists.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let mut series = Series::ALL.map(|series| (series, Vec::new()));
        for ((series, names), list) in series.iter_mut().zip(lists) {
            for n in 0..lengths {
                let name = list.get(n).and_then(RawValue::text);
                let key = || format!("{path}.{}.{n}", series.key());
                names.push(name.ok_or_else(|| MissingText { key: key() })?);
            }
        }
        Ok(ChartNames { step, series })
    }

    /// The number of lengths, at least one.
    pub(super) fn lengths(&self) -> usize {
        self.series[0].1.len()
    }

    /// The name of a series; length 0 is the longest.
    pub(super) fn name(&self, series: Series, length: usize) -> &str {
        let own = self.series.iter().find(|(own, _)| *own == series);
        own.map_or("", |(_, names)| &names[length])
    }
}
