//! Values of links as JSON has them.

use lstm_core::{Allowed, Json, LinkKey, Settings};
use serde_json::{Value, json};

/// The value of a link's key as the view's JSON has it.
pub fn value(key: LinkKey, text: &str) -> Value {
    match key.allowed(&Settings::default()) {
        Allowed::Whole(_) => text.parse::<usize>().unwrap().into(),
        Allowed::SomeOf(_) => text.split(',').collect(),
        _ => text.into(),
    }
}

/// These settings, read from JSON with another value of a setting of the view.
pub fn with_view_value(settings: &Settings, key: LinkKey, text: &str) -> Settings {
    let name = key.view_name().unwrap();
    let mut settings = json!(settings);
    settings["view"][name] = value(key, text);
    Settings::read(&Json::new(&settings)).unwrap()
}
