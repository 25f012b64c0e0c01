//! What the core refuses, and how it says so.

use lstm_core::{Error, Field, LIMIT, Sequence, Settings, State, Weights, run, step};

const BAD: [f64; 5] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1_000_000.1, -2e6];

/// Two sequences, so that there are inputs and targets beyond the first.
fn settings() -> Settings {
    let sequences =
        vec![Sequence::new([1.0]), Sequence { inputs: vec![0.0, 2.0], target: Some(1.0) }];
    Settings { sequences, ..Settings::default() }
}

#[test]
fn every_field_is_checked_and_named() {
    let inputs = [(0, 0), (1, 0), (1, 1)].map(|(sequence, step)| Field::Input { sequence, step });
    let target = Field::Target { sequence: 1 };
    for field in Field::fixed().chain(inputs).chain([target]) {
        assert_eq!(Field::named(&field.to_string()), Some(field));
        for bad in BAD {
            let error = settings().with(field, bad).steps().unwrap_err();
            assert!(
                matches!(error, Error::OutOfRange { field: named, .. } if named == field),
                "{error}"
            );
            assert!(error.to_string().contains(&field.to_string()), "{error}");
        }
        for good in [LIMIT, -LIMIT, 0.0, f64::MIN_POSITIVE] {
            let steps = settings().with(field, good).steps().unwrap();
            assert!(steps[0].c.is_finite() && steps[0].h.is_finite(), "{field} = {good}");
        }
    }
}

#[test]
fn a_field_that_is_not_there_changes_nothing() {
    for path in ["sequences.2.inputs.0", "sequences.1.inputs.2", "sequences.0.target"] {
        let field = Field::named(path).unwrap();
        assert_eq!(settings().with(field, 5.0), settings());
        assert_eq!(settings().get(field), None);
    }
    for path in
        ["x", "sequences", "sequences.1", "sequences.-1.target", "sequences.1.inputs", "view.step"]
    {
        assert_eq!(Field::named(path), None, "{path}");
    }
}

#[test]
fn what_is_shown_has_to_be_there() {
    let shown = |change: fn(&mut Settings)| {
        let mut settings = settings();
        change(&mut settings);
        settings.steps().unwrap_err().to_string()
    };
    for (message, error) in [
        (
            "view.digits: 16 is not allowed; it must be a whole number from 1 to 15",
            shown(|settings| settings.view.digits = 16),
        ),
        (
            "view.digits: 0 is not allowed; it must be a whole number from 1 to 15",
            shown(|settings| settings.view.digits = 0),
        ),
        (
            "view.sequence: 3 is not allowed; it must be a whole number from 1 to 2",
            shown(|settings| settings.view.sequence = 3),
        ),
        (
            "view.step: 2 is not allowed; it must be a whole number from 1 to 1",
            shown(|settings| settings.view.step = 2),
        ),
        (
            "sequences: 0 given; there must be from 1 to 8",
            shown(|settings| settings.sequences.clear()),
        ),
        (
            "sequences: 9 given; there must be from 1 to 8",
            shown(|settings| settings.sequences = vec![Sequence::new([1.0]); 9]),
        ),
        (
            "sequences.1.inputs: 0 given; there must be from 1 to 2000",
            shown(|settings| settings.sequences[1].inputs.clear()),
        ),
        (
            "sequences.inputs: 2003 given; there must be from 1 to 2000",
            shown(|settings| settings.sequences.push(Sequence::new([0.0; 2000]))),
        ),
    ] {
        assert_eq!(error, message);
    }
}

#[test]
fn a_step_and_a_sequence_refuse_alike() {
    let state = State { h: 0.0, c: 0.0 };
    for bad in BAD {
        assert!(step(&Weights::ARTICLE, state, bad).is_err());
        assert!(run(&Weights::ARTICLE, state, &[1.0, bad]).is_err());
        assert!(step(&Weights::ARTICLE, State { h: bad, ..state }, 1.0).is_err());
    }
    assert_eq!(run(&Weights::ARTICLE, state, &[]), Ok(vec![]));
}

/// A memory that grows by itself past what a reader may give goes on.
#[test]
fn a_sequence_may_outgrow_the_limit() {
    let mut weights = Weights::default();
    weights.forget.b = 100.0;
    weights.input.b = 100.0;
    weights.cell.b = 100.0;
    let steps = run(&weights, State { h: 0.0, c: LIMIT }, &[0.0; 3]).unwrap();
    assert_eq!(steps[2].c, LIMIT + 3.0);
}

#[test]
fn messages_name_field_value_and_what_is_allowed() {
    let error = Settings::default().with_text(Field::C, "ten").unwrap_err();
    assert_eq!(error.to_string(), "c: \"ten\" is not a number; write one such as -0.32 or 1e-3");
    let error = Settings::default().with_text(Field::H, "1e7").unwrap_err();
    assert_eq!(
        error.to_string(),
        "h: 10000000 is not allowed; it must be from -1000000 to 1000000"
    );
}
