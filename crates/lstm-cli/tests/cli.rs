//! `lstm-lens steps` and `lstm-lens link` as child processes.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const COMPANIES: &str = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";

fn run_with(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lstm-lens"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input may have ended.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

fn printed_with(arguments: &[&str], input: &str) -> String {
    let output = run_with(arguments, input);
    assert_eq!(text(output.stderr), "", "{arguments:?}");
    assert!(output.status.success(), "{arguments:?}");
    text(output.stdout)
}

fn printed(arguments: &[&str]) -> String {
    printed_with(arguments, "")
}

fn refused_with(arguments: &[&str], input: &str) -> String {
    let output = run_with(arguments, input);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    assert_eq!(text(output.stdout), "", "{arguments:?}");
    text(output.stderr)
}

fn refused(arguments: &[&str]) -> String {
    refused_with(arguments, "")
}

fn file(name: &str, content: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).unwrap();
    path
}

/// The links of the corpus without notices, each with its canonical form.
fn corpus() -> Vec<(String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/links/v1.jsonl");
    let lines = fs::read_to_string(path).unwrap();
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let good = lines.filter(|line| line["notices"].as_array().unwrap().is_empty());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    good.map(|line| (text(&line["link"]), text(&line["canonical"]))).collect()
}

#[test]
fn the_companies_part_ways() {
    let table = printed(&["steps", COMPANIES]);
    // h after day 4, as in the article series.
    let ends = |line: &&str| line.split_whitespace().next() == Some("4");
    let last: Vec<_> =
        table.lines().filter(ends).map(|line| line.split_whitespace().last().unwrap()).collect();
    assert_eq!(last, ["0.0064", "0.9694"]);
    assert!(table.starts_with("Sequence 1 of 2: from h = 0 and c = 0\n"));
    assert!(table.contains("\n\nSequence 2 of 2: from h = 0 and c = 0\n"));
}

#[test]
fn the_table_has_the_articles_figures_flush_right() {
    let table = printed(&["steps", "?x=1,-10&y=-0.5"]);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "Sequence 1 of 1: from h = 1 and c = 2, target \u{2212}0.5");
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    // The article has 5.95 and 0.997, 2.03 and 0.97, 4.27 and 0.99, then 2.95 and 0.98.
    let first = "1 1 5.95 0.997 2.03 0.97 4.27 0.99 1.99 0.95 2.95 0.99 4.78 0.99 0.99";
    assert_eq!(words(lines[2]), words(first));
    let lengths: Vec<usize> = lines[1..].iter().map(|line| line.chars().count()).collect();
    assert!(lengths.iter().all(|&length| length == lengths[0]), "{table}");
}

/// As on paper: 0.99 × 0.97 = 0.96, 1.99 + 0.96 = 2.95, 0.99 × 0.99 = 0.98.
#[test]
fn the_links_rounding_is_followed() {
    let table = printed(&["steps", "?v=1&rounding=paper"]);
    let figures: Vec<&str> = table.lines().last().unwrap().split_whitespace().collect();
    let worked =
        "1 1 5.95 0.997 2.03 0.97 4.27 0.99 1.99 0.96 2.95 0.99 4.78 0.99 0.98".split_whitespace();
    assert_eq!(figures, worked.collect::<Vec<_>>());
    let json = printed(&["steps", "--json", "?v=1&rounding=paper"]);
    assert!(json.contains("\"added\":0.96,"), "{json}");
}

#[test]
fn steps_as_json_have_every_bit() {
    let json = printed(&["steps", "--json", "?x=1,2&x=-0&y=&y=0.5"]);
    let runs: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(runs.as_array().unwrap().len(), 2);
    assert_eq!(runs[0]["target"], Value::Null);
    assert_eq!(runs[1]["target"], 0.5);
    assert!(runs[1]["inputs"][0].as_f64().unwrap().is_sign_negative());
    let steps: Vec<lstm_core::Step> = serde_json::from_value(runs[0]["steps"].clone()).unwrap();
    let settings = lstm_core::decode("?x=1,2").settings;
    assert_eq!(steps, settings.steps().unwrap());
}

#[test]
fn standard_input_is_read() {
    assert_eq!(printed_with(&["link", "-"], "\n ?x=.5&c=2 \n"), "?v=1&x=0.5\n");
    assert_eq!(printed_with(&["steps", "-"], COMPANIES), printed(&["steps", COMPANIES]));
    assert_eq!(printed_with(&["link", "--from", "-"], "{\"h\": -0.0}"), "?v=1&h=-0\n");
}

#[test]
fn a_base_is_put_before_the_link_without_its_own_query_and_hash() {
    for base in ["https://a.b/c/", "https://a.b/c/?x=5#d", "https://a.b/c/#?d"] {
        assert_eq!(printed(&["link", "?x=2", "--base", base]), "https://a.b/c/?v=1&x=2\n");
    }
    for base in ["", " ", "?x=1", "#top"] {
        let error = refused(&["link", "?x=2", "--base", base]);
        assert_eq!(error, format!("lstm-lens: --base: \"{base}\" is not the address of a page\n"));
    }
}

#[test]
fn settings_give_back_their_link() {
    let links = corpus();
    assert!(links.len() > 30);
    for (link, canonical) in links {
        assert_eq!(printed(&["link", &link]), format!("{canonical}\n"));
        let json = printed(&["link", "--json", &link]);
        let back = printed_with(&["link", "--from", "-"], &json);
        assert_eq!(back, format!("{canonical}\n"), "{json}");
        assert_eq!(printed_with(&["link", "--json", "--from", "-"], &json), json);
    }
}

#[test]
fn a_file_may_leave_out_what_is_the_articles() {
    let path = file("partial.json", "\u{feff}{\"weights\": {\"forget\": {\"b\": 5}}}\n");
    let path = path.to_str().unwrap();
    assert_eq!(printed(&["link", "--from", path]), "?v=1&f=2.7,1.63,5\n");
}

#[test]
fn a_bad_link_is_refused_with_key_value_and_what_is_allowed() {
    for command in ["steps", "link"] {
        assert_eq!(
            refused(&[command, "?h=two&c=3&theme=a%0A%1Bb"]),
            "lstm-lens: h: \"two\" is not allowed; it must be a number from -1000000 to 1000000\n\
             lstm-lens: theme: \"a\\n\\u{1b}b\" is not allowed; it must be one of auto, light, dark\n"
        );
        assert!(refused(&[command, "?v=2"]).contains("newer"));
        assert!(refused_with(&[command, "-"], "?digits=16").contains("from 1 to 15"));
        assert!(refused(&[command, "--json", "?n=2"]).contains("n: \"2\""));
        assert!(refused(&[command, "settings.json"]).contains("is not a link"));
    }
    let long = format!("x={}", vec![".5"; 1200].join(","));
    assert!(refused(&["link", &long]).contains("there may be at most 4000"));
}

#[test]
fn a_bad_file_is_refused_with_its_name_and_the_reason() {
    for (name, content, reason) in [
        ("broken.json", "{", "EOF"),
        ("nan.json", "{\"h\": NaN}", "line 1"),
        ("text.json", "{\"h\": \"1\"}", "h: \"1\" where a number is expected"),
        ("key.json", "{\"a\\nb\": 1}", "a\\nb: 1 where one of"),
        ("range.json", "{\"c\": 1e7}", "c: 10000000 is not allowed"),
        ("list.json", "[]", "settings: [] where an object is expected"),
    ] {
        let path = file(name, content);
        let path = path.to_str().unwrap();
        let error = refused(&["link", "--from", path]);
        assert!(error.starts_with(&format!("lstm-lens: {path}: ")), "{error}");
        assert!(error.contains(reason) && error.lines().count() == 1, "{error}");
    }
    assert!(refused(&["link", "--from", "no/such.json"]).starts_with("lstm-lens: no/such.json: "));
}

#[test]
fn a_wrong_call_is_refused() {
    for arguments in [
        &[][..],
        &["link"],
        &["steps"],
        &["link", "?x=1", "--from", "a.json"],
        &["link", "?x=1", "--json", "--base", "https://a.b/"],
        &["draw", "?x=1"],
    ] {
        let error = refused(arguments);
        assert!(error.starts_with("lstm-lens: ") && error.lines().count() == 1, "{error}");
    }
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let link = format!("x={}", vec!["1"; 1900].join(","));
    let mut child = Command::new(env!("CARGO_BIN_EXE_lstm-lens"))
        .args(["steps", &link])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(text(output.stderr), "");
}
