//! Any bytes as a link.
//!
//! ```sh
//! cargo install cargo-fuzz
//! cd crates/lstm-core
//! RUSTC_BOOTSTRAP=1 cargo fuzz run link -- -max_total_time=60 -max_len=5000 -dict=fuzz/link.dict
//! ```
//!
//! The variable lets a stable compiler take the flags that cargo-fuzz gives.

#![no_main]

#[path = "../../tests/property/mod.rs"]
mod property;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| property::holds(&String::from_utf8_lossy(bytes)));
