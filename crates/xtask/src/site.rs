//! Metadata for search engines, link previews and oEmbed: tags in the page's head, and a small page
//! for each preset and each lesson.

use std::env;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use fs_err as fs;
use lstm_core::{Lesson, Named, Preset, Settings, Stage, decode};
use lstm_figure::{Catalogue, Subject};
use lstm_raster::Renderer;

use crate::shell;

mod page;
mod words;

use page::{Card, Page};

/// The project's site on Netlify, unless the environment variable [`ADDRESS_SETTING`] names another, as the workflow
/// does for GitHub Pages: see "Where it is published" in README.md.
const ADDRESS: &str = "https://lstm-lens.netlify.app/";
const ADDRESS_SETTING: &str = "LSTM_LENS_ADDRESS";

/// Writes the preview images, the small pages, and the tags of `index.html`.
pub fn all() -> Result<()> {
    let dist = shell::root().join("dist");
    let address = address(env::var(ADDRESS_SETTING).ok())?;
    fs::create_dir_all(dist.join("og"))?;
    for &preset in Preset::CHOICES {
        let settings = preset.settings();
        let page = page(&dist, preset.name(), words::preset(preset), &settings, &settings)?;
        page.write(&dist, &address)?;
        if preset == Preset::Article {
            // The page opens with this preset.
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

/// A small page that opens `settings`, with a preview image of `pictured`.
fn page(
    dist: &Path,
    name: &str,
    (title, description): (&str, &str),
    settings: &Settings,
    pictured: &Settings,
) -> Result<Page> {
    Ok(Page {
        place: format!("p/{name}/"),
        title: title.to_owned(),
        description: description.to_owned(),
        card: card(dist, name, pictured)?,
        link: lstm_core::encode(settings)?,
    })
}

/// The site's address, ending on a slash. It is validated because it is written into attributes.
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

/// Draws the picture of a link to settings, for previews, to `og/NAME.png`.
fn card(dist: &Path, name: &str, settings: &Settings) -> Result<Card> {
    let catalogue = Catalogue::of(settings.view.lang);
    let renderer = Renderer { scale: 1.0, ..Renderer::new(catalogue) };
    let raster = renderer.raster(Subject::Card, settings)?;
    let file = dist.join("og").join(format!("{name}.png"));
    fs::write(&file, raster.png()?)?;
    let alt = renderer.figure(Subject::Card, settings)?.alt();
    Ok(Card { name: name.to_owned(), alt, width: raster.width(), height: raster.height() })
}

/// Adds a preset's tags to `index.html`, under the page's own title. Tags that name an address are
/// left out: a platform would share that address and drop the query, which is the state.
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

/// The text between two markers, free of markup and entities.
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
