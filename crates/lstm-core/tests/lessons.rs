//! The settings that the steps of lessons start from.

use lstm_core::{Place, decode, encode};

/// The meaning of a hand-written `?lesson=forget.2`, as the canonical link to the same settings
/// without its lesson. Links to steps are kept by readers, so no line changes or goes; a new lesson
/// need not be listed.
const STARTS: &str = "\
forget.1 ?v=1
forget.2 ?v=1
forget.3 ?v=1
forget.4 ?v=1&x=-10
cell.1 ?v=1
cell.2 ?v=1
cell.3 ?v=1
cell.4 ?v=1&x=-10
input.1 ?v=1
input.2 ?v=1
input.3 ?v=1
input.4 ?v=1&x=-10
memory.1 ?v=1
memory.2 ?v=1
memory.3 ?v=1
memory.4 ?v=1&x=-10
output.1 ?v=1
output.2 ?v=1
output.3 ?v=1
output.4 ?v=1
companies.1 ?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&digits=4
companies.2 ?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&t=4&digits=4
companies.3 ?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&n=2&digits=4
companies.4 ?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&y=0&y=1&n=2&t=4&digits=4
keep.1 ?v=1&h=0&c=0&x=1,0,0,0,0,0,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0
keep.2 ?v=1&h=0&c=0&x=1,0,0,0,0,0,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0&t=2
keep.3 ?v=1&h=0&c=0&x=1,0,0,0,0,0,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0
drop.1 ?v=1&h=0&c=10&x=0&x=1
drop.2 ?v=1&h=0&c=10&x=0&x=1
drop.3 ?v=1&h=0&c=10&x=0&x=1
count.1 ?v=1&h=0&c=0&x=0,1,1,0,1,0,0,1,1,0
count.2 ?v=1&h=0&c=0&x=0,1,1,0,1,0,0,1,1,0
count.3 ?v=1&h=0&c=0&x=0,1,1,0,1,0,0,1,1,0
latch.1 ?v=1&h=0&c=0&x=0,0,1,0,0,1,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0
latch.2 ?v=1&h=0&c=0&x=0,0,1,0,0,1,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0&t=3
latch.3 ?v=1&h=0&c=0&x=0,0,1,0,0,1,0,0,0,0&x=0,0,0,0,0,0,0,0,0,0
";

#[test]
fn a_step_alone_means_the_settings_it_has_always_started_from() {
    assert_eq!(STARTS.lines().count(), 36);
    for line in STARTS.lines() {
        let (step, link) = line.split_once(' ').unwrap();
        let start = decode(&format!("?lesson={step}"));
        assert_eq!(start.notices, [], "{step}");
        assert_eq!(encode(&start.settings), Ok(format!("{link}&lesson={step}")));

        let mut settings = decode(link).settings;
        settings.view.lesson = Place::read(step).ok();
        assert_eq!(start.settings, settings, "{step}");
    }
}
