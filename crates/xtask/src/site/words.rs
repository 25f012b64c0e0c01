//! Titles and descriptions of the small pages.

use lstm_core::{Lesson, Preset};

pub const fn preset(preset: Preset) -> (&'static str, &'static str) {
    match preset {
        Preset::Article => (
            "One LSTM step by hand: the article's numbers",
            "Long-term memory 2, short-term memory 1, input 1: what the unit forgets, what it adds, \
             what it puts out, sum by sum. Change any number and the rest follows.",
        ),
        Preset::MinusTen => (
            "What if the LSTM's input were −10?",
            "The article's unit, asked the question that the article leaves open. See which gate shuts, \
             and what is left of both memories.",
        ),
        Preset::Companies => (
            "Two companies, four days, one LSTM",
            "Only the first day differs, and the unit still knows on the fourth. Both companies side by \
             side, day by day, every number on the way.",
        ),
    }
}

pub const fn lesson(lesson: Lesson) -> (&'static str, &'static str) {
    match lesson {
        Lesson::Forget => (
            "The forget gate of an LSTM, step by step",
            "How a sum becomes a share, and the share decides how much of the long-term memory stays. Guess \
             first, then see where the dot lands.",
        ),
        Lesson::Cell => (
            "The candidate of an LSTM: what could be added",
            "A sum with weights of its own, and tanh, which makes of any number one between −1 and 1. Guess \
             first, then see.",
        ),
        Lesson::Input => (
            "The input gate of an LSTM, step by step",
            "Not all that could be added is added. See which share gets in, and how an input of −10 shuts \
             the gate.",
        ),
        Lesson::Memory => (
            "Adding to the long-term memory of an LSTM",
            "What stays and what is added make the new long-term memory. Follow both numbers along the \
             upper line.",
        ),
        Lesson::Output => (
            "The output of an LSTM, step by step",
            "tanh of the new long-term memory, and the share of it that is put out: the new short-term \
             memory, number by number.",
        ),
        Lesson::Companies => (
            "An LSTM over four days: a lesson on two companies",
            "They differ only on the first day. Which of them does the unit still know on the fourth, and \
             what has carried it there?",
        ),
        Lesson::Keep => (
            "Make an LSTM remember for ever",
            "Find weights with which one unit still tells after ten steps what it saw first. Any solution \
             counts; there is a hint.",
        ),
        Lesson::Drop => (
            "Make an LSTM forget at once",
            "Find weights with which one step wipes out the long-term memory, whatever it was. Any \
             solution counts; there is a hint.",
        ),
        Lesson::Count => (
            "Make an LSTM count",
            "Find weights with which the long-term memory is the number of ones that a unit has seen. Any \
             solution counts; there is a hint.",
        ),
        Lesson::Latch => (
            "Make an LSTM switch on and stay on",
            "Find weights with which the output goes up at the first one that a unit sees, and stays up. \
             Any solution counts; there is a hint.",
        ),
    }
}
