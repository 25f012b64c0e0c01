//! Properties of random settings and links, hundreds of each in every run.

mod json;
mod pieces;
mod property;

use lstm_core::{
    GateWeights, Gates, LIMIT, LinkError, MAX_LINK, MAX_SEQUENCES, Sequence, Settings, View,
    decode, encode, link_keys,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use json::with_view_value;
use pieces::{SYNTAX, assignments};
use property::{bits, holds, plain};

/// Any number that is allowed: any bits at all, decimals as people write them, and the edges.
fn number() -> impl Strategy<Value = f64> {
    let any_bits = any::<u64>().prop_map(f64::from_bits).prop_map(|value| {
        if value.is_nan() {
            0.0
        } else if value.abs() <= LIMIT {
            value
        } else {
            // The same digits at an exponent within the limit.
            f64::from_bits(value.to_bits() & !(0x7FF << 52) | 1000 << 52)
        }
    });
    let decimals = (-1_000_000_i32..=1_000_000, 0..=6)
        .prop_map(|(n, power)| f64::from(n) / 10_f64.powi(power));
    let subnormal = any::<u64>().prop_map(|bits| f64::from_bits(bits & !(0x7FF << 52)));
    let edges = select(vec![
        0.0,
        -0.0,
        1.0,
        0.1 + 0.2,
        1e-6,
        9.999_999e-7,
        -1e-7,
        5e-324,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        999_999.999_999_999_9,
        LIMIT,
        -LIMIT,
    ]);
    prop_oneof![3 => any_bits, 2 => -LIMIT..=LIMIT, 3 => decimals, 1 => subnormal, 2 => edges]
}

fn gate() -> impl Strategy<Value = GateWeights> {
    [number(), number(), number()].prop_map(|[w_hh, w_ih, b]| GateWeights { w_hh, w_ih, b })
}

/// Any values of the settings of the view, or their defaults.
fn view() -> impl Strategy<Value = Vec<Option<Index>>> {
    let settings = link_keys().filter(|key| key.view_name().is_some()).count();
    proptest::collection::vec(proptest::option::of(any::<Index>()), settings)
}

/// These settings with the values of the view that `chosen` points out.
fn with_view(mut settings: Settings, chosen: &[Option<Index>]) -> Settings {
    let keys = link_keys().filter(|key| key.view_name().is_some());
    for (key, index) in keys.zip(chosen) {
        if let Some(index) = index {
            let value = index.get(&key.samples(&settings)).clone();
            settings = with_view_value(&settings, key, &value);
        }
    }
    settings
}

prop_compose! {
    fn sequences()(most in select(vec![3_usize, 12, 200]))(
        sequences in proptest::collection::vec(
            (proptest::collection::vec(number(), 1..=most), proptest::option::of(number())),
            1..=MAX_SEQUENCES,
        )
    ) -> Vec<Sequence> {
        let sequence = |(inputs, target)| Sequence { inputs, target };
        sequences.into_iter().map(sequence).collect()
    }
}

fn settings() -> impl Strategy<Value = Settings> {
    let article = Settings::default().weights;
    let weights = prop_oneof![
        Just(article),
        [gate(), gate(), gate(), gate()].prop_map(|[input, forget, cell, output]| Gates {
            input,
            forget,
            cell,
            output
        }),
    ];
    (weights, number(), number(), sequences(), view()).prop_map(
        |(weights, h, c, sequences, chosen)| {
            let view = View::default();
            with_view(Settings { weights, h, c, sequences, view }, &chosen)
        },
    )
}

/// Texts like links: most get past the first check.
fn fragments() -> impl Strategy<Value = String> {
    let syntax = select(&SYNTAX[..]).prop_map(str::to_owned);
    let assignment = select(assignments()).prop_flat_map(select);
    let pieces = proptest::collection::vec(prop_oneof![syntax, assignment], 0..24);
    pieces.prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_link_gives_back_its_settings_bit_for_bit(settings in settings()) {
        prop_assert_eq!(settings.check(), Ok(()));
        match encode(&settings) {
            Ok(link) => {
                plain(&link);
                let decoded = decode(&link);
                prop_assert_eq!(decoded.notices, []);
                prop_assert_eq!(bits(&decoded.settings), bits(&settings), "{}", link);
            }
            Err(error) => {
                let too_long =
                    matches!(error, LinkError::TooLong { length } if length > MAX_LINK);
                prop_assert!(too_long, "{}", error);
            }
        }
    }

    #[test]
    fn every_number_comes_back(value in number()) {
        let link = encode(&Settings { h: value, ..Settings::default() }).unwrap();
        prop_assert_eq!(decode(&link).settings.h.to_bits(), value.to_bits(), "{}", link);
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        holds(&text);
        holds(&format!("?{text}"));
        holds(&format!("?x=1,{text}"));
    }

    #[test]
    fn anything_like_a_link_is_read(link in fragments()) {
        holds(&link);
        holds(&format!("?v=1&{link}"));
    }

    #[test]
    fn a_damaged_link_is_read(
        settings in settings(),
        cut in any::<proptest::sample::Index>(),
        length in 0_usize..4,
        piece in fragments(),
    ) {
        if let Ok(mut link) = encode(&settings) {
            // Canonical links are ASCII: any byte begins a character.
            let start = cut.index(link.len() + 1);
            link.replace_range(start..link.len().min(start + length), &piece);
            holds(&link);
        }
    }
}
