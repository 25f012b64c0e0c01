//! What holds for all settings and for all links, with hundreds of each made up anew every time.

mod property;

use lstm_core::{
    GateWeights, Gates, LIMIT, Language, LessonStep, LinkError, MAX_DIGITS, MAX_LINK,
    MAX_SEQUENCES, Named, Panel, Rounding, Sequence, Settings, Stage, Theme, View, Words, decode,
    encode,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

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

fn lesson_step() -> impl Strategy<Value = Option<LessonStep>> {
    proptest::option::of(select(LessonStep::all().collect::<Vec<_>>()))
}

fn view(sequences: &[Sequence]) -> impl Strategy<Value = View> + use<> {
    let steps: Vec<usize> = sequences.iter().map(|sequence| sequence.inputs.len()).collect();
    let shown =
        (1..=steps.len()).prop_flat_map(move |sequence| (Just(sequence), 1..=steps[sequence - 1]));
    let hide = subsequence(Panel::CHOICES, 0..=Panel::CHOICES.len());
    (
        shown,
        proptest::option::of(select(Stage::CHOICES)),
        (1..=MAX_DIGITS, select(Rounding::CHOICES)),
        (select(Words::CHOICES), select(Language::CHOICES)),
        select(Theme::CHOICES),
        (hide, lesson_step()),
    )
        .prop_map(
            |(
                (sequence, step),
                stage,
                (digits, rounding),
                (words, lang),
                theme,
                (hide, lesson),
            )| View {
                sequence,
                step,
                stage,
                digits,
                rounding,
                words,
                lang,
                theme,
                hide: hide.into_iter().collect(),
                lesson,
            },
        )
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
    (weights, number(), number(), sequences()).prop_flat_map(|(weights, h, c, sequences)| {
        let view = view(&sequences);
        (Just((weights, h, c, sequences)), view).prop_map(|((weights, h, c, sequences), view)| {
            Settings { weights, h, c, sequences, view }
        })
    })
}

/// Pieces of links, right and wrong, so that most of what is made up gets past the first check.
fn fragments() -> impl Strategy<Value = String> {
    const PIECES: [&str; 60] = [
        "?",
        "&",
        "=",
        ",",
        "#",
        "+",
        "-",
        ".",
        "%",
        "%2C",
        "%20",
        "%2B",
        "%ff",
        "%E2%88%92",
        "&amp;",
        "\u{2212}",
        " ",
        "e",
        "E",
        "e+3",
        "e-7",
        "e-400",
        "e999",
        "0",
        "1",
        "5",
        "2.7",
        "1e6",
        "1000000.1",
        "-0",
        "nan",
        "inf",
        "v=1",
        "v=2",
        "&f=1,2,3",
        "&i=",
        "&g=",
        "&o=",
        "&h=",
        "&c=",
        "&x=",
        "&x=0,0.5",
        "&y=",
        "&y=1",
        "&n=",
        "&t=",
        "&n=2",
        "&t=2",
        "&stage=memory",
        "&digits=",
        "&rounding=paper",
        "&lesson=",
        "&lesson=keep.2",
        "&words=symbols",
        "&lang=es",
        "&theme=dark",
        "&hide=time,hints",
        "https://a.b/c",
        "\n",
        "é",
    ];
    proptest::collection::vec(select(&PIECES[..]), 0..24).prop_map(|pieces| pieces.concat())
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
