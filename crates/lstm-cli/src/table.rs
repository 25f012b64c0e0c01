//! Steps as a table to be read.

use lstm_core::{Settings, Step};
use lstm_figure::{given, shown};

use crate::input::Refused;

/// In the order in which the page explains a step: forget, cell, input, memory, output.
const HEADER: [&str; 15] = [
    "step", "x", "forget z", "forget", "cell z", "cell", "input z", "input", "kept", "added", "c",
    "tanh c", "output z", "output", "h",
];

/// A table for each sequence, its numbers as the page shows them.
pub fn steps(settings: &Settings) -> Result<String, Refused> {
    let count = settings.sequences.len();
    let tables = settings.sequences.iter().enumerate().map(|(n, sequence)| {
        let steps = settings.steps_of(n + 1).map_err(|error| vec![error.to_string()])?;
        let target = sequence.target.map_or_else(String::new, |t| format!(", target {}", given(t)));
        let (h, c) = (given(settings.h), given(settings.c));
        let title = format!("Sequence {} of {count}: from h = {h} and c = {c}{target}\n", n + 1);
        let rows = steps.iter().enumerate().map(|(n, step)| row(n + 1, step, settings.view.digits));
        Ok(title + &aligned(&rows.collect::<Vec<_>>()))
    });
    Ok(tables.collect::<Result<Vec<_>, Refused>>()?.join("\n"))
}

fn row(n: usize, step: &Step, digits: u8) -> [String; 15] {
    let Step { x, pre, act, kept, added, c, tanh_c, h, .. } = step;
    let [fz, f, gz, g, iz, i, kept, added, c, tanh_c, oz, o, h] = [
        pre.forget, act.forget, pre.cell, act.cell, pre.input, act.input, *kept, *added, *c,
        *tanh_c, pre.output, act.output, *h,
    ]
    .map(|value| shown(value, digits));
    [n.to_string(), given(*x), fz, f, gz, g, iz, i, kept, added, c, tanh_c, oz, o, h]
}

/// The header and the rows, flush right.
fn aligned(rows: &[[String; 15]]) -> String {
    let header = HEADER.map(str::to_owned);
    let lines = || std::iter::once(&header).chain(rows);
    // Characters, not bytes: a true minus sign has three.
    let width = |column: usize| lines().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 15] = std::array::from_fn(width);
    let mut text = String::new();
    for line in lines() {
        let cells = line.iter().zip(widths).map(|(cell, width)| format!("{cell:>width$}"));
        text.push_str(&cells.collect::<Vec<_>>().join("  "));
        text.push('\n');
    }
    text
}
