//! Pieces from which texts like links are made up, shared by the tests and the fuzz dictionary.

use lstm_core::{decode, link_keys};

/// For each key the key alone and the key with each of its values.
pub fn assignments() -> Vec<Vec<String>> {
    // Two sequences and two steps to choose from.
    let settings = decode("?v=1&x=0,0.5&x=1").settings;
    let of_key = |key: lstm_core::LinkKey| {
        let values = key.samples(&settings).into_iter();
        let all = values.map(|value| format!("&{}={value}", key.name()));
        [format!("&{}=", key.name())].into_iter().chain(all).collect()
    };
    link_keys().map(of_key).collect()
}

/// Characters and numbers, right and wrong.
pub const SYNTAX: [&str; 39] = [
    "é",
    "?",
    "&",
    "=",
    ",",
    "#",
    "+",
    "-",
    ".",
    "%",
    "%2C",
    "%20",
    "%2B",
    "%ff",
    "%E2%88%92",
    "&amp;",
    "\u{2212}",
    " ",
    "e",
    "E",
    "e+3",
    "e-7",
    "e-400",
    "e999",
    "0",
    "1",
    "5",
    ".5",
    "2.7",
    "1e6",
    "1000000",
    "1000000.1",
    "5e-324",
    "-0",
    "nan",
    "inf",
    "&v=2",
    "https://a.b/c",
    "\n",
];
