//! The lessons: their ids, and each step's start, highlight and goal.
//!
//! A lesson is a file per language, `lessons/forget.en.json` and `lessons/forget.es.json`, read in
//! the order in which a reader meets it. The English one has everything; the others have texts
//! only. `lessons/order.json` lists the lessons. The build script checks the English files and
//! makes the tables here, without texts, which the page and the site read from the files.
//!
//! ```
//! use lstm_lessons::Lesson;
//!
//! let forget = Lesson::named("forget").unwrap();
//! assert_eq!(forget.starts(), ["?v=1", "?v=1", "?v=1", "?v=1&x=-10"]);
//! assert_eq!(forget.highlights()[3], "forget");
//! assert_eq!(Lesson::named("keep").unwrap().goal(), Some("remember"));
//! ```

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// The declaration of the ids in TypeScript: `export type Lesson = | "forget" | "cell" …;`
pub const LESSON_TYPE: &str = TYPE;

/// A lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lesson(usize);

impl Lesson {
    /// All lessons, in the order in which a reader goes through them.
    pub fn all() -> impl Iterator<Item = Lesson> {
        (0..IDS.len()).map(Lesson)
    }

    /// The lesson of an id.
    pub fn named(id: &str) -> Option<Lesson> {
        IDS.iter().position(|known| *known == id).map(Lesson)
    }

    /// The id, in links and names of files: lower-case letters, digits and hyphens.
    pub fn id(self) -> &'static str {
        IDS[self.0]
    }

    /// The number of steps.
    pub fn steps(self) -> usize {
        STEPS[self.0]
    }

    /// The ids of the steps for a message: `forget.1 to forget.4`.
    pub fn step_ids(self) -> &'static str {
        STEP_IDS[self.0]
    }

    /// The links to the settings that the steps start from.
    pub fn starts(self) -> &'static [&'static str] {
        STARTS[self.0]
    }

    /// The targets of the steps' highlights: a stage, `diagram` or `time` each.
    pub fn highlights(self) -> &'static [&'static str] {
        HIGHLIGHTS[self.0]
    }

    /// The id of the goal, in lessons that have one.
    pub fn goal(self) -> Option<&'static str> {
        GOALS[self.0]
    }
}
