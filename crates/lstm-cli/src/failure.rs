//! Failures, as the command line prints them.

use std::fmt::Display;

/// The reasons why there is no output, printed one on a line.
#[derive(Debug)]
pub struct Failure(Vec<String>);

impl Failure {
    /// `subject: reason`, where the subject is an option or a file.
    pub fn of(subject: impl Display, reason: impl Display) -> Failure {
        Failure(vec![format!("{subject}: {reason}")])
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Failure {
        Failure(vec![error.to_string()])
    }
}

impl<E: std::error::Error> FromIterator<E> for Failure {
    fn from_iter<I: IntoIterator<Item = E>>(errors: I) -> Failure {
        Failure(errors.into_iter().map(|error| error.to_string()).collect())
    }
}

impl IntoIterator for Failure {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
