//! The links of `tests/links/`, each with what it means.

mod property;

use std::fs::read_to_string;

use lstm_core::{LinkError, RawValue, Settings, decode, encode};
use serde_json::Value;

use property::{bits, holds};

/// How many lines have landed, and [`hash`] of exactly these.
const LANDED: (usize, u64) = (109, 0x37C6_55DE_DF30_8A05);

#[derive(Clone)]
struct Json(Option<Value>);

impl RawValue for Json {
    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
    fn is_null(&self) -> bool {
        self.0.as_ref().is_some_and(Value::is_null)
    }
    fn get(&self, key: &str) -> Self {
        Json(self.0.as_ref().and_then(|value| value.get(key)).cloned())
    }
    fn keys(&self) -> Option<Vec<String>> {
        Some(self.0.as_ref()?.as_object()?.keys().cloned().collect())
    }
    fn items(&self) -> Option<Vec<Self>> {
        Some(self.0.as_ref()?.as_array()?.iter().cloned().map(Some).map(Json).collect())
    }
    fn number(&self) -> Option<f64> {
        self.0.as_ref()?.as_f64()
    }
    fn text(&self) -> Option<String> {
        Some(self.0.as_ref()?.as_str()?.to_owned())
    }
    fn written(&self) -> String {
        format!("{:?}", self.0)
    }
}

fn corpus() -> String {
    read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/links/v1.jsonl")).unwrap()
}

/// FNV-1a, 64 bits.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

#[test]
fn every_link_means_what_it_has_always_meant() {
    for (n, line) in corpus().lines().enumerate() {
        let line: Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| line[key].as_str().unwrap();
        let (link, canonical) = (text("link"), text("canonical"));
        let place = format!("line {}: {link:.200}", n + 1);

        let settings = Settings::read(&Json(Some(line["settings"].clone()))).unwrap();
        let decoded = decode(link);
        assert_eq!(bits(&decoded.settings), bits(&settings), "{place}");
        let name = |notice: &LinkError| notice.key().unwrap_or(notice.code());
        let notices: Vec<&str> = decoded.notices.iter().map(name).collect();
        assert_eq!(Value::from(notices), line["notices"], "{place}");

        assert_eq!(encode(&settings).as_deref(), Ok(canonical), "{place}");
        let again = decode(canonical);
        assert_eq!(again.notices, [], "{place}");
        assert_eq!(bits(&again.settings), bits(&settings), "{place}");
        holds(link);
    }
}

#[test]
fn a_lesson_step_in_settings_is_a_text_or_nothing() {
    let read = |lesson: Value| {
        let view = serde_json::json!({ "lesson": lesson, "rounding": "paper" });
        Settings::read(&Json(Some(serde_json::json!({ "view": view }))))
    };
    assert_eq!(read(Value::Null).unwrap().view.lesson, None);
    let settings = read("keep".into()).unwrap();
    assert_eq!(serde_json::to_value(settings.view).unwrap()["lesson"], "keep.1");
    assert_eq!(encode(&settings).as_deref(), Ok("?v=1&rounding=paper&lesson=keep.1"));
    for bad in ["keep.9".into(), "".into(), 2.into(), Value::Bool(true)] {
        let error = read(bad).unwrap_err();
        assert_eq!((error.code(), error.field().as_str()), ("wrong-type", "view.lesson"));
    }
}

#[test]
fn the_corpus_only_grows() {
    let corpus = corpus();
    assert!(corpus.ends_with('\n') && !corpus.contains('\r'));
    let lines: Vec<&str> = corpus.split_inclusive('\n').collect();
    let (landed, hash_of_landed) = LANDED;
    let kept = lines.len() >= landed && hash(&lines[..landed].concat()) == hash_of_landed;
    assert!(
        kept,
        "one of the first {landed} lines of tests/links/v1.jsonl has been changed, moved or \
         removed. A link that works today works in ten years: lines are only ever added, at the \
         end. If the new code gives another meaning to a link, it is the code that is wrong."
    );
    assert_eq!(
        lines.len(),
        landed,
        "lines have been added to tests/links/v1.jsonl. Once each is sure to mean what it says, \
         let it stay: LANDED = ({}, {:#018X})",
        lines.len(),
        hash(&corpus)
    );
}
