//! What counts as a solution of a goal, and what does not.

use lstm_core::{
    Field, Gate, GateWeights, Gates, Goal, Measure, Named, Outcome, Part, Settings, Weights,
    reached,
};

fn gate(w_hh: f64, w_ih: f64, b: f64) -> GateWeights {
    GateWeights { w_hh, w_ih, b }
}

fn outcome(goal: Goal, weights: &Weights) -> Outcome {
    reached(goal, weights).unwrap()
}

/// Input, forget gate, candidate, output gate; each where it is a solution.
fn others(goal: Goal) -> Vec<Weights> {
    let of =
        |[input, forget, cell, output]: [GateWeights; 4]| Gates { input, forget, cell, output };
    let (o, open) = (gate(0.0, 0.0, 0.0), gate(0.0, 0.0, 6.0));
    // Opens by the input alone.
    let at_one = gate(0.0, 20.0, -10.0);
    let all = match goal {
        Goal::Remember => vec![
            [open, open, gate(0.0, 2.0, 0.0), o],
            // A 1 as a negative memory.
            [open, open, gate(0.0, -3.0, 0.0), o],
            // The gate tells, the candidate is always the same, so both memories grow.
            [gate(0.0, 10.0, -5.0), open, gate(0.0, 0.0, 3.0), o],
            // It is the 0 that is added.
            [open, open, gate(0.0, -3.0, 3.0), o],
            // The forget gate is shut: the short-term memory brings it back at each step.
            [open, gate(0.0, 0.0, -8.0), gate(5.0, 5.0, 0.0), open],
        ],
        Goal::Forget => vec![
            [open, gate(0.0, 0.0, -7.61), open, open],
            [open, gate(5.0, 5.0, -13.0), gate(0.0, -1.0, 0.5), open],
            [o, gate(-2.0, -3.0, -7.7), o, o],
        ],
        Goal::Count => vec![
            [open, open, gate(0.0, 1.0, 0.0), o],
            [at_one, open, gate(0.0, 0.0, 5.0), o],
            // By halves.
            [o, open, gate(0.0, 5.0, 0.0), open],
            // By little more than a tenth, with a forget gate just open enough.
            [open, gate(0.0, 0.0, 4.7), gate(0.0, 0.11, 0.0), o],
        ],
        Goal::Latch => vec![
            [open, open, gate(0.0, 3.0, 0.0), open],
            [at_one, open, gate(0.0, 0.0, 5.0), gate(0.0, 0.0, 5.0)],
            // What has been put out keeps the candidate up: no long memory is needed.
            [open, gate(0.0, 0.0, 0.0), gate(5.0, 5.0, 0.0), open],
        ],
    };
    all.into_iter().map(of).collect()
}

#[test]
fn the_answers_reach() {
    for &goal in Goal::CHOICES {
        let Outcome { reached, passed, total, failure } = outcome(goal, &goal.answer());
        assert!(reached && passed == total && failure.is_none(), "{goal:?}: {failure:?}");
    }
}

#[test]
fn any_other_solution_reaches_too() {
    for &goal in Goal::CHOICES {
        for (n, weights) in others(goal).iter().enumerate() {
            let got = outcome(goal, weights);
            assert!(got.reached, "{goal:?}, {n}: {got:?}");
        }
    }
}

/// Every number of an answer may be off by 0.01 either way: a notch of a slider.
#[test]
fn answers_have_room_around_them() {
    for &goal in Goal::CHOICES {
        for gate in Gate::ALL {
            for part in Part::ALL {
                for off in [-0.01, 0.01] {
                    let field = Field::Weight(gate, part);
                    let settings = Settings { weights: goal.answer(), ..Settings::default() };
                    let value = settings.get(field).unwrap() + off;
                    let weights = settings.with(field, value).weights;
                    assert!(outcome(goal, &weights).reached, "{goal:?}, {gate:?}, {part:?}");
                }
            }
        }
    }
}

#[test]
fn the_article_s_unit_reaches_none_of_them() {
    for (goal, inputs) in [
        (Goal::Remember, vec![1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
        (Goal::Forget, vec![0.0]),
        (Goal::Count, vec![1.0, 0.0, 1.0]),
        (Goal::Latch, vec![0.0]),
    ] {
        let outcome = outcome(goal, &Weights::ARTICLE);
        assert!(!outcome.reached && outcome.passed < outcome.total, "{goal:?}");
        assert_eq!(outcome.failure.unwrap().case.inputs, inputs, "{goal:?}");
    }
}

#[test]
fn near_misses_are_not_there_and_say_how_near() {
    let of = |goal: Goal, gate: Gate, weights: GateWeights| {
        let mut all = goal.answer();
        *all.get_mut(gate) = weights;
        let outcome = outcome(goal, &all);
        assert!(!outcome.reached && outcome.passed < outcome.total, "{goal:?}: {weights:?}");
        outcome.failure.unwrap()
    };

    // σ(4) = 0.982: nine times, 15 % are gone.
    let failure = of(Goal::Remember, Gate::Forget, gate(0.0, 0.0, 4.0));
    assert_eq!((failure.case.inputs.len(), failure.measure), (10, Measure::Apart));
    assert!((0.5..failure.least.unwrap()).contains(&failure.actual), "{failure:?}");
    // tanh 0.4 = 0.38: never half of anything.
    let failure = of(Goal::Remember, Gate::Cell, gate(0.0, 0.4, 0.0));
    assert_eq!((failure.case.inputs.len(), failure.least), (1, Some(0.5)));
    assert!((0.37..0.39).contains(&failure.actual), "{failure:?}");
    // Nothing is ever told apart.
    assert_eq!(of(Goal::Remember, Gate::Cell, gate(0.0, 0.0, 1.0)).actual, 0.0);

    // 20 σ(−7.5) = 0.011.
    let failure = of(Goal::Forget, Gate::Forget, gate(0.0, 0.0, -7.5));
    assert!((0.01..0.012).contains(&failure.actual), "{failure:?}");
    assert_eq!((failure.case.c, failure.other.unwrap().c), (10.0, -10.0));
    // Shut at 0, but not at 1.
    let failure = of(Goal::Forget, Gate::Forget, gate(0.0, 3.0, -10.0));
    assert_eq!(failure.case.inputs, [1.0]);

    // σ(4.5) = 0.989: of ten, more than a tenth of one is lost at each 0.
    let failure = of(Goal::Count, Gate::Forget, gate(0.0, 0.0, 4.5));
    assert_eq!(failure.measure, Measure::Rise);
    assert!((-0.15..failure.least.unwrap()).contains(&failure.actual), "{failure:?}");
    // Counts downwards: that is not what was asked for.
    let failure = of(Goal::Count, Gate::Cell, gate(0.0, -5.0, 0.0));
    assert_eq!((failure.case.inputs, failure.least, failure.most), (vec![1.0], Some(0.1), None));
    // Counts 0s too, a little.
    let failure = of(Goal::Count, Gate::Cell, gate(0.0, 5.0, 0.2));
    assert_eq!(failure.case.inputs, [1.0, 0.0]);

    // σ(2) = 0.88: after a dozen 0s it has gone out.
    let failure = of(Goal::Latch, Gate::Forget, gate(0.0, 0.0, 2.0));
    assert_eq!((failure.measure, failure.least, failure.most), (Measure::H, Some(0.5), None));
    assert!(failure.case.inputs.len() > 3 && (0.4..=0.5).contains(&failure.actual), "{failure:?}");
    // Half open, it never puts out more than half.
    let failure = of(Goal::Latch, Gate::Output, GateWeights::default());
    assert!((0.3..0.5).contains(&failure.actual), "{failure:?}");
    // On before anything has come.
    let failure = of(Goal::Latch, Gate::Cell, gate(0.0, 5.0, 0.5));
    assert_eq!((failure.case.inputs, failure.most), (vec![0.0], Some(0.1)));
    // Switches on below 0.
    let failure = of(Goal::Latch, Gate::Cell, gate(0.0, -5.0, 0.0));
    assert!(failure.actual < -0.7, "{failure:?}");
}

#[test]
fn weights_out_of_range_are_refused() {
    let mut weights = Weights::ARTICLE;
    weights.cell.b = f64::NAN;
    for &goal in Goal::CHOICES {
        assert!(reached(goal, &weights).is_err());
    }
}
