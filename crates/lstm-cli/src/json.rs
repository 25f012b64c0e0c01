//! JSON out, and in.

use lstm_core::{Given, Sequence, Settings, Step};
use serde::Serialize;
use serde_json::Value;

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

/// A value of a JSON file; none where there is none.
#[derive(Clone, Copy)]
pub struct Json<'a>(pub Option<&'a Value>);

impl Given for Json<'_> {
    fn is_missing(&self) -> bool {
        self.0.is_none()
    }

    fn is_null(&self) -> bool {
        self.0.is_some_and(Value::is_null)
    }

    fn get(&self, key: &str) -> Self {
        Json(self.0.and_then(|value| value.get(key)))
    }

    fn keys(&self) -> Option<Vec<String>> {
        Some(self.0?.as_object()?.keys().cloned().collect())
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.0?.as_array()?.iter().map(|item| Json(Some(item))).collect())
    }

    fn number(&self) -> Option<f64> {
        self.0?.as_f64()
    }

    fn text(&self) -> Option<String> {
        Some(self.0?.as_str()?.to_owned())
    }

    fn written(&self) -> String {
        self.0.map_or_else(|| "nothing".to_owned(), Value::to_string)
    }
}
