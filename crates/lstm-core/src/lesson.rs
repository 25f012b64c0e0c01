//! The steps of lessons by their ids. What a step starts from is a link, in `lstm-lessons`.

use std::fmt;

use lstm_lessons::Lesson;
use serde::{Serialize, Serializer};

/// A step of a lesson.
///
/// Displayed, and in JSON and links, as `forget.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LessonStep {
    lesson: Lesson,
    step: usize,
}

impl LessonStep {
    /// The `step`th step of a lesson, from 1; none where the lesson has fewer.
    pub fn new(lesson: Lesson, step: usize) -> Option<LessonStep> {
        (1..=lesson.steps()).contains(&step).then_some(LessonStep { lesson, step })
    }

    /// All steps of all lessons, in order.
    pub fn all() -> impl Iterator<Item = LessonStep> {
        Lesson::all()
            .flat_map(|lesson| (1..=lesson.steps()).map(move |step| LessonStep { lesson, step }))
    }

    /// The lesson.
    pub fn lesson(self) -> Lesson {
        self.lesson
    }

    /// The number of the step in its lesson, from 1.
    pub fn step(self) -> usize {
        self.step
    }

    /// The link to the settings that the step starts from. They name no lesson.
    pub fn start(self) -> &'static str {
        self.lesson.starts()[self.step - 1]
    }

    /// The step of an id. A lesson alone is its first step.
    ///
    /// # Errors
    /// If there is no such step: the ids of the lesson's steps, or of all steps if there is no such
    /// lesson either.
    ///
    /// ```
    /// use lstm_core::LessonStep;
    /// assert_eq!(LessonStep::read("forget.2").map(LessonStep::step), Ok(2));
    /// assert_eq!(LessonStep::read("forget").map(LessonStep::step), Ok(1));
    /// assert_eq!(LessonStep::read("forget.5"), Err(vec!["forget.1 to forget.4"]));
    /// ```
    pub fn read(id: &str) -> Result<LessonStep, Vec<&'static str>> {
        let (lesson, step) = id.split_once('.').unwrap_or((id, "1"));
        let Some(lesson) = Lesson::named(lesson) else {
            return Err(Lesson::all().map(Lesson::step_ids).collect());
        };
        let step = step.parse().ok().and_then(|step| LessonStep::new(lesson, step));
        step.ok_or_else(|| vec![lesson.step_ids()])
    }
}

impl fmt::Display for LessonStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.lesson.id(), self.step)
    }
}

impl Serialize for LessonStep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}
