//! Settings as a link, and a link as settings.
//!
//! A link is a query string: `?v=1&f=2.7,1.63,1.62&x=0,0.5`. The table in `keys.rs` has every key,
//! for both directions. What is written is canonical: keys in the table's order, defaults left
//! out, each number as the shortest decimal that gives back the same bits; only letters, digits
//! and `.` `,` `_` `=` `&` `?` `-`, and a letter or digit at the end, so that Markdown, templates
//! and message programs leave it alone. What is read may be written by hand.
//!
//! A link works for ever: a new version of the format has to read all older ones. What links have
//! meant is kept in `tests/links/`.

mod error;
mod keys;
mod query;

pub use error::{Allowed, LinkError};

use crate::lesson::LessonStep;
use crate::settings::{MAX_INPUTS, Settings};
use keys::{KEYS, Key};

/// The version of the format that is written, and the newest that is understood.
pub const VERSION: u32 = 1;

/// The most characters that a link may have, without the address before it and what is not ours.
pub const MAX_LINK: usize = 4000;

/// What a link means.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Settings that can be worked out, whatever the link was.
    pub settings: Settings,
    /// What could not be understood. A key of which this is said has its default.
    pub notices: Vec<LinkError>,
}

impl Decoded {
    fn refused(notice: LinkError) -> Decoded {
        Decoded { settings: Settings::default(), notices: vec![notice] }
    }
}

/// The canonical link to settings, beginning with `?`.
///
/// # Errors
/// If it would be longer than [`MAX_LINK`].
///
/// ```
/// use lstm_core::{Settings, encode};
/// let mut settings = Settings::default();
/// settings.weights.forget.b = -1.0;
/// assert_eq!(encode(&settings)?, "?v=1&f=2.7,1.63,-1");
/// # Ok::<(), lstm_core::LinkError>(())
/// ```
pub fn encode(settings: &Settings) -> Result<String, LinkError> {
    let plain = Settings::default();
    let mut link = String::new();
    for (name, key) in KEYS {
        let values = key.write(settings);
        if key != Key::Version && values == key.write(&plain) {
            continue;
        }
        for value in values {
            link.push(if link.is_empty() { '?' } else { '&' });
            link.push_str(name);
            link.push('=');
            link.push_str(&value);
        }
    }
    if link.len() > MAX_LINK { Err(LinkError::TooLong { length: link.len() }) } else { Ok(link) }
}

/// The settings that a link means: a whole address, or the query alone. Never fails, and never
/// gives settings that cannot be worked out: a key that is not understood takes its default, and
/// is named.
///
/// ```
/// use lstm_core::decode;
/// let decoded = decode("https://example.org/?x=0,+.5,%201&utm_source=mail#top");
/// assert_eq!(decoded.settings.sequences[0].inputs, [0.0, 0.5, 1.0]);
/// assert!(decoded.notices.is_empty());
///
/// let decoded = decode("?h=two&c=3");
/// assert_eq!((decoded.settings.h, decoded.settings.c), (1.0, 3.0));
/// assert_eq!(
///     decoded.notices[0].to_string(),
///     "h: \"two\" is not allowed; it must be a number from -1000000 to 1000000"
/// );
/// ```
pub fn decode(link: &str) -> Decoded {
    let Some(query) = query::of(link) else {
        return Decoded::refused(LinkError::NotALink { text: link.trim().to_owned() });
    };
    let ours: Vec<(&str, String)> = query::pairs(query)
        .filter_map(|(name, value)| {
            let (name, _) = KEYS.iter().find(|(known, _)| *known == name)?;
            Some((*name, value))
        })
        .collect();
    // First, for as many inputs as that are never short enough, and the reader thinks in inputs.
    let inputs = ours.iter().filter(|(name, _)| *name == "x");
    let count = inputs.map(|(_, value)| value.split(',').count()).sum();
    if count > MAX_INPUTS {
        return Decoded::refused(LinkError::TooManyInputs { count });
    }
    // Counted as a canonical link would be: a platform may have made three characters of each
    // comma, or added keys of its own.
    let length: usize =
        ours.iter().map(|(name, value)| name.len() + value.chars().count() + 2).sum();
    if length > MAX_LINK {
        return Decoded::refused(LinkError::TooLong { length });
    }
    let mut settings = beginning(&ours);
    let mut notices = vec![];
    for (name, key) in KEYS {
        let given = ours.iter().filter(|(known, _)| *known == name);
        let values: Vec<&str> = given.map(|(_, value)| value.trim()).collect();
        if values.is_empty() {
            continue;
        }
        match key.read(&mut settings, &values) {
            Ok(()) => {}
            Err(keys::Refused::Newer) => {
                return Decoded::refused(LinkError::Newer { version: values.join(", ") });
            }
            Err(keys::Refused::Value(allowed)) => {
                notices.push(LinkError::Value { key: name, value: values.join(" & "), allowed });
            }
        }
    }
    Decoded { settings, notices }
}

/// The settings that a link's keys are read into: the article's. A link with a lesson and neither
/// a version nor numbers was written by hand, and means the start of that step. Every written link
/// has its version, and says all of its numbers.
fn beginning(ours: &[(&str, String)]) -> Settings {
    const NUMBERS: [&str; 9] = ["v", "f", "i", "g", "o", "h", "c", "x", "y"];
    let own = ours.iter().any(|(name, _)| NUMBERS.contains(name));
    let mut lessons = ours.iter().filter(|(name, _)| *name == "lesson");
    match (lessons.next(), lessons.next()) {
        (Some((_, step)), None) if !own => match LessonStep::read(step.trim()) {
            Ok(step) => decode(step.start()).settings,
            Err(_) => Settings::default(),
        },
        _ => Settings::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_alone_means_its_start() {
        let step = LessonStep::read("companies.4").unwrap();
        let decoded = decode("?lesson=companies.4&utm_source=mail");
        let start = decode(&format!("{}&lesson=companies.4", step.start())).settings;
        assert_eq!((&decoded.settings, decoded.notices), (&start, vec![]));
        assert_eq!((start.view.lesson, start.view.step), (Some(step), 4));
        // Keys of the view are no numbers.
        let shown = decode("?lesson=companies.4&t=2&theme=dark").settings;
        assert_eq!((shown.view.step, shown.view.sequence, shown.h), (2, 2, 0.0));
        for own in ["v=1", "c=3", "x=4", "f=1,1,1", "lesson=companies.4"] {
            let settings = decode(&format!("?lesson=companies.4&{own}")).settings;
            assert_eq!(settings.sequences.len(), 1, "{own}");
        }
        assert_eq!(decode("?lesson=companies.9").settings, Settings::default());
    }

    #[test]
    fn an_exponent_may_have_a_plus_sign() {
        let decoded = decode("?h=1e+3&c=2E%2B1&x=1e+0,+1e+1");
        assert_eq!(decoded.notices, []);
        assert_eq!((decoded.settings.h, decoded.settings.c), (1000.0, 20.0));
        assert_eq!(decoded.settings.sequences[0].inputs, [1.0, 10.0]);
    }

    #[test]
    fn any_newer_version_is_newer_however_long() {
        for version in ["2", "4294967296", "99999999999999999999"] {
            let decoded = decode(&format!("?v={version}&h=5"));
            assert_eq!(decoded.notices, [LinkError::Newer { version: version.to_owned() }]);
            assert_eq!(decoded.settings, Settings::default());
        }
    }

    #[test]
    fn too_many_inputs_are_named_before_the_characters_they_take() {
        let link = |count| format!("?x={}", vec!["1"; count].join(","));
        let refused = |count| decode(&link(count)).notices;
        assert_eq!(refused(2001), [LinkError::TooManyInputs { count: 2001 }]);
        assert_eq!(refused(2000), [LinkError::TooLong { length: 4002 }]);
        assert_eq!(refused(1999), []);
    }
}
