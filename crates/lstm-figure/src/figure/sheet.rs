//! A sheet on which a figure is set from top to bottom.

use plotters::style::RGBColor;

use crate::palette::Palette;
use crate::pen::{Anchor, Bounds};
use crate::svg::{Letters, Paint, Svg, Text, Weight};

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub text: String,
    pub weight: Weight,
    pub color: RGBColor,
}

/// A sheet, filled from the top.
pub(super) struct Sheet {
    pub svg: Svg,
    pub palette: &'static Palette,
    pub width: f64,
    pub margin: f64,
    /// The y position down to which it is filled.
    pub y: f64,
}

/// Distance of lines in units of the font's size.
const LEADING: f64 = 1.4;
/// A subscript's size and its distance below the line, both in units of the font's size.
const SUBSCRIPT: (f64, f64) = (0.72, 0.22);

impl Sheet {
    pub fn new(width: f64, margin: f64, palette: &'static Palette) -> Sheet {
        Sheet { svg: Svg::new(Letters::Outlined), palette, width, margin, y: margin }
    }

    pub fn regular(&self, text: impl Into<String>) -> Piece {
        Piece { text: text.into(), weight: Weight::Regular, color: self.palette.ink }
    }

    pub fn bold(&self, text: impl Into<String>) -> Piece {
        Piece { text: text.into(), weight: Weight::SemiBold, color: self.palette.ink }
    }

    pub fn muted(&self, text: impl Into<String>) -> Piece {
        Piece { text: text.into(), weight: Weight::Regular, color: self.palette.muted }
    }

    /// The width between the margins.
    pub fn inner(&self) -> f64 {
        self.width - 2.0 * self.margin
    }

    pub fn space(&mut self, height: f64) {
        self.y += height;
    }

    /// Sets text in as many lines as it takes, `indent` from the left margin.
    pub fn text(&mut self, pieces: &[Piece], size: f64, indent: f64) {
        self.text_beside(pieces, size, indent, 0.0);
    }

    /// Sets text that leaves a width of `other` free on the right.
    pub fn text_beside(&mut self, pieces: &[Piece], size: f64, indent: f64, other: f64) {
        let left = self.margin + indent;
        for line in lines(pieces, size, self.inner() - indent - other) {
            self.y += size * LEADING;
            set(&mut self.svg, &line, (left, self.y - size * LEADING / 2.0));
        }
    }

    /// The number of lines that a text takes.
    pub fn count(&self, pieces: &[Piece], size: f64, indent: f64) -> usize {
        lines(pieces, size, self.inner() - indent).len()
    }

    /// A stage's number in a box of its colour, as high as a line of text of this size.
    pub fn chip(&mut self, ordinal: usize, color: RGBColor, size: f64) {
        let side = size * 1.3;
        let (left, middle) = (self.margin, self.y + size * LEADING / 2.0);
        let [top, bottom] = [-side / 2.0, side / 2.0].map(|half| middle + half);
        let bounds = Bounds { left, top, right: left + side, bottom };
        self.svg.rect(bounds, side * 0.22, Paint::Fill(color));
        let style =
            Text { size: size * 0.85, weight: Weight::SemiBold, color: self.palette.surface };
        let at = (left + side / 2.0, middle);
        self.svg.text(&ordinal.to_string(), at, Anchor::Middle, style);
    }

    /// The finished file, `shown` CSS pixels wide, with a title and a description.
    pub fn file(self, shown: f64, words: (&str, &str)) -> String {
        let times = shown / self.width;
        // Whole pixels, so that the last row is fully covered.
        let high = ((self.y + self.margin) * times).ceil();
        let size = (self.width, high / times);
        let mut ground = Svg::new(Letters::Outlined);
        let all = Bounds { left: 0.0, top: 0.0, right: size.0, bottom: size.1 };
        ground.rect(all, 0.0, Paint::Fill(self.palette.surface));
        ground.append(&self.svg).file(size, (shown, high), Some(words))
    }
}

/// The height of lines of text.
#[expect(clippy::cast_precision_loss, reason = "there are a few lines")]
pub(super) fn tall(count: usize, size: f64) -> f64 {
    count as f64 * size * LEADING
}

/// A piece of text within a line, and its distance from the line's left end.
struct Span {
    text: String,
    piece: usize,
    subscript: bool,
    at: f64,
}

/// A line: each span of text, its style, and its offset to the right and down.
type Line = Vec<(String, Text, f64, f64)>;

/// Breaks a text at its spaces into lines of at most `room`. A single word may be wider.
fn lines(pieces: &[Piece], size: f64, room: f64) -> Vec<Line> {
    let mut all: Vec<Vec<Span>> = vec![Vec::new()];
    let mut x = 0.0;
    let mut blank = 0.0;
    let measure = |span: &(usize, bool, String)| {
        let times = if span.1 { SUBSCRIPT.0 } else { 1.0 };
        pieces[span.0].weight.width(&span.2) * size * times
    };
    let fits = |word: &Word| word.spans.iter().map(measure).sum::<f64>() <= room;
    // Text is broken at no-break spaces only if it would not fit otherwise.
    let kept = words(pieces, '\u{a0}');
    let all_words = if kept.iter().all(fits) { kept } else { words(pieces, ' ') };
    for word in all_words {
        let wide: f64 = word.spans.iter().map(measure).sum();
        if x > 0.0 && x + blank + wide > room {
            all.push(Vec::new());
            x = 0.0;
        } else if x > 0.0 {
            x += blank;
        }
        blank = size * pieces.get(word.last).map_or(0.0, |piece| piece.weight.width(" "));
        for span in word.spans {
            let wide = measure(&span);
            let (piece, subscript, text) = span;
            if let Some(line) = all.last_mut() {
                line.push(Span { text, piece, subscript, at: x });
            }
            x += wide;
        }
    }
    let styled = |span: Span| {
        let Piece { weight, color, .. } = pieces[span.piece];
        let (times, down) = if span.subscript { SUBSCRIPT } else { (1.0, 0.0) };
        (span.text, Text { size: size * times, weight, color }, span.at, down * size)
    };
    all.into_iter().map(|line| line.into_iter().map(styled).collect()).collect()
}

/// The text between two spaces.
struct Word {
    /// The piece to which each part belongs, true for a subscript, and the text.
    spans: Vec<(usize, bool, String)>,
    /// The piece in which the word ends.
    last: usize,
}

/// The words of a text, separated by spaces other than `together`.
fn words(pieces: &[Piece], together: char) -> Vec<Word> {
    let mut words = vec![];
    let mut spans: Vec<(usize, bool, String)> = vec![];
    for (n, piece) in pieces.iter().enumerate() {
        let mut subscript = false;
        let mut fresh = true;
        for c in piece.text.chars() {
            if c == ' ' || (c == '\u{a0}' && c != together) {
                if !spans.is_empty() {
                    words.push(Word { spans: std::mem::take(&mut spans), last: n });
                }
                (subscript, fresh) = (false, true);
                continue;
            }
            if c == '_' {
                (subscript, fresh) = (true, true);
                continue;
            }
            if subscript && !c.is_alphanumeric() {
                (subscript, fresh) = (false, true);
            }
            match spans.last_mut() {
                Some(span) if !fresh => span.2.push(c),
                _ => spans.push((n, subscript, c.to_string())),
            }
            fresh = false;
        }
    }
    let last = pieces.len().saturating_sub(1);
    if !spans.is_empty() {
        words.push(Word { spans, last });
    }
    words
}

/// Sets a line. Its position is the left end, at half the height of capitals.
fn set(svg: &mut Svg, line: &Line, (x, y): (f64, f64)) {
    for (text, style, along, down) in line {
        svg.text(text, (x + along, y + down), Anchor::Left, *style);
    }
}
