//! The lessons, the places in them, and what each starts from.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::goal::Goal;
use crate::named::Named;
use crate::settings::{Preset, Sequence, Settings};
use crate::stage::Stage;
use crate::view::View;

/// A lesson, in the order in which they are gone through: first the series' five stages, then its two
/// companies, then what a reader makes of the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lesson {
    /// How much of the long-term memory stays.
    Forget,
    /// What could be added.
    Cell,
    /// How much of it is.
    Input,
    /// Adding to the long-term memory.
    Memory,
    /// What of it is put out.
    Output,
    /// Two companies over four days, that differ only on the first.
    Companies,
    /// [`Goal::Remember`]
    Keep,
    /// [`Goal::Forget`]
    Drop,
    /// [`Goal::Count`]
    Count,
    /// [`Goal::Latch`]
    Latch,
}

/// A lesson, its name, how many steps it has, and all its places as a message has them.
type Row = (Lesson, &'static str, usize, &'static str);

/// One row of the table: the name and the number stand in it once.
macro_rules! row {
    ($lesson:ident, $name:literal, $steps:literal) => {
        (Lesson::$lesson, $name, $steps, concat!($name, ".1 to ", $name, ".", $steps))
    };
}

const TABLE: [Row; 10] = [
    row!(Forget, "forget", 4),
    row!(Cell, "cell", 4),
    row!(Input, "input", 4),
    row!(Memory, "memory", 4),
    row!(Output, "output", 4),
    row!(Companies, "companies", 4),
    row!(Keep, "keep", 3),
    row!(Drop, "drop", 3),
    row!(Count, "count", 3),
    row!(Latch, "latch", 3),
];

impl Named for Lesson {
    const CHOICES: &'static [Lesson] = &{
        let mut all = [Lesson::Forget; TABLE.len()];
        let mut n = 0;
        while n < all.len() {
            all[n] = TABLE[n].0;
            n += 1;
        }
        all
    };

    fn name(self) -> &'static str {
        TABLE[self as usize].1
    }
}

impl Lesson {
    /// How many steps it has.
    pub const fn steps(self) -> usize {
        TABLE[self as usize].2
    }

    /// What is to be found in it, if anything is.
    pub fn goal(self) -> Option<Goal> {
        match self {
            Lesson::Keep => Some(Goal::Remember),
            Lesson::Drop => Some(Goal::Forget),
            Lesson::Count => Some(Goal::Count),
            Lesson::Latch => Some(Goal::Latch),
            _ => None,
        }
    }
}

/// What a lesson's step turns to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// One of the five curves.
    Stage(Stage),
    /// The cell with a value on every wire.
    Diagram,
    /// Both memories over time.
    Time,
}

impl Look {
    /// The stage's name, `diagram` or `time`.
    pub fn name(self) -> &'static str {
        match self {
            Look::Stage(stage) => stage.name(),
            Look::Diagram => "diagram",
            Look::Time => "time",
        }
    }
}

/// A step of a lesson.
///
/// Displayed, and in JSON and links, as `forget.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    lesson: Lesson,
    step: usize,
}

impl Place {
    /// The `step`th step of a lesson, from 1; none where it has no such step.
    pub fn new(lesson: Lesson, step: usize) -> Option<Place> {
        (1..=lesson.steps()).contains(&step).then_some(Place { lesson, step })
    }

    /// The lesson.
    pub fn lesson(self) -> Lesson {
        self.lesson
    }

    /// Its step, from 1.
    pub fn step(self) -> usize {
        self.step
    }

    /// The place of a text; a lesson alone is its first step.
    ///
    /// # Errors
    /// If there is no such place: those that there are, of the lesson if it is one.
    ///
    /// ```
    /// use lstm_core::Place;
    /// assert_eq!(Place::read("forget.2").map(Place::step), Ok(2));
    /// assert_eq!(Place::read("forget").map(Place::step), Ok(1));
    /// assert_eq!(Place::read("forget.5"), Err(vec!["forget.1 to forget.4"]));
    /// ```
    pub fn read(text: &str) -> Result<Place, Vec<&'static str>> {
        let (name, step) = text.split_once('.').unwrap_or((text, "1"));
        let Some(&(lesson, _, _, places)) = TABLE.iter().find(|row| row.1 == name) else {
            return Err(TABLE.iter().map(|row| row.3).collect());
        };
        let place = step.parse().ok().and_then(|step| Place::new(lesson, step));
        place.ok_or_else(|| vec![places])
    }

    /// The settings that it starts from. They show this place.
    pub fn settings(self) -> Settings {
        let companies = |sequence, step| {
            let settings = Preset::Companies.settings();
            Settings { view: View { sequence, step, ..settings.view }, ..settings }
        };
        let from = |c, inputs: &[&str]| {
            let digit = |digit| f64::from(digit - b'0');
            let sequence = |of: &&str| Sequence::new(of.bytes().map(digit).collect::<Vec<f64>>());
            let sequences = inputs.iter().map(sequence).collect();
            Settings { h: 0.0, c, sequences, ..Settings::default() }
        };
        let mut settings = match (self.lesson, self.step) {
            // The last step of these asks what happens at -10; the one before leaves it to be tried.
            (Lesson::Forget | Lesson::Cell | Lesson::Input | Lesson::Memory, 4..) => {
                Preset::MinusTen.settings()
            }
            (
                Lesson::Forget | Lesson::Cell | Lesson::Input | Lesson::Memory | Lesson::Output,
                _,
            ) => Settings::default(),
            (Lesson::Companies, 1) => companies(1, 1),
            (Lesson::Companies, 2) => companies(1, 4),
            (Lesson::Companies, 3) => companies(2, 1),
            (Lesson::Companies, _) => companies(2, 4),
            (Lesson::Keep, _) => from(0.0, &["1000000000", "0000000000"]),
            (Lesson::Drop, _) => from(10.0, &["0", "1"]),
            (Lesson::Count, _) => from(0.0, &["0110100110"]),
            (Lesson::Latch, _) => from(0.0, &["0010010000", "0000000000"]),
        };
        match (self.lesson, self.step) {
            // What they should come to would tell one from the other.
            (Lesson::Companies, 1) => {
                settings.sequences.iter_mut().for_each(|one| one.target = None);
            }
            // The first step with a memory that could be lost; the first 1.
            (Lesson::Keep, 2) => settings.view.step = 2,
            (Lesson::Latch, 2) => settings.view.step = 3,
            _ => {}
        }
        settings.view.lesson = Some(self);
        settings
    }

    /// What is looked at.
    pub fn looks_at(self) -> Look {
        match (self.lesson, self.step) {
            (Lesson::Forget, _) | (Lesson::Keep | Lesson::Drop, 2) => Look::Stage(Stage::Forget),
            (Lesson::Cell, _) | (Lesson::Count, 2) => Look::Stage(Stage::Cell),
            (Lesson::Input, _) => Look::Stage(Stage::Input),
            (Lesson::Output, 1) => Look::Stage(Stage::Memory),
            (Lesson::Output, 2 | 3) | (Lesson::Latch, 2) => Look::Stage(Stage::Output),
            // Each sequence of `drop` has one step.
            (Lesson::Memory | Lesson::Output | Lesson::Drop, _) | (Lesson::Companies, 3) => {
                Look::Diagram
            }
            (Lesson::Companies | Lesson::Keep | Lesson::Count | Lesson::Latch, _) => Look::Time,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.lesson.name(), self.step)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{decode, encode, reached};

    fn all() -> impl Iterator<Item = Place> {
        Lesson::CHOICES.iter().flat_map(|&lesson| {
            (1..=lesson.steps()).filter_map(move |step| Place::new(lesson, step))
        })
    }

    #[test]
    fn the_table_has_every_lesson_in_its_place() {
        for (n, &(lesson, name, steps, places)) in TABLE.iter().enumerate() {
            assert_eq!(lesson as usize, n);
            assert_eq!((lesson.name(), lesson.steps()), (name, steps));
            assert_eq!(places, format!("{name}.1 to {name}.{steps}"));
        }
        assert_eq!(all().count(), 6 * 4 + 4 * 3);
    }

    #[test]
    fn every_place_is_read_as_it_is_written() {
        for place in all() {
            assert_eq!(Place::read(&place.to_string()), Ok(place));
        }
        for text in
            ["", ".", ".1", "gates", "forget.0", "forget.", "forget.5", "forget.1.1", "keep.4"]
        {
            assert!(Place::read(text).is_err(), "{text:?}");
        }
        assert_eq!(Place::read("gate").unwrap_err().len(), TABLE.len());
    }

    #[test]
    fn a_bad_place_is_told_what_there_is() {
        let notice = |link| decode(link).notices[0].to_string();
        assert_eq!(
            notice("?lesson=forget.5"),
            "lesson: \"forget.5\" is not allowed; it must be one of forget.1 to forget.4"
        );
        let unknown = notice("?lesson=gates");
        assert!(unknown.contains("forget.1 to forget.4, cell.1 to cell.4, "), "{unknown}");
        assert!(unknown.ends_with("latch.1 to latch.3"), "{unknown}");
    }

    #[test]
    fn every_place_starts_from_settings_that_can_be_shown_and_sent() {
        for place in all() {
            let settings = place.settings();
            assert_eq!(settings.check(), Ok(()), "{place}");
            let link = encode(&settings).unwrap();
            assert!(link.ends_with(&format!("&lesson={place}")), "{link}");
            assert_eq!(decode(&link).settings, settings);
            // There is something over time to be looked at where that is.
            assert!(place.looks_at() != Look::Time || settings.shown().inputs.len() > 1);
            if let Some(goal) = place.lesson().goal() {
                assert!(!reached(goal, &settings.weights).unwrap().reached, "{place}");
                assert_eq!(settings.h, 0.0);
            }
        }
    }
}
