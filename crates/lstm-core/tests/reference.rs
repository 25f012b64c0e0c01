//! The core against figures from mpmath, made by `tests/reference/make_vectors.py`.

mod vectors;

use lstm_core::{Gate, Gates, State, Step, Weights, run, sigmoid, step, tanh};

use vectors::{Activation, vectors};

/// How many doubles lie between two of the same sign.
fn ulps(a: f64, b: f64) -> u64 {
    a.to_bits().abs_diff(b.to_bits())
}

#[test]
fn curves_are_within_3_ulp() {
    let activations = vectors().activations;
    assert!(activations.len() >= 400);
    for Activation { x, sigmoid: s, tanh: t } in activations {
        assert!(ulps(sigmoid(x), s) <= 3, "sigmoid({x}) = {}, not {s}", sigmoid(x));
        assert!(ulps(tanh(x), t) <= 3, "tanh({x}) = {}, not {t}", tanh(x));
    }
}

#[test]
fn every_forward_figure_is_within_1e_13() {
    let cases = vectors().cases;
    assert!(cases.len() >= 18);
    for case in &cases {
        let state = State { h: case.h, c: case.c };
        let got = run(&case.weights(), state, &case.inputs).unwrap();
        assert_eq!(got.len(), case.steps.len(), "{}", case.name);
        for (t, (got, want)) in got.iter().zip(&case.steps).enumerate() {
            let pairs = figures(got).into_iter().zip(figures(want));
            for (key, (got, want)) in KEYS.into_iter().zip(pairs) {
                let allowed = 1e-13 * want.abs().max(1.0);
                let place = format!("{}, step {t}, {key}", case.name);
                assert!((got - want).abs() <= allowed, "{place}: {got} for {want}");
            }
        }
    }
}

const KEYS: [&str; 16] = [
    "x",
    "h_prev",
    "c_prev",
    "pre.input",
    "pre.forget",
    "pre.cell",
    "pre.output",
    "act.input",
    "act.forget",
    "act.cell",
    "act.output",
    "kept",
    "added",
    "c",
    "tanh_c",
    "h",
];

fn figures(step: &Step) -> [f64; 16] {
    let gates = |g: &Gates<f64>| Gate::ALL.map(|gate| *g.get(gate));
    let ([a, b, c, d], [e, f, g, h]) = (gates(&step.pre), gates(&step.act));
    [
        step.x,
        step.h_prev,
        step.c_prev,
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        step.kept,
        step.added,
        step.c,
        step.tanh_c,
        step.h,
    ]
}

/// The series' own example with nothing rounded on the way:
/// 1.41 × 1 + 0.94 × 1 − 0.32 = 2.03 and so on.
#[test]
fn the_articles_step() {
    let step = step(&Weights::ARTICLE, State { h: 1.0, c: 2.0 }, 1.0).unwrap();
    let six = |value: f64| format!("{value:.6}");
    assert_eq!(
        [step.pre.forget, step.act.forget, step.kept].map(six),
        ["5.950000", "0.997401", "1.994802"]
    );
    assert_eq!([step.pre.cell, step.act.cell].map(six), ["2.030000", "0.966087"]);
    assert_eq!(
        [step.pre.input, step.act.input, step.added].map(six),
        ["4.270000", "0.986211", "0.952766"]
    );
    assert_eq!([step.c, step.tanh_c].map(six), ["2.947567", "0.994510"]);
    assert_eq!(
        [step.pre.output, step.act.output, step.h].map(six),
        ["4.780000", "0.991674", "0.986229"]
    );
}
