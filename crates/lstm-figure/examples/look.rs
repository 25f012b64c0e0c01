use lstm_core::{Named, decode};
use lstm_figure::{Catalogue, Figure, Subject};
fn main() {
    let words = Catalogue::english();
    let mut args = std::env::args().skip(1);
    let (link, subject, width, out) =
        (args.next().unwrap(), args.next().unwrap(), args.next().unwrap(), args.next().unwrap());
    let settings = decode(&link).settings;
    let figure = Figure::new(Subject::named(&subject).unwrap(), &settings, &words).unwrap();
    println!("{}\n{}", figure.title(), figure.alt());
    std::fs::write(out, figure.svg(width.parse().unwrap())).unwrap();
}
