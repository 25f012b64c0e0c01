/**
 * The files of lessons in `crates/lstm-lessons/lessons/`. The English file of a lesson has everything, in the
 * order in which a reader meets it; those of other locales have the texts.
 *
 * Braces in a text hold a name in the reader's vocabulary (`{c}`, see `names.ts`) or a figure of the step's
 * start (`{=act.forget@x=-10}`, see `figures.ts`).
 */

import type { Lesson, Stage } from "../../generated/lstm_lens.js";
import type { Goal } from "../../wasm/tour.ts";

export interface LessonFile {
    title: string;
    /** The lesson's own small page, for previews of links. */
    page: { title: string; description: string };
    goal?: GoalTexts & { id: Goal };
    steps: readonly StepFile[];
}

export interface StepFile {
    /** The link to the settings that the step starts from. */
    start: string;
    highlight: Highlight;
    text: string;
    /** A task for the reader. */
    try?: string;
    question?: QuestionFile;
}

export interface QuestionFile {
    ask: string;
    options: readonly OptionFile[];
    /** Shown with the verdict. */
    answer: string;
    /** The change of numbers that shows the answer: `x=-10`, or `B2` for a step of a sequence. */
    see?: string;
    /** True if the chart over time would give the answer away. */
    hidesChart?: boolean;
}

export interface OptionFile {
    text: string;
    /** The condition for this option, see `conditions.ts`. The one without it is right if no other is. */
    right?: string;
}

export type Highlight = Stage | "diagram" | "time";

/** The file of another locale, and the texts of the English one. */
export interface LessonTexts {
    title: string;
    goal?: GoalTexts;
    steps: readonly StepTexts[];
}

export interface GoalTexts {
    task: string;
    hint: string;
    /** Shown when the reader has reached the goal. */
    found: string;
    /** The reason why the example solution works. */
    why: string;
}

export interface StepTexts {
    text: string;
    try?: string;
    question?: { ask: string; options: readonly string[]; answer: string };
}

/** Files by their lesson, from files by their path. */
export function byLesson<File>(files: Record<string, File>): Record<Lesson, File> {
    const entries = Object.entries(files).map(([path, file]) => [
        /([^/.]+)\.\w+\.json$/.exec(path)?.[1],
        file,
    ]);
    return Object.fromEntries(entries) as Record<Lesson, File>;
}

/** The texts of an English file. */
export function textsOf({ title, goal, steps }: LessonFile): LessonTexts {
    const goalTexts = ({ task, hint, found, why }: GoalTexts): GoalTexts => ({ task, hint, found, why });
    const stepTexts = ({ text, try: task, question }: StepFile): StepTexts => ({
        text,
        ...(task && { try: task }),
        ...(question && { question: questionTexts(question) }),
    });
    const questionTexts = ({ ask, options, answer }: QuestionFile) => ({
        ask,
        options: options.map(({ text }) => text),
        answer,
    });
    return { title, ...(goal && { goal: goalTexts(goal) }), steps: steps.map(stepTexts) };
}
