//! `tests/reference/vectors.json`, made by `make_vectors.py` beside it.

#![allow(dead_code, reason = "not every test looks at all of it")]

use std::collections::BTreeMap;

use lstm_core::{Gate, GateWeights, Step, Weights};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Vectors {
    pub activations: Vec<Activation>,
    pub cases: Vec<Case>,
}

#[derive(Deserialize)]
pub struct Activation {
    pub x: f64,
    pub sigmoid: f64,
    pub tanh: f64,
}

#[derive(Deserialize)]
pub struct Case {
    pub name: String,
    weights: BTreeMap<String, [f64; 3]>,
    pub h: f64,
    pub c: f64,
    pub inputs: Vec<f64>,
    pub steps: Vec<Step>,
    /// For the gradients: the loss is `(h_T − target)²`.
    pub target: Option<f64>,
    pub grad: Option<BTreeMap<String, [f64; 3]>>,
}

impl Case {
    pub fn weights(&self) -> Weights {
        let mut weights = Weights::default();
        for gate in Gate::ALL {
            let [w_hh, w_ih, b] = self.weights[gate.name()];
            *weights.get_mut(gate) = GateWeights { w_hh, w_ih, b };
        }
        weights
    }
}

pub fn vectors() -> Vectors {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/reference/vectors.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}
