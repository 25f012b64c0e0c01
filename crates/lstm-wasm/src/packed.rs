//! Steps as plain numbers, on their way from one module to the other.

use lstm_core::{Gates, Step};

/// How many numbers a step has.
const NUMBERS: usize = 16;

/// All numbers of all steps.
#[cfg(feature = "lens")]
pub(crate) fn packed(steps: &[Step]) -> Vec<f64> {
    let gates = |Gates { input, forget, cell, output }: Gates<f64>| [input, forget, cell, output];
    let numbers = |step: &Step| -> [f64; NUMBERS] {
        let Step { x, h_prev, c_prev, pre, act, kept, added, c, tanh_c, h } = *step;
        let ([a, b, d, e], [i, f, g, o]) = (gates(pre), gates(act));
        [x, h_prev, c_prev, a, b, d, e, i, f, g, o, kept, added, c, tanh_c, h]
    };
    steps.iter().flat_map(numbers).collect()
}

/// The steps again.
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
