//! A dictionary for fuzzing links: every key with its values, and characters that matter.
//!
//! ```sh
//! cargo run --package lstm-core --example link_dictionary > crates/lstm-core/fuzz/link.dict
//! ```

#[path = "../tests/pieces/mod.rs"]
mod pieces;

use pieces::{SYNTAX, assignments};

fn main() {
    let pieces = SYNTAX.map(str::to_owned).into_iter().chain(assignments().concat());
    for piece in pieces {
        let escaped = piece.bytes().map(|byte| match byte {
            b' '..=b'~' => char::from(byte).to_string(),
            _ => format!("\\x{byte:02X}"),
        });
        println!("\"{}\"", escaped.collect::<String>());
    }
}
