//! Names of quantities and stages in one of the two vocabularies.

use lstm_core::{Named, RawValue, Stage};

use super::{MissingText, five, text};

/// The names of one vocabulary, plain words or symbols.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    pub names: Names,
    /// Shorter names for narrow places.
    pub short: Names,
    /// In the order of [`Stage::ALL`].
    stages: [StageWords; 5],
}

impl Vocabulary {
    pub(super) fn read(value: &impl RawValue, path: &str) -> Result<Vocabulary, MissingText> {
        let stages = value.get("stages");
        let stage = |stage: Stage| {
            let name = stage.name();
            StageWords::read(&stages.get(name), &format!("{path}.stages.{name}"))
        };
        Ok(Vocabulary {
            names: Names::read(value, path)?,
            short: Names::read(&value.get("short"), &format!("{path}.short"))?,
            stages: five(Stage::ALL.map(stage))?,
        })
    }

    /// The words of a stage.
    pub fn stage(&self, stage: Stage) -> &StageWords {
        &self.stages[stage as usize]
    }
}

/// Both memories before the step, the input, and both memories after the step.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub h: String,
    pub c: String,
    pub x: String,
    pub new_h: String,
    pub new_c: String,
}

impl Names {
    fn read(value: &impl RawValue, path: &str) -> Result<Names, MissingText> {
        let text = |key| text(value, path, key);
        Ok(Names {
            h: text("h")?,
            c: text("c")?,
            x: text("x")?,
            new_h: text("newH")?,
            new_c: text("newC")?,
        })
    }
}

/// The words of a stage.
#[derive(Clone, Debug)]
pub(crate) struct StageWords {
    pub heading: String,
    /// The heading in two lines, for a box of the diagram.
    pub label: [String; 2],
    /// The sum in words or symbols, its terms in the order of the numbers.
    pub sum: String,
    /// The curve's name as a function.
    pub curve: String,
    /// The use of the result, in words or symbols.
    pub usage: String,
    /// The effect of the result, after its number: "0.997 stays".
    pub verb: String,
    /// The x axis of the curve.
    pub axis: String,
}

impl StageWords {
    fn read(value: &impl RawValue, path: &str) -> Result<StageWords, MissingText> {
        let lines = value.get("label").items().unwrap_or_default();
        let line = |n: usize| {
            let line = lines.get(n).and_then(RawValue::text);
            line.ok_or_else(|| MissingText { key: format!("{path}.label.{n}") })
        };
        let text = |key| text(value, path, key);
        Ok(StageWords {
            heading: text("heading")?,
            label: [line(0)?, line(1)?],
            sum: text("sum")?,
            curve: text("curve")?,
            usage: text("use")?,
            verb: text("verb")?,
            axis: text("axis")?,
        })
    }
}
