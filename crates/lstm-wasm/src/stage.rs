//! A stage's picture on two canvases: the curve below, the mark above. A changed number redraws only
//! the mark.

use lstm_core::MAX_DIGITS;
use lstm_figure::{CurveNames, Mark, Scale, draw_curve as curve, draw_mark as mark, frame};
use plotters::prelude::IntoDrawingArea;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use crate::canvas::{backend, cleared, palette};
use crate::convert::stage;
use crate::{JsResult, failed};

/// Draws a stage's axes and curve on a canvas `width` pixels wide. `function` names the y axis,
/// `axis` the x axis.
#[wasm_bindgen(js_name = drawCurve)]
pub fn draw_curve(
    canvas: HtmlCanvasElement,
    width: u32,
    #[wasm_bindgen(unchecked_param_type = "Stage")] name: &str,
    function: &str,
    axis: &str,
    dark: bool,
) -> JsResult<()> {
    let (stage, names) = (stage(name)?, CurveNames { curve: function, axis });
    let scale = sized(&canvas, width)?;
    let area = backend(canvas)?.into_drawing_area();
    curve(&area, stage, names, palette(dark), scale).map_err(|error| failed(&error))
}

/// Draws the mark of an x-axis value on a canvas `width` pixels wide, above the stage's curve.
#[wasm_bindgen(js_name = drawMark)]
pub fn draw_mark(
    canvas: HtmlCanvasElement,
    width: u32,
    #[wasm_bindgen(unchecked_param_type = "Stage")] name: &str,
    z: f64,
    digits: u8,
    dark: bool,
) -> JsResult<()> {
    let marked = Mark { stage: stage(name)?, z, digits: digits.clamp(1, MAX_DIGITS) };
    let scale = sized(&canvas, width)?;
    let area = backend(canvas)?.into_drawing_area();
    mark(&area, &marked, palette(dark), scale).map_err(|error| failed(&error))
}

/// Clears a canvas, sizes it for a stage, and returns the scale that fills it.
fn sized(canvas: &HtmlCanvasElement, width: u32) -> JsResult<Scale> {
    let scale = Scale::canvas(f64::from(width) / frame::WIDTH);
    cleared(canvas, scale.size())?;
    Ok(scale)
}
