//! Enums whose values have names in JSON, in links and on the command line.

use serde::Serializer;

/// An enum whose values have names. The names never change.
pub trait Named: Copy + PartialEq + 'static {
    /// All values, in order.
    const CHOICES: &'static [Self];

    /// The value's name: lower-case letters and hyphens.
    fn name(self) -> &'static str;

    /// The value of a name, if there is one.
    fn named(name: &str) -> Option<Self> {
        Self::CHOICES.iter().copied().find(|one| one.name() == name)
    }

    /// All names, in order.
    fn names() -> Vec<&'static str> {
        Self::CHOICES.iter().map(|one| one.name()).collect()
    }
}

/// For `serialize_with`: a value as its name.
pub(crate) fn by_name<T: Named, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.name())
}
