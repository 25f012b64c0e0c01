//! The words of pictures and page: a catalogue for each language, in `words/`.

#[cfg(feature = "catalogues")]
use lstm_core::Language;
use lstm_core::{Given, Named, Stage, Words};

use crate::mark::{Mark, Place};
use crate::time::ChartNames;

/// The catalogues, as JSON.
#[cfg(feature = "catalogues")]
const ENGLISH: &str = include_str!("../words/en.json");
#[cfg(feature = "catalogues")]
const SPANISH: &str = include_str!("../words/es.json");

/// The words of one language.
///
/// An underscore begins a subscript: `w_hh`. A name in braces stands for a value: `{z}`.
#[derive(Clone, Debug)]
pub struct Catalogue {
    plain: Vocabulary,
    symbols: Vocabulary,
    chart: [ChartNames; 2],
    marked: Marked,
    pub(crate) figure: FigureWords,
}

impl Catalogue {
    /// That of a language; the English one, where that is left to the reader.
    ///
    /// # Panics
    /// Never: a test reads them all.
    #[cfg(feature = "catalogues")]
    pub fn of(language: Language) -> Catalogue {
        let text = match language {
            Language::Auto | Language::English => ENGLISH,
            Language::Spanish => SPANISH,
        };
        let json: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
        Catalogue::read(&lstm_core::Json::new(&json)).expect("it is complete")
    }

    /// Reads a catalogue from something like JSON.
    ///
    /// # Errors
    /// The place of the first word that is missing.
    pub fn read(given: &impl Given) -> Result<Catalogue, String> {
        let [plain, symbols] =
            ["plain", "symbols"].map(|key| Vocabulary::read(&given.get(key), key));
        let marked = |key| word(&given.get("marked"), "marked", key);
        let places = given.get("marked").get("places");
        let figure = |key| word(&given.get("figure"), "figure", key);
        let chart = |key| {
            let names = given.get("chart").get(key);
            let names = names.items().unwrap_or_default();
            let texts = names.iter().map(Given::text).collect::<Option<Vec<_>>>();
            texts.and_then(ChartNames::read).ok_or_else(|| format!("chart.{key}"))
        };
        Ok(Catalogue {
            plain: plain?,
            symbols: symbols?,
            chart: [chart("plain")?, chart("symbols")?],
            marked: Marked {
                on: marked("on")?,
                left: marked("left")?,
                right: marked("right")?,
                places: all(Place::ALL.map(|place| word(&places, "marked.places", place.name())))?,
            },
            figure: FigureWords {
                diagram: figure("diagram")?,
                time: figure("time")?,
                card: figure("card")?,
                step: figure("step")?,
                sequence: figure("sequence")?,
                into: figure("into")?,
                out: figure("out")?,
                inputs: figure("inputs")?,
                values: figure("values")?,
                range: figure("range")?,
                input_range: figure("inputRange")?,
                gate: figure("gate")?,
                gate_range: figure("gateRange")?,
                target: figure("target")?,
                moves: figure("moves")?,
                rounded: figure("rounded")?,
                paper: figure("paper")?,
                marked: figure("marked")?,
            },
        })
    }

    /// The words in one of the two vocabularies.
    pub(crate) fn vocabulary(&self, words: Words) -> &Vocabulary {
        match words {
            Words::Plain => &self.plain,
            Words::Symbols => &self.symbols,
        }
    }

    /// What the chart over time calls what it shows.
    pub(crate) fn chart(&self, words: Words) -> &ChartNames {
        &self.chart[words as usize]
    }

    /// What a marked curve shows.
    pub(crate) fn marked(&self, words: Words, mark: &Mark, z: &str, value: &str) -> String {
        let StageWords { axis, curve, .. } = self.vocabulary(words).stage(mark.stage);
        let marked = &self.marked;
        let sentence = match mark.beyond() {
            1.0 => &marked.right,
            -1.0 => &marked.left,
            _ => &marked.on,
        };
        let place = &marked.places[mark.place() as usize];
        let known = [
            ("axis", axis.as_str()),
            ("z", z),
            ("curve", curve),
            ("value", value),
            ("place", place),
        ];
        filled(sentence, &known)
    }
}

/// What everything is called.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    pub names: Names,
    /// For where there is little room.
    pub short: Names,
    /// In the order of [`Stage::ALL`].
    stages: [StageWords; 5],
}

/// The text in one place of a catalogue.
fn word(given: &impl Given, place: &str, key: &str) -> Result<String, String> {
    given.get(key).text().ok_or_else(|| format!("{place}.{key}"))
}

/// All of five, or what is wrong with the first that is missing.
fn all<T>(five: [Result<T, String>; 5]) -> Result<[T; 5], String> {
    let [a, b, c, d, e] = five;
    Ok([a?, b?, c?, d?, e?])
}

impl Vocabulary {
    fn read(given: &impl Given, place: &str) -> Result<Vocabulary, String> {
        let stages = given.get("stages");
        Ok(Vocabulary {
            names: Names::read(given, place)?,
            short: Names::read(&given.get("short"), &format!("{place}.short"))?,
            stages: all(
                Stage::ALL.map(|stage| StageWords::read(&stages.get(stage.name()), stage.name()))
            )?,
        })
    }

    /// What a stage says of itself.
    pub fn stage(&self, stage: Stage) -> &StageWords {
        &self.stages[stage as usize]
    }
}

/// The memories, the input, and the memories after the step.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub h: String,
    pub c: String,
    pub x: String,
    pub new_h: String,
    pub new_c: String,
}

impl Names {
    fn read(given: &impl Given, place: &str) -> Result<Names, String> {
        let word = |key| word(given, place, key);
        Ok(Names {
            h: word("h")?,
            c: word("c")?,
            x: word("x")?,
            new_h: word("newH")?,
            new_c: word("newC")?,
        })
    }
}

/// What a stage says of itself.
#[derive(Clone, Debug)]
pub(crate) struct StageWords {
    pub heading: String,
    /// The heading again, in two lines.
    pub label: [String; 2],
    /// The words or symbols of its sum, in the order of the numbers.
    pub sum: String,
    /// The name of its curve as a function.
    pub curve: String,
    /// The words or symbols of what its result does.
    pub usage: String,
    /// What comes of it: stands after the number.
    pub verb: String,
    /// The x axis of its curve.
    pub axis: String,
}

impl StageWords {
    fn read(given: &impl Given, place: &str) -> Result<StageWords, String> {
        let text = |key| word(given, place, key);
        let lines = given.get("label").items().unwrap_or_default();
        let line = |n: usize| {
            lines.get(n).and_then(Given::text).ok_or_else(|| format!("{place}.label.{n}"))
        };
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

#[derive(Clone, Debug)]
struct Marked {
    on: String,
    left: String,
    right: String,
    places: [String; 5],
}

/// Headings and alternative texts of finished figures.
#[derive(Clone, Debug)]
pub(crate) struct FigureWords {
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

/// A sentence with its values.
pub(crate) fn filled(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = sentence;
    while let Some((before, name, after)) = placeholder(rest) {
        text.push_str(before);
        let value = values.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
        text.push_str(value.unwrap_or_default());
        rest = after;
    }
    text + rest
}

/// What stands before the first name in braces, the name, and what stands after it.
fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// A text without the marks of its subscripts, to be read out.
pub(crate) fn spoken(text: &str) -> String {
    text.replace('_', " ")
}

/// A text with its first letter large, as at the beginning of a sentence.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Place {
    /// All five, from the top.
    const ALL: [Place; 5] = [Place::Top, Place::Upper, Place::Middle, Place::Lower, Place::Bottom];

    /// Its name in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Place::Top => "top",
            Place::Upper => "upper",
            Place::Middle => "middle",
            Place::Lower => "lower",
            Place::Bottom => "bottom",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(feature = "catalogues")]
    use crate::svg::Weight;

    #[test]
    fn a_sentence_has_its_values() {
        assert_eq!(filled("{a} of {b}: {a}", &[("a", "1"), ("b", "{a}")]), "1 of {a}: 1");
        assert_eq!(filled("open {", &[]), "open {");
    }

    #[test]
    #[cfg(feature = "catalogues")]
    fn the_font_has_every_letter_of_every_word() {
        let numbers = "0123456789−×+=().,⁰¹²³⁴⁵⁶⁷⁸⁹⁻←→σ′%";
        let missing = |weight: Weight| {
            let all = [ENGLISH, SPANISH]
                .iter()
                .flat_map(|text| text.chars())
                .chain(numbers.chars())
                .filter(|c| !c.is_control());
            all.filter(|&c| !weight.has(c)).collect::<String>()
        };
        assert_eq!([missing(Weight::Regular), missing(Weight::SemiBold)], ["", ""]);
    }

    #[test]
    #[cfg(feature = "catalogues")]
    fn the_catalogues_have_the_same_places() {
        fn places(at: &str, value: &serde_json::Value, all: &mut Vec<String>) {
            match value {
                serde_json::Value::Object(map) => {
                    map.iter().for_each(|(key, value)| places(&format!("{at}.{key}"), value, all));
                }
                serde_json::Value::Array(list) => {
                    list.iter().enumerate().for_each(|(n, value)| {
                        places(&format!("{at}.{n}"), value, all);
                    });
                }
                _ => {
                    let text = value.as_str().unwrap_or_default();
                    assert!(!text.is_empty(), "{at} is empty");
                    // The values that a sentence has are the same, in any order.
                    let mut values: Vec<_> = text.split('{').skip(1).collect();
                    for value in &mut values {
                        *value = value.split('}').next().unwrap_or_default();
                    }
                    values.sort_unstable();
                    all.push(format!("{at} {values:?}"));
                }
            }
        }
        let [english, spanish] = [ENGLISH, SPANISH].map(|text| {
            let mut all = Vec::new();
            places("", &serde_json::from_str(text).unwrap(), &mut all);
            all.sort();
            all
        });
        assert_eq!(english, spanish);
    }

    #[test]
    #[cfg(feature = "catalogues")]
    fn every_catalogue_is_complete() {
        for &language in Language::CHOICES {
            complete(&Catalogue::of(language));
        }
    }

    #[cfg(feature = "catalogues")]
    fn complete(catalogue: &Catalogue) {
        for words in [Words::Plain, Words::Symbols] {
            for stage in Stage::ALL {
                assert!(!catalogue.vocabulary(words).stage(stage).heading.is_empty());
            }
        }
        for z in [-9.0, -3.0, -1.0, -0.3, 0.0, 0.3, 1.0, 3.0, 9.0] {
            let mark = Mark { stage: Stage::Cell, z, digits: 2 };
            for words in [Words::Plain, Words::Symbols] {
                let text = catalogue.marked(words, &mark, "1", "2");
                assert!(!text.contains(['{', '}']), "{text}");
            }
        }
    }
}
