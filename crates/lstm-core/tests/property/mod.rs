//! What holds for every text whatever, read as a link. The fuzz target has it from here, too.

use lstm_core::{Decoded, LinkError, MAX_LINK, Settings, decode, encode};

/// Every number with its sign and its last bit: `PartialEq` takes -0 for 0.
pub fn bits(settings: &Settings) -> String {
    format!("{settings:?}")
}

/// Never settings that cannot be worked out; and the canonical link means the same, is plain
/// enough for any program to leave it alone, and is its own canonical form.
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
        // `.5` is written `0.5`: a long link can have a canonical form that is too long.
        Err(LinkError::TooLong { length }) => assert!(length > MAX_LINK),
        Err(other) => panic!("{link}: {other}"),
    }
}

/// Whether a canonical link has only what Markdown, templates and messages leave alone.
pub fn plain(link: &str) {
    let allowed = |c: char| c.is_ascii_alphanumeric() || ".,_=&?-".contains(c);
    assert!(link.chars().all(allowed), "{link}");
    assert!(
        link.starts_with("?v=1") && link.ends_with(|c: char| c.is_ascii_alphanumeric()),
        "{link}"
    );
}
