//! A list of numbers as it is copied from a spreadsheet, an article or a program.

use crate::number::{LIMIT, read};
use crate::{Error, Result};

/// The numbers of a text.
///
/// Lines, tabs and semicolons separate them, so that a decimal comma can stand within one; in a
/// text without any of these, commas do; in a text without those, blanks.
///
/// # Errors
/// If there are none, or one is no number or out of range; the error says which.
///
/// ```
/// assert_eq!(lstm_core::list("0\t0.5\t0.25\n1")?, [0.0, 0.5, 0.25, 1.0]);
/// assert_eq!(lstm_core::list("0,5; 0,25")?, [0.5, 0.25]);
/// assert_eq!(lstm_core::list("[0, 0.5, 0.25, 1]")?, [0.0, 0.5, 0.25, 1.0]);
/// assert_eq!(lstm_core::list("0 0.5 0.25 1")?, [0.0, 0.5, 0.25, 1.0]);
/// # Ok::<(), lstm_core::Error>(())
/// ```
pub fn list(text: &str) -> Result<Vec<f64>> {
    const STRONG: [char; 4] = ['\n', '\r', '\t', ';'];
    let text = text.trim().trim_start_matches('[').trim_end_matches(']').trim();
    let separators: &[char] = if text.contains(STRONG) {
        &STRONG
    } else if text.contains(',') {
        &[',']
    } else {
        &[' ', '\u{a0}']
    };
    let items = text.split(separators).map(|item| item.trim().trim_end_matches(',').trim());
    let numbers: Vec<f64> = items
        .filter(|item| !item.is_empty())
        .enumerate()
        .map(|(n, item)| {
            let number = read(item).filter(|number| number.abs() <= LIMIT);
            let refused = || Error::NotAList { item: n + 1, text: item.to_owned() };
            number.map(|number| number + 0.0).ok_or_else(refused)
        })
        .collect::<Result<_>>()?;
    if numbers.is_empty() {
        return Err(Error::NotAList { item: 1, text: String::new() });
    }
    Ok(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lists_as_they_are_copied() {
        for (text, numbers) in [
            ("1", vec![1.0]),
            ("0,5\n0,25\n", vec![0.5, 0.25]),
            ("1\r\n\r\n2\r\n", vec![1.0, 2.0]),
            ("0, 0.5, 0.25,", vec![0.0, 0.5, 0.25]),
            ("1,2,3", vec![1.0, 2.0, 3.0]),
            ("\u{2212}1\t+2", vec![-1.0, 2.0]),
            ("1\u{a0}2", vec![1.0, 2.0]),
            ("[1,\n 2,\n 3]", vec![1.0, 2.0, 3.0]),
        ] {
            assert_eq!(list(text), Ok(numbers), "{text:?}");
        }
    }

    #[test]
    fn says_which_item_is_none() {
        for (text, item, wrong) in [
            ("", 1, ""),
            (" \n", 1, ""),
            ("input\n1\n2", 1, "input"),
            ("1 2 three", 3, "three"),
            ("1,2e9", 2, "2e9"),
            ("1\n1,000", 2, "1,000"),
        ] {
            let refused = Error::NotAList { item, text: wrong.to_owned() };
            assert_eq!(list(text), Err(refused), "{text:?}");
        }
    }
}
