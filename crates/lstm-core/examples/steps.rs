//! Links in, the steps of the sequence shown out, as JSON lines: what the page's figures are held
//! against, bit for bit.
//!
//! ```sh
//! echo '?x=-10' | cargo run --package lstm-core --example steps
//! ```

use std::io::{BufRead, stdin};

use lstm_core::decode;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let decoded = decode(&line?);
        if let Some(notice) = decoded.notices.into_iter().next() {
            return Err(notice.into());
        }
        println!("{}", serde_json::to_string(&decoded.settings.steps()?)?);
    }
    Ok(())
}
