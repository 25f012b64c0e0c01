//! Errors in settings and in requests to the cell.

use std::fmt;

use crate::field::Field;
use crate::gate::Gate;
use crate::number::{LIMIT, exact};
use crate::weights::Part;

/// `Result` with this crate's [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

/// An error with its place, the wrong value and the allowed ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// The text for a field is not a number.
    NotANumber {
        /// The field.
        field: Field,
        /// The text.
        text: String,
    },
    /// A NaN, an infinity, or a magnitude over [`LIMIT`].
    OutOfRange {
        /// The field.
        field: Field,
        /// The value.
        value: f64,
    },
    /// A number that is not a whole one from 1 to `most`.
    NotWhole {
        /// The path in the settings' JSON.
        path: &'static str,
        /// The number.
        value: f64,
        /// The greatest number allowed.
        most: usize,
    },
    /// No items, or more than `most`.
    Count {
        /// The path in the settings' JSON.
        path: String,
        /// The number of items.
        count: usize,
        /// The greatest number allowed.
        most: usize,
    },
    /// A value of the wrong type, such as a text for a number, or an unknown key.
    WrongType {
        /// The path in the settings' JSON.
        path: String,
        /// The value, as JSON has it.
        value: String,
        /// The expected type or values.
        expected: String,
    },
    /// A text for a list with an item that is not a number, or out of range.
    NotAList {
        /// The position of the item, from 1.
        item: usize,
        /// The item; empty if the text has no items.
        text: String,
    },
    /// The input's weight is 0 at this gate, so no input changes its x-axis value.
    ZeroWeight {
        /// The gate.
        gate: Gate,
    },
    /// The forget gate is 0, so no old long-term memory changes the new one.
    NothingKept,
    /// The number is computed by the previous step and cannot be set.
    Computed {
        /// The field for it at the first step.
        field: Field,
    },
    /// The value needed is beyond [`LIMIT`].
    OutOfReach {
        /// The field that needs it.
        field: Field,
        /// The value.
        value: f64,
    },
}

impl Error {
    /// A short name, which never changes, while messages may.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotANumber { .. } => "not-a-number",
            Error::OutOfRange { .. } => "out-of-range",
            Error::NotWhole { .. } => "not-whole",
            Error::Count { .. } => "count",
            Error::WrongType { .. } => "wrong-type",
            Error::NotAList { .. } => "not-a-list",
            Error::Computed { .. } => "computed",
            Error::ZeroWeight { .. } => "zero-weight",
            Error::NothingKept => "nothing-kept",
            Error::OutOfReach { .. } => "out-of-reach",
        }
    }

    /// The path of the field; for a list, the position of the item.
    pub fn field(&self) -> String {
        match self {
            Error::NotANumber { field, .. }
            | Error::OutOfRange { field, .. }
            | Error::OutOfReach { field, .. }
            | Error::Computed { field } => field.to_string(),
            Error::NotWhole { path, .. } => (*path).to_owned(),
            Error::Count { path, .. } | Error::WrongType { path, .. } => path.clone(),
            Error::NotAList { item, .. } => item.to_string(),
            Error::ZeroWeight { gate } => Field::Weight(*gate, Part::WIh).to_string(),
            Error::NothingKept => Field::C.to_string(),
        }
    }

    /// The least and the greatest value allowed.
    #[expect(clippy::cast_precision_loss, reason = "these are small")]
    pub fn allowed(&self) -> (f64, f64) {
        match self {
            Error::NotWhole { most, .. } | Error::Count { most, .. } => (1.0, *most as f64),
            _ => (-LIMIT, LIMIT),
        }
    }

    /// The refused value as text; empty if there is none.
    pub fn value(&self) -> String {
        match self {
            Error::NotANumber { text, .. } | Error::NotAList { text, .. } => text.clone(),
            Error::WrongType { value, .. } => value.clone(),
            Error::OutOfRange { value, .. }
            | Error::OutOfReach { value, .. }
            | Error::NotWhole { value, .. } => exact(*value),
            Error::Count { count, .. } => count.to_string(),
            Error::ZeroWeight { .. } | Error::NothingKept | Error::Computed { .. } => String::new(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (field, value) = (self.field(), self.value());
        let (least, most) = self.allowed();
        match self {
            Error::NotANumber { .. } => {
                write!(f, "{field}: \"{value}\" is not a number; write one such as -0.32 or 1e-3")
            }
            Error::OutOfRange { .. } => {
                write!(f, "{field}: {value} is not allowed; it must be from {least} to {most}")
            }
            Error::NotWhole { .. } => write!(
                f,
                "{field}: {value} is not allowed; it must be a whole number from {least} to {most}"
            ),
            Error::Count { .. } => {
                write!(f, "{field}: {value} given; there must be from {least} to {most}")
            }
            Error::WrongType { expected, .. } => {
                write!(f, "{field}: {value} where {expected} is expected")
            }
            Error::NotAList { .. } => {
                write!(f, "item {field}: \"{value}\" is not a number from {least} to {most}")
            }
            Error::Computed { .. } => {
                write!(f, "{field} comes from the step before and cannot be set")
            }
            Error::ZeroWeight { .. } => {
                write!(f, "{field} is 0, so no input moves this gate's x-axis value")
            }
            Error::NothingKept => f.write_str(
                "the forget gate keeps nothing, so no old long-term memory moves the new one",
            ),
            Error::OutOfReach { .. } => write!(
                f,
                "{field} would have to be {value}, beyond what is allowed, {least} to {most}"
            ),
        }
    }
}

impl std::error::Error for Error {}
