//! Computed numbers rounded for display.

use crate::named::Named;
use crate::number::decimal;

/// The place of rounding: at the end of a computation, or at each of its steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// Only displayed numbers are rounded.
    #[default]
    Exact,
    /// Every quantity is rounded to the digits shown before it is used further, as in a
    /// calculation on paper.
    Paper,
}

impl Named for Rounding {
    const CHOICES: &'static [Rounding] = &[Rounding::Exact, Rounding::Paper];

    fn name(self) -> &'static str {
        match self {
            Rounding::Exact => "exact",
            Rounding::Paper => "paper",
        }
    }
}

/// The least magnitude written with a power of ten.
const LARGE: f64 = 1e7;
/// A nonzero magnitude below this is written with a power of ten.
const SMALL: f64 = 1e-3;

/// The most digits added so that a number does not look like a 0 or 1 that it is not.
const EXTRA: usize = 2;

/// Slightly more than 1: the tolerance for the error of repeated division by ten.
const NEARLY: f64 = 1.0 + 1e-12;

/// A computed number with `digits` digits after the decimal point, in plain ASCII. `digits` is
/// from 1 to 15.
///
/// A number near 0 or 1 is not rounded to it: 0.997401 is `0.997` and not `1.00` as long as two
/// more digits make the difference, and 0.000006 is `6.3e-6` and not `0.00`. More digits are never
/// less exact. Rounding the result again gives the same text.
///
/// ```
/// use lstm_core::rounded;
/// assert_eq!(rounded(2.947567, 2), "2.95");
/// assert_eq!(rounded(-0.1346, 2), "-0.13");
/// assert_eq!(rounded(0.997401, 2), "0.997");
/// assert_eq!(rounded(6.2984e-6, 2), "6.3e-6");
/// ```
pub fn rounded(value: f64, digits: u8) -> String {
    let digits = usize::from(digits);
    let value = value + 0.0; // -0 is 0
    let size = value.abs();
    if size >= LARGE {
        return format!("{value:.digits$e}");
    }
    if size > 0.0 && size < SMALL {
        let text = format!("{value:.0$e}", digits.saturating_sub(1));
        // A number that rounds up to the boundary is written like the boundary.
        if !text.ends_with("e-3") {
            return text;
        }
    }
    // Half a unit in the last digit from 0 or 1, or less, would look like it. The tie counts as
    // near: the direction in which a double rounds there is chance, and 0.0499, once rounded to
    // 0.05, has to stay 0.05 and not become 0.1.
    let mut half = (0..digits).fold(0.5, |half, _| half / 10.0) * NEARLY;
    let mut telling = digits;
    while size > 0.0 && size < 1.0 && (size <= half || size >= 1.0 - half) {
        half /= 10.0;
        telling += 1;
    }
    if telling > digits + EXTRA {
        telling = digits;
    }
    format!("{value:.telling$}")
}

/// The value of [`rounded`]'s text.
pub(crate) fn seen(value: f64, digits: u8) -> f64 {
    decimal(&rounded(value, digits)).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_computed_number_is_rounded_as_it_is_read() {
        for (value, digits, text) in [
            (-0.0, 2, "0.00"),
            (-8.31, 2, "-8.31"),
            (0.986_211, 1, "0.99"),
            (-0.999_999_8, 2, "-1.00"),
            (-9.4e-7, 1, "-9e-7"),
            (2e12 + 1e6, 2, "2.00e12"),
            (0.0499, 1, "0.05"),
            (0.05, 1, "0.05"),
            (0.0501, 1, "0.1"),
            (0.95, 1, "0.95"),
            (0.995_05, 1, "0.995"),
            (0.995, 2, "0.995"),
            (0.999_96, 2, "1.00"),
            (9.996e-4, 2, "0.001"),
            (9.94e-4, 2, "9.9e-4"),
        ] {
            assert_eq!(rounded(value, digits), text);
        }
        assert_eq!([seen(0.997_401, 2), seen(6.2984e-6, 2), seen(2e12, 1)], [0.997, 6.3e-6, 2e12]);
        assert!(seen(-0.0, 2).is_sign_positive());
    }

    /// The displayed value of a rounded number is the number itself.
    #[test]
    fn what_has_been_rounded_stays_as_it_is() {
        // The ties, their neighbours, and random bits between 1e-9 and 1e7.
        let ties = (0..17).flat_map(|n| {
            let small = 10_f64.powi(-n) / 2.0;
            [small, 1.0 - small, 1.0 + small, 10_f64.powi(-n)]
        });
        let near = ties.flat_map(|tie| {
            let bits = tie.to_bits();
            (bits - 3..=bits + 3).map(f64::from_bits).chain([tie * 0.9996, tie * 1.0004])
        });
        let mut bits = 1_u64;
        let any = std::iter::repeat_with(|| {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let exponent = 1023 - 30 + (bits >> 32) % 53;
            f64::from_bits(exponent << 52 | bits & ((1 << 52) - 1))
        });
        for value in near.chain(any.take(3000)) {
            for digits in 1..=crate::MAX_DIGITS {
                let text = rounded(value, digits);
                let again = rounded(seen(value, digits), digits);
                assert_eq!(again, text, "{value:e}, {digits}");
                assert!(!text.starts_with("-0.0") || text.contains(|c| ('1'..='9').contains(&c)));
            }
        }
    }
}
