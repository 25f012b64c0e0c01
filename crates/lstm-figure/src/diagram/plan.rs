//! Two layouts of the cell's diagram, for wide and for narrow screens.

use lstm_core::{Gate, Stage};

use super::{Align, Diagram, Kind, Label, Name, Quantity, Station, Wire};

/// The measures in which the layouts differ.
struct Plan {
    size: (f64, f64),
    /// The x positions of the boxes' centres.
    columns: [f64; 5],
    box_size: (f64, f64),
    /// The y position of the boxes' centres.
    middle: f64,
    /// The y positions of three wires: the long-term memory above everything, the short-term memory
    /// below the boxes, and the input below that.
    c: f64,
    h: f64,
    x: f64,
    /// The y position at which the new short-term memory leaves.
    out: f64,
    /// The y position at which input gate and candidate meet, and tanh c′ passes the output gate.
    meet: f64,
    /// The x position at which tanh c′ meets the output gate.
    last: f64,
    radius: f64,
    roomy: bool,
    room: f64,
    font: f64,
}

impl Diagram {
    /// The layout for wide screens. Its columns stand above the stages' cards, side by side.
    pub fn wide() -> Diagram {
        Plan {
            size: (1248.0, 236.0),
            columns: [146.0, 373.0, 624.0, 875.0, 1112.0],
            box_size: (192.0, 46.0),
            middle: 114.0,
            c: 24.0,
            h: 162.0,
            x: 204.0,
            out: 226.0,
            meet: 66.0,
            last: 1228.0,
            radius: 11.0,
            roomy: true,
            room: 5.0,
            font: 13.0,
        }
        .drawn()
    }

    /// The layout for phones.
    pub fn narrow() -> Diagram {
        Plan {
            size: (360.0, 254.0),
            columns: [76.0, 137.0, 198.0, 259.0, 316.0],
            box_size: (48.0, 48.0),
            middle: 132.0,
            c: 30.0,
            h: 182.0,
            x: 220.0,
            out: 242.0,
            meet: 84.0,
            last: 348.0,
            radius: 8.0,
            roomy: false,
            room: 4.7,
            font: 11.0,
        }
        .drawn()
    }
}

/// Distance of names and values from their wire.
const GAP: f64 = 5.0;

impl Plan {
    fn drawn(&self) -> Diagram {
        let &Plan { size, columns, box_size, middle, c, h, x, meet, last, radius, .. } = self;
        let (width, half) = (size.0, box_size.1 / 2.0);
        let joints = GATED.iter().flat_map(|&(n, _)| [(columns[n], h), (columns[n], x)]);
        let corner = |stage: usize| (columns[stage] - box_size.0 / 2.0, middle - half);
        let between = self.between();
        let station = |(n, &stage): (usize, &Stage)| Station { stage, at: corner(n) };
        Diagram {
            size,
            roomy: self.roomy,
            room: self.room,
            font: self.font,
            wires: self.wires(),
            joints: joints.chain([(columns[MEMORY], c)]).collect(),
            signs: vec![
                ('×', (columns[FORGET], c)),
                ('×', (between, meet)),
                ('+', (between, c)),
                ('×', (last, middle)),
            ],
            radius,
            tips: vec![(width, c), (width, self.out)],
            labels: self.labels(),
            stations: Stage::ALL.iter().enumerate().map(station).collect(),
            box_size,
        }
    }

    /// The x position at which input gate and candidate meet.
    fn between(&self) -> f64 {
        f64::midpoint(self.columns[CELL], self.columns[INPUT])
    }

    /// The x position at which tanh c′ turns up to pass the output gate.
    fn turn(&self) -> f64 {
        f64::midpoint(self.columns[MEMORY], self.columns[OUTPUT])
    }

    fn wires(&self) -> Vec<Wire> {
        let &Plan { columns: col, middle, c, h, x, out, meet, last, .. } = self;
        let half = self.box_size.1 / 2.0;
        let (top, bottom) = (middle - half, middle + half);
        let (between, turn) = (self.between(), self.turn());
        let right = self.size.0 - 4.0;
        let wire = |kind, points: &[_]| Wire { kind, points: points.to_vec() };
        let of = Kind::Of;
        let riser = |&(n, _): &(usize, _)| wire(Kind::Plain, &[(col[n], x), (col[n], bottom)]);
        let to_meet = |n: usize| [(col[n], top), (col[n], meet), (between, meet)];
        let mut wires = vec![
            wire(Kind::Rail, &[(0.0, c), (right, c)]),
            wire(Kind::Rail, &[(0.0, h), (col[OUTPUT], h)]),
            wire(Kind::Plain, &[(0.0, x), (col[OUTPUT], x)]),
        ];
        wires.extend(GATED.iter().map(riser));
        wires.extend([
            wire(of(Stage::Forget), &[(col[FORGET], top), (col[FORGET], c)]),
            wire(of(Stage::Cell), &to_meet(CELL)),
            wire(of(Stage::Input), &to_meet(INPUT)),
            wire(Kind::Plain, &[(between, meet), (between, c)]),
            wire(Kind::Plain, &[(col[MEMORY], c), (col[MEMORY], top)]),
            wire(
                of(Stage::Memory),
                &[
                    (col[MEMORY], middle),
                    (turn, middle),
                    (turn, meet),
                    (last, meet),
                    (last, middle),
                ],
            ),
            wire(of(Stage::Output), &[(col[OUTPUT], middle), (last, middle)]),
            wire(Kind::Rail, &[(last, middle), (last, out), (right, out)]),
        ]);
        wires
    }

    fn labels(&self) -> Vec<Label> {
        use Align::{End, Middle, Start};
        let &Plan { columns: col, middle, c, h, x, out, meet, last, .. } = self;
        let half = self.box_size.1 / 2.0;
        let (top, bottom) = (middle - half, middle + half);
        let (between, right) = (self.between(), self.size.0 - 4.0);
        let name = |x, y, align, name| Label {
            at: (x, y),
            align,
            kind: Kind::Plain,
            name: Some(name),
            value: None,
        };
        let value = |x, y, align, kind, value| Label {
            at: (x, y),
            align,
            kind,
            name: None,
            value: Some(value),
        };
        let act = |x, y, align, (n, gate): (usize, Gate)| {
            value(x, y, align, Kind::Of(Stage::ALL[n]), Quantity::Act(gate))
        };
        let plain = Kind::Plain;
        let mut labels = vec![
            name(0.0, c - 10.0, Start, Name::C),
            value(0.0, c + 18.0, Start, plain, Quantity::CPrev),
            name(0.0, h - 7.0, Start, Name::H),
            value(0.0, h + 16.0, Start, plain, Quantity::HPrev),
            name(0.0, x - 7.0, Start, Name::X),
            value(0.0, x + 16.0, Start, plain, Quantity::X),
            name(right, c - 10.0, End, Name::NewC),
            value(right, c + 18.0, End, plain, Quantity::C),
            // Left of its wire, where there is space.
            Label {
                at: (last - 10.0, out + 5.0),
                align: End,
                kind: plain,
                name: Some(Name::NewH),
                value: Some(Quantity::H),
            },
            value(f64::midpoint(col[FORGET], between), c - 8.0, Middle, plain, Quantity::Kept),
            value(between + GAP, f64::midpoint(meet, c) + 4.0, Start, plain, Quantity::Added),
        ];
        if self.roomy {
            labels.push(value(col[MEMORY] + GAP, c + 22.0, Start, plain, Quantity::C));
        }
        let memory = Kind::Of(Stage::Memory);
        let round = f64::midpoint(self.turn(), last);
        labels.push(value(round, meet - 6.0, Middle, memory, Quantity::TanhC));
        let beside = last - self.radius - 2.0;
        labels.extend([
            act(col[FORGET] + GAP, f64::midpoint(meet, c) + 8.0, Start, (FORGET, Gate::Forget)),
            act(col[CELL] - GAP, top - 6.0, End, (CELL, Gate::Cell)),
            act(col[INPUT] + GAP, top - 6.0, Start, (INPUT, Gate::Input)),
            act(beside, top - 6.0, End, (OUTPUT, Gate::Output)),
        ]);
        labels.extend(GATED.map(|(n, gate)| {
            // The last column has a wire close by on its right.
            let (side, align) = if n == OUTPUT { (-GAP, End) } else { (GAP, Start) };
            let y = f64::midpoint(bottom, h) + 4.0;
            value(col[n] + side, y, align, Kind::Of(Stage::ALL[n]), Quantity::Pre(gate))
        }));
        labels
    }
}

/// The columns, in the order of [`Stage::ALL`].
const FORGET: usize = 0;
const CELL: usize = 1;
const INPUT: usize = 2;
const MEMORY: usize = 3;
const OUTPUT: usize = 4;

/// The columns of the gates.
const GATED: [(usize, Gate); 4] =
    [(FORGET, Gate::Forget), (CELL, Gate::Cell), (INPUT, Gate::Input), (OUTPUT, Gate::Output)];
