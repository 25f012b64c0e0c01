//! JSON values in any representation: a browser's, or a file's.

use crate::{Error, Result};

/// A JSON value, or a missing one.
pub trait RawValue: Sized {
    /// True if there is no value at all.
    fn is_missing(&self) -> bool;
    /// True for `null`.
    fn is_null(&self) -> bool;
    /// The value of a key; missing if there is no such key, or if this is not an object.
    #[must_use]
    fn get(&self, key: &str) -> Self;
    /// The keys, if this is an object.
    fn keys(&self) -> Option<Vec<String>>;
    /// The items, if this is a list.
    fn items(&self) -> Option<Vec<Self>>;
    /// The number, if this is one.
    fn number(&self) -> Option<f64>;
    /// The text, if this is one.
    fn text(&self) -> Option<String>;
    /// The value as an error message quotes it.
    fn written(&self) -> String;

    /// The numbers, if this is a list of nothing else.
    fn numbers(&self) -> Option<Vec<f64>> {
        self.items()?.iter().map(RawValue::number).collect()
    }
}

/// The value as `read` understands it; none if it is missing.
///
/// # Errors
/// If `read` does not understand it.
pub(crate) fn optional<T, R: RawValue>(
    raw: &R,
    path: &str,
    expected: &str,
    read: impl Fn(&R) -> Option<T>,
) -> Result<Option<T>> {
    if raw.is_missing() {
        return Ok(None);
    }
    read(raw).map(Some).ok_or_else(|| wrong_type(path, raw, expected))
}

/// Checks the keys of an object, which may be missing. `prefix` is its path, with a dot.
///
/// # Errors
/// If it is not an object, or if it has an unknown key, which is probably misspelt.
pub(crate) fn check_keys<R: RawValue>(raw: &R, prefix: &str, known: &[&str]) -> Result<()> {
    if raw.is_missing() {
        return Ok(());
    }
    let Some(keys) = raw.keys() else {
        return Err(wrong_type(prefix.trim_end_matches('.'), raw, "an object"));
    };
    match keys.iter().find(|key| !known.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => {
            let expected = format!("one of {}", known.join(", "));
            Err(wrong_type(&format!("{prefix}{key}"), &raw.get(key), &expected))
        }
    }
}

/// The error for a value of the wrong type. An empty path is that of the settings themselves.
pub(crate) fn wrong_type<R: RawValue>(path: &str, raw: &R, expected: &str) -> Error {
    Error::WrongType {
        path: if path.is_empty() { "settings".to_owned() } else { path.to_owned() },
        value: raw.written(),
        expected: expected.to_owned(),
    }
}
