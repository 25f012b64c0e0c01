//! One change to settings, with everything that is drawn after it.

use js_sys::{Object, Reflect};
use lstm_core::{Edit, Named, RawValue, StageMark};
use lstm_figure::{Mark, frame};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::JsResult;
use crate::convert::{field, into_error, settings, stage, unknown};
use crate::object::to_js;
use crate::value::Value;

/// Applies an edit to settings; without one, completes and checks the settings as they are.
///
/// Returns the new settings, the step shown, a mark per stage, and the canonical link. Throws an
/// `LstmError` if settings or edit are refused.
#[wasm_bindgen(unchecked_return_type = "Applied")]
pub fn apply(
    #[wasm_bindgen(unchecked_param_type = "GivenSettings")] given: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Edit")] edit: &JsValue,
) -> JsResult<Object> {
    let settings = settings(given)?;
    let edit = Value(edit.clone());
    let text = edit.get("text").text();
    let edit = if edit.is_missing() { None } else { Some(read(&edit, text.as_deref())?) };
    let applied = lstm_core::apply(settings, edit).map_err(into_error)?;
    let marks = Object::new();
    for mark in applied.marks {
        Reflect::set(&marks, &mark.stage.name().into(), &point(mark)?)?;
    }
    let link = lstm_core::encode(&applied.settings).map_or(JsValue::UNDEFINED, JsValue::from);
    let object = Object::new();
    for (key, value) in [
        ("settings", to_js(&applied.settings)?),
        ("step", to_js(&applied.step)?),
        ("marks", marks.into()),
        ("link", link),
    ] {
        Reflect::set(&object, &key.into(), &value)?;
    }
    Ok(object)
}

/// The variant follows from the keys: `stage`, else `field` with or without `text`.
#[expect(clippy::cast_possible_truncation, reason = "counts and powers are small")]
fn read<'a>(edit: &Value, text: Option<&'a str>) -> JsResult<Edit<'a>> {
    if let Some(name) = edit.get("stage").text() {
        let stage = stage(&name)?;
        let frame = frame::Frame::of(stage);
        let quarter_unit = frame.z_per_unit() / 4.0;
        // Rounding must not carry a dot at the end of its axis beyond it.
        let last = frame.reach - quarter_unit;
        return Ok(Edit::Move {
            stage,
            z: edit.get("z").number().unwrap_or(f64::NAN).clamp(-last, last),
            tolerance: quarter_unit,
        });
    }
    let field = field(&edit.get("field").text().unwrap_or_default())?;
    if let Some(text) = text {
        return Ok(Edit::Text { field, text });
    }
    let (count, power) = (edit.get("count").number(), edit.get("power").number());
    let (Some(count), Some(power)) = (count, power) else {
        return Err(unknown("edit", &edit.written()));
    };
    Ok(Edit::Nudge { field, count: count as i32, power: power as i32 })
}

/// A stage's mark, with its place in the picture of the curve.
fn point(StageMark { stage, z, value, stuck }: StageMark) -> JsResult {
    #[derive(Serialize)]
    struct Point {
        z: f64,
        value: f64,
        place: &'static str,
        beyond: f64,
        reach: f64,
        left: f64,
        right: f64,
        x: f64,
        y: f64,
    }
    let mark = Mark { stage, z, digits: 1 };
    let frame = frame::Frame::of(stage);
    let (x, y) = mark.dot();
    let object = to_js(&Point {
        z,
        value,
        place: mark.band().name(),
        beyond: mark.beyond(),
        reach: frame.reach,
        left: frame.x(-frame.reach) / frame::WIDTH,
        right: frame.x(frame.reach) / frame::WIDTH,
        x: x / frame::WIDTH,
        y: y / frame::HEIGHT,
    })?;
    if let Some(error) = stuck {
        Reflect::set(&object, &"stuck".into(), &into_error(error))?;
    }
    Ok(object)
}
