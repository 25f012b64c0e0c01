//! Choices that have names: in JSON, in links, on the command line.

use serde::Serializer;

/// One of a few, each with a name that stays the same for ever.
pub trait Named: Copy + PartialEq + 'static {
    /// All of them, in order.
    const CHOICES: &'static [Self];

    /// Its name: lower-case letters and hyphens.
    fn name(self) -> &'static str;

    /// The one of this name, if there is one.
    fn named(name: &str) -> Option<Self> {
        Self::CHOICES.iter().copied().find(|one| one.name() == name)
    }

    /// All names, in order.
    fn names() -> Vec<&'static str> {
        Self::CHOICES.iter().map(|one| one.name()).collect()
    }
}

/// For `serialize_with`: as its name.
pub(crate) fn by_name<T: Named, S: Serializer>(one: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(one.name())
}

/// For `serialize_with`: as its name, or null.
#[expect(clippy::ref_option, reason = "serde's signature")]
pub(crate) fn by_name_if_any<T: Named, S: Serializer>(
    one: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match one {
        Some(one) => by_name(one, serializer),
        None => serializer.serialize_none(),
    }
}
