//! Every key of a link: one table, read and written from it.

use std::num::IntErrorKind;

use super::VERSION;
use super::error::Allowed;
use crate::gate::Gate;
use crate::lesson::LessonStep;
use crate::named::Named;
use crate::number::{LIMIT, exact, read};
use crate::rounding::Rounding;
use crate::settings::{MAX_SEQUENCES, Sequence, Settings};
use crate::stage::Stage;
use crate::view::{Language, MAX_DIGITS, Panel, Theme, Words};
use crate::weights::{GateWeights, Part};

/// What a key stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The version of the format.
    Version,
    /// A gate's three numbers.
    Gate(Gate),
    /// The first short-term memory.
    H,
    /// The first long-term memory.
    C,
    /// The inputs of a sequence; once for each.
    Inputs,
    /// What should come out of a sequence; once for each, in the same order.
    Targets,
    /// The sequence shown.
    Sequence,
    /// The step shown.
    Step,
    /// The stage in focus.
    Stage,
    /// The digits shown.
    Digits,
    /// Whether they are all that is worked with.
    Rounding,
    /// The vocabulary.
    Words,
    /// The language.
    Language,
    /// The colours.
    Theme,
    /// What is not shown.
    Hide,
    /// The step of a lesson.
    Lesson,
}

/// In the order in which they are written, and read: what says how many there are of something
/// comes before what chooses among them.
pub const KEYS: [(&str, Key); 19] = [
    ("v", Key::Version),
    ("f", Key::Gate(Gate::Forget)),
    ("i", Key::Gate(Gate::Input)),
    ("g", Key::Gate(Gate::Cell)),
    ("o", Key::Gate(Gate::Output)),
    ("h", Key::H),
    ("c", Key::C),
    ("x", Key::Inputs),
    ("y", Key::Targets),
    ("n", Key::Sequence),
    ("t", Key::Step),
    ("stage", Key::Stage),
    ("digits", Key::Digits),
    ("rounding", Key::Rounding),
    ("words", Key::Words),
    ("lang", Key::Language),
    ("theme", Key::Theme),
    ("hide", Key::Hide),
    ("lesson", Key::Lesson),
];

/// Why a key is not taken.
pub enum Refused {
    /// The link is of a newer version.
    Newer,
    /// This would be allowed.
    Value(Allowed),
}

impl Key {
    /// The values of this key, in order; none where it need not stand.
    pub fn write(self, settings: &Settings) -> Vec<String> {
        let view = &settings.view;
        let one = |text: &str| vec![text.to_owned()];
        match self {
            Key::Version => vec![VERSION.to_string()],
            Key::Gate(gate) => {
                let weights = settings.weights.get(gate);
                vec![joined(Part::ALL.map(|part| number(part.of(weights))))]
            }
            Key::H => vec![number(settings.h)],
            Key::C => vec![number(settings.c)],
            Key::Inputs => {
                let inputs = |s: &Sequence| joined(s.inputs.iter().map(|&x| number(x)));
                settings.sequences.iter().map(inputs).collect()
            }
            Key::Targets => {
                let targets: Vec<_> = settings.sequences.iter().map(|s| s.target).collect();
                let last = targets.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
                targets[..last].iter().map(|t| t.map_or_else(String::new, number)).collect()
            }
            Key::Sequence => vec![view.sequence.to_string()],
            Key::Step => vec![view.step.to_string()],
            Key::Stage => view.stage.map_or_else(Vec::new, |stage| one(stage.name())),
            Key::Digits => vec![view.digits.to_string()],
            Key::Rounding => one(view.rounding.name()),
            Key::Words => one(view.words.name()),
            Key::Language => one(view.lang.name()),
            Key::Theme => one(view.theme.name()),
            Key::Hide => {
                let hidden = joined(view.hide.iter().map(Panel::name));
                if hidden.is_empty() { vec![] } else { vec![hidden] }
            }
            Key::Lesson => view.lesson.map_or_else(Vec::new, |step| one(&step.to_string())),
        }
    }

    /// Takes the values given for this key into `settings`, all or none of them.
    pub fn read(self, settings: &mut Settings, values: &[&str]) -> Result<(), Refused> {
        let most = match self {
            Key::Inputs => MAX_SEQUENCES,
            Key::Targets => settings.sequences.len(),
            _ => 1,
        };
        if values.len() > most {
            return Err(Refused::Value(Allowed::Times(most)));
        }
        let value = values[0];
        let sequences = settings.sequences.len();
        let steps = settings.shown().inputs.len();
        let view = &mut settings.view;
        match self {
            Key::Version => match value.parse::<u32>() {
                Ok(VERSION) => {}
                Ok(newer) if newer > VERSION => return Err(Refused::Newer),
                Err(error) if *error.kind() == IntErrorKind::PosOverflow => {
                    return Err(Refused::Newer);
                }
                _ => return Err(Refused::Value(Allowed::Whole(VERSION as usize))),
            },
            Key::Gate(gate) => {
                let numbers: Option<Vec<f64>> = value.split(',').map(given).collect();
                let Some([w_hh, w_ih, b]) = numbers.as_deref() else {
                    return Err(Refused::Value(Allowed::Numbers(Part::ALL.len())));
                };
                *settings.weights.get_mut(gate) = GateWeights { w_hh: *w_hh, w_ih: *w_ih, b: *b };
            }
            Key::H => settings.h = given(value).ok_or(Refused::Value(Allowed::Number))?,
            Key::C => settings.c = given(value).ok_or(Refused::Value(Allowed::Number))?,
            Key::Inputs => {
                let inputs = |value: &&str| value.split(',').map(given).collect::<Option<Vec<_>>>();
                let all: Option<Vec<_>> = values.iter().map(inputs).collect();
                let all = all.ok_or(Refused::Value(Allowed::List))?;
                settings.sequences = all.into_iter().map(Sequence::new).collect();
            }
            Key::Targets => {
                let target = |&value: &&str| match value {
                    "" => Some(None),
                    _ => given(value).map(Some),
                };
                let all: Option<Vec<_>> = values.iter().map(target).collect();
                let all = all.ok_or(Refused::Value(Allowed::NumberOrNothing))?;
                for (sequence, target) in settings.sequences.iter_mut().zip(all) {
                    sequence.target = target;
                }
            }
            Key::Sequence => view.sequence = whole(value, sequences)?,
            Key::Step => view.step = whole(value, steps)?,
            Key::Stage => view.stage = Some(choice::<Stage>(value)?),
            Key::Digits => {
                let digits = whole(value, MAX_DIGITS.into())?;
                view.digits = u8::try_from(digits).unwrap_or(MAX_DIGITS);
            }
            Key::Rounding => view.rounding = choice::<Rounding>(value)?,
            Key::Words => view.words = choice::<Words>(value)?,
            Key::Language => view.lang = choice::<Language>(value)?,
            Key::Theme => view.theme = choice::<Theme>(value)?,
            Key::Hide => {
                let panels: Option<_> = value.split(',').map(|p| Panel::named(p.trim())).collect();
                view.hide = panels.ok_or(Refused::Value(Allowed::SomeOf(Panel::names())))?;
            }
            Key::Lesson => {
                let step = LessonStep::read(value);
                view.lesson = Some(step.map_err(|steps| Refused::Value(Allowed::OneOf(steps)))?);
            }
        }
        Ok(())
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

fn given(text: &str) -> Option<f64> {
    // A decimal comma has no place where commas separate.
    if text.contains(',') {
        return None;
    }
    // The plus sign of `1e+3` is a blank by now.
    let mut before = '\0';
    let restored = text.trim().chars().map(|c| {
        let plus = c == ' ' && matches!(before, 'e' | 'E');
        before = c;
        if plus { '+' } else { c }
    });
    read(&restored.collect::<String>()).filter(|value| value.abs() <= LIMIT)
}

fn whole(text: &str, most: usize) -> Result<usize, Refused> {
    let number = text.strip_prefix('+').unwrap_or(text).trim().parse().ok();
    let number = number.filter(|number| (1..=most).contains(number));
    number.ok_or(Refused::Value(Allowed::Whole(most)))
}

fn choice<T: Named>(text: &str) -> Result<T, Refused> {
    T::named(text).ok_or_else(|| Refused::Value(Allowed::OneOf(T::names())))
}
