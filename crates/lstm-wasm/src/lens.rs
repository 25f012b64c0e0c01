//! What every reader loads: steps, links, numbers, and where a point lies on its curve.

use js_sys::{Array, Object, Reflect};
use lstm_core::{LIMIT, MAX_DIGITS, MAX_INPUTS, MAX_SEQUENCES, Named, Preset, State};
use lstm_figure::{Mark, frame};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::JsResult;
use crate::convert::{field, into_error, link_error, settings, stage};
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

/// Whole settings from given ones, checked; what is left out is the article's.
#[wasm_bindgen(unchecked_return_type = "Settings")]
pub fn whole(#[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue) -> JsResult {
    to_js(&settings(given)?)
}

/// The steps of a sequence of settings, by default of the one shown; from one to another of them,
/// by default all. Sequences and steps are counted from 1.
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
    let last = last.unwrap_or(steps.len());
    to_js(&steps.into_iter().take(last).skip(skipped).collect::<Vec<_>>())
}

/// The canonical link to settings, beginning with `?`. Throws if it would be too long.
#[wasm_bindgen]
pub fn encode(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
) -> JsResult<String> {
    lstm_core::encode(&settings(given)?).map_err(|error| link_error(&error))
}

/// The settings that a link means, and what in it could not be understood. Never throws.
#[wasm_bindgen(unchecked_return_type = "Decoded")]
pub fn decode(link: &str) -> JsResult<Object> {
    let decoded = lstm_core::decode(link);
    let notices: Array = decoded.notices.iter().map(link_error).collect();
    let object = Object::new();
    Reflect::set(&object, &"settings".into(), &to_js(&decoded.settings)?)?;
    Reflect::set(&object, &"notices".into(), &notices)?;
    Ok(object)
}

/// The numbers of a text that has been copied from a spreadsheet, an article or a program.
#[wasm_bindgen]
pub fn list(text: &str) -> JsResult<Vec<f64>> {
    lstm_core::list(text).map_err(into_error)
}

/// All numbers of all steps of the sequence that settings show, for a `Timeline`.
#[wasm_bindgen]
pub fn series(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
) -> JsResult<Vec<f64>> {
    Ok(packed(&settings(given)?.steps().map_err(into_error)?))
}

/// The presets' names and settings.
#[wasm_bindgen(unchecked_return_type = "Array<[PresetName, Settings]>")]
pub fn presets() -> JsResult<Array> {
    Preset::CHOICES
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

/// The most that there may be: digits shown, sequences, inputs in all of them.
#[wasm_bindgen(unchecked_return_type = "Most")]
pub fn most() -> JsResult {
    #[derive(Serialize)]
    struct Most {
        digits: u8,
        sequences: usize,
        inputs: usize,
    }
    to_js(&Most { digits: MAX_DIGITS, sequences: MAX_SEQUENCES, inputs: MAX_INPUTS })
}

#[derive(Serialize)]
struct Point {
    value: f64,
    place: &'static str,
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
    to_js(&Point {
        value: mark.value(),
        place: mark.band().name(),
        beyond: mark.beyond(),
        reach: frame.reach,
        left: frame.x(-frame.reach) / frame::WIDTH,
        right: frame.x(frame.reach) / frame::WIDTH,
        x: x / frame::WIDTH,
        y: y / frame::HEIGHT,
    })
}
