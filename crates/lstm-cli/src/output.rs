//! Output files, each written whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use crate::failure::Failure;

/// Makes a folder and its parents, unless it exists.
pub fn folder(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| Failure::of(path.display(), error))
}

/// Writes a file.
pub fn file(path: &Path, content: Vec<u8>) -> Result<(), Failure> {
    files(vec![(path.to_owned(), content)])
}

/// Writes several files. Each is first written beside its place, then all are renamed, so that nobody
/// sees half a file, and a file that cannot be written keeps the others from being replaced.
pub fn files(files: Vec<(PathBuf, Vec<u8>)>) -> Result<(), Failure> {
    let mut waiting = Vec::new();
    let mut failed = None;
    for (n, (path, content)) in files.into_iter().enumerate() {
        match aside(&path, n, &content) {
            Ok(pair) => waiting.push(pair),
            Err(error) => {
                failed = Some(Failure::of(path.display(), error));
                break;
            }
        }
    }
    for (aside, place) in waiting {
        let done = if failed.is_none() { fs::rename(&aside, &place) } else { Ok(()) };
        if let Err(error) = done {
            failed = Some(Failure::of(place.display(), error));
        }
        if failed.is_some() {
            // A renamed file is no longer there to be removed.
            let _ = fs::remove_file(&aside);
        }
    }
    failed.map_or(Ok(()), Err)
}

/// Writes a file beside its place. Returns its temporary and its final path.
fn aside(path: &Path, n: usize, content: &[u8]) -> io::Result<(PathBuf, PathBuf)> {
    // A symbolic link stays; its target is replaced.
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
        // The file may not exist.
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
