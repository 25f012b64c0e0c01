//! Steps as a table.

use lstm_core::{Settings, Step};
use lstm_figure::{format_exact, format_rounded};

use crate::failure::Failure;

/// The columns, in the order in which the page explains a step: forget, cell, input, memory, output.
const HEADER: [&str; 15] = [
    "step", "x", "forget z", "forget", "cell z", "cell", "input z", "input", "kept", "added", "c",
    "tanh c", "output z", "output", "h",
];

/// A table for each sequence, with numbers rounded as on the page.
pub fn steps(settings: &Settings) -> Result<String, Failure> {
    let count = settings.sequences.len();
    let tables = settings.sequences.iter().enumerate().map(|(n, sequence)| {
        let steps = settings.steps_of(n + 1)?;
        let target =
            sequence.target.map_or_else(String::new, |t| format!(", target {}", format_exact(t)));
        let (h, c) = (format_exact(settings.h), format_exact(settings.c));
        let title = format!("Sequence {} of {count}: from h = {h} and c = {c}{target}\n", n + 1);
        let rows = steps.iter().enumerate().map(|(n, step)| row(n + 1, step, settings.view.digits));
        Ok(title + &aligned(&rows.collect::<Vec<_>>()))
    });
    Ok(tables.collect::<Result<Vec<_>, Failure>>()?.join("\n"))
}

fn row(n: usize, step: &Step, digits: u8) -> [String; 15] {
    let Step { x, pre, act, kept, added, c, tanh_c, h, .. } = step;
    let [fz, f, gz, g, iz, i, kept, added, c, tanh_c, oz, o, h] = [
        pre.forget, act.forget, pre.cell, act.cell, pre.input, act.input, *kept, *added, *c,
        *tanh_c, pre.output, act.output, *h,
    ]
    .map(|value| format_rounded(value, digits));
    [n.to_string(), format_exact(*x), fz, f, gz, g, iz, i, kept, added, c, tanh_c, oz, o, h]
}

/// The header and the rows, with right-aligned columns.
fn aligned(rows: &[[String; 15]]) -> String {
    let header = HEADER.map(str::to_owned);
    let lines = || std::iter::once(&header).chain(rows);
    // Characters, not bytes: a minus sign, U+2212, has three.
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
