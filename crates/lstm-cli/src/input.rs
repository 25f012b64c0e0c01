//! Links and settings from arguments, files and standard input.

use std::fs::read_to_string;
use std::io::stdin;
use std::path::Path;

use lstm_core::{Json, Settings, decode};

use crate::failure::Failure;

/// The settings of a link, or of standard input for `-`. Every notice is a failure: a script must
/// not go on with default values in place of unreadable ones, as the page does.
pub fn link(link: &str) -> Result<Settings, Failure> {
    let text = if link == "-" { standard_input()? } else { link.to_owned() };
    if link == "-" && text.is_empty() {
        return Err(Failure::of("standard input", "there is no link in it"));
    }
    let decoded = decode(&text);
    if decoded.notices.is_empty() {
        return Ok(decoded.settings);
    }
    Err(decoded.notices.into_iter().collect())
}

/// The settings of a JSON file, or of standard input for `-`.
pub fn file(file: &Path) -> Result<Settings, Failure> {
    let (name, text) = if file == Path::new("-") {
        ("standard input".to_owned(), standard_input()?)
    } else {
        let name = file.display().to_string();
        let text = read_to_string(file).map_err(|error| Failure::of(&name, error))?;
        (name, text)
    };
    // Some editors write a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    let value = serde_json::from_str(text).map_err(|error| Failure::of(&name, error))?;
    Settings::read(&Json::new(&value)).map_err(|error| Failure::of(&name, error))
}

/// The URL of a page without its query and fragment.
pub fn base(url: &str) -> Result<&str, Failure> {
    let base = url.split(['?', '#']).next().unwrap_or_default().trim();
    if base.is_empty() {
        return Err(Failure::of("--base", format!("\"{url}\" is not the address of a page")));
    }
    Ok(base)
}

fn standard_input() -> Result<String, Failure> {
    std::io::read_to_string(stdin())
        .map(|text| text.trim().to_owned())
        .map_err(|error| Failure::of("standard input", error))
}
