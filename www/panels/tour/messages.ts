/**
 * The words of the tour. In braces stand names, in both vocabularies (`{c}`, the gates as in `names`, `{s}` their
 * curve), and figures (`{=act.forget@x=-10}`, see `facts.ts`), worked out from what the step starts from.
 */

import type { Lesson, Place } from "../../generated/lstm_lens.js";
import { listed } from "../../i18n/plural.ts";
import type { Goal } from "../../wasm/tour.ts";

export interface PlaceWords {
    text: string;
    /** Something to be done. */
    try?: string;
    /** Asked before it is shown; which option is right is for `questions.ts` to say. */
    question?: { ask: string; options: readonly string[]; answer: string };
}

export interface GoalWords {
    task: string;
    hint: string;
    /** Said when it has been found. */
    found: string;
    /** Why the answer that can be shown is one. */
    why: string;
}

const lessons: Record<Lesson, string> = {
    forget: "The forget gate",
    cell: "What could be added",
    input: "The input gate",
    memory: "Adding to the memory",
    output: "The output",
    companies: "Two companies, four days",
    keep: "Remember for ever",
    drop: "Forget at once",
    count: "Count",
    latch: "Switch on, stay on",
};

const places: Partial<Record<Place, PlaceWords>> = {
    "forget.1": {
        text: "A unit carries a {c} from step to step. Here it is {=c_prev}. The {f1} decides how much of it stays.",
        try: "Read the sum from left to right: it gives {=pre.forget}. Every number in it can be changed. Change one, and see what moves.",
    },
    "forget.2": {
        text: "The curve turns the sum into a share between 0 and 1. It is called {s}. From {=pre.forget} it makes {=act.forget}, so {=kept} of {=c_prev} stays.",
        question: {
            ask: "If the {c} were {=c_prev@c=4}, where would the dot on this curve be?",
            options: ["higher", "in the same place", "lower"],
            answer: "The sum stays {=pre.forget@c=4}: the {f} does not look at the {c}. Of {=c_prev@c=4}, {=kept@c=4} stays.",
        },
    },
    "forget.3": {
        text: "With an {x} of {=x} nearly all of the {c} stays. Now suppose that the {x} is {=x@x=-10}.",
        question: {
            ask: "Where on the curve will the dot land?",
            options: ["near the top", "in the middle", "near the bottom"],
            answer: "The sum falls to {=pre.forget@x=-10}, the share to {=act.forget@x=-10}. The {c} is as good as forgotten.",
        },
    },
    "forget.4": {
        text: "With an {x} of {=x} the {f} is shut: of {=c_prev}, {=kept} stays.",
        try: "Drag the mark up the curve, or focus it and use the arrow keys, or Page ↑ for larger steps. At which input is half of the {c} kept?",
    },
    "cell.1": {
        text: "Now for something new. A second sum, with weights of its own, gives {=pre.cell}.",
        try: "Change a weight in this sum. Which of the other curves move, and which do not?",
    },
    "cell.2": {
        text: "This curve is called tanh. It turns any sum into a value between −1 and 1: from {=pre.cell} it makes {=act.cell}. That much could be added to the {c}.",
        question: {
            ask: "Give this sum a bias of {=weights.cell.b@weights.cell.b=100}. What does tanh make of it?",
            options: ["about 1", "about 10", "about 100"],
            answer: "The sum is {=pre.cell@weights.cell.b=100}, and tanh of it {=act.cell@weights.cell.b=100}. It never gets beyond 1.",
        },
    },
    "cell.3": {
        text: "tanh can be negative, too. Suppose again that the {x} is {=x@x=-10}.",
        question: {
            ask: "Where on the curve will the dot land?",
            options: ["near −1", "near 0", "near 1"],
            answer: "The sum is {=pre.cell@x=-10}, and tanh of it {=act.cell@x=-10}.",
        },
    },
    "cell.4": {
        text: "With an {x} of {=x}, tanh gives {=act.cell}. To add that would be to take away.",
        try: "Drag the mark to the middle of the curve. How much could be added there?",
    },
    "input.1": {
        text: "Not all that could be added is added. That is for the {i1} to decide, with a third sum: {=pre.input}.",
        try: "Compare the three sums so far. They have the same {h} and the same {x}; only their weights differ.",
    },
    "input.2": {
        text: "Its curve is {s} again, so it gives a share: {=act.input}, about 1. Nearly all of {=act.cell} is added: {=added}.",
        question: {
            ask: "If this sum were {=pre.input@h=0;x=0;weights.input.b=0}, what share would be added?",
            options: ["nothing", "half", "everything"],
            answer: "Of it {s} makes {=act.input@h=0;x=0;weights.input.b=0}: in the middle between nothing and everything.",
        },
    },
    "input.3": {
        text: "With an {x} of {=x@x=-10} the {g} is {=act.cell@x=-10}.",
        question: {
            ask: "How much of it will be added?",
            options: ["nearly all", "about half", "next to nothing"],
            answer: "The {i} falls to {=act.input@x=-10}, so {=added@x=-10} is added.",
        },
    },
    "input.4": {
        text: "With an {x} of {=x} the {i} is shut: {=act.cell} × {=act.input} = {=added}. Nothing of it gets in.",
        try: "Make it let this input in after all. Which number do you have to change, and how far?",
    },
    "memory.1": {
        text: "Follow the upper line from left to right. First {=kept} stays of the {c}, then {=added} is added.",
        try: "Change the input, and watch both numbers.",
    },
    "memory.2": {
        text: "Together they are the {newC}: {=kept} + {=added} = {=c}. {rounding}",
        question: {
            ask: "Which makes more of it?",
            options: ["what stays", "what is added"],
            answer: "{=kept} stays, {=added} is added. A gate near 1 keeps what is there, however much that is; what is added is never more than 1.",
        },
    },
    "memory.3": {
        text: "You have seen what both gates do with an {x} of {=x@x=-10}.",
        question: {
            ask: "What will the {newC} be?",
            options: ["about 0", "about 1", "about 3"],
            answer: "{=kept@x=-10} stays, {=added@x=-10} is added: {=c@x=-10}.",
        },
    },
    "memory.4": {
        text: "With an {x} of {=x}, one step has emptied the {c}. It was {=c_prev}, and is {=c}.",
        try: "Make it survive this input. The bias of the {f} is a good place to begin.",
    },
    "output.1": {
        text: "The {newC} is {=c}. It may be of any size; tanh brings it between −1 and 1: {=tanh_c}. That much could be put out.",
        question: {
            ask: "If the {c} had been {=c_prev@c=8}, how much could be put out?",
            options: ["about 0", "about 1", "about 8"],
            answer: "The {newC} would be {=c@c=8}, and tanh of it {=tanh_c@c=8}.",
        },
    },
    "output.2": {
        text: "One last sum, {=pre.output}, and one last {s}: {=act.output}. This is the {o1}: the share that is put out.",
        try: "Change its bias until half is put out.",
    },
    "output.3": {
        text: "{=tanh_c} × {=act.output} = {=h}. {rounding} This is the {newH}: what the unit puts out, and what the next step begins with.",
        question: {
            ask: "Suppose the {o} is shut, by a bias of {=weights.output.b@weights.output.b=-100}. What becomes of the {newC}?",
            options: ["it stays {=c}", "it falls to 0"],
            answer: "It is {=c@weights.output.b=-100}: kept, but not told. Only the {newH} falls, to {=h@weights.output.b=-100}.",
        },
    },
    "output.4": {
        text: "That is the whole step. The {c} was {=c_prev}, and is {=c}; the {h} was {=h_prev}, and is {=h}.",
        try: "Change any number, and follow it to the right, to both ends.",
    },
    "companies.1": {
        text: "A and B each bring one input a day. Both memories begin at {=c_prev}. Only the first day differs: {=x@A1} for A, {=x@B1} for B.",
        question: {
            ask: "For one of them, the {newH} will be near 1 after the fourth day. For which?",
            options: ["A", "B"],
            answer: "A ends at {=h@A4}, B at {=h@B4}. The first day makes all the difference.",
        },
    },
    "companies.2": {
        text: "A after the fourth day: the {newH} is {=h@A4}, about 0.",
        try: "Go through its days, one after the other. The {newC} was {=c@A1} after the first.",
    },
    "companies.3": {
        text: "B on its first day: {=added@B1} is added, so the {newC} is {=c@B1}. The next three days bring the same inputs as for A.",
        question: {
            ask: "On the second day, how much of this memory stays?",
            options: ["nearly all", "about half", "next to nothing"],
            answer: "The {f} is {=act.forget@B2}: of {=c_prev@B2}, {=kept@B2} stays. And each day adds to it.",
        },
    },
    "companies.4": {
        text: "B after the fourth day: the {newH} is {=h@B4}, about 1. The {c} has carried the first day through all the others.",
        try: "Change the first input of B, a little at a time. Below which one does it put out less than a half in the end?",
    },
    "keep.1": {
        text: "Here are two sequences. A begins with a {=x@A1}, B with a {=x@B1}; then come nine times {=x@A2}. A unit that remembers can tell which of them it was.",
        question: {
            ask: "After the first step, the {newC} is {=c@A1} for A and {=c@B1} for B. After ten, with the article’s weights, how far apart will they be?",
            options: ["much farther", "just as far", "closer"],
            answer: "{=c@A10} for A, {=c@B10} for B. They do not stay where they were: with every step the unit makes something of its own of it.",
        },
    },
    "keep.2": {
        text: "Ten steps multiply ten times by the {f}. What must it be, to lose nothing?",
        try: "Change its weights, and those of the {g}; it is checked at once.",
    },
    "keep.3": {
        text: "Nothing lost, nothing added: that is what this unit was thought up for. In a plain network, what it has seen fades with every step.",
        try: "Add steps to A, all with input 0. How long does it last?",
    },
    "drop.1": {
        text: "Here the {c} comes in as {=c_prev}, full of things of the past. The {x} is {=x@A1} in sequence A, {=x@B1} in B.",
        question: {
            ask: "With the article’s weights and an {x} of {=x@A1}, how much of it stays?",
            options: ["most of it", "about half", "next to nothing"],
            answer: "The {f} is {=act.forget@A1}: {=kept@A1} stays.",
        },
    },
    "drop.2": {
        text: "What stays is the {c} × the {f}. Nothing of it is to stay, be the {x} 0 or 1.",
        try: "Change the weights of the {f}. Try both sequences.",
    },
    "drop.3": {
        text: "Now nothing of the {c} gets through a step. What such a unit still knows of the past is what the {h} tells it.",
        try: "Change the first {c} to anything you like, and look at the {newC}.",
    },
    "count.1": {
        text: "A sequence of 0s and 1s. A unit that counts goes up by as much at every 1, and stays where it is at every 0.",
        question: {
            ask: "After 0, 1, 1 comes a 0. What does the {newC} do at it, with the article’s weights?",
            options: ["it rises", "it stays", "it falls"],
            answer: "It was {=c@A3}, and is {=c@A4}. Something is added at a 0, too.",
        },
    },
    "count.2": {
        text: "The {g} is what could be added. It should be 0 where the {x} is 0, and the same at every 1.",
        try: "What is there has to stay, and what comes has to get in. Three sums have to be changed.",
    },
    "count.3": {
        text: "The {c} is now a number that can be read: how often a 1 has come.",
        try: "Change some of the inputs, or play them, and watch it climb.",
    },
    "latch.1": {
        text: "A switch: as long as only 0s come, the {newH} stays near 0. At the first 1 it goes up, and stays up, whatever comes after.",
        question: {
            ask: "All inputs of sequence B are 0. Does the {newH} stay near 0, with the article’s weights?",
            options: ["yes", "no"],
            answer: "It is {=h@B10} in the end.",
        },
    },
    "latch.2": {
        text: "Here it is the {newH} that counts: what is put out. So the {o} has to let it out, too.",
        try: "A cell that counts is half of the way. What does its output do before the first 1, and after it?",
    },
    "latch.3": {
        text: "One 1, and it is on. It has remembered for ever, and it has told so.",
        try: "Change the inputs of B: put a single 1 anywhere.",
    },
};

const goals: Record<Goal, GoalWords> = {
    remember: {
        task: "Find weights with which the {newC} still tells, after ten steps, whether the first {x} was 1 or 0: at least 0.5 apart, and as far as after the first step, give or take a tenth.",
        hint: "The {f} has to be as good as 1, and for that its sum has to be large. And at an input of 0 nothing may be added: there the {g} has to be 0, so it needs no bias, and no weight for the {h}.",
        found: "You have found it: after ten steps it still knows.",
        why: "The {f} has a large bias and no weights: it is open whatever comes. The {g} has no bias: it is 0 where the {x} is 0.",
    },
    forget: {
        task: "Find weights with which the {newC} is the same whatever the {c} was before, from −10 to 10: at an input of 0, and at an input of 1.",
        hint: "The {f} has to be as good as 0. For that its sum has to be far below 0, at an input of 0 and at an input of 1. Which of its numbers works at both?",
        found: "You have found it: one step, and the {c} is forgotten.",
        why: "The {f} has a bias far below 0 and no weights: it is shut whatever comes.",
    },
    count: {
        task: "Find weights with which every 1 raises the {newC} by the same amount, at least 0.1, and every 0 leaves it as it is.",
        hint: "The {f} and the {i} have to be open, whatever comes: large biases, and no weights. Then the {g} alone decides: no bias, no weight for the {h}, and some weight for the {x}.",
        found: "You have found it: it counts.",
        why: "Both gates are open whatever comes. The {g} is 0 at a 0, and as good as 1 at a 1: so the {c} is the number of 1s.",
    },
    latch: {
        task: "Find weights with which the {newH} is nearer to 0 than 0.1 before the first 1, and above 0.5 from then on.",
        hint: "Begin with a cell that counts: tanh of 0 is 0, and tanh of 1 or more is at least 0.76. Then open the {o}, whatever comes, by a large bias and no weights.",
        found: "You have found it: it switches on, and stays on.",
        why: "It counts, and its {o} is open. tanh of the count is 0 before the first 1, and large from then on.",
    },
};

export const messages = {
    lessons,
    places,
    goals,
    /** What the stages' results are called in a sentence. */
    names: {
        plain: {
            f: "forget gate",
            g: "potential long-term memory",
            i: "input gate",
            o: "output gate",
        },
        symbols: {
            f: "forget gate f",
            g: "candidate g",
            i: "input gate i",
            o: "output gate o",
            h: "hidden state h",
            c: "cell state c",
            x: "input x",
            newH: "new hidden state h′",
            newC: "new cell state c′",
        },
    },
    /** A gate where it is first spoken of, with what the stage's heading calls it. */
    called: (gate: string, heading: string) => `${gate} (${heading})`,
    tour: "Tour",
    step: (n: number, of: number) => `step ${n} of ${of}`,
    tryIt: "Try:",
    right: "Right.",
    wrong: "Not quite.",
    answerIs: (option: string) => `The answer is “${option}”.`,
    showAnswer: "Show it",
    chartHidden: "Answer to see the chart.",
    back: "Back",
    next: "Next",
    finish: "Finish",
    all: "All lessons",
    leave: "Leave the tour",
    glossary: "Glossary",
    more: "Full text",
    moreWithQuestion: "Full text, with a question",
    /** In a lesson's last step until its goal is reached. */
    goalOpen: "The goal of this lesson is not reached yet. Go back a step and try, or look at a solution.",
    /** The summary at the end. */
    end: (found: string[], open: string[]) => {
        const still = open.length > 0 ? ` Not solved yet: ${listed(open)}.` : "";
        const told = `Solved: ${listed(found)}.${still}`;
        if (open.length === 0)
            return `${told} That is why it remembers: a gate near 1 passes the memory on unchanged, and the weights decide when.`;
        return found.length > 0 ? told : still.trim();
    },
    solution: "This is one solution.",
    stepsSeen: (count: number, of: number) => (count === of ? "done" : `${count} of ${of} steps seen`),
    solved: "solved",
    passed: (passed: number, total: number) => `${passed} of ${total} checks passed`,
    hint: "Hint",
    showSolution: "Show a solution",
    restoreWeights: "Restore my weights",
    /** The range that a check allows. */
    between: (least: string, most: string) => `between ${least} and ${most}`,
    above: (least: string) => `more than ${least}`,
    below: (most: string) => `less than ${most}`,
    /** The first check that fails. */
    h: (inputs: string, newH: string, wanted: string, actual: string) =>
        `After ${inputs}, the ${newH} should be ${wanted}. It is ${actual}.`,
    rise: (inputs: string, newC: string, wanted: string, actual: string) =>
        `The last input of ${inputs} should raise the ${newC} by ${wanted}. It raises it by ${actual}.`,
    apart: (inputs: string, other: string, newC: string, wanted: string, actual: string) =>
        `The ${newC} after ${inputs} and after ${other} should differ by ${wanted}. The difference is ${actual}.`,
    apartFrom: (x: string, newC: string, from: string, other: string, wanted: string, actual: string) =>
        `With input ${x}, the ${newC} from ${from} and from ${other} should differ by ${wanted}. The difference is ${actual}.`,
};
