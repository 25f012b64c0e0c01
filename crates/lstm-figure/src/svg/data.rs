//! Path data in few bytes: each point relative to the one before, in whole numbers of a small part of
//! a unit. Whole numbers give the same text on every machine.

use std::fmt::Write;

/// The data of a path, under construction.
pub(crate) struct Data {
    text: String,
    digits: u32,
    /// The end of the last command, in parts of a unit.
    at: (i64, i64),
    /// The start of the outline.
    start: (i64, i64),
    /// The last command. Its letter is left out when it repeats.
    last: char,
}

impl Data {
    /// Two decimals, for letters.
    pub fn coarse() -> Data {
        Data::with(2)
    }

    /// Three decimals, for lines across the picture.
    pub fn fine() -> Data {
        Data::with(3)
    }

    fn with(digits: u32) -> Data {
        Data { text: String::new(), digits, at: (0, 0), start: (0, 0), last: 'z' }
    }

    pub fn begin(&mut self, point: (f64, f64)) {
        let (x, y) = self.whole(point);
        self.command('M');
        self.part(x);
        self.part(y);
        (self.at, self.start, self.last) = ((x, y), (x, y), 'M');
    }

    /// A straight line.
    pub fn line(&mut self, to: (f64, f64)) {
        self.points('l', &[to]);
    }

    /// A quadratic curve.
    pub fn quadratic(&mut self, around: (f64, f64), to: (f64, f64)) {
        self.points('q', &[around, to]);
    }

    /// A cubic curve.
    pub fn cubic(&mut self, first: (f64, f64), second: (f64, f64), to: (f64, f64)) {
        self.points('c', &[first, second, to]);
    }

    pub fn close(&mut self) {
        self.text.push('z');
        (self.at, self.last) = (self.start, 'z');
    }

    /// A line from point to point.
    pub fn through(points: &[(f64, f64)]) -> Data {
        let mut data = Data::fine();
        for (n, &point) in points.iter().enumerate() {
            if n == 0 { data.begin(point) } else { data.line(point) }
        }
        data
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    fn points(&mut self, letter: char, points: &[(f64, f64)]) {
        self.command(letter);
        let from = self.at;
        for &point in points {
            self.at = self.whole(point);
            self.part(self.at.0 - from.0);
            self.part(self.at.1 - from.1);
        }
    }

    fn command(&mut self, letter: char) {
        if letter != self.last {
            self.text.push(letter);
        }
        self.last = letter;
    }

    #[expect(clippy::cast_possible_truncation, reason = "pictures are a few thousand units")]
    #[expect(clippy::cast_precision_loss, reason = "it is a hundred or a thousand")]
    fn whole(&self, (x, y): (f64, f64)) -> (i64, i64) {
        let one = 10_i64.pow(self.digits) as f64;
        ((x * one).round() as i64, (y * one).round() as i64)
    }

    /// Appends a number, given in parts of a unit. A space precedes it only if it would else continue
    /// the number before.
    fn part(&mut self, parts: i64) {
        let one = 10_i64.pow(self.digits);
        if parts < 0 {
            self.text.push('-');
        } else if self.text.ends_with(|c: char| c.is_ascii_digit()) {
            self.text.push(' ');
        }
        let (whole, rest) = (parts.abs() / one, parts.abs() % one);
        if whole > 0 || rest == 0 {
            let _ = write!(self.text, "{whole}");
        }
        if rest > 0 {
            let decimals = format!(".{rest:0>width$}", width = self.digits as usize);
            self.text.push_str(decimals.trim_end_matches('0'));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_short_and_does_not_drift() {
        let mut data = Data::coarse();
        data.begin((1.0, -0.5));
        data.line((1.333, 0.0));
        data.line((1.666, 0.25));
        data.quadratic((2.0, 1.0), (0.0, 0.0));
        data.close();
        assert_eq!(data.text(), "M1-.5l.33 .5 .34 .25q.33 .75-1.67-.25z");
    }
}
