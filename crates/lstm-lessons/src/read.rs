//! Reads and checks the English files of the lessons. Part of the build script, not of the library.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// Targets of a step's highlight: the five stages, the diagram of the cell, the chart over time.
const HIGHLIGHTS: [&str; 7] = ["forget", "cell", "input", "memory", "output", "diagram", "time"];

/// A lesson without its texts.
#[derive(Debug, PartialEq, Eq)]
pub struct Lesson {
    pub id: String,
    pub goal: Option<String>,
    pub steps: Vec<Step>,
}

/// A step without its texts.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// The link to the settings that the step starts from.
    pub start: String,
    pub highlight: String,
}

/// All lessons of a folder, in the order of its `order.json`.
///
/// # Errors
/// The file, step and field of the first mistake.
pub fn lessons(folder: &Path) -> Result<Vec<Lesson>, String> {
    let text = |file: &str| {
        fs::read_to_string(folder.join(file)).map_err(|error| format!("{file}: {error}"))
    };
    let ids = order(&text("order.json")?)?;
    let files = fs::read_dir(folder).map_err(|error| error.to_string())?;
    for file in files.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if let Some(id) = name.strip_suffix(".en.json")
            && !ids.iter().any(|known| known == id)
        {
            return Err(format!("order.json: \"{id}\" is missing, the lesson of {name}"));
        }
    }
    ids.iter().map(|id| lesson(id, &text(&format!("{id}.en.json"))?)).collect()
}

/// The ids of the lessons, from `order.json`.
fn order(text: &str) -> Result<Vec<String>, String> {
    let place = Place { file: "order.json", step: None, path: String::new() };
    let ids = place.parse(text)?;
    let ids = ids.as_array().ok_or_else(|| place.wrong("a list of ids"))?;
    let mut known = HashSet::new();
    let id = |id: &Value| {
        let id = id.as_str().filter(|id| is_id(id) && known.insert(id.to_string()));
        id.map(str::to_owned)
            .ok_or_else(|| place.wrong("different ids of lower-case letters, digits and hyphens"))
    };
    ids.iter().map(id).collect()
}

/// A lesson from the text of its English file.
///
/// # Errors
/// The file, step and field of the first mistake.
pub fn lesson(id: &str, text: &str) -> Result<Lesson, String> {
    let file = format!("{id}.en.json");
    let place = Place { file: &file, step: None, path: String::new() };
    let whole = place.parse(text)?;
    let lesson = Object::new(place, &whole, &["title", "page", "goal", "steps"])?;
    lesson.text("title")?;
    let page = lesson.object("page", &["title", "description"])?;
    page.text("title")?;
    page.text("description")?;
    let goal = match lesson.value("goal") {
        None => None,
        Some(_) => {
            let goal = lesson.object("goal", &["id", "task", "hint", "found", "why"])?;
            for key in ["task", "hint", "found", "why"] {
                goal.text(key)?;
            }
            let id = goal.text("id")?;
            Some(id).filter(|id| is_id(id)).ok_or_else(|| goal.at("id").wrong("a goal's id"))?;
            Some(id.to_owned())
        }
    };
    let steps = lesson.list("steps")?;
    if !(1..=99).contains(&steps.len()) {
        return Err(lesson.at("steps").wrong("a list of 1 to 99 steps"));
    }
    let steps = steps.iter().enumerate().map(|(n, value)| {
        step(Place { file: &file, step: Some(n + 1), path: String::new() }, value)
    });
    Ok(Lesson { id: id.to_owned(), goal, steps: steps.collect::<Result<_, _>>()? })
}

fn step(place: Place, value: &Value) -> Result<Step, String> {
    let step = Object::new(place, value, &["start", "highlight", "text", "try", "question"])?;
    let start = step.text("start")?;
    if !start.starts_with("?v=") || start.contains("&lesson=") {
        return Err(step.at("start").wrong("a link like ?v=1&x=-10, without a lesson"));
    }
    let highlight = step.text("highlight")?;
    if !HIGHLIGHTS.contains(&highlight) {
        return Err(step.at("highlight").wrong(&format!("one of {}", HIGHLIGHTS.join(", "))));
    }
    step.text("text")?;
    step.optional_text("try")?;
    if step.value("question").is_some() {
        let known = ["ask", "options", "answer", "see", "hidesChart"];
        question(&step.object("question", &known)?)?;
    }
    Ok(Step { start: start.to_owned(), highlight: highlight.to_owned() })
}

/// Conditions are read by the tour, with the figures that they compare.
fn question(question: &Object) -> Result<(), String> {
    question.text("ask")?;
    question.text("answer")?;
    question.optional_text("see")?;
    if question.value("hidesChart").is_some_and(|value| !value.is_boolean()) {
        return Err(question.at("hidesChart").wrong("true or false"));
    }
    let options = question.list("options")?;
    let mut unconditional = 0;
    for (n, value) in options.iter().enumerate() {
        let option = Object::new(question.at(&format!("options.{n}")), value, &["text", "right"])?;
        option.text("text")?;
        option.optional_text("right")?;
        unconditional += usize::from(option.value("right").is_none());
    }
    if options.len() < 2 || unconditional > 1 {
        let expected = "two options at least, with a condition at all but one of them";
        return Err(question.at("options").wrong(expected));
    }
    Ok(())
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A place in a file, for messages.
#[derive(Clone)]
struct Place<'a> {
    file: &'a str,
    step: Option<usize>,
    path: String,
}

impl Place<'_> {
    fn parse(&self, text: &str) -> Result<Value, String> {
        serde_json::from_str(text).map_err(|error| format!("{}: {error}", self.file))
    }

    /// `keep.en.json, step 2, question.ask: expected a text`
    fn wrong(&self, expected: &str) -> String {
        let step = self.step.map(|step| format!(", step {step}")).unwrap_or_default();
        let path = if self.path.is_empty() { String::new() } else { format!(", {}", self.path) };
        format!("{}{step}{path}: expected {expected}", self.file)
    }
}

/// An object of a file that has none but known keys.
struct Object<'a> {
    place: Place<'a>,
    value: &'a Value,
}

impl<'a> Object<'a> {
    fn new(place: Place<'a>, value: &'a Value, known: &[&str]) -> Result<Self, String> {
        let object = value.as_object().ok_or_else(|| place.wrong("an object"))?;
        let this = Object { place, value };
        match object.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(this.at(key).wrong(&format!("one of {}", known.join(", ")))),
            None => Ok(this),
        }
    }

    fn at(&self, key: &str) -> Place<'a> {
        let Place { file, step, path } = &self.place;
        let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        Place { file, step: *step, path }
    }

    fn value(&self, key: &str) -> Option<&'a Value> {
        self.value.get(key)
    }

    fn object(&self, key: &str, known: &[&str]) -> Result<Object<'a>, String> {
        Object::new(self.at(key), self.value(key).unwrap_or(&Value::Null), known)
    }

    fn list(&self, key: &str) -> Result<&'a Vec<Value>, String> {
        let list = self.value(key).and_then(Value::as_array);
        list.ok_or_else(|| self.at(key).wrong("a list"))
    }

    fn text(&self, key: &str) -> Result<&'a str, String> {
        let text = self.value(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| self.at(key).wrong("a text"))
    }

    fn optional_text(&self, key: &str) -> Result<(), String> {
        if self.value(key).is_some() { self.text(key).map(|_| ()) } else { Ok(()) }
    }
}
