//! What the site says of itself to search engines, previews of links and blogs that ask for an
//! embed (`oEmbed`): in the page's head, and in a small page for each preset and each lesson.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use lstm_core::{Lesson, Look, Named, Place, Preset, Settings};
use serde_json::json;

use crate::shell;

/// Where the finished site will stand, if `ADDRESS_SETTING` does not say.
const ADDRESS: &str = "https://lstm-lens.netlify.app/";
const ADDRESS_SETTING: &str = "LSTM_LENS_ADDRESS";

const NAME: &str = "LSTM Lens";

/// The frame as blogs get it: wide enough for most of them, and as high as dev.to's can be.
const FRAME: (u32, u32) = (680, 672);

const fn words(preset: Preset) -> (&'static str, &'static str) {
    match preset {
        Preset::Article => (
            "One LSTM step by hand: the article's numbers",
            "Long-term memory 2, short-term memory 1, input 1: what the unit forgets, what it adds, \
             what it puts out, sum by sum. Change any number and the rest follows.",
        ),
        Preset::MinusTen => (
            "What if the LSTM's input were −10?",
            "The article's unit, asked the question that the article leaves open. See which gate shuts, \
             and what is left of both memories.",
        ),
        Preset::Companies => (
            "Two companies, four days, one LSTM",
            "Only the first day differs, and the unit still knows on the fourth. Both companies side by \
             side, day by day, every number on the way.",
        ),
    }
}

const fn lesson_words(lesson: Lesson) -> (&'static str, &'static str) {
    match lesson {
        Lesson::Forget => (
            "The forget gate of an LSTM, step by step",
            "How a sum becomes a share, and the share decides how much of the long-term memory stays. Guess \
             first, then see where the dot lands.",
        ),
        Lesson::Cell => (
            "The candidate of an LSTM: what could be added",
            "A sum with weights of its own, and tanh, which makes of any number one between −1 and 1. Guess \
             first, then see.",
        ),
        Lesson::Input => (
            "The input gate of an LSTM, step by step",
            "Not all that could be added is added. See which share gets in, and how an input of −10 shuts \
             the gate.",
        ),
        Lesson::Memory => (
            "Adding to the long-term memory of an LSTM",
            "What stays and what is added make the new long-term memory. Follow both numbers along the \
             upper line.",
        ),
        Lesson::Output => (
            "The output of an LSTM, step by step",
            "tanh of the new long-term memory, and the share of it that is put out: the new short-term \
             memory, number by number.",
        ),
        Lesson::Companies => (
            "An LSTM over four days: a lesson on two companies",
            "They differ only on the first day. Which of them does the unit still know on the fourth, and \
             what has carried it there?",
        ),
        Lesson::Keep => (
            "Make an LSTM remember for ever",
            "Find weights with which one unit still tells after ten steps what it saw first. Any solution \
             counts; there is a hint.",
        ),
        Lesson::Drop => (
            "Make an LSTM forget at once",
            "Find weights with which one step wipes out the long-term memory, whatever it was. Any \
             solution counts; there is a hint.",
        ),
        Lesson::Count => (
            "Make an LSTM count",
            "Find weights with which the long-term memory is the number of ones that a unit has seen. Any \
             solution counts; there is a hint.",
        ),
        Lesson::Latch => (
            "Make an LSTM switch on and stay on",
            "Find weights with which the output goes up at the first one that a unit sees, and stays up. \
             Any solution counts; there is a hint.",
        ),
    }
}

/// A page that can be found.
struct Page {
    /// Below the site's address; a folder.
    place: String,
    title: String,
    description: String,
    /// What it shows, as a link.
    link: String,
    card: Card,
}

/// The picture of a link to a page.
struct Card {
    name: String,
    alt: String,
    width: u32,
    height: u32,
}

/// Draws the cards, and writes all that leads to the page.
pub fn all() -> Result<()> {
    let dist = shell::root().join("dist");
    let address = address(env::var(ADDRESS_SETTING).ok())?;
    fs::create_dir_all(dist.join("og"))?;
    for &preset in Preset::CHOICES {
        let settings = preset.settings();
        let page = page(&dist, preset.name(), words(preset), &settings, &settings)?;
        page.write(&dist, &address)?;
        if preset == Preset::Article {
            // It is what the page shows at first.
            announce(page, &dist, &address)?;
        }
    }
    for &lesson in Lesson::CHOICES {
        let place = Place::new(lesson, 1).context("every lesson has a first step")?;
        let settings = place.settings();
        // Its picture has the curve that the lesson looks at.
        let mut pictured = settings.clone();
        if let Look::Stage(stage) = place.looks_at() {
            pictured.view.stage = Some(stage);
        }
        let name = format!("lesson-{}", lesson.name());
        page(&dist, &name, lesson_words(lesson), &settings, &pictured)?.write(&dist, &address)?;
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

impl Page {
    /// What stands in its head for those who show links to it.
    fn tags(&self, address: &str) -> String {
        let Page { title, description, card, .. } = self;
        let Card { name, alt, width, height } = card;
        let mut tags =
            vec![r#"<meta name="twitter:card" content="summary_large_image" />"#.to_owned()];
        for (property, content) in [
            ("type", "website"),
            ("site_name", NAME),
            ("title", title),
            ("description", description),
            ("image", &format!("{address}og/{name}.png")),
            ("image:width", &width.to_string()),
            ("image:height", &height.to_string()),
            ("image:alt", alt),
        ] {
            let content = escaped(content);
            tags.push(format!(r#"<meta property="og:{property}" content="{content}" />"#));
        }
        tags.join("\n") + "\n"
    }

    /// What stands there, too, where the address alone says what is shown.
    fn address_tags(&self, address: &str) -> String {
        let url = format!("{address}{}", self.place);
        [
            format!(r#"<link rel="canonical" href="{url}" />"#),
            format!(
                r#"<link rel="alternate" type="application/json+oembed" href="{url}oembed.json" />"#
            ),
            format!(r#"<meta property="og:url" content="{url}" />"#),
        ]
        .join("\n")
            + "\n"
    }

    /// Writes it, and what it says to blogs.
    fn write(&self, dist: &Path, address: &str) -> Result<()> {
        let folder = dist.join(&self.place);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), self.html(address))?;
        self.write_oembed(dist, address)
    }

    /// The page of a preset or a lesson: a head to be read by programs, and the way on for readers. There is no
    /// refresh in it, since some programs would follow that, too.
    fn html(&self, address: &str) -> String {
        let Page { card: Card { name, alt, width, height }, link, .. } = self;
        let [title, description, link, alt] =
            [&self.title, &self.description, link, alt].map(|text| escaped(text));
        let tags = self.tags(address) + &self.address_tags(address);
        format!(
            r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>{title}</title>
<meta name="description" content="{description}" />
{tags}<link rel="icon" href="../../icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="../preset.css" />
<script type="module" src="../open.js"></script>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{description}</p>
<p><a href="../../{link}">Open it in {NAME}</a></p>
<img src="../../og/{name}.png" width="{width}" height="{height}" alt="{alt}" />
</main>
</body>
</html>
"#
        )
    }

    /// What a blog gets that asks how to embed it.
    fn write_oembed(&self, dist: &Path, address: &str) -> Result<()> {
        let Page { place, title, link, card, .. } = self;
        let (width, height) = FRAME;
        let oembed = json!({
            "version": "1.0",
            "type": "rich",
            "provider_name": NAME,
            "provider_url": address,
            "title": title,
            "width": width,
            "height": height,
            "html": format!(
                "<iframe src=\"{address}embed.html{}\" width=\"{width}\" height=\"{height}\" \
                 title=\"{}\" loading=\"lazy\"></iframe>",
                escaped(link),
                escaped(title),
            ),
            "thumbnail_url": format!("{address}og/{}.png", card.name),
            "thumbnail_width": card.width,
            "thumbnail_height": card.height,
        });
        let file = dist.join(place).join("oembed.json");
        Ok(fs::write(file, serde_json::to_string_pretty(&oembed)? + "\n")?)
    }
}

/// Text as it stands in HTML, also in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
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
