//! Goals of lessons, and the inspector's answers: the numbers that matter, and why a figure differs
//! from the printed one. Numbers come as plain lists; no settings are read here.

use lstm_core::{Error, Goal, Named};
use wasm_bindgen::prelude::*;

use crate::object::to_js;
use crate::packed::{rates, unit, weights};
use crate::{JsResult, failed};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("tour.d.ts");

/// The derivatives of a step's new memories by its fifteen numbers. The argument has `w_hh`, `w_ih`
/// and `b` of the input, forget, cell and output gate, then `h`, `c` and `x`. The result has the
/// derivatives of the new `c` by `x`, `h`, `c` and the twelve weights, then those of the new `h`:
/// thirty numbers.
#[wasm_bindgen]
pub fn sensitivity(numbers: &[f64]) -> JsResult<Vec<f64>> {
    let (weights, state, x) = unit(numbers).ok_or_else(|| failed(&"fifteen numbers are needed"))?;
    let both = lstm_core::sensitivity(&weights, state, x).map_err(refused)?;
    Ok([rates(&both.c), rates(&both.h)].concat())
}

/// The figures of a step that the article series prints differently. The argument is that of
/// `sensitivity`.
#[wasm_bindgen(unchecked_return_type = "Printed[]")]
pub fn printed(numbers: &[f64]) -> JsResult {
    let (weights, state, x) = unit(numbers).ok_or_else(|| failed(&"fifteen numbers are needed"))?;
    to_js(&lstm_core::printed(&weights, state, x))
}

/// The result of a goal's checks on a unit with these twelve weights, in the order of `sensitivity`.
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

/// An error without its value. The page's numbers are checked, and writing one would take 10 kB.
fn refused(_: Error) -> JsValue {
    failed(&"a number is out of range")
}

fn goal(name: &str) -> JsResult<Goal> {
    Goal::named(name).ok_or_else(|| failed(&"no such goal"))
}
