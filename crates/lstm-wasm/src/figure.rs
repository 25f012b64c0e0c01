//! A finished figure, for export.

use js_sys::Object;
use lstm_core::{Gate, Named, Settings};
use lstm_figure::{Catalogue, Figure, Subject};
use wasm_bindgen::prelude::*;

use crate::value::Value;
use crate::{JsResult, failed};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("figure.d.ts");

/// A figure of settings, with the texts of a catalogue.
#[wasm_bindgen(unchecked_return_type = "FinishedFigure")]
#[expect(clippy::needless_pass_by_value, reason = "lists of texts come from JavaScript by value")]
pub fn figure(
    #[wasm_bindgen(unchecked_param_type = "object")] settings: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Subject")] subject: &str,
    gates: Vec<String>,
    #[wasm_bindgen(unchecked_param_type = "object")] catalogue: &JsValue,
) -> JsResult<Object> {
    let settings = Settings::read(&Value(settings.clone())).map_err(|error| failed(&error))?;
    let subject = Subject::named(subject).ok_or_else(|| failed(&"no such figure"))?;
    let catalogue = Catalogue::read(&Value(catalogue.clone())).map_err(|word| failed(&word))?;
    let shown = |gate: &Gate| gates.iter().any(|name| name == gate.name());
    let gates = Gate::ALL.into_iter().filter(shown).collect();
    let figure = Figure::new(subject, &settings, &catalogue).map_err(|error| failed(&error))?;
    let figure = figure.with_gates(gates);
    let object = Object::new();
    for (key, value) in [
        ("svg", figure.svg(subject.width()).into()),
        ("title", figure.title().into()),
        ("alt", figure.alt().into()),
    ] {
        js_sys::Reflect::set(&object, &key.into(), &value)?;
    }
    Ok(object)
}
