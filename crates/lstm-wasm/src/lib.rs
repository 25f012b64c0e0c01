//! The cell and its pictures for a browser: converts and delegates.
//!
//! What goes in and out is typed in `types.d.ts`, which becomes part of the generated bindings.
//! Every function that is given something wrong throws an `LstmError`.

#![expect(clippy::missing_errors_doc, reason = "said once, above")]

mod canvas;
mod convert;

use js_sys::Array;
use lstm_core::{LIMIT, MAX_DIGITS, Preset, Settings, Stage, State, Step};
use lstm_figure::{Mark, frame};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use convert::{field, from_js, into_error, stage, to_js};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// `Result` of what JavaScript gets back or has thrown at it.
type JsResult<T = JsValue> = Result<T, JsValue>;

/// One time step.
#[wasm_bindgen(unchecked_return_type = "Step")]
pub fn step(
    #[wasm_bindgen(unchecked_param_type = "Weights")] weights: JsValue,
    #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    x: f64,
) -> JsResult {
    let state: State = from_js(state)?;
    to_js(&lstm_core::step(&from_js(weights)?, state, x).map_err(into_error)?)
}

/// One time step for each input.
#[wasm_bindgen(unchecked_return_type = "Step[]")]
pub fn run(
    #[wasm_bindgen(unchecked_param_type = "Weights")] weights: JsValue,
    #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    inputs: &[f64],
) -> JsResult {
    to_js(&lstm_core::run(&from_js(weights)?, from_js(state)?, inputs).map_err(into_error)?)
}

/// Whole settings from given ones, what is left out being the article's.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn settings(
    #[wasm_bindgen(unchecked_param_type = "Partial<Settings>")] given: JsValue,
) -> JsResult {
    let settings: Settings = from_js(given)?;
    settings.steps().map_err(into_error)?;
    to_js(&settings)
}

/// The steps of settings.
#[wasm_bindgen(unchecked_return_type = "Step[]")]
pub fn steps(#[wasm_bindgen(unchecked_param_type = "Settings")] settings: JsValue) -> JsResult {
    let settings: Settings = from_js(settings)?;
    to_js(&settings.steps().map_err(into_error)?)
}

/// The presets' names and settings.
#[wasm_bindgen(unchecked_return_type = "Array<[\"article\" | \"minus-ten\", Settings]>")]
pub fn presets() -> JsResult<Array> {
    Preset::ALL
        .iter()
        .map(|preset| Ok(Array::of2(&preset.name().into(), &to_js(&preset.settings())?)))
        .collect()
}

/// Settings with the text that a reader has typed into a field.
#[wasm_bindgen(js_name = withText, unchecked_return_type = "Settings")]
pub fn with_text(
    #[wasm_bindgen(unchecked_param_type = "Settings")] settings: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Field")] path: &str,
    text: &str,
) -> JsResult {
    let settings: Settings = from_js(settings)?;
    to_js(&settings.with_text(field(path)?, text).map_err(into_error)?)
}

/// Settings with a field moved by `count` times 10 to the power `power`, no further than allowed.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn nudged(
    #[wasm_bindgen(unchecked_param_type = "Settings")] settings: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Field")] path: &str,
    count: i32,
    power: i32,
) -> JsResult {
    let settings: Settings = from_js(settings)?;
    to_js(&settings.nudged(field(path)?, count, power))
}

/// Settings with the number changed that puts a stage's dot at `z`, as near as the eye can tell.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn moved(
    #[wasm_bindgen(unchecked_param_type = "Settings")] settings: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Stage")] name: &str,
    z: f64,
) -> JsResult {
    let settings: Settings = from_js(settings)?;
    let stage = stage(name)?;
    let quarter_unit = frame::Frame::of(stage).z_per_unit() / 4.0;
    to_js(&settings.moved(stage, z, quarter_unit).map_err(into_error)?)
}

/// A computed number as a reader sees it.
#[wasm_bindgen]
pub fn shown(value: f64, digits: u8) -> String {
    lstm_figure::shown(value, digits.clamp(1, MAX_DIGITS))
}

/// A given number as a reader sees it.
#[wasm_bindgen]
pub fn given(value: f64) -> String {
    lstm_figure::given(value)
}

/// The greatest magnitude a given number may have.
#[wasm_bindgen]
pub fn limit() -> f64 {
    LIMIT
}

#[derive(Serialize)]
struct Point {
    z: f64,
    value: f64,
    reach: f64,
    left: f64,
    right: f64,
    x: f64,
    y: f64,
}

/// Where a step's point lies on a stage's curve.
#[wasm_bindgen(unchecked_return_type = "Point")]
pub fn point(
    #[wasm_bindgen(unchecked_param_type = "Stage")] name: &str,
    #[wasm_bindgen(unchecked_param_type = "Step")] step: JsValue,
) -> JsResult {
    let mark = mark(name, step, 1)?;
    let frame = frame::Frame::of(mark.stage);
    let (x, y) = mark.dot();
    to_js(&Point {
        z: mark.z,
        value: mark.value,
        reach: frame.reach,
        left: frame.x(-frame.reach) / frame::WIDTH,
        right: frame.x(frame.reach) / frame::WIDTH,
        x: x / frame::WIDTH,
        y: y / frame::HEIGHT,
    })
}

fn mark(name: &str, step: JsValue, digits: u8) -> JsResult<Mark> {
    let stage: Stage = stage(name)?;
    let (z, value) = stage.point(&from_js::<Step>(step)?);
    Ok(Mark { stage, z, value, digits: digits.clamp(1, MAX_DIGITS) })
}
