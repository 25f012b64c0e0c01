//! What the core refuses, and how it says so.

use lstm_core::{Error, Field, LIMIT, Settings, State, Weights, run, step};

const BAD: [f64; 5] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1_000_000.1, -2e6];

#[test]
fn every_field_is_checked_and_named() {
    for field in Field::all() {
        for bad in BAD {
            let settings = Settings::default().with(field, bad);
            let error = settings.steps().unwrap_err();
            assert!(
                matches!(error, Error::OutOfRange { field: named, .. } if named == field),
                "{error}"
            );
            assert!(error.to_string().contains(&field.to_string()), "{error}");
        }
        for good in [LIMIT, -LIMIT, 0.0, f64::MIN_POSITIVE] {
            let steps = Settings::default().with(field, good).steps().unwrap();
            assert!(steps[0].c.is_finite() && steps[0].h.is_finite(), "{field} = {good}");
        }
    }
}

#[test]
fn digits_are_checked() {
    for digits in [0, 16, 255] {
        let settings = Settings { digits, ..Settings::default() };
        assert_eq!(settings.steps(), Err(Error::Digits { value: digits.into() }));
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
    let error = Settings::default().with_text(Field::X, "ten").unwrap_err();
    assert_eq!(error.to_string(), "x: \"ten\" is not a number; write one such as -0.32 or 1e-3");
    let error = Settings::default().with_text(Field::H, "1e7").unwrap_err();
    assert_eq!(
        error.to_string(),
        "h: 10000000 is not allowed; it must be from -1000000 to 1000000"
    );
}
