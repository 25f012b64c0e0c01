//! The functions that every reader loads: steps, links, numbers as text.

use js_sys::{Array, Object, Reflect};
use lstm_core::{MAX_DIGITS, Named, Preset, State};
use wasm_bindgen::prelude::*;

use crate::JsResult;
use crate::convert::{into_error, link_error, settings};
use crate::object::to_js;
use crate::packed::packed;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const LESSON_TYPE: &str = lstm_lessons::LESSON_TYPE;

/// The step that settings show.
#[wasm_bindgen(unchecked_return_type = "Step")]
pub fn step(#[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue) -> JsResult {
    to_js(&settings(given)?.step().map_err(into_error)?)
}

/// One time step for each input, from the weights and memories of settings.
#[wasm_bindgen(unchecked_return_type = "Step[]")]
pub fn run(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
    inputs: &[f64],
) -> JsResult {
    let settings = settings(given)?;
    let state = State { h: settings.h, c: settings.c };
    to_js(&lstm_core::run(&settings.weights, state, inputs).map_err(into_error)?)
}

/// The steps of a sequence of settings, by default all of the sequence shown. Sequences and steps
/// are counted from 1.
#[wasm_bindgen(unchecked_return_type = "Step[]")]
pub fn steps(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
    sequence: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
) -> JsResult {
    let settings = settings(given)?;
    let sequence = sequence.unwrap_or(settings.view.sequence);
    let steps = settings.steps_of(sequence).map_err(into_error)?;
    let skipped = first.unwrap_or(1).saturating_sub(1);
    let last = last.unwrap_or(steps.len()).min(steps.len());
    to_js(&steps.get(skipped..last).unwrap_or_default())
}

/// All numbers of all steps of the sequence shown, for a `Timeline`.
#[wasm_bindgen]
pub fn series(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
) -> JsResult<Vec<f64>> {
    Ok(packed(&settings(given)?.steps().map_err(into_error)?))
}

/// The canonical link to settings, beginning with `?`. Throws if it would be too long.
#[wasm_bindgen]
pub fn encode(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
) -> JsResult<String> {
    lstm_core::encode(&settings(given)?).map_err(|error| link_error(&error))
}

/// The settings of a link, and the keys that could not be read. Never throws.
#[wasm_bindgen(unchecked_return_type = "Decoded")]
pub fn decode(link: &str) -> JsResult<Object> {
    let decoded = lstm_core::decode(link);
    let notices: Array = decoded.notices.iter().map(link_error).collect();
    let object = Object::new();
    Reflect::set(&object, &"settings".into(), &to_js(&decoded.settings)?)?;
    Reflect::set(&object, &"notices".into(), &notices)?;
    Ok(object)
}

/// The numbers of a text copied from a spreadsheet, an article or a program.
#[wasm_bindgen]
pub fn list(text: &str) -> JsResult<Vec<f64>> {
    lstm_core::list(text).map_err(into_error)
}

/// The presets' names and settings.
#[wasm_bindgen(unchecked_return_type = "Array<[PresetName, Settings]>")]
pub fn presets() -> JsResult<Array> {
    Preset::CHOICES
        .iter()
        .map(|preset| Ok(Array::of2(&preset.name().into(), &to_js(&preset.settings())?)))
        .collect()
}

/// A computed number, rounded to `digits` digits after the decimal point.
#[wasm_bindgen(js_name = formatRounded)]
pub fn format_rounded(value: f64, digits: u8) -> String {
    lstm_figure::format_rounded(value, digits.clamp(1, MAX_DIGITS))
}

/// A computed number with at most `digits` digits, as many as fit into `room` font sizes.
#[wasm_bindgen]
pub fn brief(value: f64, digits: u8, room: f64) -> String {
    lstm_figure::brief(value, digits.clamp(1, MAX_DIGITS), room)
}

/// A number that the reader has set, with all its digits.
#[wasm_bindgen(js_name = formatExact)]
pub fn format_exact(value: f64) -> String {
    lstm_figure::format_exact(value)
}
