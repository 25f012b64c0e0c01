//! The links of `tests/links/` and their meanings.

mod property;

use std::fs::read_to_string;

use lstm_core::{Json, LinkError, Settings, decode, encode};
use serde_json::Value;

use property::{bits, holds};

/// The number of lines that have landed, and their [`hash`].
const LANDED: (usize, u64) = (109, 0x37C6_55DE_DF30_8A05);

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

        let settings = Settings::read(&Json::new(&line["settings"])).unwrap();
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
