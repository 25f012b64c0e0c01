//! The derivatives against `PyTorch`'s, and against finite differences.

mod vectors;

use lstm_core::{Gate, GateWeights, Gates, Rates, Sensitivity, State, Weights, sensitivity, step};
use proptest::prelude::*;

use vectors::vectors;

fn near(got: f64, want: f64, allowed: f64, place: &str) {
    assert!((got - want).abs() <= allowed, "{place}: {got} for {want}");
}

fn weights_of(weights: &Weights) -> [f64; 12] {
    let mut all = [0.0; 12];
    for (three, gate) in all.chunks_mut(3).zip(Gate::ALL) {
        let GateWeights { w_hh, w_ih, b } = *weights.get(gate);
        three.copy_from_slice(&[w_hh, w_ih, b]);
    }
    all
}

/// `loss = (h_T − target)²`. Over a sequence each weight moves a memory at once and through both
/// memories before it: `dh/dw = ∂h/∂w + ∂h/∂h_prev dh_prev/dw + ∂h/∂c_prev dc_prev/dw`.
#[test]
fn gradients_are_those_of_pytorch() {
    let mut held = 0;
    for case in vectors().cases {
        let (Some(target), Some(grad)) = (case.target, &case.grad) else { continue };
        let weights = case.weights();
        let mut state = State { h: case.h, c: case.c };
        let (mut by_h, mut by_c) = ([0.0; 12], [0.0; 12]);
        for &x in &case.inputs {
            let Sensitivity { c, h } = sensitivity(&weights, state, x).unwrap();
            let along = |rates: Rates| {
                let direct = weights_of(&rates.weights);
                std::array::from_fn(|n| direct[n] + rates.h * by_h[n] + rates.c * by_c[n])
            };
            (by_h, by_c) = (along(h), along(c));
            state = step(&weights, state, x).unwrap().state();
        }
        let want = Gate::ALL.map(|gate| grad[gate.name()]);
        for (n, want) in want.into_iter().flatten().enumerate() {
            let got = 2.0 * (state.h - target) * by_h[n];
            // PyTorch's own derivatives of the curves, 1 − σ, lose up to 1e-16 of 1.
            near(got, want, 1e-12 * want.abs() + 1e-16, &format!("{}, {n}", case.name));
            held += 1;
        }
    }
    assert!(held >= 12 * 16);
}

fn all(rates: &Rates) -> Vec<f64> {
    [rates.x, rates.h, rates.c].into_iter().chain(weights_of(&rates.weights)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Central differences: what a number a little larger and a little smaller gives.
    #[test]
    fn derivatives_are_what_small_changes_do(
        numbers in proptest::collection::vec(-3.0..3.0, 15),
    ) {
        let worked = |numbers: &[f64]| {
            let gate = |n: usize| {
                let [w_hh, w_ih, b] = [3 * n, 3 * n + 1, 3 * n + 2].map(|at| numbers[3 + at]);
                GateWeights { w_hh, w_ih, b }
            };
            let weights =
                Gates { input: gate(0), forget: gate(1), cell: gate(2), output: gate(3) };
            (weights, State { h: numbers[1], c: numbers[2] }, numbers[0])
        };
        let (weights, state, x) = worked(&numbers);
        let Sensitivity { c, h } = sensitivity(&weights, state, x).unwrap();
        let small = 1e-5;
        for (n, (by_c, by_h)) in all(&c).into_iter().zip(all(&h)).enumerate() {
            let moved = |by: f64| {
                let mut numbers = numbers.clone();
                numbers[n] += by;
                let (weights, state, x) = worked(&numbers);
                step(&weights, state, x).unwrap()
            };
            let (more, less) = (moved(small), moved(-small));
            // The error is of the order of the square of the change, times 3rd derivatives.
            near((more.c - less.c) / (2.0 * small), by_c, 1e-7, &format!("c by number {n}"));
            near((more.h - less.h) / (2.0 * small), by_h, 1e-7, &format!("h by number {n}"));
        }
    }
}
