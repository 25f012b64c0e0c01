//! Tests of the catalogues of texts.

use lstm_core::{Json, Language, Named, Stage, Words};
use serde_json::Value;

use super::{Catalogue, ENGLISH, SPANISH};
use crate::mark::Mark;
use crate::svg::Weight;

#[test]
fn the_font_has_every_letter_of_every_word() {
    let numbers = "0123456789−×+=().,⁰¹²³⁴⁵⁶⁷⁸⁹⁻←→σ′%";
    let missing = |weight: Weight| {
        let all = [ENGLISH, SPANISH]
            .iter()
            .flat_map(|text| text.chars())
            .chain(numbers.chars())
            .filter(|c| !c.is_control());
        all.filter(|&c| !weight.has(c)).collect::<String>()
    };
    assert_eq!([missing(Weight::Regular), missing(Weight::SemiBold)], ["", ""]);
}

#[test]
fn the_catalogues_have_the_same_places() {
    fn places(at: &str, value: &Value, all: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                map.iter().for_each(|(key, value)| places(&format!("{at}.{key}"), value, all));
            }
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(n, value)| {
                    places(&format!("{at}.{n}"), value, all);
                });
            }
            _ => {
                let text = value.as_str().unwrap_or_default();
                assert!(!text.is_empty(), "{at} is empty");
                // The values in a sentence are the same, in any order.
                let mut values: Vec<_> = text.split('{').skip(1).collect();
                for value in &mut values {
                    *value = value.split('}').next().unwrap_or_default();
                }
                values.sort_unstable();
                all.push(format!("{at} {values:?}"));
            }
        }
    }
    let [english, spanish] = [ENGLISH, SPANISH].map(|text| {
        let mut all = Vec::new();
        places("", &serde_json::from_str(text).unwrap(), &mut all);
        all.sort();
        all
    });
    assert_eq!(english, spanish);
}

#[test]
fn every_catalogue_is_complete() {
    for &language in Language::CHOICES {
        complete(&Catalogue::of(language));
    }
}

fn complete(catalogue: &Catalogue) {
    for words in [Words::Plain, Words::Symbols] {
        for stage in Stage::ALL {
            assert!(!catalogue.vocabulary(words).stage(stage).heading.is_empty());
        }
    }
    for z in [-9.0, -3.0, -1.0, -0.3, 0.0, 0.3, 1.0, 3.0, 9.0] {
        let mark = Mark { stage: Stage::Cell, z, digits: 2 };
        for words in [Words::Plain, Words::Symbols] {
            let text = catalogue.marked(words, &mark, "1", "2");
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
}

/// Removes each text that figures need, one at a time, and shortens each list.
#[test]
fn a_missing_text_is_named_by_its_key() {
    fn keys(path: &str, value: &Value, all: &mut Vec<String>) {
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(list) => {
                list.iter().enumerate().map(|(n, value)| (n.to_string(), value)).collect()
            }
            _ => return all.push(path.to_owned()),
        };
        for (key, value) in inner {
            keys(&format!("{path}/{key}"), value, all);
        }
    }
    let english: Value = serde_json::from_str(ENGLISH).unwrap();
    let mut all = Vec::new();
    keys("", &english, &mut all);
    // The names of weights are read by the page alone.
    all.retain(|key| !key.contains("/part/"));
    assert!(all.len() > 150);
    let missing = |catalogue: &Value| Catalogue::read(&Json::new(catalogue)).unwrap_err().key;
    for pointer in all {
        let key = pointer[1..].replace('/', ".");
        let mut catalogue = english.clone();
        *catalogue.pointer_mut(&pointer).unwrap() = Value::Null;
        assert_eq!(missing(&catalogue), key);
        let (list, last) = pointer.rsplit_once('/').unwrap();
        if let Some(Value::Array(list)) = catalogue.pointer_mut(list)
            && last == (list.len() - 1).to_string()
        {
            list.pop();
            assert_eq!(missing(&catalogue), key);
        }
    }
}
