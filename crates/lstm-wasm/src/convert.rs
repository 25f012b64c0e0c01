//! Between JavaScript's values and the core's.

use js_sys::{JSON, Object, RangeError, Reflect};
use lstm_core::{Error, Field, Gate, MAX_DIGITS, Part, Settings, Stage, Theme, Words};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::JsResult;

pub(crate) fn to_js<T: Serialize>(value: &T) -> JsResult {
    serde_wasm_bindgen::to_value(value).map_err(Into::into)
}

/// Reads settings; what is left out is the article's. The table of [`Field`]s says what to look
/// for, so that an error names its place and nothing else has to know the shape.
pub(crate) fn settings(given: &JsValue) -> JsResult<Settings> {
    let mut settings = Settings::default();
    known_keys(given, "", &["weights", "h", "c", "x", "digits", "words", "theme"])?;
    let weights = get(given, "weights")?;
    known_keys(&weights, "weights.", &Gate::ALL.map(Gate::name))?;
    for gate in Gate::ALL {
        let prefix = format!("weights.{}.", gate.name());
        known_keys(&get(&weights, gate.name())?, &prefix, &Part::ALL.map(Part::name))?;
    }
    for field in Field::all() {
        let path = field.to_string();
        if let Some(value) = at(given, &path, JsValue::as_f64, "a number")? {
            settings = settings.with(field, value);
        }
    }
    if let Some(digits) = at(given, "digits", JsValue::as_f64, "a number")? {
        let allowed = (1..=MAX_DIGITS).find(|&allowed| f64::from(allowed) == digits);
        settings.digits = allowed.ok_or_else(|| into_error(Error::Digits { value: digits }))?;
    }
    let words = |value: &JsValue| one_of(&Words::ALL, Words::name, value);
    if let Some(words) = at(given, "words", words, &Words::ALL.map(Words::name).join(" or "))? {
        settings.words = words;
    }
    let theme = |value: &JsValue| one_of(&Theme::ALL, Theme::name, value);
    if let Some(theme) = at(given, "theme", theme, &Theme::ALL.map(Theme::name).join(" or "))? {
        settings.theme = theme;
    }
    Ok(settings)
}

fn one_of<T: Copy>(all: &[T], name: fn(T) -> &'static str, value: &JsValue) -> Option<T> {
    let wanted = value.as_string()?;
    all.iter().copied().find(|&one| name(one) == wanted)
}

/// The value at a path, read by `read`; none where nothing is given.
fn at<T>(
    given: &JsValue,
    path: &str,
    read: impl Fn(&JsValue) -> Option<T>,
    expected: &str,
) -> JsResult<Option<T>> {
    let mut value = given.clone();
    for key in path.split('.') {
        value = get(&value, key)?;
    }
    if value.is_undefined() {
        return Ok(None);
    }
    let refused = || wrong(path, &value, expected);
    read(&value).map(Some).ok_or_else(refused)
}

/// A property; undefined of what is undefined.
fn get(object: &JsValue, key: &str) -> JsResult {
    if object.is_undefined() { Ok(JsValue::UNDEFINED) } else { Reflect::get(object, &key.into()) }
}

/// Refuses what is no object, and what has a key that is not ours: most likely a slip of the pen.
fn known_keys(object: &JsValue, prefix: &str, known: &[&str]) -> JsResult<()> {
    if object.is_undefined() {
        return Ok(());
    }
    let Some(object) = object.dyn_ref::<Object>() else {
        return Err(wrong(prefix.trim_end_matches('.'), object, "an object"));
    };
    let keys = Object::keys(object);
    match keys.iter().filter_map(|key| key.as_string()).find(|key| !known.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => {
            let value = get(object, &key)?;
            Err(wrong(&format!("{prefix}{key}"), &value, &format!("one of {}", known.join(", "))))
        }
    }
}

fn wrong(path: &str, value: &JsValue, expected: &str) -> JsValue {
    let path = if path.is_empty() { "settings" } else { path };
    let json = || JSON::stringify(value).ok()?.as_string();
    let value = value.as_string().or_else(json).unwrap_or_else(|| "this".to_owned());
    thrown("wrong-type", &format!("{path}: {value} where {expected} is expected"), path, &value)
}

/// The error as JavaScript sees it: an `LstmError`.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(crate) fn into_error(error: Error) -> JsValue {
    let thrown = thrown(error.code(), &error.to_string(), &error.field(), &error.value());
    let (least, most) = error.allowed();
    for (key, value) in [("least", least), ("most", most)] {
        // Setting a property of a new object cannot fail.
        let _ = Reflect::set(&thrown, &key.into(), &value.into());
    }
    thrown
}

pub(crate) fn field(path: &str) -> JsResult<Field> {
    Field::named(path).ok_or_else(|| unknown("field", path))
}

pub(crate) fn stage(name: &str) -> JsResult<Stage> {
    Stage::named(name).ok_or_else(|| unknown("stage", name))
}

pub(crate) fn words(name: &str) -> JsResult<Words> {
    let words = Words::ALL.into_iter().find(|words| words.name() == name);
    words.ok_or_else(|| unknown("vocabulary", name))
}

fn unknown(what: &str, value: &str) -> JsValue {
    thrown("wrong-type", &format!("there is no {what} \"{value}\""), what, value)
}

fn thrown(code: &str, message: &str, field: &str, value: &str) -> JsValue {
    let error = RangeError::new(message);
    for (key, text) in [("code", code), ("field", field), ("value", value)] {
        let _ = Reflect::set(&error, &key.into(), &text.into());
    }
    error.into()
}
