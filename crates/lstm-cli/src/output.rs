//! Files that are written: each whole, and all of them or none.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use crate::input::{Refused, refused};

/// Makes a folder, unless there is one.
pub fn folder(path: &Path) -> Result<(), Refused> {
    fs::create_dir_all(path).map_err(|error| refused(&path.display().to_string(), &error))
}

/// Writes a file.
pub fn file(path: &Path, content: Vec<u8>) -> Result<(), Refused> {
    files(vec![(path.to_owned(), content)])
}

/// Writes files. All of them are written beside their places first, so that nobody ever sees half of
/// one, and none is in its place if another cannot be.
pub fn files(files: Vec<(PathBuf, Vec<u8>)>) -> Result<(), Refused> {
    let mut waiting = Vec::new();
    let mut failed = None;
    for (n, (path, content)) in files.into_iter().enumerate() {
        match aside(&path, n, &content) {
            Ok(pair) => waiting.push(pair),
            Err(error) => {
                failed = Some(refused(&path.display().to_string(), &error));
                break;
            }
        }
    }
    for (aside, place) in waiting {
        let done = if failed.is_none() { fs::rename(&aside, &place) } else { Ok(()) };
        if let Err(error) = done {
            failed = Some(refused(&place.display().to_string(), &error));
        }
        if failed.is_some() {
            // Where it has been put in its place, there is nothing left to remove.
            let _ = fs::remove_file(&aside);
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Writes a file beside its place; where it is, and where it belongs.
fn aside(path: &Path, n: usize, content: &[u8]) -> io::Result<(PathBuf, PathBuf)> {
    // What a link leads to is meant, not the link.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = fs::metadata(&place).ok();
    if old.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let permissions = old.map(|old| old.permissions());
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let aside = place.with_file_name(format!(".lstm-lens-{}-{n}", process::id()));
    let written = write(&aside, content).and_then(|()| match permissions {
        Some(permissions) => fs::set_permissions(&aside, permissions),
        None => Ok(()),
    });
    if let Err(error) = written {
        // It may not have come to be.
        let _ = fs::remove_file(&aside);
        return Err(error);
    }
    Ok((aside, place))
}

fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}
