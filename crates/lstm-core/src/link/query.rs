//! Query strings as browsers and people write them.

/// The query of a link, which is a whole address, or the query alone, with or without its question
/// mark. None if the text is neither.
pub fn of(link: &str) -> Option<&str> {
    let link = link.trim();
    let (link, _) = link.split_once('#').unwrap_or((link, ""));
    match link.split_once('?') {
        Some((_, query)) => Some(query),
        None if link.is_empty() || is_address(link) => Some(""),
        None => link.contains('=').then_some(link),
    }
}

fn is_address(link: &str) -> bool {
    link.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"))
}

/// The decoded names and values. The `&amp;` of an escaped link (`&amp;x=1`) separates them, too.
pub fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decoded(name);
        let name = name.trim();
        (name.strip_prefix("amp;").unwrap_or(name).to_owned(), decoded(value))
    })
}

/// Decodes `+` to a blank and `%2C` to a comma. A percent sign without a code stands for itself.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'+' => out.push(b' '),
            b'%' => match (hex(bytes.get(at)), hex(bytes.get(at + 1))) {
                (Some(high), Some(low)) => {
                    out.push(16 * high + low);
                    at += 2;
                }
                _ => out.push(b'%'),
            },
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(byte: Option<&u8>) -> Option<u8> {
    u8::try_from(char::from(*byte?).to_digit(16)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_query() {
        for (link, query) in [
            ("https://a.b/c?x=1#d?e", Some("x=1")),
            ("https://a.b/c", Some("")),
            ("https://a.b/c#?secret=x", Some("")),
            (" ?x=1 ", Some("x=1")),
            ("x=1", Some("x=1")),
            ("", Some("")),
            ("?", Some("")),
            ("settings.json", None),
            ("x:1", None),
        ] {
            assert_eq!(of(link), query, "{link}");
        }
    }

    #[test]
    fn decodes_what_browsers_encode() {
        for (text, plain) in [
            ("1%2C2", "1,2"),
            ("+1", " 1"),
            ("%2B1", "+1"),
            ("%E2%88%921", "\u{2212}1"),
            ("100%", "100%"),
            ("%zz%4", "%zz%4"),
            ("%ff", "\u{fffd}"),
        ] {
            assert_eq!(decoded(text), plain, "{text}");
        }
    }
}
