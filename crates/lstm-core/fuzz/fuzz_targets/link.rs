//! Any bytes as a link.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cd crates/lstm-core
//! cargo run --example link_dictionary > fuzz/link.dict
//! RUSTC_BOOTSTRAP=1 cargo fuzz run link -- -max_total_time=60 -max_len=5000 -dict=fuzz/link.dict
//! ```
//!
//! With the variable, a stable compiler accepts the flags of cargo-fuzz.

#![no_main]

#[path = "../../tests/property/mod.rs"]
mod property;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| property::holds(&String::from_utf8_lossy(bytes)));
