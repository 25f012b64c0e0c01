//! Canvases for plotters.

use lstm_figure::Palette;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::JsResult;

pub(crate) fn palette(dark: bool) -> &'static Palette {
    if dark { &Palette::DARK } else { &Palette::LIGHT }
}

/// Clears a canvas and gives it a size in pixels.
pub(crate) fn cleared(canvas: &HtmlCanvasElement, size: (u32, u32)) -> JsResult<()> {
    if size == (canvas.width(), canvas.height()) {
        let context = canvas
            .get_context("2d")?
            .and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok())
            .ok_or_else(no_canvas)?;
        context.clear_rect(0.0, 0.0, f64::from(size.0), f64::from(size.1));
    } else {
        canvas.set_width(size.0);
        canvas.set_height(size.1);
    }
    Ok(())
}

pub(crate) fn backend(canvas: HtmlCanvasElement) -> JsResult<CanvasBackend> {
    CanvasBackend::with_canvas_object(canvas).ok_or_else(no_canvas)
}

fn no_canvas() -> JsValue {
    js_sys::Error::new("this browser gives no canvas to draw on").into()
}
