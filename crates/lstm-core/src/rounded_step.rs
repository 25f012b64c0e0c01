//! Steps whose quantities are rounded on the way, as in a calculation on paper.

use crate::gate::Gates;
use crate::rounding::seen;
use crate::step::Step;
use crate::weights::{GateWeights, State, Weights};
use crate::{sigmoid, tanh};

/// One step. Rounded are the four sums, the four activations, `kept`, `added`, `c`, `tanh_c` and
/// `h`; weights, memories and the input are used as they are.
pub(crate) fn step_on_paper(weights: &Weights, State { h, c }: State, x: f64, digits: u8) -> Step {
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
    use crate::{Preset, Rounding, Settings};

    fn paper(settings: Settings, digits: u8) -> Settings {
        let view = crate::View { rounding: Rounding::Paper, digits, ..settings.view };
        Settings { view, ..settings }
    }

    /// Every quantity in order of computation: forget, candidate, input, memory,
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
