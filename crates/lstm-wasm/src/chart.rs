//! The chart over time on a canvas: the lines on one, the mark of the step shown on one above.

use lstm_core::{Gate, Settings, Step};
use lstm_figure::{Chart, Scale, draw_chart as lines, draw_chart_mark as mark};
use plotters::prelude::IntoDrawingArea;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use crate::JsResult;
use crate::canvas::{backend, cleared, failed, palette};
use crate::convert::{into_error, settings, unknown};

/// What a chart is drawn from, kept while it is.
struct Data {
    settings: Settings,
    steps: Vec<Step>,
    gates: Vec<Gate>,
    size: (f64, f64),
}

impl Data {
    fn read(given: &JsValue, gates: &[String], size: (f64, f64)) -> JsResult<Data> {
        let settings = settings(given)?;
        let steps = settings.steps().map_err(into_error)?;
        let gate = |name: &String| {
            let gate = Gate::ALL.into_iter().find(|gate| gate.name() == name);
            gate.ok_or_else(|| unknown("gate", name))
        };
        let gates = gates.iter().map(gate).collect::<JsResult<_>>()?;
        Ok(Data { settings, steps, gates, size })
    }

    fn chart(&self) -> Chart<'_> {
        Chart {
            steps: &self.steps,
            target: self.settings.shown().target,
            gates: &self.gates,
            words: self.settings.view.words,
            size: self.size,
        }
    }
}

/// Draws the lines of the sequence that settings show on a canvas, which is made `width` times
/// `height` units of `ratio` pixels large.
#[wasm_bindgen(js_name = drawChart)]
pub fn draw_chart(
    canvas: HtmlCanvasElement,
    width: f64,
    height: f64,
    ratio: f64,
    #[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Gate[]")] gates: Vec<String>,
    dark: bool,
) -> JsResult<()> {
    let data = Data::read(given, &gates, (width, height))?;
    let scale = Scale::canvas(ratio);
    cleared(&canvas, scale.of(data.size))?;
    let area = backend(canvas)?.into_drawing_area();
    lines(&area, &data.chart(), palette(dark), scale).map_err(|error| failed(&error))
}

/// Draws the mark of the step that settings show on a canvas above the lines.
#[wasm_bindgen(js_name = drawChartMark)]
pub fn draw_chart_mark(
    canvas: HtmlCanvasElement,
    width: f64,
    height: f64,
    ratio: f64,
    #[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Gate[]")] gates: Vec<String>,
    dark: bool,
) -> JsResult<()> {
    let data = Data::read(given, &gates, (width, height))?;
    let scale = Scale::canvas(ratio);
    cleared(&canvas, scale.of(data.size))?;
    let area = backend(canvas)?.into_drawing_area();
    let step = data.settings.view.step;
    mark(&area, &data.chart(), step, palette(dark), scale).map_err(|error| failed(&error))
}

/// The step, from 1, that lies nearest to what is `x` units from the chart's left.
#[wasm_bindgen(js_name = stepAt)]
pub fn step_at(
    width: f64,
    height: f64,
    #[wasm_bindgen(unchecked_param_type = "Settings")] given: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Gate[]")] gates: Vec<String>,
    x: f64,
) -> JsResult<usize> {
    Ok(Data::read(given, &gates, (width, height))?.chart().step_at(x))
}
