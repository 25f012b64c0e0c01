//! The core's values as JavaScript objects.

use serde::Serialize;

use crate::JsResult;

pub(crate) fn to_js<T: Serialize>(value: &T) -> JsResult {
    value
        .serialize(&serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true))
        .map_err(Into::into)
}
