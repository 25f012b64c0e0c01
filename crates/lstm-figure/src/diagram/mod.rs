//! The diagram of the cell: the wires of both memories, the wires between them, the five stages.
//!
//! The layout does not depend on the numbers. The page draws from the same tables.

mod plan;

use lstm_core::{Gate, Named, Stage, Step};
use serde::{Serialize, Serializer};

/// A quantity of a [`Step`] beside a wire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Quantity {
    /// The old short-term memory.
    HPrev,
    /// The old long-term memory.
    CPrev,
    /// The input.
    X,
    /// The new short-term memory.
    H,
    /// The new long-term memory.
    C,
    /// The part of the old long-term memory that is kept.
    Kept,
    /// The addition to it.
    Added,
    /// tanh of the new long-term memory.
    TanhC,
    /// A gate's pre-activation.
    Pre(Gate),
    /// A gate's activation.
    Act(Gate),
}

impl Quantity {
    /// The value in a step.
    pub fn of(self, step: &Step) -> f64 {
        match self {
            Quantity::HPrev => step.h_prev,
            Quantity::CPrev => step.c_prev,
            Quantity::X => step.x,
            Quantity::H => step.h,
            Quantity::C => step.c,
            Quantity::Kept => step.kept,
            Quantity::Added => step.added,
            Quantity::TanhC => step.tanh_c,
            Quantity::Pre(gate) => *step.pre.get(gate),
            Quantity::Act(gate) => *step.act.get(gate),
        }
    }

    /// The path in a step's JSON.
    fn path(self) -> String {
        match self {
            Quantity::HPrev => "h_prev".to_owned(),
            Quantity::CPrev => "c_prev".to_owned(),
            Quantity::X => "x".to_owned(),
            Quantity::H => "h".to_owned(),
            Quantity::C => "c".to_owned(),
            Quantity::Kept => "kept".to_owned(),
            Quantity::Added => "added".to_owned(),
            Quantity::TanhC => "tanh_c".to_owned(),
            Quantity::Pre(gate) => format!("pre.{}", gate.name()),
            Quantity::Act(gate) => format!("act.{}", gate.name()),
        }
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.path())
    }
}

/// A name beside a wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Name {
    /// The short-term memory before the step.
    H,
    /// The long-term memory before the step.
    C,
    /// The input.
    X,
    /// The short-term memory after the step.
    NewH,
    /// The long-term memory after the step.
    NewC,
}

/// The colour of a wire or a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Ink, for the thick wires of the memories.
    Rail,
    /// Grey, for the terms of a sum.
    Plain,
    /// A stage's colour.
    Of(Stage),
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Kind::Rail => "rail",
            Kind::Plain => "",
            Kind::Of(stage) => stage.name(),
        })
    }
}

/// The point of a text at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Align {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// A line of horizontal and vertical parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Wire {
    /// Its colour.
    pub kind: Kind,
    /// Its ends and corners.
    pub points: Vec<(f64, f64)>,
}

/// A name, a value, or a name followed by a value, on one baseline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Label {
    /// The point of the baseline that `align` names.
    pub at: (f64, f64),
    /// The alignment of the text.
    pub align: Align,
    /// The value's colour.
    pub kind: Kind,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Quantity>,
}

/// A stage's box.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Station {
    /// The stage.
    #[serde(serialize_with = "by_name")]
    pub stage: Stage,
    /// The box's left and upper edges.
    pub at: (f64, f64),
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn by_name<S: Serializer>(stage: &Stage, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(stage.name())
}

/// The layout of the cell's diagram in units, which are CSS pixels if it is displayed `size` pixels
/// large.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagram {
    /// Width and height.
    pub(crate) size: (f64, f64),
    /// True if long names fit, and headings in the boxes.
    pub(crate) roomy: bool,
    /// The most width of a value, in units of the font's size. The stages' own cards show all digits.
    pub(crate) room: f64,
    /// The font size of names and values. The page has it in a style sheet.
    #[serde(skip)]
    pub(crate) font: f64,
    /// The wires, from back to front.
    pub(crate) wires: Vec<Wire>,
    /// The dots at which wires are joined.
    pub(crate) joints: Vec<(f64, f64)>,
    /// The signs of multiplication and addition.
    pub(crate) signs: Vec<(char, (f64, f64))>,
    /// The radius of their circles.
    pub(crate) radius: f64,
    /// The tips of arrows, which point right.
    pub(crate) tips: Vec<(f64, f64)>,
    /// Names and values.
    pub(crate) labels: Vec<Label>,
    /// The stages' boxes.
    pub(crate) stations: Vec<Station>,
    /// Width and height of a box.
    pub(crate) box_size: (f64, f64),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_lies_within_the_picture() {
        for diagram in [Diagram::wide(), Diagram::narrow()] {
            let (right, bottom) = diagram.size;
            let wires = diagram.wires.iter().flat_map(|wire| wire.points.iter().copied());
            let labels = diagram.labels.iter().map(|label| label.at);
            for (x, y) in wires.chain(labels) {
                assert!((0.0..=right).contains(&x) && (0.0..=bottom).contains(&y), "{x} {y}");
            }
        }
    }

    #[test]
    fn every_wire_goes_along_or_up_and_down() {
        for diagram in [Diagram::wide(), Diagram::narrow()] {
            for wire in &diagram.wires {
                for pair in wire.points.windows(2) {
                    let [(x, y), (to_x, to_y)] = [pair[0], pair[1]];
                    assert!(x == to_x || y == to_y, "{wire:?}");
                }
            }
        }
    }
}
