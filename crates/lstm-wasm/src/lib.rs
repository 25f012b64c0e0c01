//! The cell and its pictures for a browser: converts and delegates.
//!
//! `types.d.ts` declares the values that go in and out; it becomes part of the generated bindings.
//! Wrong arguments throw an `LstmError`.
//!
//! The crate compiles to four modules, one per feature. Every reader loads `lens`. `time` draws the
//! chart of a sequence and computes nothing: its steps come from `lens`. `figure` makes figures for
//! export. `tour` has the goals of lessons and the inspector's answers, and takes lists of numbers.

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

/// A value for JavaScript, or one to throw.
type JsResult<T = JsValue> = Result<T, JsValue>;

fn failed(error: &impl std::fmt::Display) -> JsValue {
    js_sys::Error::new(&error.to_string()).into()
}

/// An allocator, in each module 2 kB smaller than the standard library's.
// SAFETY: the allocator takes no lock, so only one thread may use it, and it has to be the only one
// that grows the memory. The modules have no threads and no other allocator.
#[cfg(target_family = "wasm")]
#[global_allocator]
#[expect(unsafe_code, reason = "the constructor is unsafe; see SAFETY")]
static ALLOCATOR: talc::TalckWasm = unsafe { talc::TalckWasm::new_global() };
