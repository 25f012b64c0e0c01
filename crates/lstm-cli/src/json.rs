//! JSON out, and in.

use lstm_core::{Sequence, Settings, Step};
use serde::Serialize;

use crate::input::Refused;

#[derive(Serialize)]
struct Run<'a> {
    #[serde(flatten)]
    sequence: &'a Sequence,
    steps: Vec<Step>,
}

/// Each sequence with its steps, on one line.
pub fn steps(settings: &Settings) -> Result<String, Refused> {
    let run = |(n, sequence)| {
        let steps = settings.steps_of(n + 1).map_err(|error| vec![error.to_string()])?;
        Ok(Run { sequence, steps })
    };
    let runs: Vec<Run> =
        settings.sequences.iter().enumerate().map(run).collect::<Result<_, Refused>>()?;
    written(serde_json::to_string(&runs))
}

/// The settings, to be read and changed by hand.
pub fn settings(settings: &Settings) -> Result<String, Refused> {
    written(serde_json::to_string_pretty(settings))
}

fn written(json: serde_json::Result<String>) -> Result<String, Refused> {
    json.map(|text| text + "\n").map_err(|error| vec![error.to_string()])
}
