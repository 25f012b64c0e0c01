//! The cell and its pictures for a browser: converts and delegates.
//!
//! What goes in and out is typed in `types.d.ts`, which becomes part of the generated bindings.
//! Every function that is given something wrong throws an `LstmError`.

#![expect(clippy::missing_errors_doc, reason = "said once, above")]

mod canvas;
mod convert;

use js_sys::Array;
use lstm_core::{LIMIT, MAX_DIGITS, Preset, Settings, State};
use lstm_figure::{Mark, frame};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use convert::{field, into_error, settings, stage, to_js};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// `Result` of what JavaScript gets back or has thrown at it.
type JsResult<T = JsValue> = Result<T, JsValue>;

/// One time step from the weights, memories and input of settings.
#[wasm_bindgen(unchecked_return_type = "Step")]
pub fn step(#[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue) -> JsResult {
    let Settings { weights, h, c, x, .. } = settings(given)?;
    to_js(&lstm_core::step(&weights, State { h, c }, x).map_err(into_error)?)
}

/// One time step for each input, from the weights and memories of settings.
#[wasm_bindgen(unchecked_return_type = "Step[]")]
pub fn run(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
    inputs: &[f64],
) -> JsResult {
    let Settings { weights, h, c, .. } = settings(given)?;
    to_js(&lstm_core::run(&weights, State { h, c }, inputs).map_err(into_error)?)
}

/// Whole settings from given ones, checked; what is left out is the article's.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn whole(#[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue) -> JsResult {
    let settings = settings(given)?;
    settings.steps().map_err(into_error)?;
    to_js(&settings)
}

/// The steps of settings.
#[wasm_bindgen(unchecked_return_type = "Step[]")]
pub fn steps(#[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue) -> JsResult {
    to_js(&settings(given)?.steps().map_err(into_error)?)
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
    #[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Field")] path: &str,
    text: &str,
) -> JsResult {
    let settings = settings(given)?;
    to_js(&settings.with_text(field(path)?, text).map_err(into_error)?)
}

/// Settings with a field moved by `count` times 10 to the power `power`, no further than allowed.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn nudged(
    #[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Field")] path: &str,
    count: i32,
    power: i32,
) -> JsResult {
    let settings = settings(given)?;
    to_js(&settings.nudged(field(path)?, count, power))
}

/// Settings with the number changed that puts a stage's dot at `z`, as near as the eye can tell.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn moved(
    #[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Stage")] name: &str,
    z: f64,
) -> JsResult {
    let settings = settings(given)?;
    let stage = stage(name)?;
    let frame = frame::Frame::of(stage);
    let quarter_unit = frame.z_per_unit() / 4.0;
    // Rounding must not carry a dot at the end of its axis beyond it.
    let last = frame.reach - quarter_unit;
    let moved = settings.moved(stage, z.clamp(-last, last), quarter_unit);
    to_js(&moved.map_err(into_error)?)
}

/// A computed number as a reader sees it.
#[wasm_bindgen]
pub fn shown(value: f64, digits: u8) -> String {
    lstm_figure::shown(value, digits.clamp(1, MAX_DIGITS))
}

/// A computed number with as many digits as there is room for, in units of the font's size.
#[wasm_bindgen]
pub fn brief(value: f64, digits: u8, room: f64) -> String {
    lstm_figure::brief(value, digits.clamp(1, MAX_DIGITS), room)
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

/// The most digits that can be shown.
#[wasm_bindgen(js_name = maxDigits)]
pub fn max_digits() -> u8 {
    MAX_DIGITS
}

#[derive(Serialize)]
struct Point {
    value: f64,
    curve: &'static str,
    height: f64,
    beyond: f64,
    reach: f64,
    left: f64,
    right: f64,
    x: f64,
    y: f64,
}

/// Where the x-axis value `z` lies on a stage's curve.
#[wasm_bindgen(unchecked_return_type = "Point")]
pub fn point(#[wasm_bindgen(unchecked_param_type = "Stage")] name: &str, z: f64) -> JsResult {
    let mark = Mark { stage: stage(name)?, z, digits: 1 };
    let frame = frame::Frame::of(mark.stage);
    let (x, y) = mark.dot();
    let curve = mark.stage.curve();
    let (low, high) = curve.limits();
    to_js(&Point {
        value: mark.value(),
        curve: curve.name(),
        height: (mark.value() - low) / (high - low),
        beyond: mark.beyond(),
        reach: frame.reach,
        left: frame.x(-frame.reach) / frame::WIDTH,
        right: frame.x(frame.reach) / frame::WIDTH,
        x: x / frame::WIDTH,
        y: y / frame::HEIGHT,
    })
}
