//! Settings in, steps out, as JSON lines: what the page's figures are held against, bit for bit.
//!
//! ```sh
//! echo '{"x": -10}' | cargo run --package lstm-core --example steps
//! ```

use std::io::{BufRead, stdin};

use lstm_core::{Field, Settings};
use serde_json::Value;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in stdin().lock().lines() {
        let given: Value = serde_json::from_str(&line?)?;
        let mut settings = Settings::default();
        for field in Field::all() {
            let pointer = format!("/{}", field.to_string().replace('.', "/"));
            if let Some(value) = given.pointer(&pointer).and_then(Value::as_f64) {
                settings = settings.with(field, value);
            }
        }
        println!("{}", serde_json::to_string(&settings.steps()?)?);
    }
    Ok(())
}
