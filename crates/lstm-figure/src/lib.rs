//! The pictures of LSTM Lens, drawn with plotters on any [`plotters::prelude::DrawingBackend`]: a
//! stage's curve and the mark on it, a sequence over time and the mark on it. Of these, and of the
//! cell's [`Diagram`], a [`Figure`] is made: finished, with its words from a [`Catalogue`], as an SVG
//! file, for an article.
//!
//! A picture is laid out once, in units of [`frame`], and scaled to whatever it is drawn on, so
//! that a canvas, an SVG file and a reader's finger agree on where a value is. The curve
//! ([`draw_curve`]) does not change with the numbers, the mark ([`draw_mark`]) lies above it and
//! does. So it is with [`draw_chart`] and [`draw_chart_mark`].
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
pub use numeral::{brief, given, shown};
pub use palette::{Palette, css, rgb};
pub use pen::Scale;
pub use svg::{Layer, Letters, Svg};
pub use time::{Chart, ChartNames, draw_chart, draw_chart_mark};
