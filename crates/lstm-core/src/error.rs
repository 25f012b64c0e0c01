//! What can be wrong with what is asked of the cell.

use std::fmt;

use crate::field::Field;
use crate::number::{LIMIT, exact};
use crate::settings::MAX_DIGITS;
use crate::stage::Stage;

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
    /// A number of digits that is not from 1 to [`MAX_DIGITS`].
    Digits {
        /// The number of digits asked for.
        value: u8,
    },
    /// The input's weight is 0 at this stage: no input moves its x-axis value.
    ZeroWeight {
        /// The stage.
        stage: Stage,
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
            Error::ZeroWeight { .. } => Field::X.to_string(),
            Error::NothingKept => Field::C.to_string(),
        }
    }

    /// The value that was refused, as it would be written; empty where there is none.
    pub fn value(&self) -> String {
        match self {
            Error::NotANumber { text, .. } => text.clone(),
            Error::OutOfRange { value, .. } | Error::OutOfReach { value, .. } => exact(*value),
            Error::Digits { value } => value.to_string(),
            Error::ZeroWeight { .. } | Error::NothingKept => String::new(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (field, value) = (self.field(), self.value());
        match self {
            Error::NotANumber { .. } => {
                write!(f, "{field}: \"{value}\" is not a number; write one such as -0.32 or 1e-3")
            }
            Error::OutOfRange { .. } => {
                write!(f, "{field}: {value} is out of range; it must be from -{LIMIT} to {LIMIT}")
            }
            Error::Digits { .. } => {
                write!(f, "{field}: {value} is out of range; it must be from 1 to {MAX_DIGITS}")
            }
            Error::ZeroWeight { stage } => write!(
                f,
                "the input's weight is 0 at the stage {}, so no input moves its x-axis value",
                stage.name()
            ),
            Error::NothingKept => f.write_str(
                "the forget gate keeps nothing, so no old long-term memory moves the new one",
            ),
            Error::OutOfReach { .. } => write!(
                f,
                "{field} would have to be {value}, beyond what is allowed, -{LIMIT} to {LIMIT}"
            ),
        }
    }
}

impl std::error::Error for Error {}
