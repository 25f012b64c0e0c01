//! What is read, and how it is refused.

use std::fs::read_to_string;
use std::io::stdin;
use std::path::Path;

use lstm_core::{Json, Settings, decode};

/// Why there is no output: a line for each reason.
pub type Refused = Vec<String>;

/// The settings of a link, all of which has to be understood. What the page can only warn of would
/// give a script wrong numbers.
pub fn link(link: &str) -> Result<Settings, Refused> {
    let text = if link == "-" { standard_input()? } else { link.to_owned() };
    if link == "-" && text.is_empty() {
        return Err(refused("standard input", &"there is no link in it"));
    }
    let decoded = decode(&text);
    if decoded.notices.is_empty() {
        return Ok(decoded.settings);
    }
    Err(decoded.notices.iter().map(ToString::to_string).collect())
}

/// The settings in a JSON file.
pub fn file(file: &Path) -> Result<Settings, Refused> {
    let (name, text) = if file == Path::new("-") {
        ("standard input".to_owned(), standard_input()?)
    } else {
        let name = file.display().to_string();
        let text = read_to_string(file).map_err(|error| refused(&name, &error))?;
        (name, text)
    };
    // Some editors begin a file with a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    let value = serde_json::from_str(text).map_err(|error| refused(&name, &error))?;
    Settings::read(&Json::new(&value)).map_err(|error| refused(&name, &error))
}

/// The address of a page, without a query or hash of its own.
pub fn base(url: &str) -> Result<&str, Refused> {
    let base = url.split(['?', '#']).next().unwrap_or_default().trim();
    if base.is_empty() {
        return Err(refused("--base", &format!("\"{url}\" is not the address of a page")));
    }
    Ok(base)
}

fn standard_input() -> Result<String, Refused> {
    std::io::read_to_string(stdin())
        .map(|text| text.trim().to_owned())
        .map_err(|error| refused("standard input", &error))
}

/// A line that says what is wrong with what.
pub fn refused(what: &str, why: &impl ToString) -> Refused {
    vec![format!("{what}: {}", why.to_string())]
}
