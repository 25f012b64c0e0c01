//! Steps and units as lists of numbers, in which form they pass from module to module.

use lstm_core::Gates;
#[cfg(any(feature = "lens", feature = "time"))]
use lstm_core::Step;
#[cfg(feature = "tour")]
use lstm_core::{GateWeights, Rates, State, Weights};

/// The numbers of one step.
#[cfg(any(feature = "lens", feature = "time"))]
const NUMBERS: usize = 16;

/// All numbers of all steps, one step after another.
#[cfg(feature = "lens")]
pub(crate) fn packed(steps: &[Step]) -> Vec<f64> {
    let mut numbers = Vec::with_capacity(NUMBERS * steps.len());
    for &Step { x, h_prev, c_prev, pre, act, kept, added, c, tanh_c, h } in steps {
        let Gates { input: a, forget: b, cell: d, output: e } = pre;
        let Gates { input: i, forget: f, cell: g, output: o } = act;
        let step: [f64; NUMBERS] =
            [x, h_prev, c_prev, a, b, d, e, i, f, g, o, kept, added, c, tanh_c, h];
        numbers.extend_from_slice(&step);
    }
    numbers
}

/// The steps of [`packed`] numbers.
#[cfg(feature = "time")]
pub(crate) fn unpacked(numbers: &[f64]) -> Vec<Step> {
    let gates = |input, forget, cell, output| Gates { input, forget, cell, output };
    let steps = numbers.as_chunks::<NUMBERS>().0.iter();
    let step =
        |&[x, h_prev, c_prev, a, b, d, e, i, f, g, o, kept, added, c, tanh_c, h]: &[f64;
              NUMBERS]| Step {
            x,
            h_prev,
            c_prev,
            pre: gates(a, b, d, e),
            act: gates(i, f, g, o),
            kept,
            added,
            c,
            tanh_c,
            h,
        };
    steps.map(step).collect()
}

/// Twelve weights: `w_hh`, `w_ih` and `b` of the input, forget, cell and output gate.
#[cfg(feature = "tour")]
pub(crate) fn weights(numbers: &[f64]) -> Option<Weights> {
    let &[[a, b, c], [d, e, f], [g, h, i], [j, k, l]] = numbers.as_chunks::<3>().0 else {
        return None;
    };
    let gate = |w_hh, w_ih, b| GateWeights { w_hh, w_ih, b };
    let whole = numbers.len() == 12;
    whole.then(|| Gates {
        input: gate(a, b, c),
        forget: gate(d, e, f),
        cell: gate(g, h, i),
        output: gate(j, k, l),
    })
}

/// The fifteen numbers of a step: the twelve weights, then `h`, `c` and `x`.
#[cfg(feature = "tour")]
pub(crate) fn unit(numbers: &[f64]) -> Option<(Weights, State, f64)> {
    let (twelve, &[h, c, x]) = numbers.split_at_checked(12)? else { return None };
    Some((weights(twelve)?, State { h, c }, x))
}

/// The derivatives by `x`, `h`, `c`, and the weights in the order of [`weights`].
#[cfg(feature = "tour")]
pub(crate) fn rates(rates: &Rates) -> [f64; 15] {
    let Rates { x, h, c, weights: Gates { input: i, forget: f, cell: g, output: o } } = rates;
    let [i, f, g, o] = [i, f, g, o].map(|gate| [gate.w_hh, gate.w_ih, gate.b]);
    let mut all = [*x, *h, *c, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
    all[3..].copy_from_slice([i, f, g, o].as_flattened());
    all
}
