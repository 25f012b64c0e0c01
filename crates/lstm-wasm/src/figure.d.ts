/** What a figure shows. */
export type Subject = "forget" | "cell" | "input" | "memory" | "output" | "diagram" | "time" | "frame" | "card";

/** A figure that can be taken away. */
export interface FinishedFigure {
    /** The file. */
    svg: string;
    title: string;
    /** Everything that it shows, in sentences. */
    alt: string;
}
