//! The table of a link's keys, and all that follows from it.

mod json;

use std::fs::read_to_string;

use lstm_core::{Allowed, Json, LinkKey, Settings, decode, encode, link_keys};
use serde_json::{Value, json};

use json::{value, with_view_value};

fn view_keys() -> impl Iterator<Item = (LinkKey, &'static str)> {
    link_keys().filter_map(|key| Some((key, key.view_name()?)))
}

/// Settings with two sequences and two steps to choose from.
fn two() -> Settings {
    decode("?v=1&x=0,0.5&x=1").settings
}

#[test]
fn every_value_of_every_key_comes_back_from_its_link() {
    // The version is in every link.
    for key in link_keys().filter(|key| key.name() != "v") {
        let start = if key.view_name().is_some() { two() } else { Settings::default() };
        let samples = key.samples(&start);
        assert!(!samples.is_empty(), "{}", key.name());
        for sample in samples {
            let link = encode(&start).unwrap();
            // Only canonical without the default value.
            let with_key = format!("{link}&{}={sample}", key.name());
            let canonical = if key.defaults() == [sample.as_str()] { &link } else { &with_key };
            let decoded = decode(&with_key);
            assert_eq!(decoded.notices, [], "{with_key}");
            assert_eq!(encode(&decoded.settings).as_ref(), Ok(canonical));
        }
    }
}

#[test]
fn links_and_json_give_the_same_view() {
    for (key, name) in view_keys() {
        for sample in key.samples(&two()) {
            let link = format!("{}&{}={sample}", encode(&two()).unwrap(), key.name());
            let settings = with_view_value(&two(), key, &sample);
            assert_eq!(settings, decode(&link).settings, "{link}");
            assert_eq!(json!(settings)["view"][name], value(key, &sample), "{link}");
        }
    }
    let json = json!(Settings::default().view);
    let names: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let mut known: Vec<&str> = view_keys().map(|(_, name)| name).collect();
    known.sort_unstable();
    assert_eq!(names, known);
}

#[test]
fn a_link_with_an_unknown_value_is_told_the_allowed_ones() {
    for key in link_keys() {
        let decoded = decode(&format!("?{}=?", key.name()));
        let allowed = key.allowed(&Settings::default());
        assert_eq!(decoded.settings, Settings::default(), "{}", key.name());
        assert!(decoded.notices[0].to_string().ends_with(&allowed.to_string()), "{}", key.name());
    }
}

#[test]
fn json_of_the_wrong_type_is_told_the_right_one() {
    let refused = |view: Value| Settings::read(&Json::new(&json!({ "view": view }))).unwrap_err();
    for (key, name) in view_keys() {
        for wrong in [json!(true), json!("?"), json!({})] {
            let error = refused(json!({ name: wrong }));
            assert_eq!((error.code(), error.field()), ("wrong-type", format!("view.{name}")));
            let expected = match key.allowed(&Settings::default()) {
                Allowed::Whole(_) => "a number".to_owned(),
                Allowed::SomeOf(_) => "a list".to_owned(),
                allowed => allowed.names().join(" or "),
            };
            let message = format!("view.{name}: {wrong} where {expected} is expected");
            assert_eq!(error.to_string(), message);
        }
    }
    assert_eq!(
        refused(json!({ "hide": ["time", 2] })).to_string(),
        "view.hide: 2 where controls or time or diagram or stages or hints is expected"
    );
    let error = refused(json!({ "colour": "red" }));
    assert_eq!((error.code(), error.field()), ("wrong-type", "view.colour".to_owned()));
    assert!(error.to_string().contains("one of sequence, step, stage, digits, "), "{error}");
    let error = refused(json!({ "digits": 16 }));
    assert_eq!((error.code(), error.allowed()), ("not-whole", (1.0, 15.0)));
}

#[test]
fn null_is_a_value_of_what_can_be_none() {
    for (key, name) in view_keys() {
        let view = json!({ "view": { name: null } });
        let is_none = Settings::read(&Json::new(&view)).map(|settings| {
            assert_eq!(settings, Settings::default());
        });
        let optional = json!(Settings::default())["view"][name].is_null();
        assert_eq!(is_none.is_ok(), optional, "{}", key.name());
    }
}

#[test]
fn a_lesson_step_in_settings_is_a_text_or_null() {
    let read = |lesson: Value| {
        let view = json!({ "lesson": lesson, "rounding": "paper" });
        Settings::read(&Json::new(&json!({ "view": view })))
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

/// The words between backticks.
fn code(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn sorted<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut words: Vec<_> = words.into_iter().collect();
    words.sort_unstable();
    words
}

/// Keys, names, ranges and defaults. The rest of the table is prose.
#[test]
fn the_table_in_the_readme_has_every_key() {
    let readme = read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let table = readme.lines().skip_while(|line| !line.starts_with("| key ")).skip(2);
    let rows: Vec<Vec<&str>> = table
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert_eq!(
        sorted(rows.iter().flat_map(|row| code(row[0]))),
        sorted(link_keys().map(LinkKey::name)),
        "the table of keys in README.md (left) does not have the keys of a link (right)"
    );
    for key in link_keys() {
        let name = key.name();
        let (row, keys) = rows
            .iter()
            .map(|row| (row, code(row[0])))
            .find(|(_, keys)| keys.contains(&name))
            .unwrap();
        let allowed = key.allowed(&Settings::default());
        if allowed.names().iter().any(|name| name.contains(' ')) {
            // Ranges of names: the table gives examples.
            let values = key.samples(&two());
            for example in code(row[1]) {
                assert!(
                    values.iter().any(|value| value == example),
                    "README.md: `{name}` cannot be `{example}`"
                );
            }
        } else if !allowed.names().is_empty() {
            assert_eq!(
                sorted(code(row[1])),
                sorted(allowed.names().iter().copied()),
                "README.md: the names for `{name}` in the table (left) are not those allowed (right)"
            );
        }
        if let Allowed::Whole(most @ 2..) = allowed {
            assert!(
                row[1].contains(&format!("1 to {most}")),
                "README.md: the table does not say that `{name}` is from 1 to {most}"
            );
        }
        // Several weights or no value at all are told in words.
        if let [default] = &key.defaults()[..]
            && !default.contains(',')
        {
            let n = keys.iter().position(|key| *key == name).unwrap();
            assert_eq!(
                row[2].split(", ").nth(n),
                Some(default.as_str()),
                "README.md: the default of `{name}` in the table (left) is not the real one (right)"
            );
        }
        assert!(!row[2].is_empty(), "README.md: the table does not tell the default of `{name}`");
    }
}
