//! Settings read from JSON values.

use crate::field::Field;
use crate::gate::Gate;
use crate::raw_value::{RawValue, check_keys, optional, wrong_type};
use crate::settings::{Sequence, Settings};
use crate::view::key::{Access, Limits, ViewKey};
use crate::view::{KEYS, View};
use crate::weights::Part;
use crate::{Error, Result};

impl Settings {
    /// Checked settings from a JSON object. A missing value, at any depth, is that of
    /// [`Settings::default`].
    ///
    /// # Errors
    /// If a value has the wrong type or is out of range, or a key is unknown; the error has its
    /// path.
    pub fn read<R: RawValue>(raw: &R) -> Result<Settings> {
        let mut settings = Settings::default();
        check_keys(raw, "", &["weights", "h", "c", "sequences", "view"])?;
        let weights = raw.get("weights");
        check_keys(&weights, "weights.", &Gate::ALL.map(Gate::name))?;
        for gate in Gate::ALL {
            let prefix = format!("weights.{}.", gate.name());
            check_keys(&weights.get(gate.name()), &prefix, &Part::ALL.map(Part::name))?;
        }
        for field in Field::fixed() {
            let path = field.to_string();
            let value = path
                .split('.')
                .fold(None, |at: Option<R>, key| Some(at.as_ref().unwrap_or(raw).get(key)));
            if let Some(value) = value
                && let Some(value) = optional(&value, &path, "a number", RawValue::number)?
            {
                settings = settings.with(field, value);
            }
        }
        let sequences = raw.get("sequences");
        if let Some(items) = optional(&sequences, "sequences", "a list", RawValue::items)? {
            settings.sequences = items.iter().enumerate().map(sequence).collect::<Result<_>>()?;
        }
        settings.view = view(&raw.get("view"))?;
        settings.check()?;
        Ok(settings)
    }
}

fn sequence<R: RawValue>((n, raw): (usize, &R)) -> Result<Sequence> {
    let prefix = format!("sequences.{n}.");
    check_keys(raw, &prefix, &["inputs", "target"])?;
    let list = raw.get("inputs");
    let path = format!("{prefix}inputs");
    let inputs = match list.numbers() {
        Some(numbers) => numbers,
        // Slower, but names the wrong item.
        None => optional(&list, &path, "a list of numbers", RawValue::items)?
            .ok_or_else(|| wrong_type(&path, &list, "a list of numbers"))?
            .iter()
            .enumerate()
            .map(|(step, item)| {
                let wrong = || wrong_type(&format!("{path}.{step}"), item, "a number");
                item.number().ok_or_else(wrong)
            })
            .collect::<Result<_>>()?,
    };
    let target = raw.get("target");
    let target = if target.is_null() {
        None
    } else {
        optional(&target, &format!("{prefix}target"), "a number or null", RawValue::number)?
    };
    Ok(Sequence { inputs, target })
}

fn view<R: RawValue>(raw: &R) -> Result<View> {
    let mut view = View::default();
    check_keys(raw, "view.", &KEYS.each_ref().map(|key| key.name))?;
    // Numbers first: of several errors, theirs are reported.
    let is_whole = |key: &&ViewKey| matches!(key.access, Access::Whole { .. });
    let (numbers, others): (Vec<_>, Vec<_>) = KEYS.iter().partition(is_whole);
    for key in numbers.into_iter().chain(others) {
        let raw = raw.get(key.name);
        if raw.is_missing() {
            continue;
        }
        let refused = |raw: &R, names: &[&str]| wrong_type(key.path, raw, &names.join(" or "));
        match key.access {
            Access::Whole { set, most, .. } => {
                // `Settings::check` knows the numbers of sequences and steps.
                set(&mut view, whole(&raw, key.path, most(Limits::MAX))?);
            }
            Access::Name { set, .. } => {
                // No value has the empty name.
                let name = (!raw.is_null()).then(|| raw.text().unwrap_or_default());
                set(&mut view, name.as_deref()).map_err(|names| refused(&raw, &names))?;
            }
            Access::Names { set, .. } => {
                let items = raw.items().ok_or_else(|| wrong_type(key.path, &raw, "a list"))?;
                let names: Vec<_> = items.iter().map(|i| i.text().unwrap_or_default()).collect();
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                for (item, name) in items.iter().zip(&names) {
                    set(&mut view, &[name]).map_err(|names| refused(item, &names))?;
                }
                set(&mut view, &names).map_err(|names| refused(&raw, &names))?;
            }
        }
    }
    Ok(view)
}

/// A whole number from 1 to `most`.
fn whole<R: RawValue>(raw: &R, path: &'static str, most: usize) -> Result<usize> {
    let value = raw.number().ok_or_else(|| wrong_type(path, raw, "a number"))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared below")]
    let whole = value as usize;
    #[expect(clippy::cast_precision_loss, reason = "compared with the original")]
    let same = whole as f64 == value && (1..=most).contains(&whole);
    if same { Ok(whole) } else { Err(Error::NotWhole { path, value, most }) }
}
