//! Errors in links.

use std::fmt;

use super::{MAX_LINK, VERSION};
use crate::number::LIMIT;
use crate::settings::MAX_INPUTS;

/// The values allowed for a key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Allowed {
    /// A number of magnitude up to [`LIMIT`].
    Number,
    /// Such a number, or an empty value.
    NumberOrNothing,
    /// This many numbers, separated by commas.
    Numbers(usize),
    /// One or more numbers, separated by commas.
    List,
    /// A whole number from 1 to this.
    Whole(usize),
    /// One of these names.
    OneOf(Vec<&'static str>),
    /// Some of these names, separated by commas.
    SomeOf(Vec<&'static str>),
    /// Any value, but the key at most this many times.
    Times(usize),
}

impl Allowed {
    /// A short name, which never changes, while messages may.
    pub fn code(&self) -> &'static str {
        match self {
            Allowed::Number => "number",
            Allowed::NumberOrNothing => "number-or-nothing",
            Allowed::Numbers(_) => "numbers",
            Allowed::List => "list",
            Allowed::Whole(_) => "whole",
            Allowed::OneOf(_) => "one-of",
            Allowed::SomeOf(_) => "some-of",
            Allowed::Times(_) => "times",
        }
    }

    /// The number of values, or the greatest one, if there is such a limit.
    pub fn count(&self) -> Option<usize> {
        match self {
            Allowed::Numbers(n) | Allowed::Whole(n) | Allowed::Times(n) => Some(*n),
            _ => None,
        }
    }

    /// The allowed names; none if other values are allowed.
    pub fn names(&self) -> &[&'static str] {
        match self {
            Allowed::OneOf(names) | Allowed::SomeOf(names) => names,
            _ => &[],
        }
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Allowed::Number => write!(f, "it must be a number from -{LIMIT} to {LIMIT}"),
            Allowed::NumberOrNothing => {
                write!(f, "it must be a number from -{LIMIT} to {LIMIT}, or nothing")
            }
            Allowed::Numbers(count) => write!(
                f,
                "it must be {count} numbers from -{LIMIT} to {LIMIT}, separated by commas"
            ),
            Allowed::List => write!(
                f,
                "it must be one or more numbers from -{LIMIT} to {LIMIT}, separated by commas"
            ),
            Allowed::Whole(most) => write!(f, "it must be a whole number from 1 to {most}"),
            Allowed::OneOf(names) => write!(f, "it must be one of {}", names.join(", ")),
            Allowed::SomeOf(names) => {
                write!(f, "it must be some of {}, separated by commas", names.join(", "))
            }
            Allowed::Times(1) => f.write_str("it may be given only once"),
            Allowed::Times(most) => write!(f, "it may be given at most {most} times here"),
        }
    }
}

/// An error in a link, with the wrong value and the allowed ones.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkError {
    /// A known key with a value that is not allowed.
    Value {
        /// The key.
        key: &'static str,
        /// The decoded value; all values of a repeated key.
        value: String,
        /// The values allowed.
        allowed: Allowed,
    },
    /// A version of the format that is newer than this program.
    Newer {
        /// The version.
        version: String,
    },
    /// More than [`MAX_LINK`] characters.
    TooLong {
        /// The number of characters.
        length: usize,
    },
    /// More than [`MAX_INPUTS`] inputs.
    TooManyInputs {
        /// The number of inputs.
        count: usize,
    },
    /// A text that is neither an address nor a query.
    NotALink {
        /// The text.
        text: String,
    },
}

impl LinkError {
    /// A short name, which never changes, while messages may; for a value, [`Allowed::code`].
    pub fn code(&self) -> &'static str {
        match self {
            LinkError::Value { allowed, .. } => allowed.code(),
            LinkError::Newer { .. } => "newer",
            LinkError::TooLong { .. } => "too-long",
            LinkError::TooManyInputs { .. } => "too-many",
            LinkError::NotALink { .. } => "not-a-link",
        }
    }

    /// The wrong key, if the error is about a single one.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            LinkError::Value { key, .. } => Some(key),
            LinkError::Newer { .. } => Some("v"),
            LinkError::TooManyInputs { .. } => Some("x"),
            LinkError::TooLong { .. } | LinkError::NotALink { .. } => None,
        }
    }

    /// The wrong value, or the number that is too large.
    pub fn value(&self) -> String {
        match self {
            LinkError::Value { value, .. } => value.clone(),
            LinkError::Newer { version } => version.clone(),
            LinkError::TooLong { length: count } | LinkError::TooManyInputs { count } => {
                count.to_string()
            }
            LinkError::NotALink { text } => text.clone(),
        }
    }

    /// The greatest number allowed, if there is one.
    pub fn most(&self) -> Option<usize> {
        match self {
            LinkError::Value { allowed, .. } => allowed.count(),
            LinkError::Newer { .. } => Some(VERSION as usize),
            LinkError::TooLong { .. } => Some(MAX_LINK),
            LinkError::TooManyInputs { .. } => Some(MAX_INPUTS),
            LinkError::NotALink { .. } => None,
        }
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::Value { key, value, allowed } => {
                write!(f, "{key}: \"{value}\" is not allowed; {allowed}")
            }
            LinkError::Newer { version } => write!(
                f,
                "v: this link has version {version} of the format, which is newer than this \
                 program; it understands version 1 to {VERSION}"
            ),
            LinkError::TooLong { length } => {
                write!(f, "this link has {length} characters; there may be at most {MAX_LINK}")
            }
            LinkError::TooManyInputs { count } => write!(
                f,
                "x: this link has {count} inputs; there may be at most {MAX_INPUTS} in all sequences"
            ),
            LinkError::NotALink { text } => write!(
                f,
                "\"{text}\" is not a link; write an address or a query such as \"?v=1&x=0,0.5\""
            ),
        }
    }
}

impl std::error::Error for LinkError {}
