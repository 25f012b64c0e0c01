//! What the article series prints where it differs from exact arithmetic, and why.

use serde::Serialize;

use crate::Result;
use crate::named::{Named, by_name};
use crate::rounding::Rounding;
use crate::settings::Settings;
use crate::weights::{State, Weights};

/// Why a printed figure is not the exact one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was rounded to fewer digits than its neighbours.
    Coarser,
    /// It was worked out from figures that had been rounded for printing.
    Follows,
}

impl Named for Reason {
    const CHOICES: &'static [Reason] = &[Reason::Coarser, Reason::Follows];

    fn name(self) -> &'static str {
        match self {
            Reason::Coarser => "coarser",
            Reason::Follows => "follows",
        }
    }
}

/// A figure that the series prints differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Printed {
    /// Which: its path in the JSON of a [`crate::Step`].
    pub quantity: &'static str,
    /// What is printed.
    pub text: &'static str,
    /// Why.
    #[serde(serialize_with = "by_name")]
    pub reason: Reason,
    /// What it was made from, in the order in which it stands in the formula: what was rounded, or
    /// the printed figures that were multiplied or, for `c`, added.
    pub from: &'static [&'static str],
}

/// All of them, in the order in which they are worked out.
///
/// | quantity | exact | printed | |
/// | --- | --- | --- | --- |
/// | `act.input` | 0.986211 | 1.0 | 0.986 rounded to one digit: “approximately 1.0” (part 5) |
/// | `added` | 0.952766 | 0.97 | 1.0 × 0.97 |
/// | `c` | 2.947567 | 2.96 | 1.99 + 0.97 (part 6) |
/// | `h` | 0.986229 | 0.98 | 0.99 × 0.99 = 0.9801 |
///
/// All else that is printed is the exact figure rounded: 5.95, 0.997, 1.99, 2.03, 0.97, 4.27, 4.78 and
/// 0.99, twice; tanh of 2.96 is 0.99 as that of 2.95 is.
const PRINTED: [Printed; 4] = [
    Printed { quantity: "act.input", text: "1.0", reason: Reason::Coarser, from: &["0.986"] },
    Printed { quantity: "added", text: "0.97", reason: Reason::Follows, from: &["1.0", "0.97"] },
    Printed { quantity: "c", text: "2.96", reason: Reason::Follows, from: &["1.99", "0.97"] },
    Printed { quantity: "h", text: "0.98", reason: Reason::Follows, from: &["0.99", "0.99"] },
];

/// The figures of a step that the article series prints differently from exact arithmetic with two
/// digits. None of any step but its own: its weights, with h = 1, c = 2 and x = 1.
///
/// ```
/// use lstm_core::{Reason, State, Weights, printed};
/// let printed = printed(&Weights::ARTICLE, State { h: 1.0, c: 2.0 }, 1.0);
/// let c = printed.iter().find(|printed| printed.quantity == "c").unwrap();
/// assert_eq!((c.text, c.reason), ("2.96", Reason::Follows)); // 1.99 + 0.97, where 2.9476 is exact
/// ```
pub fn printed(weights: &Weights, state: State, x: f64) -> &'static [Printed] {
    let is_the_article_s =
        *weights == Weights::ARTICLE && state == State { h: 1.0, c: 2.0 } && x == 1.0;
    if is_the_article_s { &PRINTED } else { &[] }
}

impl Settings {
    /// The figures of the step shown that the article series prints differently; none where steps
    /// are rounded on the way.
    ///
    /// # Errors
    /// As [`Settings::check`].
    pub fn printed(&self) -> Result<&'static [Printed]> {
        let step = self.step()?;
        if self.view.rounding == Rounding::Paper {
            return Ok(&[]);
        }
        Ok(printed(&self.weights, State { h: step.h_prev, c: step.c_prev }, step.x))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, Gate, Part, Preset, Sequence, rounded};

    #[test]
    fn what_is_printed_differs_and_follows_from_what_it_is_said_to() {
        let step = Settings::default().step().unwrap();
        let read = |text: &str| text.parse::<f64>().unwrap();
        for Printed { quantity, text, reason, from } in PRINTED {
            let exact = match quantity {
                "act.input" => step.act.input,
                "added" => step.added,
                "c" => step.c,
                "h" => step.h,
                _ => panic!("{quantity}"),
            };
            let digits = text.split_once('.').unwrap().1.len();
            assert_ne!(rounded(exact, 2), text, "{quantity}");
            let from: Vec<f64> = from.iter().map(|text| read(text)).collect();
            let worked = match (reason, from[..].as_ref()) {
                (Reason::Coarser, [finer]) => {
                    assert_eq!(format!("{exact:.3}"), finer.to_string());
                    *finer
                }
                (Reason::Follows, [a, b]) if quantity == "c" => a + b,
                (Reason::Follows, [a, b]) => a * b,
                _ => panic!("{quantity}"),
            };
            assert_eq!(format!("{worked:.digits$}"), text, "{quantity}");
        }
        // What they follow from is itself printed: what is kept, the candidate, tanh c, the output gate.
        let others = [step.kept, step.act.cell, step.tanh_c, step.act.output];
        assert_eq!(others.map(|value| rounded(value, 2)), ["1.99", "0.97", "0.99", "0.99"]);
        assert_eq!(rounded(crate::tanh(2.96), 2), "0.99");
    }

    #[test]
    fn only_the_article_s_own_step_is_printed() {
        let printed = |settings: Settings| settings.printed().unwrap().len();
        assert_eq!(printed(Settings::default()), 4);
        assert_eq!(printed(Settings { view: digits(6), ..Settings::default() }), 4);

        assert_eq!(printed(Preset::MinusTen.settings()), 0);
        assert_eq!(printed(Preset::Companies.settings()), 0);
        for field in Field::fixed().chain([Field::Input { sequence: 0, step: 0 }]) {
            let other = Settings::default().nudged(field, 1, -2);
            assert_eq!(printed(other), 0, "{field}");
        }
        let mut paper = Settings::default();
        paper.view.rounding = Rounding::Paper;
        assert_eq!(printed(paper), 0);

        // The step shown is what counts: of two, the first is the article's.
        let mut two =
            Settings { sequences: vec![Sequence::new([1.0, 1.0])], ..Settings::default() };
        assert_eq!(printed(two.clone()), 4);
        two.view.step = 2;
        assert_eq!(printed(two), 0);
        let bad = Field::Weight(Gate::Cell, Part::B);
        assert!(Settings::default().with(bad, f64::NAN).printed().is_err());
    }

    fn digits(digits: u8) -> crate::View {
        crate::View { digits, ..crate::View::default() }
    }
}
