//! Between JavaScript's values and the core's.

use js_sys::{Object, RangeError, Reflect};
use lstm_core::{Error, Field, Stage};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::JsResult;

pub(crate) fn to_js<T: Serialize>(value: &T) -> JsResult {
    serde_wasm_bindgen::to_value(value).map_err(Into::into)
}

/// Reads a value; one that does not fit throws an error that names the place.
pub(crate) fn from_js<T: DeserializeOwned>(given: JsValue) -> JsResult<T> {
    let deserializer = serde_wasm_bindgen::Deserializer::from(given.clone());
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let path = error.path().to_string();
        let value = path
            .split('.')
            .try_fold(given, |value, key| Reflect::get(&value, &key.into()))
            .unwrap_or(JsValue::UNDEFINED);
        let value = String::from(Object::from(value).to_string());
        let reason = error.into_inner().to_string();
        // What comes from JavaScript carries its name in front.
        let reason = reason.trim_start_matches("Error: ");
        thrown("wrong-type", &format!("{path}: {reason}"), &path, &value)
    })
}

/// The error as JavaScript sees it: an `LstmError`.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(crate) fn into_error(error: Error) -> JsValue {
    thrown(error.code(), &error.to_string(), &error.field(), &error.value())
}

pub(crate) fn field(path: &str) -> JsResult<Field> {
    Field::named(path).ok_or_else(|| unknown("field", path))
}

pub(crate) fn stage(name: &str) -> JsResult<Stage> {
    Stage::named(name).ok_or_else(|| unknown("stage", name))
}

fn unknown(what: &str, value: &str) -> JsValue {
    thrown("wrong-type", &format!("there is no {what} \"{value}\""), what, value)
}

fn thrown(code: &str, message: &str, field: &str, value: &str) -> JsValue {
    let error = RangeError::new(message);
    for (key, text) in [("code", code), ("field", field), ("value", value)] {
        // Setting a property of a new object cannot fail.
        let _ = Reflect::set(&error, &key.into(), &text.into());
    }
    error.into()
}
