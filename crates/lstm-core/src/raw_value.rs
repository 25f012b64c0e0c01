//! Settings read from something like JSON, whoever has parsed it.

use crate::field::Field;
use crate::gate::Gate;
use crate::lesson::LessonStep;
use crate::named::Named;
use crate::settings::{Sequence, Settings};
use crate::view::{MAX_DIGITS, Panel, View};
use crate::weights::Part;
use crate::{Error, Result};

/// A value as JSON has them, in somebody else's representation.
pub trait RawValue: Sized {
    /// Whether there is nothing: what is left out has its default.
    fn is_missing(&self) -> bool;
    /// Whether it is null: none, where there may be none.
    fn is_null(&self) -> bool;
    /// The value of a key; a missing one where there is none.
    #[must_use]
    fn get(&self, key: &str) -> Self;
    /// The keys of an object; none of anything else.
    fn keys(&self) -> Option<Vec<String>>;
    /// The items of a list; none of anything else.
    fn items(&self) -> Option<Vec<Self>>;
    /// A number; none of anything else.
    fn number(&self) -> Option<f64>;
    /// A text; none of anything else.
    fn text(&self) -> Option<String>;
    /// How it is written, for a message.
    fn written(&self) -> String;

    /// The numbers of a list; none if anything in it is something else.
    fn numbers(&self) -> Option<Vec<f64>> {
        self.items()?.iter().map(RawValue::number).collect()
    }
}

impl Settings {
    /// Settings from a JSON object; what is left out, at any depth, is the article's. Checked.
    ///
    /// # Errors
    /// If anything is of the wrong type, unknown, or out of range; the error names its path.
    pub fn read<G: RawValue>(raw: &G) -> Result<Settings> {
        let mut settings = Settings::default();
        known_keys(raw, "", &["weights", "h", "c", "sequences", "view"])?;
        let weights = raw.get("weights");
        known_keys(&weights, "weights.", &Gate::ALL.map(Gate::name))?;
        for gate in Gate::ALL {
            let prefix = format!("weights.{}.", gate.name());
            known_keys(&weights.get(gate.name()), &prefix, &Part::ALL.map(Part::name))?;
        }
        for field in Field::fixed() {
            let path = field.to_string();
            let value = path
                .split('.')
                .fold(None, |at: Option<G>, key| Some(at.as_ref().unwrap_or(raw).get(key)));
            if let Some(value) = value
                && let Some(value) = optional(&value, &path, "a number", RawValue::number)?
            {
                settings = settings.with(field, value);
            }
        }
        let sequences = raw.get("sequences");
        if let Some(items) = optional(&sequences, "sequences", "a list", RawValue::items)? {
            settings.sequences = items.iter().enumerate().map(sequence).collect::<Result<_>>()?;
        }
        settings.view = view(&raw.get("view"))?;
        settings.check()?;
        Ok(settings)
    }
}

fn sequence<G: RawValue>((n, raw): (usize, &G)) -> Result<Sequence> {
    let prefix = format!("sequences.{n}.");
    known_keys(raw, &prefix, &["inputs", "target"])?;
    let list = raw.get("inputs");
    let path = format!("{prefix}inputs");
    let inputs = match list.numbers() {
        Some(numbers) => numbers,
        // Slower, but it knows which one is wrong.
        None => optional(&list, &path, "a list of numbers", RawValue::items)?
            .ok_or_else(|| wrong(&path, &list, "a list of numbers"))?
            .iter()
            .enumerate()
            .map(|(step, item)| {
                let wrong = || wrong(&format!("{path}.{step}"), item, "a number");
                item.number().ok_or_else(wrong)
            })
            .collect::<Result<_>>()?,
    };
    let target = raw.get("target");
    let target = if target.is_null() {
        None
    } else {
        optional(&target, &format!("{prefix}target"), "a number or null", RawValue::number)?
    };
    Ok(Sequence { inputs, target })
}

fn view<G: RawValue>(raw: &G) -> Result<View> {
    const KEYS: [&str; 10] = [
        "sequence", "step", "stage", "digits", "rounding", "words", "lang", "theme", "hide",
        "lesson",
    ];
    let mut view = View::default();
    known_keys(raw, "view.", &KEYS)?;
    let whole = |key, path, most: usize| -> Result<Option<usize>> {
        let Some(value) = optional(&raw.get(key), path, "a number", RawValue::number)? else {
            return Ok(None);
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "compared after"
        )]
        let whole = value as usize;
        #[expect(clippy::cast_precision_loss, reason = "compared with what it came from")]
        let same = whole as f64 == value && (1..=most).contains(&whole);
        if same { Ok(Some(whole)) } else { Err(Error::NotWhole { path, value, most }) }
    };
    // How many there are of them is for `check` to say.
    if let Some(sequence) = whole("sequence", "view.sequence", crate::MAX_SEQUENCES)? {
        view.sequence = sequence;
    }
    if let Some(step) = whole("step", "view.step", crate::MAX_INPUTS)? {
        view.step = step;
    }
    if let Some(digits) = whole("digits", "view.digits", MAX_DIGITS.into())? {
        view.digits = u8::try_from(digits).unwrap_or(MAX_DIGITS);
    }
    let stage = raw.get("stage");
    if !stage.is_null() {
        view.stage = choice(&stage, "view.stage")?;
    }
    view.rounding = choice(&raw.get("rounding"), "view.rounding")?.unwrap_or(view.rounding);
    view.words = choice(&raw.get("words"), "view.words")?.unwrap_or(view.words);
    view.lang = choice(&raw.get("lang"), "view.lang")?.unwrap_or(view.lang);
    view.theme = choice(&raw.get("theme"), "view.theme")?.unwrap_or(view.theme);
    if let Some(panels) = optional(&raw.get("hide"), "view.hide", "a list", RawValue::items)? {
        let panels = panels.iter().map(|panel| {
            choice::<Panel, G>(panel, "view.hide")?
                .ok_or_else(|| wrong("view.hide", panel, "a text"))
        });
        view.hide = panels.collect::<Result<_>>()?;
    }
    let lesson = raw.get("lesson");
    if !lesson.is_null() && !lesson.is_missing() {
        let step = lesson.text().and_then(|text| LessonStep::read(&text).ok());
        let refused = || wrong("view.lesson", &lesson, "a lesson's step like forget.2");
        view.lesson = Some(step.ok_or_else(refused)?);
    }
    Ok(view)
}

fn choice<T: Named, G: RawValue>(raw: &G, path: &str) -> Result<Option<T>> {
    let read = |raw: &G| T::named(&raw.text()?);
    optional(raw, path, &T::names().join(" or "), read)
}

/// A value, read by `read`; none where nothing is.
fn optional<T, G: RawValue>(
    raw: &G,
    path: &str,
    expected: &str,
    read: impl Fn(&G) -> Option<T>,
) -> Result<Option<T>> {
    if raw.is_missing() {
        return Ok(None);
    }
    read(raw).map(Some).ok_or_else(|| wrong(path, raw, expected))
}

/// Refuses what is no object, and what has a key that is not ours: most likely a slip of the pen.
fn known_keys<G: RawValue>(raw: &G, prefix: &str, known: &[&str]) -> Result<()> {
    if raw.is_missing() {
        return Ok(());
    }
    let Some(keys) = raw.keys() else {
        return Err(wrong(prefix.trim_end_matches('.'), raw, "an object"));
    };
    match keys.iter().find(|key| !known.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => {
            let expected = format!("one of {}", known.join(", "));
            Err(wrong(&format!("{prefix}{key}"), &raw.get(key), &expected))
        }
    }
}

fn wrong<G: RawValue>(path: &str, raw: &G, expected: &str) -> Error {
    Error::WrongType {
        path: if path.is_empty() { "settings".to_owned() } else { path.to_owned() },
        value: raw.written(),
        expected: expected.to_owned(),
    }
}
