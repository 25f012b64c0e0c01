//! JavaScript values as the core's [`RawValue`].

use js_sys::{Array, Float64Array, JSON, Object, Reflect};
use lstm_core::RawValue;
use wasm_bindgen::prelude::*;

/// A JavaScript value.
pub(crate) struct Value(pub JsValue);

impl RawValue for Value {
    fn is_missing(&self) -> bool {
        self.0.is_undefined()
    }

    fn is_null(&self) -> bool {
        self.0.is_null()
    }

    fn get(&self, key: &str) -> Self {
        // Fails only if this is not an object.
        Value(Reflect::get(&self.0, &key.into()).unwrap_or(JsValue::UNDEFINED))
    }

    fn keys(&self) -> Option<Vec<String>> {
        if Array::is_array(&self.0) {
            return None;
        }
        // Unlike `instanceof`, true for objects without a prototype or of another frame.
        let keys = self.0.is_object().then(|| Object::keys(self.0.unchecked_ref::<Object>()))?;
        Some(keys.iter().filter_map(|key| key.as_string()).collect())
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.0.dyn_ref::<Array>()?.iter().map(Value).collect())
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn written(&self) -> String {
        let json = || JSON::stringify(&self.0).ok()?.as_string();
        self.text().or_else(json).unwrap_or_else(|| "this".to_owned())
    }

    /// Copied at once: item by item, two thousand numbers slow a drag down noticeably.
    fn numbers(&self) -> Option<Vec<f64>> {
        let list = self.0.dyn_ref::<Array>()?;
        let all_numbers = list.every(&mut |item, _, _| item.as_f64().is_some());
        all_numbers.then(|| Float64Array::new(list).to_vec())
    }
}
