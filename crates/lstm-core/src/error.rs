//! What can be wrong with what is asked of the cell.

use std::fmt;

use crate::field::Field;
use crate::gate::Gate;
use crate::number::{LIMIT, exact};
use crate::weights::Part;

/// `Result` with this crate's [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

/// What is wrong, where, and what would be right.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// The text given for a field is no number.
    NotANumber {
        /// The field it was given for.
        field: Field,
        /// The text.
        text: String,
    },
    /// A NaN, an infinity, or a magnitude over [`LIMIT`].
    OutOfRange {
        /// The field it was given for.
        field: Field,
        /// The value.
        value: f64,
    },
    /// A number that has to be a whole one from 1 to `most`, and is not.
    NotWhole {
        /// Where it stands in the settings' JSON.
        path: &'static str,
        /// The number.
        value: f64,
        /// The greatest allowed.
        most: usize,
    },
    /// None, or too many, of what there have to be 1 to `most` of.
    Count {
        /// Where they stand in the settings' JSON.
        path: String,
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// Something else than what is expected there: text for a number, an unknown key.
    WrongType {
        /// Where it stands in the settings' JSON.
        path: String,
        /// What is there, as it would be written.
        value: String,
        /// What should be.
        expected: String,
    },
    /// Text given for a list, of which one item is no number or one out of range.
    NotAList {
        /// Which item, from 1.
        item: usize,
        /// The item; empty if the text has none at all.
        text: String,
    },
    /// The input's weight is 0 at this gate: no input moves its x-axis value.
    ZeroWeight {
        /// The gate.
        gate: Gate,
    },
    /// The forget gate is 0: no old long-term memory moves the new one.
    NothingKept,
    /// The number comes from the step before and cannot be set.
    Computed {
        /// The field that it has at the first step.
        field: Field,
    },
    /// The value that would be needed is beyond [`LIMIT`].
    OutOfReach {
        /// The field that would have to take it.
        field: Field,
        /// The value.
        value: f64,
    },
}

impl Error {
    /// A short name that stays the same while messages are reworded.
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

    /// The path of the field that is wrong, or would have to be; of a list, which item it is.
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

    /// The least and the greatest value that would be allowed.
    #[expect(clippy::cast_precision_loss, reason = "these are small")]
    pub fn allowed(&self) -> (f64, f64) {
        match self {
            Error::NotWhole { most, .. } | Error::Count { most, .. } => (1.0, *most as f64),
            _ => (-LIMIT, LIMIT),
        }
    }

    /// The value that was refused, as it would be written; empty where there is none.
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
