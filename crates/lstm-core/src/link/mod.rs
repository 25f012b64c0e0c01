//! Settings as links.
//!
//! A link is a query string: `?v=1&f=2.7,1.63,1.62&x=0,0.5`. `keys.rs` has the table of keys, by
//! which links are read and written; the rows for settings of the view are in `view/mod.rs`.
//!
//! A written link is canonical: keys are in the table's order, defaults are left out, and each
//! number is the shortest decimal that gives back the same bits. It has only letters, digits and
//! `.` `,` `_` `=` `&` `?` `-`, and ends with a letter or digit, so that Markdown, templates and
//! message programs leave it alone. Reading also accepts links written by hand.
//!
//! Links never expire: a new version of the format has to read all older ones. `tests/links/` has
//! links with their meanings.

mod describe;
mod error;
mod keys;
mod query;

pub use error::{Allowed, LinkError};
pub use keys::{LinkKey, link_keys};

use crate::lesson::LessonStep;
use crate::settings::{MAX_INPUTS, Settings};
use keys::Kind;

/// The version of the format: the one written, and the newest one read.
pub const VERSION: u32 = 1;

/// The most characters of a link, without the address before it and unknown keys.
pub const MAX_LINK: usize = 4000;

/// The meaning of a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Settings that pass [`Settings::check`], whatever the link.
    pub settings: Settings,
    /// The errors in the link. A key with an error has its default value.
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
    let defaults = Settings::default();
    let mut link = String::new();
    for key in link_keys() {
        let values = key.write(settings);
        if !matches!(key.kind, Kind::Version) && values == key.write(&defaults) {
            continue;
        }
        for value in values {
            link.push(if link.is_empty() { '?' } else { '&' });
            link.push_str(key.name);
            link.push('=');
            link.push_str(&value);
        }
    }
    if link.len() > MAX_LINK { Err(LinkError::TooLong { length: link.len() }) } else { Ok(link) }
}

/// The settings of a link, which is a whole address or the query alone. Unreadable values are
/// reported and fall back to their defaults, so decoding never fails, and always gives settings
/// that can be computed.
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
    let pairs: Vec<(LinkKey, String)> = query::pairs(query)
        .filter_map(|(name, value)| Some((link_keys().find(|key| key.name == name)?, value)))
        .collect();
    // Checked before the length, which so many inputs always exceed: inputs are what a reader can
    // count.
    let inputs = pairs.iter().filter(|(key, _)| matches!(key.kind, Kind::Inputs));
    let count = inputs.map(|(_, value)| value.split(',').count()).sum();
    if count > MAX_INPUTS {
        return Decoded::refused(LinkError::TooManyInputs { count });
    }
    // Counted as in a canonical link: a platform may have escaped each comma with three characters,
    // or added keys of its own.
    let length: usize =
        pairs.iter().map(|(key, value)| key.name.len() + value.chars().count() + 2).sum();
    if length > MAX_LINK {
        return Decoded::refused(LinkError::TooLong { length });
    }
    let mut settings = start(&pairs);
    let mut notices = vec![];
    for key in link_keys() {
        let pairs = pairs.iter().filter(|(other, _)| other.name == key.name);
        let values: Vec<&str> = pairs.map(|(_, value)| value.trim()).collect();
        if values.is_empty() {
            continue;
        }
        match key.read(&mut settings, &values) {
            Ok(()) => {}
            Err(keys::Refused::Newer) => {
                return Decoded::refused(LinkError::Newer { version: values.join(", ") });
            }
            Err(keys::Refused::Value(allowed)) => {
                let value = values.join(" & ");
                notices.push(LinkError::Value { key: key.name, value, allowed });
            }
        }
    }
    Decoded { settings, notices }
}

/// The settings that a link changes: the defaults, or those of its step of a lesson if it has
/// neither a version nor numbers. Such a link is written by hand; a canonical link has its version,
/// and all numbers that differ from the defaults.
fn start(pairs: &[(LinkKey, String)]) -> Settings {
    let has_model = pairs.iter().any(|(key, _)| !matches!(key.kind, Kind::View(_)));
    let mut lessons = pairs.iter().filter(|(key, _)| key.name == "lesson");
    match (lessons.next(), lessons.next()) {
        (Some((_, step)), None) if !has_model => match LessonStep::read(step.trim()) {
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
        // Keys of the view are not keys of the model.
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
