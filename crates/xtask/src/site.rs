//! What the site says of itself to search engines, previews of links and blogs that ask for an
//! embed (`oEmbed`): in the page's head, and in a small page for each preset and each lesson.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use lstm_core::{Lesson, Named, Preset, Settings, Stage, decode};

use crate::shell;

mod page;
mod words;

use page::{Card, Page};

/// Where the finished site will stand, if `ADDRESS_SETTING` does not say.
const ADDRESS: &str = "https://lstm-lens.netlify.app/";
const ADDRESS_SETTING: &str = "LSTM_LENS_ADDRESS";

/// Draws the cards, and writes all that leads to the page.
pub fn all() -> Result<()> {
    let dist = shell::root().join("dist");
    let address = address(env::var(ADDRESS_SETTING).ok())?;
    fs::create_dir_all(dist.join("og"))?;
    for &preset in Preset::CHOICES {
        let settings = preset.settings();
        let page = page(&dist, preset.name(), words::preset(preset), &settings, &settings)?;
        page.write(&dist, &address)?;
        if preset == Preset::Article {
            // It is what the page shows at first.
            announce(page, &dist, &address)?;
        }
    }
    for lesson in Lesson::all() {
        let settings = decode(&format!("?lesson={}", lesson.id())).settings;
        // The card shows the curve that the first step highlights.
        let mut pictured = settings.clone();
        pictured.view.stage = Stage::named(lesson.highlights()[0]);
        let (title, description) = words::lesson(lesson)?;
        let name = format!("lesson-{}", lesson.id());
        page(&dist, &name, (&title, &description), &settings, &pictured)?.write(&dist, &address)?;
    }
    Ok(())
}

/// The page of settings, with the card of what is `pictured`.
fn page(
    dist: &Path,
    name: &str,
    (title, description): (&str, &str),
    settings: &Settings,
    pictured: &Settings,
) -> Result<Page> {
    let link = |settings| lstm_core::encode(settings).map_err(|error| anyhow!("{error}"));
    Ok(Page {
        place: format!("p/{name}/"),
        title: title.to_owned(),
        description: description.to_owned(),
        card: card(dist, name, &link(pictured)?)?,
        link: link(settings)?,
    })
}

/// The address of the site, checked: it is written into attributes, and names are appended to it.
fn address(given: Option<String>) -> Result<String> {
    let mut address = given.unwrap_or_else(|| ADDRESS.to_owned());
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:%[]".contains(c);
    ensure!(
        rest.is_some_and(|rest| !rest.is_empty()
            && !rest.starts_with('/')
            && rest.chars().all(plain)),
        "{ADDRESS_SETTING} is {address:?}. Allowed: https://example.org/ or a folder of it"
    );
    if !address.ends_with('/') {
        address.push('/');
    }
    Ok(address)
}

/// The picture that a link to a page is shown with, where links have previews.
fn card(dist: &Path, name: &str, link: &str) -> Result<Card> {
    let file = dist.join("og").join(format!("{name}.png"));
    let figure = || {
        let mut command = shell::cargo();
        command.args(["run", "--quiet", "--locked", "--package", "lstm-cli", "--", "figure", link]);
        command.arg("--card");
        command
    };
    shell::run(figure().args(["--scale", "1", "--out"]).arg(&file))?;
    let alt = shell::answer(figure().arg("--alt")).context("the card has no alternative text")?;
    let png = fs::read(&file)?;
    // A PNG begins with eight bytes of its own, the header's length and name, then the size.
    let size = |at| -> Result<u32> {
        let bytes = png.get(at..at + 4).context("the card is no PNG")?;
        Ok(u32::from_be_bytes(bytes.try_into()?))
    };
    Ok(Card { name: name.to_owned(), alt, width: size(16)?, height: size(20)? })
}

/// The same tags for the page itself, under its own title; none that names an address, since the
/// query of the one that somebody was given is the setting, and would be lost.
fn announce(shown: Page, dist: &Path, address: &str) -> Result<()> {
    let file = dist.join("index.html");
    let html = fs::read_to_string(&file)?;
    let (head, body) = html.split_once("</head>").context("index.html has no head")?;
    let described = head.split_once("name=\"description\"").map_or("", |(_, rest)| rest);
    let page = Page {
        place: String::new(),
        title: between(head, "<title>", "</title>")?.to_owned(),
        description: between(described, "content=\"", "\"")?.to_owned(),
        ..shown
    };
    Ok(fs::write(&file, format!("{head}{}</head>{body}", page.tags(address)))?)
}

/// The plain text between two marks.
fn between<'a>(html: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let text = html.split_once(start).and_then(|(_, rest)| Some(rest.split_once(end)?.0));
    let text = text.with_context(|| format!("index.html has nothing between {start} and {end}"))?;
    if text.contains(['&', '<']) {
        bail!("{text:?} in index.html has something to be escaped; write it plainly");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_one_that_names_can_be_appended_to() {
        let of = |given: &str| address(Some(given.to_owned())).ok();
        assert_eq!(address(None).ok().as_deref(), Some(ADDRESS));
        assert_eq!(of("https://example.org").as_deref(), Some("https://example.org/"));
        assert_eq!(
            of("http://localhost:4173/lens/").as_deref(),
            Some("http://localhost:4173/lens/")
        );
        for wrong in [
            "",
            "example.org",
            "ftp://example.org/",
            "https://",
            "https:///a",
            "https://a/?b",
            "https://a/\">",
        ] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }
}
