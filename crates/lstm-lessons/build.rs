//! Writes the table of lessons from their English files, or stops with the file, step and field at
//! fault.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

#[path = "src/read.rs"]
mod read;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=lessons");
    println!("cargo::rerun-if-changed=src/read.rs");
    let lessons = match read::lessons(Path::new("lessons")) {
        Ok(lessons) => lessons,
        Err(error) => {
            println!("cargo::error=lessons/{error}");
            return ExitCode::FAILURE;
        }
    };
    let folder = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join("table.rs"), table(&lessons)).expect("cargo made the folder");
    ExitCode::SUCCESS
}

/// One static list per property, so that a program holds only those it asks for.
fn table(lessons: &[read::Lesson]) -> String {
    let count = lessons.len();
    let list = |name: &str, item_type: &str, item: &dyn Fn(&read::Lesson) -> String| {
        let items: Vec<String> = lessons.iter().map(item).collect();
        format!("static {name}: [{item_type}; {count}] = [{}];\n", items.join(", "))
    };
    let of_steps = |name, property: fn(&read::Step) -> &str| {
        list(name, "&[&str]", &|lesson| {
            let steps: Vec<&str> = lesson.steps.iter().map(property).collect();
            format!("&{steps:?}")
        })
    };
    let ids: Vec<&str> = lessons.iter().map(|lesson| &*lesson.id).collect();
    [
        list("IDS", "&str", &|lesson| format!("{:?}", lesson.id)),
        list("STEP_IDS", "&str", &|lesson| format!("{:?}", step_ids(lesson))),
        list("STEPS", "usize", &|lesson| lesson.steps.len().to_string()),
        list("GOALS", "Option<&str>", &|lesson| format!("{:?}", lesson.goal)),
        of_steps("STARTS", |step| &step.start),
        of_steps("HIGHLIGHTS", |step| &step.highlight),
        format!("const TYPE: &str = {:?};\n", declaration(&ids)),
    ]
    .concat()
}

fn declaration(ids: &[&str]) -> String {
    let members = ids.join("\"\n    | \"");
    format!(
        "/** The lessons, in the order of the tour. */\nexport type Lesson =\n    | \"{members}\";\n"
    )
}

/// `forget.1 to forget.4`
fn step_ids(read::Lesson { id, steps, .. }: &read::Lesson) -> String {
    match steps.len() {
        1 => format!("{id}.1"),
        last => format!("{id}.1 to {id}.{last}"),
    }
}
