//! Titles and alternative texts.

use lstm_core::{Stage, Step};

use super::formula::plain;
use super::{Figure, Subject};
use crate::catalogue::{capital, filled, spoken};
use crate::mark::Mark;
use crate::numeral::format_exact;

/// The most steps whose values are listed. Longer sequences have their range.
const FEW: usize = 12;

impl Figure<'_> {
    /// The title of the figure.
    pub fn title(&self) -> String {
        let words = &self.catalogue.figure;
        match self.subject {
            Subject::Stage(stage) => self.vocabulary().stage(stage).heading.clone(),
            Subject::Diagram => words.diagram.clone(),
            Subject::Time | Subject::Frame => {
                let sequence = self.sequence().map(|name| format!(": {name}"));
                words.time.clone() + &sequence.unwrap_or_default()
            }
            Subject::Card => words.card.clone(),
        }
    }

    /// The alternative text: everything in the figure, in sentences.
    pub fn alt(&self) -> String {
        let sentences = match self.subject {
            Subject::Stage(stage) => self.stage_alt(stage),
            Subject::Diagram => [vec![format!("{}.", self.title())], self.step_alt()].concat(),
            Subject::Time => self.time_alt(),
            Subject::Frame => [self.step_alt(), self.time_alt()].concat(),
            Subject::Card if self.steps.len() > 1 => {
                [vec![self.title()], self.step_alt(), self.time_alt()].concat()
            }
            Subject::Card => [vec![self.title()], self.step_alt()].concat(),
        };
        sentences.join(" ")
    }

    /// The alternative text of an animation whose frames are these figures.
    pub fn alt_of_all(figures: &[Figure]) -> String {
        let Some(last) = figures.last() else { return String::new() };
        if last.subject != Subject::Frame {
            return figures.iter().map(Figure::alt).collect::<Vec<_>>().join(" ");
        }
        let words = &last.catalogue.figure;
        let count = figures.len().to_string();
        let moves = filled(&words.moves, &[("count", &count)]);
        let [title, told @ .., _marked] = &last.time_alt()[..] else { return moves };
        [&[title.clone(), moves], told].concat().join(" ")
    }

    fn stage_alt(&self, stage: Stage) -> Vec<String> {
        let formula = self.formula();
        let names = self.vocabulary().stage(stage);
        let (z, digits) = (stage.z(formula.step), self.settings.view.digits);
        let mark = Mark { stage, z, digits };
        let (x, y) = (formula.format(z), formula.format(mark.value()));
        let marked = self.catalogue.marked(self.settings.view.words, &mark, &x, &y);
        let place = self.place().map(|place| format!(", {place}")).unwrap_or_default();
        vec![
            format!("{}{place}.", names.heading),
            format!("{}: {}.", self.first(&spoken(&names.sum)), plain(&formula.sum(stage))),
            format!("{}.", self.first(&marked)),
            format!(
                "{}: {}.",
                self.first(&spoken(&names.usage)),
                plain(&formula.usage(stage, names))
            ),
        ]
    }

    fn step_alt(&self) -> Vec<String> {
        let (formula, words) = (self.formula(), &self.catalogue.figure);
        let names = &self.vocabulary().names;
        let Step { c_prev, h_prev, x, c, h, .. } = *formula.step;
        let (c_prev, h_prev) = (formula.before(c_prev), formula.before(h_prev));
        let into = [
            ("c", names.c.as_str()),
            ("c_value", &c_prev),
            ("h", &names.h),
            ("h_value", &h_prev),
            ("x", &names.x),
            ("x_value", &format_exact(x)),
        ];
        let stages = Stage::ALL.map(|stage| {
            let names = self.vocabulary().stage(stage);
            let (result, usage) = (formula.result(stage, names), formula.usage(stage, names));
            format!("{}: {}, {}", names.heading, plain(&result), plain(&usage))
        });
        let (c, h) = (formula.format(c), formula.format(h));
        let out =
            [("c", names.new_c.as_str()), ("c_value", &c), ("h", &names.new_h), ("h_value", &h)];
        let place = self.place().map(|place| format!("{}.", capital(&place)));
        let told = [filled(&words.into, &into), stages.join(". ") + ".", filled(&words.out, &out)];
        place.into_iter().chain(told).collect()
    }

    fn time_alt(&self) -> Vec<String> {
        let (formula, words) = (self.formula(), &self.catalogue.figure);
        let (settings, names) = (self.settings, &self.vocabulary().names);
        let inputs: Vec<f64> = self.steps.iter().map(|step| step.x).collect();
        let few = inputs.len() <= FEW;
        let told = |values: &[f64]| {
            values.iter().map(|&value| formula.format(value)).collect::<Vec<_>>().join(", ")
        };
        let into = if few {
            let values = inputs.iter().map(|&x| format_exact(x)).collect::<Vec<_>>().join(", ");
            filled(&words.inputs, &[("values", &values)])
        } else {
            let (least, most) = ends(&inputs);
            let count = inputs.len().to_string();
            let values = [
                ("count", count.as_str()),
                ("least", &format_exact(least)),
                ("most", &format_exact(most)),
            ];
            filled(&words.input_range, &values)
        };
        let memory = |name: &str, first: f64, of: fn(&Step) -> f64| {
            let values: Vec<f64> = self.steps.iter().map(of).collect();
            let (name, first) = (self.first(name), format_exact(first));
            if few {
                let values = told(&values);
                let known = [("name", name.as_str()), ("first", &first), ("values", &values)];
                return filled(&words.values, &known);
            }
            let (least, most) = ends(&values);
            let last = values.last().copied().unwrap_or_default();
            let [last, least, most] = [last, least, most].map(|value| formula.format(value));
            let known = [
                ("name", name.as_str()),
                ("first", &first),
                ("last", &last),
                ("least", &least),
                ("most", &most),
            ];
            filled(&words.range, &known)
        };
        let target = settings
            .current_sequence()
            .target
            .map(|target| filled(&words.target, &[("value", &format_exact(target))]));
        let (n, of) = (formula.n.to_string(), inputs.len().to_string());
        let step = filled(&words.step, &[("n", &n), ("of", &of)]);
        let (c, h) = (formula.format(formula.step.c), formula.format(formula.step.h));
        let marked = [
            ("step", step.as_str()),
            ("c", &names.new_c),
            ("c_value", &c),
            ("h", &names.new_h),
            ("h_value", &h),
        ];
        let mut sentences = vec![
            format!("{}.", self.title()),
            into,
            memory(&names.c, settings.c, |step| step.c),
            memory(&names.h, settings.h, |step| step.h),
        ];
        sentences.extend(self.gates.iter().map(|&gate| {
            let values: Vec<f64> = self.steps.iter().map(|step| *step.act.get(gate)).collect();
            let stage = Stage::ALL.into_iter().find(|stage| stage.gate() == Some(gate));
            let name = stage.map_or("", |stage| &self.vocabulary().stage(stage).heading);
            if few {
                return filled(&words.gate, &[("name", name), ("values", &told(&values))]);
            }
            let (least, most) = ends(&values);
            let (least, most) = (formula.format(least), formula.format(most));
            filled(&words.gate_range, &[("name", name), ("least", &least), ("most", &most)])
        }));
        sentences.extend(target);
        sentences.push(filled(&words.marked, &marked));
        sentences
    }
}

/// The least and the greatest value.
fn ends(values: &[f64]) -> (f64, f64) {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (least, most)
}
