//! The list of lessons in the README.

use lstm_lessons::Lesson;

#[test]
fn the_readme_lists_the_lessons_in_order() {
    let readme = include_str!("../../../README.md");
    let (_, list) = readme.split_once("The lessons are").expect("it lists the lessons");
    let (list, _) = list.split_once('.').expect("the list is a sentence");
    let listed: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    let ids: Vec<&str> = Lesson::all().map(Lesson::id).collect();
    assert_eq!(listed, ids, "The README lists other lessons than lessons/order.json");
}
