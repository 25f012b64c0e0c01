//! Numbers as a reader sees them, and a step worked out with no more than that: as on paper.

use crate::gate::Gates;
use crate::named::Named;
use crate::number::decimal;
use crate::step::Step;
use crate::weights::{GateWeights, State, Weights};
use crate::{sigmoid, tanh};

/// Whether what a reader sees rounded is also rounded when it is used further.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// Only what is shown is rounded.
    #[default]
    Exact,
    /// Every quantity is rounded to the digits shown before it is used further, as somebody does
    /// who works with a pencil.
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

/// From here on a number is written with a power of ten.
const LARGE: f64 = 1e7;
/// Up to here a number is written with a power of ten.
const SMALL: f64 = 1e-3;

/// How many digits more than asked for a number may take so as not to look like the 0 or 1 that it
/// is not.
const EXTRA: usize = 2;

/// A little more than 1, by which a decimal counts as equal to what dividing has made of it.
const NEARLY: f64 = 1.0 + 1e-12;

/// A computed number with `digits` digits after the decimal point, from 1 to 15 as readers choose them, in plain ASCII.
///
/// Where that would tell a lie it does what an article does: a share of 0.997 401 is `0.997` and
/// not `1.00`, as long as two more digits can tell; one of 0.000 006 is `6.3e-6` and not `0.00`.
/// More digits asked for are never less exact. Rounding what this text reads as changes nothing more.
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
        // One that rounds up to the boundary is written as what stands there.
        if !text.ends_with("e-3") {
            return text;
        }
    }
    // What is half a last digit or less from 0 or 1 would look like it. The half itself is among it:
    // which way a double goes there is chance, and 0.0499, once it is the double 0.05, is to be 0.05
    // still and not 0.1.
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

/// The double that [`rounded`]'s text reads as.
fn seen(value: f64, digits: u8) -> f64 {
    decimal(&rounded(value, digits)).unwrap_or(value)
}

/// One step in which the four sums, the four activations, what is kept, what is added, `c`, `tanh c`
/// and `h` are each rounded before they are used further. What is given is used as it is.
pub(crate) fn on_paper(weights: &Weights, State { h, c }: State, x: f64, digits: u8) -> Step {
    let seen = |value| seen(value, digits);
    let sum = |weights: &GateWeights| seen(weights.pre(h, x));
    let pre = Gates {
        input: sum(&weights.input),
        forget: sum(&weights.forget),
        cell: sum(&weights.cell),
        output: sum(&weights.output),
    };
    let act = Gates {
        input: seen(sigmoid(pre.input)),
        forget: seen(sigmoid(pre.forget)),
        cell: seen(tanh(pre.cell)),
        output: seen(sigmoid(pre.output)),
    };
    let (kept, added) = (seen(act.forget * c), seen(act.input * act.cell));
    let new_c = seen(kept + added);
    let tanh_c = seen(tanh(new_c));
    let h_prev = h;
    let h = seen(act.output * tanh_c);
    Step { x, h_prev, c_prev: c, pre, act, kept, added, c: new_c, tanh_c, h }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Preset, Settings};

    fn paper(settings: Settings, digits: u8) -> Settings {
        let view = crate::View { rounding: Rounding::Paper, digits, ..settings.view };
        Settings { view, ..settings }
    }

    /// Every quantity in the order in which it is worked out: forget, candidate, input, memory,
    /// output.
    fn figures(step: &Step) -> [f64; 13] {
        let Step { pre, act, .. } = *step;
        [
            pre.forget,
            act.forget,
            step.kept,
            pre.cell,
            act.cell,
            pre.input,
            act.input,
            step.added,
            step.c,
            step.tanh_c,
            pre.output,
            act.output,
            step.h,
        ]
    }

    fn steps(settings: &Settings) -> Vec<[f64; 13]> {
        settings.steps().unwrap().iter().map(figures).collect()
    }

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

    /// h = 1, c = 2, x = 1, with two digits:
    ///
    /// ```text
    /// 2.70 × 1 + 1.63 × 1 + 1.62 = 5.95     σ(5.95) = 0.997 (1.00 would be a lie)
    /// 0.997 × 2 = 1.994                     1.99 kept
    /// 1.41 × 1 + 0.94 × 1 − 0.32 = 2.03     tanh 2.03 = 0.966 → 0.97
    /// 2.00 × 1 + 1.65 × 1 + 0.62 = 4.27     σ(4.27) = 0.986 → 0.99
    /// 0.99 × 0.97 = 0.9603                  0.96 added
    /// 1.99 + 0.96 = 2.95                    tanh 2.95 = 0.9945 → 0.99
    /// 4.38 × 1 − 0.19 × 1 + 0.59 = 4.78     σ(4.78) = 0.9917 → 0.99
    /// 0.99 × 0.99 = 0.9801                  h = 0.98
    /// ```
    #[test]
    fn the_articles_step_with_a_pencil() {
        assert_eq!(
            steps(&paper(Settings::default(), 2)),
            [[5.95, 0.997, 1.99, 2.03, 0.97, 4.27, 0.99, 0.96, 2.95, 0.99, 4.78, 0.99, 0.98]]
        );
    }

    /// The same with one digit: 5.95 → 6.0 and σ(6.0) = 0.9975 → 0.998, for 1.0 and 1.00 would be
    /// lies; 0.998 × 2 = 1.996 → 2.0. 2.03 → 2.0, tanh 2.0 = 0.964 → 0.96. 4.27 → 4.3,
    /// σ(4.3) = 0.9866 → 0.99; 0.99 × 0.96 = 0.9504 → 0.95, for 1.0 would be one. 2.0 + 0.95 = 2.95
    /// → 3.0, tanh 3.0 = 0.99505 → 0.995. 4.78 → 4.8, σ(4.8) = 0.9918 → 0.99;
    /// 0.99 × 0.995 = 0.985 → 0.99.
    #[test]
    fn the_same_with_one_digit() {
        assert_eq!(
            steps(&paper(Settings::default(), 1)),
            [[6.0, 0.998, 2.0, 2.0, 0.96, 4.3, 0.99, 0.95, 3.0, 0.995, 4.8, 0.99, 0.99]]
        );
    }

    /// x = −10: 2.70 − 16.3 + 1.62 = −11.98, σ = 6.256 × 10⁻⁶ → 6.3 × 10⁻⁶, of 2 that is
    /// 1.26 × 10⁻⁵ → 1.3 × 10⁻⁵. 2.00 − 16.5 + 0.62 = −13.88, σ = 9.38 × 10⁻⁷ → 9.4 × 10⁻⁷, times
    /// −1.00. 1.3 × 10⁻⁵ − 0.094 × 10⁻⁵ = 1.206 × 10⁻⁵ → 1.2 × 10⁻⁵, and its tanh is the same.
    /// 4.38 + 1.9 + 0.59 = 6.87, σ = 0.99896 → 0.999; 0.999 × 1.2 = 1.1988 → 1.2.
    #[test]
    fn small_numbers_keep_two_digits_that_count() {
        assert_eq!(
            steps(&paper(Preset::MinusTen.settings(), 2)),
            [[
                -11.98, 6.3e-6, 1.3e-5, -8.31, -1.0, -13.88, 9.4e-7, -9.4e-7, 1.2e-5, 1.2e-5, 6.87,
                0.999, 1.2e-5
            ]]
        );
    }

    /// Each day starts from the memories as they stand on the paper. Company A's second day:
    /// 2.70 × −0.13 + 1.63 × 0.5 + 1.62 = 2.084, 0.89 × −0.20 = −0.178 and so on; its fourth keeps
    /// 0.94 × −0.33 = −0.3102, adds 0.87 × 0.36 = 0.3132, and ends with nothing at all.
    #[test]
    fn four_days_carry_on_what_stands_on_the_paper() {
        let mut companies = paper(Preset::Companies.settings(), 2);
        assert_eq!(
            steps(&companies),
            [
                [1.62, 0.83, 0.0, -0.32, -0.31, 0.62, 0.65, -0.2, -0.2, -0.2, 0.59, 0.64, -0.13],
                [2.08, 0.89, -0.18, -0.03, -0.03, 1.19, 0.77, -0.02, -0.2, -0.2, -0.07, 0.48, -0.1],
                [1.76, 0.85, -0.17, -0.23, -0.23, 0.83, 0.7, -0.16, -0.33, -0.32, 0.1, 0.52, -0.17],
                [2.79, 0.94, -0.31, 0.38, 0.36, 1.93, 0.87, 0.31, 0.0, 0.0, -0.34, 0.42, 0.0],
            ]
        );
        companies.view.sequence = 2;
        assert_eq!(
            steps(&companies),
            [
                [3.25, 0.96, 0.0, 0.62, 0.55, 2.27, 0.91, 0.5, 0.5, 0.46, 0.4, 0.6, 0.28],
                [3.19, 0.96, 0.48, 0.54, 0.49, 2.0, 0.88, 0.43, 0.91, 0.72, 1.72, 0.85, 0.61],
                [3.67, 0.98, 0.89, 0.78, 0.65, 2.25, 0.9, 0.59, 1.48, 0.9, 3.21, 0.96, 0.86],
                [5.57, 0.996, 1.47, 1.83, 0.95, 3.99, 0.98, 0.93, 2.4, 0.98, 4.17, 0.98, 0.96],
            ]
        );
    }

    /// What a reader sees of a step that was worked out on paper is what was worked with.
    #[test]
    fn what_has_been_rounded_stays_as_it_is() {
        // The ties, all their neighbours, and any bits between 1e-9 and 1e7.
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

    #[test]
    fn rounding_changes_settings_only() {
        let given = paper(Settings::default(), 1);
        let exact = crate::run(&given.weights, State { h: 1.0, c: 2.0 }, &[1.0]).unwrap();
        assert_eq!(Ok(exact), Settings::default().steps());
    }

    /// The widest numbers that may be given, and what a memory may grow to.
    #[test]
    fn rounded_steps_are_finite() {
        let mut settings = Settings { c: crate::LIMIT, ..Settings::default() };
        settings.weights.forget = GateWeights { w_hh: 1e6, w_ih: 1e6, b: 1e6 };
        settings.weights.cell.b = -1e6;
        settings.sequences = vec![crate::Sequence::new([1e6, -1e6, 5e-324])];
        for digits in [1, 2, 15] {
            let steps = steps(&paper(settings.clone(), digits));
            assert!(steps.as_flattened().iter().all(|value| value.is_finite()), "{steps:?}");
        }
    }
}
