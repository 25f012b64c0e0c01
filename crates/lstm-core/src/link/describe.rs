//! Descriptions of a link's keys, for tests and documentation.

use super::VERSION;
use super::error::Allowed;
use super::keys::{Kind, LinkKey};
use crate::settings::Settings;
use crate::view::View;
use crate::view::key::{Access, Limits};
use crate::weights::Part;

impl LinkKey {
    /// The name in a link.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The key in the view's JSON, if this is a setting of the view.
    pub fn view_name(self) -> Option<&'static str> {
        match self.kind {
            Kind::View(key) => Some(key.name),
            _ => None,
        }
    }

    /// The values of the default settings, which a canonical link leaves out; none if the key is
    /// empty by default.
    pub fn defaults(self) -> Vec<String> {
        self.write(&Settings::default())
    }

    /// The values allowed in a link to `settings`, the number of times apart.
    pub fn allowed(self, settings: &Settings) -> Allowed {
        match self.kind {
            Kind::Version => Allowed::Whole(VERSION as usize),
            Kind::Gate(_) => Allowed::Numbers(Part::ALL.len()),
            Kind::Number(_) => Allowed::Number,
            Kind::Inputs => Allowed::List,
            Kind::Targets => Allowed::NumberOrNothing,
            Kind::View(key) => {
                let view = &mut View::default();
                // No value has the empty name, so it is refused, with the names that are allowed.
                match key.access {
                    Access::Whole { most, .. } => Allowed::Whole(most(Limits::of(settings))),
                    Access::Name { set, .. } => {
                        Allowed::OneOf(set(view, Some("")).err().unwrap_or_default())
                    }
                    Access::Names { set, .. } => {
                        Allowed::SomeOf(set(view, &[""]).err().unwrap_or_default())
                    }
                }
            }
        }
    }

    /// Values in a link to `settings` as a canonical link has them: all values of a setting of the
    /// view, one value of any other key.
    ///
    /// ```
    /// use lstm_core::{Settings, link_keys};
    /// let theme = link_keys().find(|key| key.name() == "theme").unwrap();
    /// assert_eq!(theme.samples(&Settings::default()), ["auto", "light", "dark"]);
    /// ```
    pub fn samples(self, settings: &Settings) -> Vec<String> {
        let sample = match self.kind {
            Kind::Version => "1",
            Kind::Gate(_) => "1,-2.5,0.25",
            Kind::Number(_) => "0.5",
            Kind::Inputs => "0,0.5",
            Kind::Targets => "-1",
            Kind::View(key) => return key.samples(Limits::of(settings)),
        };
        vec![sample.to_owned()]
    }
}
