//! What can be wrong with what is asked of the cell.

use std::fmt;

use crate::field::Field;
use crate::gate::Gate;
use crate::number::{LIMIT, exact};
use crate::settings::MAX_DIGITS;
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
    /// A number of digits that is no whole one from 1 to [`MAX_DIGITS`].
    Digits {
        /// The number of digits asked for.
        value: f64,
    },
    /// The input's weight is 0 at this gate: no input moves its x-axis value.
    ZeroWeight {
        /// The gate.
        gate: Gate,
    },
    /// The forget gate is 0: no old long-term memory moves the new one.
    NothingKept,
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
            Error::Digits { .. } => "digits",
            Error::ZeroWeight { .. } => "zero-weight",
            Error::NothingKept => "nothing-kept",
            Error::OutOfReach { .. } => "out-of-reach",
        }
    }

    /// The path of the field that is wrong, or would have to be.
    pub fn field(&self) -> String {
        match self {
            Error::NotANumber { field, .. }
            | Error::OutOfRange { field, .. }
            | Error::OutOfReach { field, .. } => field.to_string(),
            Error::Digits { .. } => "digits".into(),
            Error::ZeroWeight { gate } => Field::Weight(*gate, Part::WIh).to_string(),
            Error::NothingKept => Field::C.to_string(),
        }
    }

    /// The least and the greatest value that would be allowed.
    pub fn allowed(&self) -> (f64, f64) {
        match self {
            Error::Digits { .. } => (1.0, MAX_DIGITS.into()),
            _ => (-LIMIT, LIMIT),
        }
    }

    /// The value that was refused, as it would be written; empty where there is none.
    pub fn value(&self) -> String {
        match self {
            Error::NotANumber { text, .. } => text.clone(),
            Error::OutOfRange { value, .. }
            | Error::OutOfReach { value, .. }
            | Error::Digits { value } => exact(*value),
            Error::ZeroWeight { .. } | Error::NothingKept => String::new(),
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
            Error::OutOfRange { .. } | Error::Digits { .. } => {
                write!(f, "{field}: {value} is not allowed; it must be from {least} to {most}")
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
