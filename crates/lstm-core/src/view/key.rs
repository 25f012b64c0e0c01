//! The keys of a view: one row for each, from which links and JSON are read and written.

use super::View;
use crate::lesson::LessonStep;
use crate::named::Named;
use crate::settings::{MAX_INPUTS, MAX_SEQUENCES, Settings};

/// A key of the view.
pub(crate) struct ViewKey {
    /// The key in a link.
    pub link: &'static str,
    /// The key in the view's JSON; the name of the field.
    pub name: &'static str,
    /// The path in the settings' JSON.
    pub path: &'static str,
    /// Access to the field.
    pub access: Access,
}

/// Access to a field of the view by values that links and JSON have in common.
pub(crate) enum Access {
    /// A whole number from 1 to `most`, to be checked before `set`.
    Whole { get: fn(&View) -> usize, set: fn(&mut View, usize), most: fn(Limits) -> usize },
    /// One name; none is null in JSON, and is left out of a link. `set` refuses other names, and
    /// none where a name is required.
    Name {
        get: fn(&View) -> Option<String>,
        set: fn(&mut View, Option<&str>) -> Result<(), AllowedNames>,
    },
    /// A set of names; the empty set is left out of a link. `set` refuses other names.
    Names {
        get: fn(&View) -> Vec<&'static str>,
        set: fn(&mut View, &[&str]) -> Result<(), AllowedNames>,
    },
}

/// The names allowed where another one was refused.
pub(crate) type AllowedNames = Vec<&'static str>;

/// The numbers of sequences and steps that a view can choose from.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub sequences: usize,
    /// In the sequence shown.
    pub steps: usize,
}

impl Limits {
    /// The limits of any settings.
    pub const MAX: Limits = Limits { sequences: MAX_SEQUENCES, steps: MAX_INPUTS };

    /// The limits of these settings.
    pub fn of(settings: &Settings) -> Limits {
        Limits {
            sequences: settings.sequences.len(),
            steps: settings.current_sequence().inputs.len(),
        }
    }
}

/// The type of a field with one name, or none.
pub(super) trait NameValue: Sized {
    /// The name of a value, if it has one.
    fn to_name(&self) -> Option<String>;

    /// The value of a name.
    fn from_name(name: Option<&str>) -> Result<Self, AllowedNames>;

    /// Every value that has a name.
    fn all() -> Vec<Self>;
}

impl<T: Named> NameValue for T {
    fn to_name(&self) -> Option<String> {
        Some(self.name().to_owned())
    }

    fn from_name(name: Option<&str>) -> Result<Self, AllowedNames> {
        name.and_then(T::named).ok_or_else(T::names)
    }

    fn all() -> Vec<Self> {
        T::CHOICES.to_vec()
    }
}

impl<T: Named> NameValue for Option<T> {
    fn to_name(&self) -> Option<String> {
        self.and_then(|value| value.to_name())
    }

    fn from_name(name: Option<&str>) -> Result<Self, AllowedNames> {
        name.map(|name| T::from_name(Some(name))).transpose()
    }

    fn all() -> Vec<Self> {
        T::CHOICES.iter().copied().map(Some).collect()
    }
}

impl NameValue for Option<LessonStep> {
    fn to_name(&self) -> Option<String> {
        self.map(|step| step.to_string())
    }

    fn from_name(name: Option<&str>) -> Result<Self, AllowedNames> {
        name.map(LessonStep::read).transpose()
    }

    fn all() -> Vec<Self> {
        LessonStep::all().map(Some).collect()
    }
}

/// The table of keys: a row `"key in links" => field: form;` for each field of [`View`]. A field
/// without a row does not compile.
macro_rules! view_keys {
    ($($link:literal => $field:ident: $form:ident $(($most:expr))?;)*) => {
        /// Every key of the view, in the order in which links and JSON have them.
        pub(crate) static KEYS: [ViewKey; [$($link),*].len()] = [$(
            ViewKey {
                link: $link,
                name: stringify!($field),
                path: concat!("view.", stringify!($field)),
                access: view_keys!(@access $form $field $($most)?),
            }
        ),*];

        // Every field is named in this pattern.
        const _: fn(View) = |View { $($field: _),* }| ();

        impl ViewKey {
            /// Every value of the key, as links have it. For tests and documentation only: kept
            /// apart from [`KEYS`], so that the browser's modules do not contain it.
            pub(crate) fn samples(&self, limits: Limits) -> Vec<String> {
                match self.link {
                    $($link => view_keys!(@samples $form $field limits $($most)?),)*
                    _ => vec![],
                }
            }
        }
    };
    (@access whole $field:ident $most:expr) => {
        Access::Whole {
            get: |view| view.$field.into(),
            set: |view, value| view.$field = value.try_into().unwrap_or(view.$field),
            most: $most,
        }
    };
    (@access name $field:ident) => {
        Access::Name {
            get: |view| view.$field.to_name(),
            set: |view, name| {
                view.$field = NameValue::from_name(name)?;
                Ok(())
            },
        }
    };
    (@access names $field:ident) => {
        Access::Names {
            get: |view| view.$field.iter().map(Named::name).collect(),
            set: |view, names| {
                let set = names.iter().map(|name| Named::named(name)).collect::<Option<_>>();
                view.$field = set.ok_or_else(Panel::names)?;
                Ok(())
            },
        }
    };
    (@samples whole $field:ident $limits:ident $most:expr) => {{
        let most: fn(Limits) -> usize = $most;
        (1..=most($limits)).map(|number| number.to_string()).collect()
    }};
    (@samples name $field:ident $limits:ident) => {
        key::all_names(|view| &view.$field)
    };
    (@samples names $field:ident $limits:ident) => {
        key::all_sets(&Panel::names())
    };
}
pub(super) use view_keys;

/// The names of all values of a field.
pub(super) fn all_names<T: NameValue>(_field: fn(&View) -> &T) -> Vec<String> {
    T::all().iter().filter_map(NameValue::to_name).collect()
}

/// All sets of these names, separated by commas, but for the empty set.
pub(super) fn all_sets(names: &[&str]) -> Vec<String> {
    let set = |members: usize| {
        let chosen = names.iter().enumerate().filter(|(n, _)| members >> n & 1 == 1);
        chosen.map(|(_, name)| *name).collect::<Vec<_>>().join(",")
    };
    (1..1 << names.len()).map(set).collect()
}
