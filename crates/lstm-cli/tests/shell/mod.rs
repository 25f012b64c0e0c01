//! The program as a child process, in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Four days of two companies, from the article series.
pub const COMPANIES: &str = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4";

/// An empty folder.
pub fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// The names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Runs the program in a folder.
pub fn run(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lstm-lens"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// Runs the program, which must succeed. Returns its output.
pub fn done(arguments: &[&str], folder: &Path) -> String {
    let output = run(arguments, folder);
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && error.is_empty(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

/// Three lists of arguments as one.
pub fn with<'a>(start: &[&'a str], middle: &[&'a str], end: &[&'a str]) -> Vec<&'a str> {
    [start, middle, end].concat()
}
