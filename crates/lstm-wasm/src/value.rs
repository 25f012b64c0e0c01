//! JavaScript values as the core reads settings.

use js_sys::{Array, Float64Array, Function, JSON, Object, Reflect};
use lstm_core::RawValue;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// `Number.isFinite`: true of finite numbers only, and of no other type.
    #[wasm_bindgen(thread_local_v2, js_namespace = Number, js_name = isFinite)]
    static IS_FINITE: Function;

    /// An array, with the one method that takes a function of JavaScript's own.
    type List;
    #[wasm_bindgen(method, js_name = every)]
    fn every_is(this: &List, predicate: &Function) -> bool;
}

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
        // Fails only for a value that is no object, which has no keys.
        Value(Reflect::get(&self.0, &key.into()).unwrap_or(JsValue::UNDEFINED))
    }

    fn keys(&self) -> Option<Vec<String>> {
        if Array::is_array(&self.0) {
            return None;
        }
        // `is_object` also knows objects without a prototype, or from another frame.
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

    /// All at once: two thousand calls across the border would slow down every move of a drag.
    /// None also for NaN and infinities; `items` then finds them one by one.
    fn numbers(&self) -> Option<Vec<f64>> {
        let list = self.0.dyn_ref::<Array>()?;
        let all_finite =
            IS_FINITE.with(|is_finite| list.unchecked_ref::<List>().every_is(is_finite));
        all_finite.then(|| Float64Array::new(list).to_vec())
    }
}
