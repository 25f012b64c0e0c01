//! The two curves of an LSTM.

/// The logistic sigmoid, `1 / (1 + e^-z)`: any finite number to a share between 0 and 1.
///
/// Within 3 units in the last place. The exponential's argument is never positive, so it cannot
/// overflow, and a very negative `z` keeps its digits down to the smallest doubles.
///
/// ```
/// assert_eq!(lstm_core::sigmoid(0.0), 0.5);
/// assert_eq!(lstm_core::sigmoid(-700.0), 9.859676543759771e-305);
/// ```
pub fn sigmoid(z: f64) -> f64 {
    let e = libm::exp(-z.abs());
    if z < 0.0 { e / (1.0 + e) } else { 1.0 / (1.0 + e) }
}

/// The hyperbolic tangent: any finite number to one between -1 and 1, the sign kept.
///
/// Within 3 units in the last place.
///
/// ```
/// assert_eq!(format!("{:.2}", lstm_core::tanh(2.03)), "0.97");
/// ```
pub fn tanh(z: f64) -> f64 {
    libm::tanh(z)
}

/// Which of the two curves a stage reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// [`sigmoid`]
    Sigmoid,
    /// [`tanh`]
    Tanh,
}

impl Curve {
    /// The curve's height at `z`.
    pub fn at(self, z: f64) -> f64 {
        match self {
            Curve::Sigmoid => sigmoid(z),
            Curve::Tanh => tanh(z),
        }
    }

    /// What the curve never leaves: 0 to 1 for the sigmoid, -1 to 1 for tanh.
    pub fn limits(self) -> (f64, f64) {
        match self {
            Curve::Sigmoid => (0.0, 1.0),
            Curve::Tanh => (-1.0, 1.0),
        }
    }

    /// `σ` or `tanh`.
    pub fn symbol(self) -> &'static str {
        match self {
            Curve::Sigmoid => "σ",
            Curve::Tanh => "tanh",
        }
    }

    /// `sigmoid` or `tanh`.
    pub fn name(self) -> &'static str {
        match self {
            Curve::Sigmoid => "sigmoid",
            Curve::Tanh => "tanh",
        }
    }
}
