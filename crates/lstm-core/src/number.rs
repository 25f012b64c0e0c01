//! Numbers that a reader sets: reading, checking, nudging and writing them.

use lexical_parse_float::FromLexical;

use crate::field::Field;
use crate::{Error, Result};

/// The greatest magnitude of a number in settings.
pub const LIMIT: f64 = 1e6;

/// The most decimal places of a nudged number. A double has no more digits.
const MAX_DECIMALS: usize = 15;

pub(crate) fn check(field: Field, value: f64) -> Result<()> {
    // False for NaN, too.
    if value.abs() <= LIMIT { Ok(()) } else { Err(Error::OutOfRange { field, value }) }
}

/// Reads and checks a number as people write it: `+1`, `.5`, `1e-3`, a true minus sign, a space after
/// the sign, a decimal comma.
pub(crate) fn parse(field: Field, text: &str) -> Result<f64> {
    let refused = || Error::NotANumber { field, text: text.trim().to_owned() };
    let value = read(text).ok_or_else(refused)?;
    check(field, value)?;
    Ok(value + 0.0) // Readers do not tell -0 from 0.
}

/// [`parse`] without the check. A zero keeps its sign.
pub(crate) fn read(text: &str) -> Option<f64> {
    let text = text.trim().replace('\u{2212}', "-");
    // Slicing a text by indices may panic, and the code for that panic takes 3 kB of the module.
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    let mut plain = format!("{sign}{}", digits.trim_start());
    if !plain.contains('.') {
        if is_thousands(&plain) {
            return None;
        }
        plain = plain.replacen(',', ".", 1);
    }
    // Rust also reads "inf" and "nan".
    let known = plain.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    let signed_twice = digits.trim_start().starts_with(['+', '-']);
    if known && !signed_twice { decimal(&plain) } else { None }
}

/// True if the comma may separate thousands, as in `1,000`, but not in `0,125` or `1,5`.
fn is_thousands(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    digits.split_once(',').is_some_and(|(whole, rest)| {
        rest.len() == 3 && !whole.is_empty() && !whole.starts_with('0')
    })
}

/// The sum of `value` and `count × 10^power`, within [`LIMIT`]. It has no more decimals than its
/// terms: 2.7 + 0.1 is 2.8, not 2.8000000000000003.
pub(crate) fn nudge(value: f64, count: i32, power: i32) -> f64 {
    let power = power.clamp(-9, 6);
    let moved = value + f64::from(count) * power_of_ten(power);
    let decimals = decimals(value).max(usize::try_from(-power).unwrap_or(0)).min(MAX_DECIMALS);
    rounded(moved, decimals).clamp(-LIMIT, LIMIT)
}

/// The double nearest to `10^power`. `libm::pow` is less exact, and takes 1 kB of the module.
fn power_of_ten(power: i32) -> f64 {
    let whole = (0..power.unsigned_abs()).fold(1.0, |whole, _| whole * 10.0);
    if power < 0 { 1.0 / whole } else { whole }
}

/// The number with the fewest decimals that lies within `tolerance` of `value`.
pub(crate) fn round_within(value: f64, tolerance: f64) -> f64 {
    (0..=MAX_DECIMALS)
        .map(|decimals| rounded(value, decimals))
        .find(|candidate| (candidate - value).abs() <= tolerance)
        .unwrap_or(value)
}

fn rounded(value: f64, decimals: usize) -> f64 {
    decimal(&format!("{value:.decimals$}")).map_or(value, |v| v + 0.0)
}

/// The double nearest to a decimal, bit for bit that of `str::parse`. The standard library's parser is
/// faster, but its tables add 10 kB to the module that every reader loads.
pub(crate) fn decimal(text: &str) -> Option<f64> {
    f64::from_lexical(text.as_bytes()).ok()
}

fn decimals(value: f64) -> usize {
    value.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

/// The shortest text that reads back as the same bits: `2.7`, `-0.32`, `1e-7`.
///
/// ```
/// assert_eq!(lstm_core::exact(2.70), "2.7");
/// assert_eq!(lstm_core::exact(1e-9), "1e-9");
/// ```
pub fn exact(value: f64) -> String {
    let small = value != 0.0 && value.abs() < 1e-6;
    if small || value.abs() >= 1e15 { format!("{value:e}") } else { (value + 0.0).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_as_people_write_them() {
        for (text, value) in [
            ("1", 1.0),
            ("+1", 1.0),
            (" .5 ", 0.5),
            ("5.", 5.0),
            ("-0.32", -0.32),
            ("\u{2212}10", -10.0),
            ("\u{2212} 0.32", -0.32),
            ("0,25", 0.25),
            ("0,125", 0.125),
            ("-1,5", -1.5),
            ("1e-3", 0.001),
            ("-1E6", -1e6),
            ("1e\u{2212}7", 1e-7),
            ("\u{2212}1.5e\u{2212}7", -1.5e-7),
        ] {
            assert_eq!(parse(Field::C, text), Ok(value), "{text:?}");
        }
        assert!(parse(Field::C, "-0").is_ok_and(f64::is_sign_positive));
    }

    #[test]
    fn refuses_what_is_no_number_and_names_it() {
        for text in [
            "", " ", "-", "nan", "inf", "1,000.5", "1,000", "-12,345", "1,2,3", "two", "0x10",
            "1 2", "--1", "é",
        ] {
            let refused = Error::NotANumber { field: Field::H, text: text.trim().into() };
            assert_eq!(parse(Field::H, text), Err(refused), "{text:?}");
        }
        for text in ["1000000.1", "-1e7", "1e999"] {
            assert!(
                matches!(parse(Field::H, text), Err(Error::OutOfRange { field: Field::H, .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn the_nearest_double_is_that_of_the_standard_library() {
        // A linear congruential generator: any bits will do.
        let mut bits = 1_u64;
        for _ in 0..20_000 {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let value = f64::from_bits(bits);
            if !value.is_finite() {
                continue;
            }
            for text in
                [format!("{value:e}"), format!("{value:.3e}"), format!("{:.9}", value % 1e3)]
            {
                let standard: f64 = text.parse().unwrap();
                assert_eq!(decimal(&text).map(f64::to_bits), Some(standard.to_bits()), "{text}");
            }
        }
    }

    #[test]
    fn a_nudge_keeps_the_decimals_of_both() {
        assert_eq!(nudge(2.7, 1, -1).to_string(), "2.8");
        assert_eq!(nudge(1.63, -1, -1).to_string(), "1.53");
        assert_eq!(nudge(-0.1, 1, -1).to_string(), "0");
        assert_eq!(nudge(1.0, 1, 0).to_string(), "2");
        assert_eq!(nudge(LIMIT, 1, 0).to_string(), "1000000");
    }

    #[test]
    fn powers_of_ten_are_the_nearest_doubles() {
        for power in -9..=6 {
            let nearest: f64 = format!("1e{power}").parse().unwrap();
            assert_eq!(power_of_ten(power).to_bits(), nearest.to_bits(), "1e{power}");
        }
    }

    #[test]
    fn rounding_keeps_as_few_decimals_as_the_tolerance_allows() {
        assert_eq!(round_within(-1.2345, 0.05).to_string(), "-1.2");
        assert_eq!(round_within(-1.2345, 0.0).to_string(), "-1.2345");
        assert_eq!(round_within(0.4, 1.0).to_string(), "0");
    }
}
