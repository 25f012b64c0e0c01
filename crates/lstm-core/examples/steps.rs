//! Settings in, steps out, as JSON lines: what the page's figures are held against, bit for bit.
//!
//! ```sh
//! echo '{"x": -10}' | cargo run --package lstm-core --example steps
//! ```

use std::io::{BufRead, stdin};

use lstm_core::Settings;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let settings: Settings = serde_json::from_str(&line?)?;
        println!("{}", serde_json::to_string(&settings.steps()?)?);
    }
    Ok(())
}
