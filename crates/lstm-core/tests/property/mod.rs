//! Properties of all links, shared by the tests and the fuzz target.

use lstm_core::{Decoded, LinkError, MAX_LINK, Settings, decode, encode};

/// Every number with its sign and its last bit: `PartialEq` takes -0 for 0.
pub fn bits(settings: &Settings) -> String {
    format!("{settings:?}")
}

/// Asserts that any text decodes to settings that can be computed, and that their canonical link
/// has the same meaning, contains only [`plain`] characters, and is its own canonical form.
pub fn holds(link: &str) {
    let Decoded { settings, notices } = decode(link);
    assert_eq!(settings.check(), Ok(()), "{link}");
    for notice in notices {
        assert!(!notice.to_string().is_empty());
    }
    match encode(&settings) {
        Ok(canonical) => {
            plain(&canonical);
            let again = decode(&canonical);
            assert_eq!(again.notices, [], "{canonical}");
            assert_eq!(bits(&again.settings), bits(&settings), "{canonical}");
            assert_eq!(encode(&again.settings).as_ref(), Ok(&canonical));
        }
        // `.5` is written `0.5`, so a long link can have a canonical form that is too long.
        Err(LinkError::TooLong { length }) => assert!(length > MAX_LINK),
        Err(other) => panic!("{link}: {other}"),
    }
}

/// Asserts that a canonical link has only characters that Markdown, templates and message programs
/// leave alone.
pub fn plain(link: &str) {
    let allowed = |c: char| c.is_ascii_alphanumeric() || ".,_=&?-".contains(c);
    assert!(link.chars().all(allowed), "{link}");
    assert!(
        link.starts_with("?v=1") && link.ends_with(|c: char| c.is_ascii_alphanumeric()),
        "{link}"
    );
}
