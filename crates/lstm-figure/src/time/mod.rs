//! The chart over time: both memories, the inputs, the target, and gates.

mod axis;
mod names;
mod plan;
mod series;

use lstm_core::{Gate, Step};
use plotters::coord::Shift;
use plotters::prelude::*;

use self::axis::stride;
pub use self::names::ChartNames;
use self::plan::{GAP, Name, Plan, SAMPLE};
use self::series::{Series, diamond, ring};
use crate::numeral::round;
use crate::palette::Palette;
use crate::pen::{Anchor, Bounds, Drawn, Pen, Scale};

/// A sequence over time.
///
/// Time steps count from 1. At 0 there are only the memories that the sequence starts from.
///
/// ```
/// use lstm_core::{Gate, Language, Preset, Words};
/// use lstm_figure::{Catalogue, Chart, Letters, Palette, Scale, Svg, draw_chart, draw_chart_mark};
///
/// let catalogue = Catalogue::of(Language::English);
/// let settings = Preset::Companies.settings();
/// let chart = Chart {
///     steps: &settings.steps()?,
///     target: settings.current_sequence().target,
///     gates: &[Gate::Forget],
///     names: catalogue.chart(Words::Plain),
///     size: (640.0, 220.0),
/// };
/// let mut svg = Svg::new(Letters::Outlined);
/// let scale = Scale::VECTOR;
/// let area = svg.area(chart.size, scale);
/// draw_chart(&area, &chart, &Palette::LIGHT, scale)?;
/// draw_chart_mark(&area, &chart, settings.view.step, &Palette::LIGHT, scale)?;
/// assert_eq!(chart.step_at(chart.x_of(3)), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chart<'a> {
    /// The steps of the sequence; at least one.
    pub steps: &'a [Step],
    /// The wanted last short-term memory, if there is one.
    pub target: Option<f64>,
    /// The gates whose activations are drawn.
    pub gates: &'a [Gate],
    /// The names of axis and series.
    pub names: &'a ChartNames,
    /// Width and height in units, at least 300 and 160. A unit is a CSS pixel if the chart is
    /// displayed at this size.
    pub size: (f64, f64),
}

impl Chart<'_> {
    /// The x position of a time step, from 0, in units from the left.
    pub fn x_of(&self, step: usize) -> f64 {
        Plan::of(self).x(step)
    }

    /// The time step, from 1, nearest to an x position.
    pub fn step_at(&self, x: f64) -> usize {
        Plan::of(self).step(x)
    }
}

/// The y position of the x axis's labels, at half their height.
fn labels_at(plan: &Plan) -> f64 {
    plan.bottom + 13.0
}

/// The labelled time steps.
fn times(chart: &Chart, plan: &Plan) -> impl Iterator<Item = usize> {
    (0..=chart.steps.len()).step_by(stride(chart.steps.len(), plan.unit()))
}

/// Draws axes, lines and names: all that does not depend on the step shown.
///
/// `area` is [`Scale::of`] the chart's size large.
///
/// # Errors
/// The backend's error.
pub fn draw_chart<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Chart,
    palette: &Palette,
    scale: Scale,
) -> Drawn<DB> {
    let pen = Pen::new(area, scale);
    let plan = Plan::of(chart);
    let Plan { left, top, right, bottom, .. } = plan;
    let (across, down) = chart.size;
    pen.rect(Bounds { left: 0.0, top: 0.0, right: across, bottom: down }, palette.surface)?;

    for value in plan.axis.ticks() {
        let y = plan.y(value);
        pen.line(&[(left, y), (right, y)], palette.faint, 1.0)?;
        pen.text(&round(value), (left - GAP, y), Anchor::Right, palette.muted)?;
    }
    let zero = plan.y(0.0);
    pen.line(&[(left, top), (left, bottom), (right, bottom)], palette.axis, 1.0)?;
    pen.line(&[(left, zero), (right, zero)], palette.axis, 1.0)?;
    for step in times(chart, &plan) {
        let x = plan.x(step);
        pen.line(&[(x, bottom), (x, bottom + 3.0)], palette.axis, 1.0)?;
        pen.text(&step.to_string(), (x, labels_at(&plan)), Anchor::Middle, palette.muted)?;
    }
    pen.text(
        &chart.names.step,
        (f64::midpoint(left, right), down - 8.0),
        Anchor::Middle,
        palette.muted,
    )?;

    for series in Series::visible(chart).into_iter().rev() {
        series.draw(&pen, &plan.points(chart, series), plan.unit(), zero, palette)?;
    }
    for name in &plan.names {
        draw_name(&pen, chart, &plan, name, palette)?;
    }
    Ok(())
}

fn draw_name<DB: DrawingBackend>(
    pen: &Pen<DB>,
    chart: &Chart,
    plan: &Plan,
    &Name { series, text, at: (x, y) }: &Name<'_>,
    palette: &Palette,
) -> Drawn<DB> {
    if plan.beside {
        let end = plan.end(chart, series);
        if (end - y).abs() > 2.0 {
            pen.line(&[(plan.right, end), (x - 2.0, y)], palette.axis, 1.0)?;
        }
    } else {
        let start = x - SAMPLE - 5.0;
        let middle = start + SAMPLE / 2.0;
        let sample = match series {
            Series::Input => vec![(middle, y - 2.5)],
            Series::Target => vec![(middle, y)],
            _ => vec![(start, y), (start + SAMPLE, y)],
        };
        series.draw(pen, &sample, 5.0, y + 5.0, palette)?;
        if series == Series::LongTerm || series == Series::ShortTerm {
            series.draw(pen, &[(middle, y)], 5.0, y, palette)?;
        }
    }
    pen.text(text, (x, y), Anchor::Left, series.color(palette))
}

/// Draws the mark of a time step, from 1, over the chart of [`draw_chart`].
///
/// # Errors
/// The backend's error.
pub fn draw_chart_mark<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Chart,
    step: usize,
    palette: &Palette,
    scale: Scale,
) -> Drawn<DB> {
    let pen = Pen::new(area, scale);
    let plan = Plan::of(chart);
    let step = step.clamp(1, chart.steps.len().max(1));
    let x = plan.x(step);
    pen.line(&[(x, plan.top), (x, plan.bottom)], palette.ink, 1.0)?;
    let text = step.to_string();
    let box_of = |text: &str, x| Bounds::around(text, (x, labels_at(&plan)), Anchor::Middle);
    let own = box_of(&text, x).grown(3.0);
    let half = (own.right - own.left) / 2.0 + 1.0;
    let middle = x.clamp(half, chart.size.0 - half);
    let own = box_of(&text, middle).grown(3.0);
    for other in times(chart, &plan) {
        let other = box_of(&other.to_string(), plan.x(other));
        // Labels that would touch the step's number are hidden.
        if other.meets(own.grown(2.0)) {
            pen.rect(other.grown(1.0), palette.surface)?;
        }
    }
    pen.rect(own, palette.ink)?;
    pen.text(&text, (middle, labels_at(&plan)), Anchor::Middle, palette.surface)?;
    // After the box, which would cover a value at the axis's lower end.
    if let Some(shown) = chart.steps.get(step - 1) {
        let (h, c) = ((x, plan.y(shown.h)), (x, plan.y(shown.c)));
        if let Some(target) = chart.target.filter(|_| step == chart.steps.len()) {
            // Large enough to hold the marks of the memories.
            diamond(&pen, (x, plan.y(target)), 12.0, palette.ink, palette)?;
        }
        // The ring shows around the dot if both memories are equal.
        pen.circle(h, 7.0, palette.surface)?;
        ring(&pen, h, 6.0, palette.ink, palette)?;
        pen.circle(c, 5.0, palette.surface)?;
        pen.circle(c, 4.0, palette.ink)?;
    }
    Ok(())
}
