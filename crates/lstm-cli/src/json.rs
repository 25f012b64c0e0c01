//! JSON output.

use lstm_core::{Sequence, Settings, Step};
use serde::Serialize;

use crate::failure::Failure;

#[derive(Serialize)]
struct Run<'a> {
    #[serde(flatten)]
    sequence: &'a Sequence,
    steps: Vec<Step>,
}

/// All sequences with their steps, on one line.
pub fn steps(settings: &Settings) -> Result<String, Failure> {
    let run = |(n, sequence)| Ok(Run { sequence, steps: settings.steps_of(n + 1)? });
    let runs: Vec<Run> =
        settings.sequences.iter().enumerate().map(run).collect::<Result<_, Failure>>()?;
    Ok(serde_json::to_string(&runs)? + "\n")
}

/// The settings, indented for editing by hand.
pub fn settings(settings: &Settings) -> Result<String, Failure> {
    Ok(serde_json::to_string_pretty(settings)? + "\n")
}
