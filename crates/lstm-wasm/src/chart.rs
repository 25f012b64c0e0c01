//! The chart over time on two canvases: the lines below, the mark of the step shown above.

use lstm_core::{Gate, Step};
use lstm_figure::{Chart, ChartNames, Scale, draw_chart, draw_chart_mark};
use plotters::prelude::IntoDrawingArea;
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use crate::canvas::{backend, cleared, palette};
use crate::packed::unpacked;
use crate::value::Value;
use crate::{JsResult, failed};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("chart.d.ts");

/// The chart of one sequence.
#[wasm_bindgen]
pub struct Timeline {
    steps: Vec<Step>,
    target: Option<f64>,
    gates: Vec<Gate>,
    names: ChartNames,
    size: (f64, f64),
}

#[wasm_bindgen]
impl Timeline {
    /// A chart of the numbers that `series` returns, with the lines of `gates`. Width and height are
    /// in CSS pixels.
    #[wasm_bindgen(constructor)]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "lists of texts come from JavaScript by value"
    )]
    pub fn new(
        series: &[f64],
        target: Option<f64>,
        #[wasm_bindgen(
            unchecked_param_type = "Array<\"input\" | \"forget\" | \"cell\" | \"output\">"
        )]
        gates: Vec<String>,
        #[wasm_bindgen(unchecked_param_type = "ChartNames")] names: &JsValue,
        width: f64,
        height: f64,
    ) -> JsResult<Timeline> {
        let shown = |gate: &Gate| gates.iter().any(|name| name == gate.name());
        Ok(Timeline {
            steps: unpacked(series),
            target,
            gates: Gate::ALL.into_iter().filter(shown).collect(),
            names: ChartNames::read(&Value(names.clone())).map_err(|error| failed(&error))?,
            size: (width, height),
        })
    }

    fn chart(&self) -> Chart<'_> {
        let Timeline { steps, target, gates, names, size } = self;
        Chart { steps, target: *target, gates, names, size: *size }
    }

    /// Draws the lines on a canvas of `ratio` pixels per CSS pixel.
    #[wasm_bindgen(js_name = drawLines)]
    pub fn draw_lines(&self, canvas: HtmlCanvasElement, ratio: f64, dark: bool) -> JsResult<()> {
        let scale = Scale::canvas(ratio);
        cleared(&canvas, scale.of(self.size))?;
        let area = backend(canvas)?.into_drawing_area();
        draw_chart(&area, &self.chart(), palette(dark), scale).map_err(|error| failed(&error))
    }

    /// Draws the mark of a step, counted from 1, on a canvas above the lines.
    #[wasm_bindgen(js_name = drawMark)]
    pub fn draw_mark(
        &self,
        canvas: HtmlCanvasElement,
        step: usize,
        ratio: f64,
        dark: bool,
    ) -> JsResult<()> {
        let scale = Scale::canvas(ratio);
        cleared(&canvas, scale.of(self.size))?;
        let area = backend(canvas)?.into_drawing_area();
        draw_chart_mark(&area, &self.chart(), step, palette(dark), scale)
            .map_err(|error| failed(&error))
    }

    /// The step, counted from 1, that is nearest to `x` CSS pixels from the left.
    #[wasm_bindgen(js_name = stepAt)]
    pub fn step_at(&self, x: f64) -> usize {
        self.chart().step_at(x)
    }
}
