//! Mistakes in the file of a lesson, each with the message that its author sees.

use lstm_lessons::{LESSON_TYPE, Lesson};
use serde_json::{Value, json};

#[path = "../src/read.rs"]
mod read;

fn sample() -> Value {
    json!({
        "title": "Sample",
        "page": { "title": "A sample", "description": "Of a lesson." },
        "goal": { "id": "count", "task": "Do.", "hint": "So.", "found": "Done.", "why": "Thus." },
        "steps": [
            { "start": "?v=1", "highlight": "cell", "text": "Look.", "try": "Move." },
            {
                "start": "?v=1&x=-10",
                "highlight": "time",
                "text": "Think.",
                "question": {
                    "ask": "More?",
                    "options": [{ "text": "yes", "right": "c > 1" }, { "text": "no" }],
                    "answer": "So it is.",
                    "see": "c=4",
                    "hidesChart": true
                }
            }
        ]
    })
}

/// The message for the sample with one value replaced.
fn message(pointer: &str, value: Value) -> String {
    let mut lesson = sample();
    *lesson.pointer_mut(pointer).unwrap() = value;
    read::lesson("sample", &lesson.to_string()).unwrap_err()
}

#[test]
fn a_lesson_is_read_without_its_texts() {
    let lesson = read::lesson("sample", &sample().to_string()).unwrap();
    let step = |start: &str, highlight: &str| read::Step {
        start: start.to_owned(),
        highlight: highlight.to_owned(),
    };
    assert_eq!(
        lesson,
        read::Lesson {
            id: "sample".to_owned(),
            goal: Some("count".to_owned()),
            steps: vec![step("?v=1", "cell"), step("?v=1&x=-10", "time")],
        }
    );
}

#[test]
fn a_mistake_is_named_by_file_step_and_field() {
    for (pointer, value, expected) in [
        ("/title", json!(" "), "sample.en.json, title: expected a text"),
        ("/page", json!(null), "sample.en.json, page: expected an object"),
        ("/page/description", json!(7), "sample.en.json, page.description: expected a text"),
        ("/goal/id", json!("To count"), "sample.en.json, goal.id: expected a goal's id"),
        ("/goal/why", json!(""), "sample.en.json, goal.why: expected a text"),
        ("/steps", json!([]), "sample.en.json, steps: expected a list of 1 to 99 steps"),
        ("/steps/0", json!("?v=1"), "sample.en.json, step 1: expected an object"),
        ("/steps/0/text", json!(null), "sample.en.json, step 1, text: expected a text"),
        (
            "/steps/1/start",
            json!("?v=1&lesson=cell.1"),
            "sample.en.json, step 2, start: expected a link like ?v=1&x=-10, without a lesson",
        ),
        (
            "/steps/0/highlight",
            json!("gate"),
            "sample.en.json, step 1, highlight: expected one of forget, cell, input, memory, \
             output, diagram, time",
        ),
        (
            "/steps/1/question/hidesChart",
            json!("yes"),
            "sample.en.json, step 2, question.hidesChart: expected true or false",
        ),
        (
            "/steps/1/question/options/1",
            json!({ "text": "no", "rigth": "c < 1" }),
            "sample.en.json, step 2, question.options.1.rigth: expected one of text, right",
        ),
        (
            "/steps/1/question/options/0",
            json!({ "text": "yes" }),
            "sample.en.json, step 2, question.options: expected two options at least, with a \
             condition at all but one of them",
        ),
    ] {
        assert_eq!(message(pointer, value), expected);
    }
    let broken = read::lesson("sample", "{").unwrap_err();
    assert!(broken.starts_with("sample.en.json: EOF"), "{broken}");
}

#[test]
fn the_tables_are_those_of_the_files() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/lessons");
    let lessons = read::lessons(folder.as_ref()).unwrap();
    assert_eq!(lessons.len(), Lesson::all().count());
    for (lesson, read) in Lesson::all().zip(&lessons) {
        assert_eq!(Lesson::named(&read.id), Some(lesson));
        assert_eq!((lesson.id(), lesson.steps()), (&*read.id, read.steps.len()));
        assert_eq!(lesson.goal(), read.goal.as_deref());
        let starts: Vec<&str> = read.steps.iter().map(|step| &*step.start).collect();
        let highlights: Vec<&str> = read.steps.iter().map(|step| &*step.highlight).collect();
        assert_eq!((lesson.starts(), lesson.highlights()), (&*starts, &*highlights));
    }
    assert_eq!(Lesson::named("gates"), None);
    let lines: Vec<&str> = LESSON_TYPE.lines().map(str::trim).collect();
    assert_eq!(lines[1..4], ["export type Lesson =", "| \"forget\"", "| \"cell\""]);
}
