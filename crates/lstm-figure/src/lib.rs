//! The drawings of LSTM Lens on any [`plotters::prelude::DrawingBackend`]: the curve of a stage and
//! the chart of a sequence over time, each with a mark. A [`Figure`] combines them, or the cell's
//! [`Diagram`], with texts from a [`Catalogue`] into an SVG file for an article.
//!
//! A picture is laid out once, in the units of [`frame`], and scaled to its canvas or file. So a
//! canvas, an SVG file and a slider over them agree on the position of a value. The curve
//! ([`draw_curve`]) stays the same while numbers change; the mark ([`draw_mark`]) is drawn on a layer
//! above it. [`draw_chart`] and [`draw_chart_mark`] divide their work in the same way.
//!
//! ```
//! use lstm_core::Stage;
//! use lstm_figure::{Letters, Mark, Palette, Scale, Svg, CurveNames, draw_curve, draw_mark, frame};
//!
//! let mut svg = Svg::new(Letters::Outlined);
//! let (size, scale) = ((frame::WIDTH, frame::HEIGHT), Scale::VECTOR);
//! let area = svg.area(size, scale);
//! let names = CurveNames { curve: "tanh", axis: "x-axis value" };
//! draw_curve(&area, Stage::Cell, names, &Palette::LIGHT, scale)?;
//! let mark = Mark { stage: Stage::Cell, z: 2.03, digits: 2 };
//! draw_mark(&area, &mark, &Palette::LIGHT, scale)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod catalogue;
mod curve;
mod diagram;
mod figure;
pub mod frame;
mod mark;
mod numeral;
mod palette;
mod pen;
mod svg;
mod time;

pub use catalogue::{Catalogue, MissingText};
pub use curve::{CurveNames, draw_curve};
pub use diagram::Diagram;
pub use figure::{Figure, Subject};
pub use mark::{CurveBand, Mark, draw_mark};
pub use numeral::{brief, format_exact, format_rounded};
pub use palette::{Palette, css, rgb};
pub use pen::Scale;
pub use svg::{Layer, Letters, Svg};
pub use time::{Chart, ChartNames, draw_chart, draw_chart_mark};
