//! Small pages that link to the page itself: HTML with metadata, and oEmbed.

use std::path::Path;

use anyhow::Result;
use fs_err as fs;
use serde_json::json;

const NAME: &str = "LSTM Lens";

/// The frame's width and height for oEmbed: most blogs are as wide, and dev.to allows no more height.
const FRAME: (u32, u32) = (680, 672);

/// The content security policy of a small page. `build/headers.ts` writes that of the others.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
                      base-uri 'none'; form-action 'none'";

/// The metadata of a page.
pub struct Page {
    /// Its folder below the site's address, ending on a slash; empty for the page itself.
    pub place: String,
    pub title: String,
    pub description: String,
    /// The link to its settings.
    pub link: String,
    pub card: Card,
}

/// A preview image: `og/NAME.png`.
pub struct Card {
    pub name: String,
    pub alt: String,
    pub width: u32,
    pub height: u32,
}

impl Page {
    /// Open Graph tags for the head.
    pub fn tags(&self, address: &str) -> String {
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

    /// Tags for pages whose address says everything: canonical URL and oEmbed.
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

    /// Writes the page and its oEmbed response.
    pub fn write(&self, dist: &Path, address: &str) -> Result<()> {
        let folder = dist.join(&self.place);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), self.html(address))?;
        self.write_oembed(dist, address)
    }

    /// HTML with metadata for programs and a link for readers. A script leads on, not a refresh, which
    /// some programs would follow.
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
<meta http-equiv="Content-Security-Policy" content="{POLICY}" />
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

    /// Writes the oEmbed response.
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

/// Text escaped for HTML, attributes included.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// GitHub Pages serves a project below a path.
    #[test]
    fn every_address_is_below_the_site() {
        let card = Card { name: "minus-ten".into(), alt: "A curve.".into(), width: 4, height: 2 };
        let page = Page {
            place: "p/minus-ten/".into(),
            title: "A title".into(),
            description: "A description.".into(),
            link: "?v=1&x=-10".into(),
            card,
        };
        let html = page.html("https://example.github.io/lstm-lens/");
        for address in ["p/minus-ten/", "p/minus-ten/oembed.json", "og/minus-ten.png"] {
            let address = format!("\"https://example.github.io/lstm-lens/{address}\"");
            assert!(html.contains(&address), "{address}");
        }
        assert_eq!(html.matches("https:").count(), 4, "{html}");
    }
}
