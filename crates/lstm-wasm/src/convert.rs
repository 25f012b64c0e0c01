//! Conversion between JavaScript's values and the core's.

use js_sys::{Array, RangeError, Reflect};
use lstm_core::{Error, Field, LinkError, Named, Settings, Stage};
use wasm_bindgen::prelude::*;

use crate::JsResult;
use crate::value::Value;

/// Reads and checks settings. Missing values are the article's.
pub(crate) fn settings(given: &JsValue) -> JsResult<Settings> {
    Settings::read(&Value(given.clone())).map_err(into_error)
}

/// An error as JavaScript's `LstmError`.
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

/// A link's error as JavaScript's `LstmError`.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
pub(crate) fn link_error(error: &LinkError) -> JsValue {
    let field = error.key().unwrap_or("link");
    // The full sentence is for the command line. The page has its own, in two vocabularies.
    let message = format!("{field}: {}", error.code());
    let thrown = thrown("link", &message, field, &error.value());
    let names: Array = match error {
        LinkError::Value { allowed, .. } => {
            allowed.names().iter().map(|&name| JsValue::from(name)).collect()
        }
        _ => Array::new(),
    };
    let most = error.most().map_or(JsValue::UNDEFINED, |most| JsValue::from(most as f64));
    for (key, value) in [("allowed", error.code().into()), ("most", most), ("names", names.into())]
    {
        let _ = Reflect::set(&thrown, &key.into(), &value);
    }
    thrown
}

pub(crate) fn field(path: &str) -> JsResult<Field> {
    Field::named(path).ok_or_else(|| unknown("field", path))
}

pub(crate) fn stage(name: &str) -> JsResult<Stage> {
    Stage::named(name).ok_or_else(|| unknown("stage", name))
}

pub(crate) fn unknown(what: &str, value: &str) -> JsValue {
    thrown("wrong-type", &format!("there is no {what} \"{value}\""), what, value)
}

fn thrown(code: &str, message: &str, field: &str, value: &str) -> JsValue {
    let error = RangeError::new(message);
    for (key, text) in [("code", code), ("field", field), ("value", value)] {
        let _ = Reflect::set(&error, &key.into(), &text.into());
    }
    error.into()
}
