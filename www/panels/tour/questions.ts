/** Which answer is right follows from the core's numbers; what is asked is in `words.ts`. */

import type { LessonStep, Settings } from "../../generated/lstm_lens.js";
import { reached, twelve } from "../../wasm/tour.ts";
import { figure } from "./facts.ts";

export interface Question {
    /** The right option, counted from 0, in what the place starts from. */
    right: (start: Settings) => number;
    /** The numbers that show it, as an aside of `facts.ts`. */
    see?: string;
    /** Whether what is seen over time would give it away. */
    veil?: boolean;
}

/** Options from the least to the most, told apart by these bounds. */
const among =
    (spec: string, ...bounds: number[]) =>
    (start: Settings) =>
        bounds.filter((bound) => figure(start, spec) > bound).length;

/** The same with the most first. */
const downFrom =
    (spec: string, ...bounds: number[]) =>
    (start: Settings) =>
        bounds.filter((bound) => figure(start, spec) <= bound).length;

/** The first option if the first figure is greater, else the second. */
const greater = (one: string, other: string) => (start: Settings) =>
    figure(start, one) > figure(start, other) ? 0 : 1;

/** Higher, in the same place, lower. */
const moved = (now: string, then: string) => (start: Settings) =>
    1 - Math.sign(figure(start, then) - figure(start, now));

const same = (one: string, other: string) => (start: Settings) =>
    figure(start, one) === figure(start, other) ? 0 : 1;

/** After ten steps farther apart than after the first, as far, nearer. */
function apart({ weights }: Settings): number {
    const { failure } = reached("remember", twelve(weights));
    if (!failure) return 1;
    return failure.most !== null && failure.actual > failure.most ? 0 : 2;
}

const TEN = "x=-10";
const SHUT = "weights.output.b=-100";

export const questions: Partial<Record<LessonStep, Question>> = {
    "forget.2": { right: moved("pre.forget", "pre.forget@c=4"), see: "c=4" },
    "forget.3": { right: downFrom(`act.forget@${TEN}`, 2 / 3, 1 / 3), see: TEN },
    "cell.2": { right: among("act.cell@weights.cell.b=100", 5, 50), see: "weights.cell.b=100" },
    "cell.3": { right: among(`act.cell@${TEN}`, -0.5, 0.5), see: TEN },
    "input.2": {
        right: among("act.input@h=0;x=0;weights.input.b=0", 0.25, 0.75),
        see: "h=0;x=0;weights.input.b=0",
    },
    "input.3": { right: downFrom(`act.input@${TEN}`, 2 / 3, 1 / 3), see: TEN },
    "memory.2": { right: greater("kept", "added") },
    "memory.3": { right: among(`c@${TEN}`, 0.5, 2), see: TEN },
    "output.1": { right: among("tanh_c@c=8", 0.5, 4), see: "c=8" },
    "output.3": { right: same("c", `c@${SHUT}`), see: SHUT },
    "companies.1": { right: (start) => (figure(start, "h@B4") > 0.5 ? 1 : 0), veil: true },
    "companies.3": { right: downFrom("act.forget@B2", 2 / 3, 1 / 3), see: "B2" },
    "keep.1": { right: apart, veil: true },
    "drop.1": { right: downFrom("act.forget@A1", 2 / 3, 1 / 3) },
    "count.1": { right: moved("c@A3", "c@A4"), veil: true },
    "latch.1": { right: (start) => (Math.abs(figure(start, "h@B10")) < 0.1 ? 0 : 1), veil: true },
};
