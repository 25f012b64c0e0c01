//! Files that are written: each whole, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use crate::input::{Refused, refused};

/// Makes a folder, unless there is one.
pub fn folder(path: &Path) -> Result<(), Refused> {
    fs::create_dir_all(path).map_err(|error| refused(&path.display().to_string(), &error))
}

/// Writes a file beside its place and then puts it there, so that nobody ever sees half of it.
pub fn file(path: &Path, content: &[u8]) -> Result<(), Refused> {
    let written = aside(path).and_then(|aside| {
        write(&aside, content).and_then(|()| fs::rename(&aside, path)).inspect_err(|_| {
            // It may not have come to be.
            let _ = fs::remove_file(&aside);
        })
    });
    written.map_err(|error| refused(&path.display().to_string(), &error))
}

fn aside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    let mut aside = std::ffi::OsString::from(".");
    aside.push(name);
    aside.push(format!(".{}", process::id()));
    Ok(path.with_file_name(aside))
}

fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(content)?;
    file.sync_all()
}
