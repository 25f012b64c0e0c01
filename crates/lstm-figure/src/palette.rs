//! The colours of pictures and page. The page's style sheet is generated from this table.

use lstm_core::Stage;
use plotters::style::RGBColor;

const fn hex(rgb: u32) -> RGBColor {
    let [_, r, g, b] = rgb.to_be_bytes();
    RGBColor(r, g, b)
}

/// A colour in CSS notation: `#0072B2`.
pub fn css(RGBColor(r, g, b): RGBColor) -> String {
    format!("#{r:02X}{g:02X}{b:02X}")
}

/// A colour as red, green and blue bytes.
pub fn rgb(RGBColor(r, g, b): RGBColor) -> [u8; 3] {
    [r, g, b]
}

/// The colours of a theme.
///
/// The stages have the hues of Okabe and Ito, shifted until each has the contrast of text,
/// 4.5 : 1, to the surface and colour-blind readers can tell the five apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Background of pictures and cards; text on a stage's colour.
    pub surface: RGBColor,
    /// Background of the page.
    pub ground: RGBColor,
    /// Text, and the wires of the memories.
    pub ink: RGBColor,
    /// Secondary text, labels of axes.
    pub muted: RGBColor,
    /// Axes.
    pub axis: RGBColor,
    /// Guide lines.
    pub faint: RGBColor,
    /// Errors.
    pub alarm: RGBColor,
    /// The stage `forget`.
    pub forget: RGBColor,
    /// The stage `cell`.
    pub cell: RGBColor,
    /// The stage `input`.
    pub input: RGBColor,
    /// The stage `memory`.
    pub memory: RGBColor,
    /// The stage `output`.
    pub output: RGBColor,
}

impl Palette {
    /// The light theme.
    pub const LIGHT: Palette = Palette {
        surface: hex(0xff_ff_ff),
        ground: hex(0xf4_f5_f7),
        ink: hex(0x1a_1f_27),
        muted: hex(0x5a_63_70),
        axis: hex(0x7d_87_94),
        faint: hex(0xdd_e1_e7),
        alarm: hex(0xb3_1b_1b),
        forget: hex(0x00_72_b2),
        cell: hex(0xc4_46_01),
        input: hex(0x00_79_5c),
        memory: hex(0xab_4c_85),
        output: hex(0x4f_43_00),
    };

    /// The dark theme.
    pub const DARK: Palette = Palette {
        surface: hex(0x17_1b_21),
        ground: hex(0x0d_10_14),
        ink: hex(0xe9_ec_f0),
        muted: hex(0xa3_ac_b8),
        axis: hex(0x7c_86_93),
        faint: hex(0x30_37_41),
        alarm: hex(0xff_8a_80),
        forget: hex(0x56_b4_e9),
        cell: hex(0xff_85_52),
        input: hex(0x2b_b5_8d),
        memory: hex(0xe5_8f_c0),
        output: hex(0xf0_d0_60),
    };

    /// A stage's colour in the diagram, on its curve and over time.
    pub fn stage(&self, stage: Stage) -> RGBColor {
        match stage {
            Stage::Forget => self.forget,
            Stage::Cell => self.cell,
            Stage::Input => self.input,
            Stage::Memory => self.memory,
            Stage::Output => self.output,
        }
    }

    /// All colours by their names, those of the page's custom properties.
    pub fn named(&self) -> [(&'static str, RGBColor); 12] {
        [
            ("surface", self.surface),
            ("ground", self.ground),
            ("ink", self.ink),
            ("muted", self.muted),
            ("axis", self.axis),
            ("faint", self.faint),
            ("alarm", self.alarm),
            ("forget", self.forget),
            ("cell", self.cell),
            ("input", self.input),
            ("memory", self.memory),
            ("output", self.output),
        ]
    }
}

#[cfg(test)]
mod tests {
    use lstm_core::Named;

    use super::*;

    type Linear = [f64; 3];

    fn linear(RGBColor(r, g, b): RGBColor) -> Linear {
        [r, g, b].map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// WCAG 2's contrast ratio.
    fn contrast(a: RGBColor, b: RGBColor) -> f64 {
        let luminance = |c: RGBColor| {
            let [r, g, b] = linear(c);
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_has_4_5_to_1_and_axes_have_3_to_1() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            for (name, color) in palette.named() {
                let least = match name {
                    "surface" | "ground" | "faint" => continue,
                    "axis" => 3.0,
                    _ => 4.5,
                };
                for under in [palette.surface, palette.ground] {
                    let ratio = contrast(color, under);
                    assert!(ratio >= least, "{name}: {ratio:.2}");
                }
            }
        }
    }

    /// The generated SVGs find a role by its colour.
    #[test]
    fn no_two_roles_share_a_colour() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            let mut colors = palette.named().map(|(_, color)| css(color)).to_vec();
            colors.sort();
            colors.dedup();
            assert_eq!(colors.len(), palette.named().len());
        }
    }

    /// Simulations of colour blindness: the matrices for full severity of Machado, Oliveira and
    /// Fernandes (2009).
    const VISION: [(&str, [Linear; 3]); 4] = [
        ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "without red",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "without green",
            [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
        ),
        (
            "without blue",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// CIE L*a*b* of a linear colour.
    fn lab([r, g, b]: Linear) -> Linear {
        let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t.max(0.0) + 16.0 / 116.0 };
        let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        let y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
        let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// A CIE76 difference of 10 is seen at a glance.
    #[test]
    fn colour_blind_readers_tell_the_stages_apart() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            for (vision, matrix) in VISION {
                let seen = Stage::ALL.map(|stage| {
                    let color = linear(palette.stage(stage));
                    let mix = |row: Linear| row.iter().zip(color).map(|(m, c)| m * c).sum::<f64>();
                    (stage.name(), lab(matrix.map(mix)))
                });
                for (n, (a, one)) in seen.iter().enumerate() {
                    for (b, other) in &seen[n + 1..] {
                        let apart =
                            one.iter().zip(other).map(|(p, q)| (p - q).powi(2)).sum::<f64>();
                        assert!(apart.sqrt() >= 10.0, "{vision}: {a} and {b}, {:.1}", apart.sqrt());
                    }
                }
            }
        }
    }
}
