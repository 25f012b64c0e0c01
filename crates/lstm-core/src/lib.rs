//! One LSTM unit with one input: every number on the way from `x`, `h` and `c` to the new
//! `h` and `c`.
//!
//! ```text
//! f  = σ(w_hh h + w_ih x + b)       forget gate: how much of c to keep
//! i  = σ(w_hh h + w_ih x + b)       input gate: how much of g to add
//! g  = tanh(w_hh h + w_ih x + b)    candidate (the "cell" gate): what could be added
//! c′ = f c + i g                    memory update
//! o  = σ(w_hh h + w_ih x + b)       output gate: how much of tanh c′ to put out
//! h′ = o tanh c′
//! ```
//!
//! Every gate has weights of its own. The equations are those of Hochreiter & Schmidhuber (1997)
//! with the forget gate of Gers, Schmidhuber & Cummins (2000), and with one bias a gate where
//! `PyTorch`'s `nn.LSTM` keeps two that it adds up.
//!
//! ```
//! use lstm_core::{State, Weights, step};
//!
//! let step = step(&Weights::ARTICLE, State { h: 1.0, c: 2.0 }, 1.0)?;
//! assert_eq!(format!("{:.2}", step.pre.cell), "2.03"); // the x-axis value
//! assert_eq!(format!("{:.2}", step.act.cell), "0.97"); // tanh there: the potential memory
//! assert_eq!(format!("{:.2}", step.c), "2.95"); // the new long-term memory
//! # Ok::<(), lstm_core::Error>(())
//! ```

mod activation;
mod apply;
mod article;
mod cell;
mod error;
mod field;
mod gate;
mod goal;
#[cfg(feature = "json")]
mod json;
mod lesson;
mod link;
mod list;
mod named;
mod number;
mod raw_value;
mod read_settings;
mod rounded_step;
mod rounding;
mod sensitivity;
mod settings;
mod solve;
mod stage;
mod step;
mod view;
mod weights;

pub use activation::{Curve, sigmoid, tanh};
pub use apply::{Applied, Edit, StageMark, apply};
pub use article::{Printed, Reason, printed};
pub use cell::{
    GateValue, MemoryValue, OutputValue, candidate, forget_gate, input_gate, memory_update,
    output_gate,
};
pub use error::{Error, Result};
pub use field::Field;
pub use gate::{Gate, Gates};
pub use goal::{Case, Failure, Goal, Measure, Outcome, reached};
#[cfg(feature = "json")]
pub use json::Json;
pub use lesson::LessonStep;
pub use link::{
    Allowed, Decoded, LinkError, LinkKey, MAX_LINK, VERSION, decode, encode, link_keys,
};
pub use list::list;
pub use lstm_lessons::Lesson;
pub use named::Named;
pub use number::{LIMIT, exact};
pub use raw_value::RawValue;
pub use rounding::{Rounding, rounded};
pub use sensitivity::{Rates, Sensitivity, sensitivity};
pub use settings::{MAX_INPUTS, MAX_SEQUENCES, Preset, Sequence, Settings};
pub use stage::Stage;
pub use step::{Step, run, step};
pub use view::{Hidden, Language, MAX_DIGITS, Panel, Theme, View, Words};
pub use weights::{GateWeights, Part, State, Weights};
