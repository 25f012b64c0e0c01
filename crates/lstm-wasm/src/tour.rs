//! What lessons need, and what a reader asks about a step: which number matters, and why a figure is
//! not the printed one. No settings are read here: numbers come as the page has them.

use js_sys::{Array, Object, Reflect};
use lstm_core::{Error, Goal, Lesson, LessonStep, Named, decode};
use wasm_bindgen::prelude::*;

use crate::object::to_js;
use crate::packed::{rates, unit, weights};
use crate::{JsResult, failed};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("tour.d.ts");

/// How the new memories of a step move with each number it is worked out from. Given are the
/// fifteen numbers: of the input, forget, cell and output gate `w_hh`, `w_ih` and `b` each, then `h`,
/// `c` and `x`. Back come the derivatives of the new `c` by `x`, `h`, `c` and the twelve weights, then
/// those of the new `h`: thirty numbers.
#[wasm_bindgen]
pub fn sensitivity(numbers: &[f64]) -> JsResult<Vec<f64>> {
    let (weights, state, x) = unit(numbers).ok_or_else(|| failed(&"fifteen numbers are needed"))?;
    let both = lstm_core::sensitivity(&weights, state, x).map_err(refused)?;
    Ok([rates(&both.c), rates(&both.h)].concat())
}

/// What the article series prints differently of a step, given as to `sensitivity`.
#[wasm_bindgen(unchecked_return_type = "Printed[]")]
pub fn printed(numbers: &[f64]) -> JsResult {
    let (weights, state, x) = unit(numbers).ok_or_else(|| failed(&"fifteen numbers are needed"))?;
    to_js(&lstm_core::printed(&weights, state, x))
}

/// Whether a unit with these twelve weights, in the order of `sensitivity`, reaches a goal.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn reached(
    #[wasm_bindgen(unchecked_param_type = "Goal")] goal: &str,
    numbers: &[f64],
) -> JsResult {
    let weights = weights(numbers).ok_or_else(|| failed(&"twelve numbers are needed"))?;
    to_js(&lstm_core::reached(self::goal(goal)?, &weights).map_err(refused)?)
}

/// Weights that reach a goal.
#[wasm_bindgen(unchecked_return_type = "Weights")]
pub fn answer(#[wasm_bindgen(unchecked_param_type = "Goal")] goal: &str) -> JsResult {
    to_js(&self::goal(goal)?.answer())
}

/// Without what is wrong: the page's numbers are checked, and to write one would take 10 kB.
fn refused(_: Error) -> JsValue {
    failed(&"a number is out of range")
}

fn goal(name: &str) -> JsResult<Goal> {
    Goal::named(name).ok_or_else(|| failed(&"no such goal"))
}

/// The lessons, in order, each with its number of steps and what is to be found in it, if anything.
#[wasm_bindgen(unchecked_return_type = "Array<[Lesson, number, Goal | null]>")]
pub fn lessons() -> Array {
    let lesson = |lesson: Lesson| {
        // There are few.
        let steps = u8::try_from(lesson.steps()).unwrap_or(u8::MAX);
        let goal = lesson.goal().map_or(JsValue::NULL, Into::into);
        Array::of3(&lesson.id().into(), &steps.into(), &goal)
    };
    Lesson::all().map(lesson).collect()
}

/// What a step of a lesson starts from and highlights.
#[wasm_bindgen(unchecked_return_type = "Start")]
pub fn start(#[wasm_bindgen(unchecked_param_type = "LessonStep")] place: &str) -> JsResult<Object> {
    let step = LessonStep::read(place).map_err(|_| failed(&"no such step"))?;
    let settings = decode(&format!("?lesson={step}")).settings;
    let highlight = step.lesson().highlights()[step.step() - 1];
    let object = Object::new();
    Reflect::set(&object, &"settings".into(), &to_js(&settings)?)?;
    Reflect::set(&object, &"highlight".into(), &highlight.into())?;
    Ok(object)
}
