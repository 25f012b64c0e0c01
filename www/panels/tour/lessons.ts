/** The lessons in order: their goals, and what each step starts from, highlights and asks. */

import order from "../../../crates/lstm-lessons/lessons/order.json";
import type { Lesson, LessonStep, Settings } from "../../generated/lstm_lens.js";
import { decode } from "../../wasm/core.ts";
import type { Goal } from "../../wasm/tour.ts";
import { byLesson, type Highlight, type LessonFile, type QuestionFile } from "./lesson-file.ts";

export const ENGLISH = byLesson(
    import.meta.glob<LessonFile>("../../../crates/lstm-lessons/lessons/*.en.json", {
        eager: true,
        import: "default",
    }),
);

export interface LessonEntry {
    id: Lesson;
    goal: Goal | undefined;
    steps: readonly StepEntry[];
}

export interface StepEntry {
    id: LessonStep;
    lesson: LessonEntry;
    /** The number in its lesson, from 1. */
    number: number;
    highlight: Highlight;
    question: QuestionFile | undefined;
}

function entry(id: Lesson): LessonEntry {
    const { goal, steps } = ENGLISH[id];
    const lesson: LessonEntry = { id, goal: goal?.id, steps: [] };
    lesson.steps = steps.map(({ highlight, question }, n) => ({
        id: `${id}.${n + 1}`,
        lesson,
        number: n + 1,
        highlight,
        question,
    }));
    return lesson;
}

export const LESSONS: readonly LessonEntry[] = (order as Lesson[]).map(entry);

export const STEPS: readonly StepEntry[] = LESSONS.flatMap(({ steps }) => steps);

const byId = new Map(STEPS.map((step) => [step.id, step]));

export function stepOf(id: LessonStep): StepEntry {
    const step = byId.get(id);
    if (!step) throw new Error(`There is no step ${id}.`);
    return step;
}

const starts = new Map<LessonStep, Settings>();

/** The settings that a step starts from: those of its bare link. */
export function startOf(id: LessonStep): Settings {
    const start = starts.get(id) ?? decode(`?lesson=${id}`).settings;
    starts.set(id, start);
    return start;
}
