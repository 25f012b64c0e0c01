//! The texts that figures and page share, in each language: `words/LANGUAGE.json`.

mod sentence;
#[cfg(all(test, feature = "catalogues"))]
mod tests;
mod vocabulary;

use std::fmt;

#[cfg(feature = "catalogues")]
use lstm_core::Language;
use lstm_core::{RawValue, Words};

pub(crate) use self::sentence::{capital, filled, spoken};
pub(crate) use self::vocabulary::{Names, StageWords, Vocabulary};
use crate::mark::{CurveBand, Mark};
use crate::time::ChartNames;

#[cfg(feature = "catalogues")]
const ENGLISH: &str = include_str!("../../words/en.json");
#[cfg(feature = "catalogues")]
const SPANISH: &str = include_str!("../../words/es.json");

/// The texts of one language.
///
/// An underscore begins a subscript: `w_hh`. A name in braces stands for a value: `{z}`.
#[derive(Clone, Debug)]
pub struct Catalogue {
    plain: Vocabulary,
    symbols: Vocabulary,
    chart: [ChartNames; 2],
    marked: MarkSentences,
    pub(crate) figure: FigureSentences,
}

/// A text that a catalogue lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingText {
    /// Its path in the catalogue: `plain.stages.forget.label.0`.
    pub key: String,
}

impl fmt::Display for MissingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: a text is missing", self.key)
    }
}

impl std::error::Error for MissingText {}

/// The sentences that describe a marked curve, and its parts from the top.
#[derive(Clone, Debug)]
struct MarkSentences {
    on: String,
    left: String,
    right: String,
    bands: [String; 5],
}

/// Headings and alternative texts of figures.
#[derive(Clone, Debug)]
pub(crate) struct FigureSentences {
    pub diagram: String,
    pub time: String,
    pub card: String,
    pub step: String,
    pub sequence: String,
    pub into: String,
    pub out: String,
    pub inputs: String,
    pub values: String,
    pub range: String,
    pub input_range: String,
    pub gate: String,
    pub gate_range: String,
    pub target: String,
    pub moves: String,
    pub rounded: String,
    pub paper: String,
    pub marked: String,
}

impl Catalogue {
    /// The catalogue of a language; the English one for [`Language::Auto`].
    ///
    /// # Panics
    /// Never: a test reads all catalogues.
    #[cfg(feature = "catalogues")]
    pub fn of(language: Language) -> Catalogue {
        let text = match language {
            Language::Auto | Language::English => ENGLISH,
            Language::Spanish => SPANISH,
        };
        let json: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
        Catalogue::read(&lstm_core::Json::new(&json)).expect("it is complete")
    }

    /// Reads a catalogue from JSON, whoever has parsed it.
    ///
    /// # Errors
    /// [`MissingText`] with the key of the first text that is missing.
    pub fn read(value: &impl RawValue) -> Result<Catalogue, MissingText> {
        let vocabulary = |key| Vocabulary::read(&value.get(key), key);
        let chart =
            |key| ChartNames::read_at(&value.get("chart").get(key), &format!("chart.{key}"));
        Ok(Catalogue {
            plain: vocabulary("plain")?,
            symbols: vocabulary("symbols")?,
            chart: [chart("plain")?, chart("symbols")?],
            marked: MarkSentences::read(&value.get("marked"))?,
            figure: FigureSentences::read(&value.get("figure"))?,
        })
    }

    pub(crate) fn vocabulary(&self, words: Words) -> &Vocabulary {
        match words {
            Words::Plain => &self.plain,
            Words::Symbols => &self.symbols,
        }
    }

    /// The names in a [`Chart`](crate::Chart).
    pub fn chart(&self, words: Words) -> &ChartNames {
        &self.chart[words as usize]
    }

    /// A sentence that describes a marked curve. `z` and `value` are the mark's numbers as shown.
    pub(crate) fn marked(&self, words: Words, mark: &Mark, z: &str, value: &str) -> String {
        let StageWords { axis, curve, .. } = self.vocabulary(words).stage(mark.stage);
        let marked = &self.marked;
        let sentence = match mark.beyond() {
            1.0 => &marked.right,
            -1.0 => &marked.left,
            _ => &marked.on,
        };
        let band = &marked.bands[mark.band() as usize];
        let known =
            [("axis", axis.as_str()), ("z", z), ("curve", curve), ("value", value), ("band", band)];
        filled(sentence, &known)
    }
}

impl MarkSentences {
    fn read(value: &impl RawValue) -> Result<MarkSentences, MissingText> {
        let bands = value.get("bands");
        let sentence = |key| text(value, "marked", key);
        Ok(MarkSentences {
            on: sentence("on")?,
            left: sentence("left")?,
            right: sentence("right")?,
            bands: five(CurveBand::ALL.map(|band| text(&bands, "marked.bands", band.name())))?,
        })
    }
}

impl FigureSentences {
    fn read(value: &impl RawValue) -> Result<FigureSentences, MissingText> {
        let text = |key| text(value, "figure", key);
        Ok(FigureSentences {
            diagram: text("diagram")?,
            time: text("time")?,
            card: text("card")?,
            step: text("step")?,
            sequence: text("sequence")?,
            into: text("into")?,
            out: text("out")?,
            inputs: text("inputs")?,
            values: text("values")?,
            range: text("range")?,
            input_range: text("inputRange")?,
            gate: text("gate")?,
            gate_range: text("gateRange")?,
            target: text("target")?,
            moves: text("moves")?,
            rounded: text("rounded")?,
            paper: text("paper")?,
            marked: text("marked")?,
        })
    }
}

/// The text of a key in the object at `path`.
pub(crate) fn text(value: &impl RawValue, path: &str, key: &str) -> Result<String, MissingText> {
    value.get(key).text().ok_or_else(|| MissingText { key: format!("{path}.{key}") })
}

/// Five results, or the first error. An array has no `collect`.
fn five<T>(results: [Result<T, MissingText>; 5]) -> Result<[T; 5], MissingText> {
    let [a, b, c, d, e] = results;
    Ok([a?, b?, c?, d?, e?])
}
