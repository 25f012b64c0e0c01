//! Which number matters: how the new memories move with each number that a step is worked out from.

use serde::Serialize;

use crate::Result;
use crate::activation::sigmoid;
use crate::gate::Gates;
use crate::step::step;
use crate::weights::{GateWeights, State, Weights};

/// The exact derivatives of both new memories of one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Sensitivity {
    /// Of the new long-term memory.
    pub c: Rates,
    /// Of the new short-term memory.
    pub h: Rates,
}

/// The derivatives of one quantity: how much it changes for a small change of a number, per unit of
/// that number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rates {
    /// By the input.
    pub x: f64,
    /// By the short-term memory before the step.
    pub h: f64,
    /// By the long-term memory before the step.
    pub c: f64,
    /// By each of the twelve weights, where that weight stands.
    pub weights: Weights,
}

/// The derivatives of one step from `state` with the input `x`, by the chain rule, nothing
/// approximated.
///
/// With `z` for a gate's sum and the new memories `c′ = f c + i g`, `h′ = o tanh c′`:
///
/// ```text
/// ∂c′/∂z_f = c σ′(z_f)    ∂c′/∂z_i = g σ′(z_i)    ∂c′/∂z_g = i tanh′(z_g)    ∂c′/∂z_o = 0
/// ∂c′/∂w_hh = ∂c′/∂z h    ∂c′/∂w_ih = ∂c′/∂z x    ∂c′/∂b = ∂c′/∂z            for each gate
/// ∂c′/∂x = Σ ∂c′/∂z w_ih  ∂c′/∂h = Σ ∂c′/∂z w_hh  ∂c′/∂c = f
/// ∂h′ = o tanh′(c′) ∂c′   and by the output gate also  ∂h′/∂z_o = tanh(c′) σ′(z_o)
/// ```
///
/// The curves' slopes are `σ′(z) = σ(z) σ(−z)` and `tanh′(z) = 4 σ(2z) σ(−2z)`: unlike `1 − σ(z)`,
/// these keep all their digits where a gate is almost shut or almost open. The unit is that of
/// Hochreiter & Schmidhuber (1997) with the forget gate of Gers, Schmidhuber & Cummins (2000).
///
/// # Errors
/// As for [`crate::step()`].
///
/// ```
/// use lstm_core::{State, Weights, sensitivity};
///
/// let rates = sensitivity(&Weights::ARTICLE, State { h: 1.0, c: 2.0 }, 1.0)?;
/// assert_eq!(format!("{:.3}", rates.c.c), "0.997"); // the forget gate: nearly all of c stays
/// assert!(rates.h.c < 0.011); // but tanh is flat at 2.95, so h hardly notices
/// # Ok::<(), lstm_core::Error>(())
/// ```
pub fn sensitivity(weights: &Weights, state: State, x: f64) -> Result<Sensitivity> {
    let step = step(weights, state, x)?;
    let State { h, c } = state;
    let (pre, act) = (step.pre, step.act);
    let along = |z: Gates<f64>, c: f64| {
        let each = |rate: f64| GateWeights { w_hh: rate * h, w_ih: rate * x, b: rate };
        let sum = |part: fn(&GateWeights) -> f64| {
            z.forget * part(&weights.forget)
                + z.input * part(&weights.input)
                + z.cell * part(&weights.cell)
                + z.output * part(&weights.output)
        };
        Rates {
            x: sum(|weights| weights.w_ih),
            h: sum(|weights| weights.w_hh),
            c,
            weights: Gates {
                input: each(z.input),
                forget: each(z.forget),
                cell: each(z.cell),
                output: each(z.output),
            },
        }
    };
    let to_c = Gates {
        input: act.cell * sigmoid_slope(pre.input),
        forget: c * sigmoid_slope(pre.forget),
        cell: act.input * tanh_slope(pre.cell),
        output: 0.0,
    };
    let through_c = act.output * tanh_slope(step.c);
    let to_h = Gates {
        input: through_c * to_c.input,
        forget: through_c * to_c.forget,
        cell: through_c * to_c.cell,
        output: step.tanh_c * sigmoid_slope(pre.output),
    };
    Ok(Sensitivity { c: along(to_c, act.forget), h: along(to_h, through_c * act.forget) })
}

fn sigmoid_slope(z: f64) -> f64 {
    sigmoid(z) * sigmoid(-z)
}

fn tanh_slope(z: f64) -> f64 {
    4.0 * sigmoid(2.0 * z) * sigmoid(-2.0 * z)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(got: f64, want: f64) {
        assert!((got / want - 1.0).abs() < 1e-14, "{got} for {want}");
    }

    /// Closed forms: σ′(z) = e^-|z| / (1 + e^-|z|)², tanh′(z) = 4 e^-2|z| / (1 + e^-2|z|)², which
    /// at z = 40 are e^-40 and 4 e^-80 to all digits of a double.
    /// To 20 digits e^-40 = 4.2483542552915889953e-18 and e^-80 = 1.8048513878454151723e-35.
    #[test]
    fn a_saturated_curve_is_still_not_flat() {
        for z in [40.0, -40.0] {
            near(sigmoid_slope(z), 4.248_354_255_291_589e-18);
            near(tanh_slope(z), 4.0 * 1.804_851_387_845_415_2e-35);
        }
        assert_eq!((sigmoid_slope(0.0), tanh_slope(0.0)), (0.25, 1.0));
    }

    /// All four sums 40 or -40: of `c = 2`, the forget gate's bias moves 2 σ′(±40), and so on.
    #[test]
    fn a_saturated_unit_tells_how_little_anything_does() {
        for z in [40.0, -40.0] {
            let gate = GateWeights { w_hh: 0.0, w_ih: 1.0, b: z - 1.0 };
            let weights = Gates { input: gate, forget: gate, cell: gate, output: gate };
            let rates = sensitivity(&weights, State { h: 0.0, c: 2.0 }, 1.0).unwrap();
            let (slope, share) = (4.248_354_255_291_589e-18, sigmoid(z));
            near(rates.c.weights.forget.b, 2.0 * slope);
            near(rates.c.weights.input.b, z.signum() * slope);
            near(rates.c.weights.cell.b, share * 4.0 * 1.804_851_387_845_415_2e-35);
            near(rates.c.c, share);
            assert_eq!(rates.c.weights.output, GateWeights::default());
            assert_eq!(rates.c.weights.forget.w_hh, 0.0);
            assert!(rates.h.weights.output.b != 0.0 && rates.h.weights.output.b.abs() < 1e-17);
        }
    }
}
