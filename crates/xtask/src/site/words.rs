//! Titles and descriptions of the small pages: one for each preset and each lesson.

use anyhow::{Context, Result};
use fs_err as fs;
use lstm_core::{Lesson, Preset};
use serde_json::Value;

use crate::shell::root;

pub const fn preset(preset: Preset) -> (&'static str, &'static str) {
    match preset {
        Preset::Article => (
            "One LSTM step by hand: the article's numbers",
            "Long-term memory 2, short-term memory 1, input 1: what the unit forgets, what it adds, \
             what it puts out, sum by sum. Change any number and the rest follows.",
        ),
        Preset::MinusTen => (
            "What if the LSTM's input were −10?",
            "The article's unit, asked the question that the article leaves open. See which gate shuts, \
             and what is left of both memories.",
        ),
        Preset::Companies => (
            "Two companies, four days, one LSTM",
            "Only the first day differs, and the unit still knows on the fourth. Both companies side by \
             side, day by day, every number on the way.",
        ),
    }
}

/// The title and description of a lesson's page, from the lesson's English file.
///
/// # Errors
/// If the file is not there. The build of lstm-lessons has checked what it says.
pub fn lesson(lesson: Lesson) -> Result<(String, String)> {
    let file = format!("crates/lstm-lessons/lessons/{}.en.json", lesson.id());
    let json: Value = serde_json::from_str(&fs::read_to_string(root().join(&file))?)?;
    let text = |key| {
        let text = json["page"][key].as_str().map(str::to_owned);
        text.with_context(|| format!("{file} has no page.{key}"))
    };
    Ok((text("title")?, text("description")?))
}
