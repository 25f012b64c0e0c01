//! The cell and its pictures for a browser: converts and delegates.
//!
//! What goes in and out is typed in `types.d.ts`, which becomes part of the generated bindings.
//! Every function that is given something wrong throws an `LstmError`.
//!
//! Of this crate four modules are made, each with one of its features: `lens` is what every reader
//! loads, `time` the chart, for those who look at more than one step. It computes nothing: the
//! steps come to it from the first. `figure` makes finished figures, for those who take one away.
//! `tour` has what lessons need, and what is asked about a step: it is given plain numbers.

#[cfg(feature = "lens")]
mod apply;
#[cfg(any(feature = "lens", feature = "time"))]
mod canvas;
#[cfg(feature = "time")]
mod chart;
#[cfg(feature = "lens")]
mod convert;
#[cfg(feature = "figure")]
mod figure;
#[cfg(feature = "lens")]
mod lens;
#[cfg(any(feature = "lens", feature = "tour"))]
mod object;
#[cfg(any(feature = "lens", feature = "time", feature = "tour"))]
mod packed;
#[cfg(feature = "lens")]
mod stage;
#[cfg(feature = "tour")]
mod tour;
#[cfg(any(feature = "lens", feature = "time", feature = "figure"))]
mod value;

use wasm_bindgen::JsValue;

/// `Result` of what JavaScript gets back or has thrown at it.
type JsResult<T = JsValue> = Result<T, JsValue>;

fn failed(error: &impl std::fmt::Display) -> JsValue {
    js_sys::Error::new(&error.to_string()).into()
}

/// 2 kB smaller in each module than the standard library's.
// SAFETY: it takes no lock, so it must not be used by two threads at once, and it must be the only
// one that grows the memory. The modules are built without threads, and with no other allocator.
#[cfg(target_family = "wasm")]
#[global_allocator]
#[expect(unsafe_code, reason = "the constructor is, for what is said above")]
static ALLOCATOR: talc::TalckWasm = unsafe { talc::TalckWasm::new_global() };
