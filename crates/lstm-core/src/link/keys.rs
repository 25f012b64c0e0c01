//! The table of a link's keys: links are read and written from it.

use std::num::IntErrorKind;

use super::VERSION;
use super::error::Allowed;
use crate::field::Field;
use crate::gate::Gate;
use crate::number::{LIMIT, exact, read};
use crate::settings::{MAX_SEQUENCES, Sequence, Settings};
use crate::view::KEYS as VIEW_KEYS;
use crate::view::key::{Access, Limits, ViewKey};
use crate::weights::{GateWeights, Part};

/// A key of a link.
#[derive(Clone, Copy)]
pub struct LinkKey {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
}

/// The part of the settings that a key is for.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// The version of the format.
    Version,
    /// A gate's three numbers.
    Gate(Gate),
    /// One number.
    Number(Field),
    /// The inputs of a sequence; once for each.
    Inputs,
    /// The target of a sequence; once for each, in the same order.
    Targets,
    /// A setting of the view.
    View(&'static ViewKey),
}

/// The keys for the version and for all numbers that are computed with.
const MODEL_KEYS: [LinkKey; 9] = [
    LinkKey { name: "v", kind: Kind::Version },
    LinkKey { name: "f", kind: Kind::Gate(Gate::Forget) },
    LinkKey { name: "i", kind: Kind::Gate(Gate::Input) },
    LinkKey { name: "g", kind: Kind::Gate(Gate::Cell) },
    LinkKey { name: "o", kind: Kind::Gate(Gate::Output) },
    LinkKey { name: "h", kind: Kind::Number(Field::H) },
    LinkKey { name: "c", kind: Kind::Number(Field::C) },
    LinkKey { name: "x", kind: Kind::Inputs },
    LinkKey { name: "y", kind: Kind::Targets },
];

/// Every key of a link in canonical order, in which keys are written and read: the model's keys,
/// then those of the view, which are limited by the numbers of sequences and inputs.
pub fn link_keys() -> impl Iterator<Item = LinkKey> {
    let view = VIEW_KEYS.iter().map(|key| LinkKey { name: key.link, kind: Kind::View(key) });
    MODEL_KEYS.into_iter().chain(view)
}

/// The reason for refusing a key.
pub(super) enum Refused {
    /// The link has a newer version.
    Newer,
    /// Only this is allowed.
    Value(Allowed),
}

impl LinkKey {
    /// The values of this key in a link to `settings`, in order; none if the key is left out.
    pub(super) fn write(self, settings: &Settings) -> Vec<String> {
        match self.kind {
            Kind::Version => vec![VERSION.to_string()],
            Kind::Gate(gate) => {
                let weights = settings.weights.get(gate);
                vec![joined(Part::ALL.map(|part| number(part.of(weights))))]
            }
            Kind::Number(field) => settings.get(field).map(number).into_iter().collect(),
            Kind::Inputs => {
                let inputs = |s: &Sequence| joined(s.inputs.iter().map(|&x| number(x)));
                settings.sequences.iter().map(inputs).collect()
            }
            Kind::Targets => {
                let targets: Vec<_> = settings.sequences.iter().map(|s| s.target).collect();
                let last = targets.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
                targets[..last].iter().map(|t| t.map_or_else(String::new, number)).collect()
            }
            Kind::View(key) => {
                let view = &settings.view;
                let value = match key.access {
                    Access::Whole { get, .. } => Some(get(view).to_string()),
                    Access::Name { get, .. } => get(view),
                    Access::Names { get, .. } => Some(joined(get(view))).filter(|n| !n.is_empty()),
                };
                value.into_iter().collect()
            }
        }
    }

    /// Reads the values of this key into `settings`, all or none of them.
    pub(super) fn read(self, settings: &mut Settings, values: &[&str]) -> Result<(), Refused> {
        let most = match self.kind {
            Kind::Inputs => MAX_SEQUENCES,
            Kind::Targets => settings.sequences.len(),
            _ => 1,
        };
        if values.len() > most {
            return Err(Refused::Value(Allowed::Times(most)));
        }
        let value = values[0];
        match self.kind {
            Kind::Version => match value.parse::<u32>() {
                Ok(VERSION) => {}
                Ok(newer) if newer > VERSION => return Err(Refused::Newer),
                Err(error) if *error.kind() == IntErrorKind::PosOverflow => {
                    return Err(Refused::Newer);
                }
                _ => return Err(Refused::Value(Allowed::Whole(VERSION as usize))),
            },
            Kind::Gate(gate) => {
                let numbers: Option<Vec<f64>> = value.split(',').map(parse).collect();
                let Some([w_hh, w_ih, b]) = numbers.as_deref() else {
                    return Err(Refused::Value(Allowed::Numbers(Part::ALL.len())));
                };
                *settings.weights.get_mut(gate) = GateWeights { w_hh: *w_hh, w_ih: *w_ih, b: *b };
            }
            Kind::Number(field) => {
                let number = parse(value).ok_or(Refused::Value(Allowed::Number))?;
                settings.set(field, number);
            }
            Kind::Inputs => {
                let inputs = |value: &&str| value.split(',').map(parse).collect::<Option<Vec<_>>>();
                let all: Option<Vec<_>> = values.iter().map(inputs).collect();
                let all = all.ok_or(Refused::Value(Allowed::List))?;
                settings.sequences = all.into_iter().map(Sequence::new).collect();
            }
            Kind::Targets => {
                let target = |&value: &&str| match value {
                    "" => Some(None),
                    _ => parse(value).map(Some),
                };
                let all: Option<Vec<_>> = values.iter().map(target).collect();
                let all = all.ok_or(Refused::Value(Allowed::NumberOrNothing))?;
                for (sequence, target) in settings.sequences.iter_mut().zip(all) {
                    sequence.target = target;
                }
            }
            Kind::View(key) => read_view(key, settings, value).map_err(Refused::Value)?,
        }
        Ok(())
    }
}

fn read_view(key: &ViewKey, settings: &mut Settings, text: &str) -> Result<(), Allowed> {
    let limits = Limits::of(settings);
    let view = &mut settings.view;
    match key.access {
        Access::Whole { set, most, .. } => {
            let most = most(limits);
            let number = text.strip_prefix('+').unwrap_or(text).trim().parse().ok();
            let number = number.filter(|number| (1..=most).contains(number));
            set(view, number.ok_or(Allowed::Whole(most))?);
            Ok(())
        }
        Access::Name { set, .. } => set(view, Some(text)).map_err(Allowed::OneOf),
        Access::Names { set, .. } => {
            let names: Vec<_> = text.split(',').map(str::trim).collect();
            set(view, &names).map_err(Allowed::SomeOf)
        }
    }
}

/// A number as a link has it: the shortest decimal that gives back the same bits.
fn number(value: f64) -> String {
    if value == 0.0 && value.is_sign_negative() { "-0".to_owned() } else { exact(value) }
}

fn joined(parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push(',');
        }
        text.push_str(part.as_ref());
    }
    text
}

fn parse(text: &str) -> Option<f64> {
    // A comma separates numbers here, so it cannot be a decimal comma.
    if text.contains(',') {
        return None;
    }
    // Decoding has turned the plus sign of `1e+3` into a blank.
    let mut before = '\0';
    let restored = text.trim().chars().map(|c| {
        let plus = c == ' ' && matches!(before, 'e' | 'E');
        before = c;
        if plus { '+' } else { c }
    });
    read(&restored.collect::<String>()).filter(|value| value.abs() <= LIMIT)
}
