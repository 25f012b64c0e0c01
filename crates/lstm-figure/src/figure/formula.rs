//! Formulas with numbers: a stage's sum, its activation, and the use of its result.

use lstm_core::{Field, Gate, Part, Settings, Stage, Step};

use crate::catalogue::StageWords;
use crate::numeral::{format_exact, format_rounded};

/// A part of a formula; true if it is a result, which is set in bold.
pub(super) type Stretch = (String, bool);

/// The formulas of a step, with numbers as they are displayed.
#[derive(Clone, Copy)]
pub(super) struct Formula<'a> {
    pub settings: &'a Settings,
    pub step: &'a Step,
    /// The number of the step, from 1.
    pub n: usize,
}

impl Formula<'_> {
    pub fn format(&self, value: f64) -> String {
        format_rounded(value, self.settings.view.digits)
    }

    /// A memory before the step: exact at the first step, where the reader has set it.
    pub fn before(&self, value: f64) -> String {
        if self.n == 1 { format_exact(value) } else { self.format(value) }
    }

    fn weight(&self, gate: Gate, part: Part) -> f64 {
        self.settings.get(Field::Weight(gate, part)).unwrap_or_default()
    }

    /// The sum, its result last.
    pub fn sum(&self, stage: Stage) -> Vec<Stretch> {
        let Formula { step, .. } = *self;
        let terms = match stage.gate() {
            None => format!("{} {}", self.format(step.kept), plus(&self.format(step.added))),
            Some(gate) => {
                let weight = |part| format_exact(self.weight(gate, part));
                format!(
                    "{}\u{a0}×\u{a0}{} +\u{a0}{}\u{a0}×\u{a0}{} {}",
                    self.before(step.h_prev),
                    weight(Part::WHh),
                    format_exact(step.x),
                    weight(Part::WIh),
                    plus(&weight(Part::B)),
                )
            }
        };
        vec![(terms + " =\u{a0}", false), (self.format(stage.z(step)), true)]
    }

    /// The activation: the curve's value at the sum.
    pub fn result(&self, stage: Stage, names: &StageWords) -> Vec<Stretch> {
        let z = stage.z(self.step);
        let value = self.format(stage.curve().at(z));
        vec![(format!("{}({}) =\u{a0}", names.curve, self.format(z)), false), (value, true)]
    }

    /// The use of the result.
    pub fn usage(&self, stage: Stage, names: &StageWords) -> Vec<Stretch> {
        let Step { c_prev, act, kept, added, tanh_c, h, .. } = *self.step;
        let product = |first: String, second: f64, result: f64| {
            let terms = format!("{first}\u{a0}×\u{a0}{} =\u{a0}", self.format(second));
            vec![(terms, false), (self.format(result), true)]
        };
        let alone = |value| vec![(self.format(value), true)];
        let mut usage = match stage {
            Stage::Forget => product(self.before(c_prev), act.forget, kept),
            Stage::Cell => alone(act.cell),
            Stage::Input => product(self.format(act.cell), act.input, added),
            Stage::Memory => alone(tanh_c),
            Stage::Output => product(self.format(tanh_c), act.output, h),
        };
        usage.push((format!(" {}", names.verb), false));
        usage
    }
}

/// A number with its sign, as the second term of a sum.
fn plus(text: &str) -> String {
    match text.strip_prefix('−') {
        Some(size) => format!("−\u{a0}{size}"),
        None => format!("+\u{a0}{text}"),
    }
}

/// A formula as plain text.
pub(super) fn plain(formula: &[Stretch]) -> String {
    formula.iter().map(|(text, _)| text.replace('\u{a0}', " ")).collect()
}
