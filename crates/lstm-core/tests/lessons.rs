//! The settings that the steps of lessons start from.

use lstm_core::{Goal, Lesson, LessonStep, Named, Settings, Stage, decode, encode, reached};

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
        settings.view.lesson = LessonStep::read(step).ok();
        assert_eq!(start.settings, settings, "{step}");
    }
}

#[test]
fn every_start_is_a_canonical_link_that_is_read_without_a_notice() {
    for step in LessonStep::all() {
        let decoded = decode(step.start());
        assert_eq!(decoded.notices, [], "{step}: {}", step.start());
        assert_eq!(decoded.settings.check(), Ok(()), "{step}");
        assert_eq!(encode(&decoded.settings).as_deref(), Ok(step.start()), "{step}");
    }
}

#[test]
fn a_highlight_is_on_the_page_at_its_step() {
    for lesson in Lesson::all() {
        for (&start, &highlight) in lesson.starts().iter().zip(lesson.highlights()) {
            let inputs = decode(start).settings.current_sequence().inputs.len();
            match highlight {
                "diagram" => {}
                "time" => assert!(inputs > 1, "{}: {start}", lesson.id()),
                stage => assert!(Stage::named(stage).is_some(), "{}: {stage}", lesson.id()),
            }
        }
    }
}

#[test]
fn a_goal_is_known_and_not_reached_at_the_start() {
    for step in LessonStep::all() {
        let Some(name) = step.lesson().goal() else { continue };
        let goal = Goal::named(name).unwrap_or_else(|| panic!("{step}: there is no goal {name}"));
        let Settings { weights, h, .. } = decode(step.start()).settings;
        assert!(!reached(goal, &weights).unwrap().reached, "{step}");
        // The cases of goals begin at h = 0.
        assert_eq!(h, 0.0, "{step}");
    }
    for goal in Goal::names() {
        assert!(Lesson::all().any(|lesson| lesson.goal() == Some(goal)), "{goal} has no lesson");
    }
}

#[test]
fn every_step_is_read_as_it_is_written() {
    for step in LessonStep::all() {
        assert_eq!(LessonStep::read(&step.to_string()), Ok(step));
        assert_eq!(LessonStep::new(step.lesson(), step.step()), Some(step));
    }
    for id in ["", ".", ".1", "gates", "forget.0", "forget.", "forget.5", "forget.1.1", "keep.4"] {
        assert!(LessonStep::read(id).is_err(), "{id:?}");
    }
    assert_eq!(LessonStep::read("gate").unwrap_err().len(), Lesson::all().count());
}

#[test]
fn an_unknown_step_is_reported_with_the_known_ones() {
    let notice = |link| decode(link).notices[0].to_string();
    assert_eq!(
        notice("?lesson=forget.5"),
        "lesson: \"forget.5\" is not allowed; it must be one of forget.1 to forget.4"
    );
    let unknown = notice("?lesson=gates");
    assert!(unknown.contains("forget.1 to forget.4, cell.1 to cell.4, "), "{unknown}");
    let ids = Lesson::all().map(Lesson::step_ids).collect::<Vec<_>>().join(", ");
    assert!(unknown.ends_with(&ids), "{unknown}");
}
