//! Numbers as text: with a minus sign (U+2212), without "-0", with as many digits as requested.

use lstm_core::{exact, rounded};

/// Magnitudes from here on have a power of ten on an axis.
const LARGE: f64 = 1e7;
/// Magnitudes below have a power of ten on an axis.
const SMALL: f64 = 1e-3;

/// A computed number with `digits` digits after the decimal point, or as many as [`rounded`] takes
/// to keep it apart from 0 and 1.
///
/// ```
/// use lstm_figure::format_rounded;
/// assert_eq!(format_rounded(2.947567, 2), "2.95");
/// assert_eq!(format_rounded(-0.1346, 2), "\u{2212}0.13");
/// assert_eq!(format_rounded(0.997401, 2), "0.997");
/// assert_eq!(format_rounded(6.2984e-6, 2), "6.3×10⁻⁶");
/// ```
pub fn format_rounded(value: f64, digits: u8) -> String {
    raised(&rounded(value, digits))
}

/// A computed number with at most `digits` digits after the decimal point, as many as fit into
/// `room`, a width in units of the font's size. If not even one fits, it has a power of ten.
///
/// ```
/// use lstm_figure::brief;
/// assert_eq!(brief(0.9661, 4, 5.0), "0.9661");
/// assert_eq!(brief(-1234.5678, 4, 5.0), "\u{2212}1234.57");
/// assert_eq!(brief(-1234567.8, 4, 5.0), "\u{2212}1.2×10⁶");
/// ```
pub fn brief(value: f64, digits: u8, room: f64) -> String {
    (1..=digits)
        .rev()
        .map(|digits| format_rounded(value, digits))
        .chain([power_of_ten(value, 1)])
        .find(|text| width(text) <= room)
        .unwrap_or_else(|| power_of_ten(value, 0))
}

/// A number set by the reader: its shortest exact decimal.
///
/// ```
/// use lstm_figure::format_exact;
/// assert_eq!(format_exact(2.70), "2.7");
/// assert_eq!(format_exact(-0.32), "\u{2212}0.32");
/// ```
pub fn format_exact(value: f64) -> String {
    exact(value).replace('-', "\u{2212}")
}

/// A round number on an axis: its shortest exact decimal, or a power of ten.
pub(crate) fn round(value: f64) -> String {
    let size = value.abs();
    if size != 0.0 && !(SMALL..LARGE).contains(&size) {
        return raised(&format!("{value:e}"));
    }
    format_exact(value + 0.0) // -0 is 0
}

fn power_of_ten(value: f64, digits: usize) -> String {
    raised(&format!("{value:.digits$e}"))
}

/// A number with a minus sign, and with `1.5e9` written as `1.5×10⁹`.
fn raised(text: &str) -> String {
    let text = text.replace('-', "\u{2212}");
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let raised: String = exponent.chars().map(superscript).collect();
    format!("{mantissa}×10{raised}")
}

fn superscript(c: char) -> char {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    c.to_digit(10).map_or('⁻', |digit| DIGITS[digit as usize])
}

/// The approximate width of a text in units of the font's size, enough to keep labels apart. It is
/// that of `DejaVu`, which is wider than most fonts. Measuring would cost a reflow for each label and
/// differ between machines.
pub(crate) fn width(text: &str) -> f64 {
    text.chars()
        .map(|c| match c {
            '.' | ',' | ' ' => 0.32,
            '⁰'..='⁹' | '¹' | '²' | '³' => 0.42,
            '⁻' => 0.53,
            '−' | '×' | '←' | '→' => 0.84,
            _ => 0.64,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_digits_asked_for() {
        for (value, digits, text) in [
            (5.95, 2, "5.95"),
            (0.966_087, 2, "0.97"),
            (0.986_211, 2, "0.99"),
            (0.986_211, 1, "0.99"),
            (0.986_211, 4, "0.9862"),
            (1.994_802, 2, "1.99"),
            (-8.31, 2, "−8.31"),
            (2.0, 15, "2.000000000000000"),
            (0.0, 2, "0.00"),
            (-0.0, 2, "0.00"),
            (1.0, 2, "1.00"),
        ] {
            assert_eq!(format_rounded(value, digits), text);
        }
    }

    #[test]
    fn a_share_that_is_not_all_never_looks_like_all_if_two_digits_can_tell() {
        assert_eq!(format_rounded(0.999_4, 2), "0.999");
        assert_eq!(format_rounded(0.999_94, 2), "0.9999");
        assert_eq!(format_rounded(-0.999_999_8, 2), "−1.00");
        assert_eq!(format_rounded(1.999_9, 2), "2.00");
    }

    #[test]
    fn what_is_not_nothing_never_looks_like_nothing() {
        assert_eq!(format_rounded(9.4e-7, 2), "9.4×10⁻⁷");
        assert_eq!(format_rounded(-9.4e-7, 1), "−9×10⁻⁷");
        assert_eq!(format_rounded(0.004_2, 1), "0.004");
        assert_eq!(format_rounded(0.004_2, 2), "0.004");
        assert_eq!(format_rounded(0.004_2, 4), "0.0042");
        assert_eq!(format_rounded(0.000_63, 5), "6.3000×10⁻⁴");
        assert_eq!(format_rounded(0.005_1, 2), "0.01");
        assert_eq!(format_rounded(5e-324, 2), "4.9×10⁻³²⁴");
    }

    #[test]
    fn large_numbers_have_a_power_of_ten() {
        assert_eq!(format_rounded(2e12 + 1e6, 2), "2.00×10¹²");
        assert_eq!(format_rounded(9_999_999.0, 1), "9999999.0");
    }
}
