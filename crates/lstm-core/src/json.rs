//! Parsed JSON as [`RawValue`].

use serde_json::Value;

use crate::raw_value::RawValue;

/// A parsed JSON value, or a missing one.
#[derive(Clone, Copy, Debug)]
pub struct Json<'a>(Option<&'a Value>);

impl<'a> Json<'a> {
    /// A present value.
    pub fn new(value: &'a Value) -> Json<'a> {
        Json(Some(value))
    }
}

impl RawValue for Json<'_> {
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
