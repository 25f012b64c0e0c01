/** The terms of the share dialog. */

import type { Stage } from "../element/lstm-lens.ts";

/** A way to share, or a platform to paste into. */
export type Platform =
    | "link"
    | "element"
    | "iframe"
    | "dev.to"
    | "wordpress"
    | "ghost"
    | "hugo"
    | "jekyll"
    | "medium";

/** A reader's screen. */
export type Screen = "desktop" | "phone";

/** The part to share. `shown` is the current view if no other part matches it; `lesson` is the current lesson step. */
export type What = "whole" | "diagram" | Stage | "time" | "lesson" | "shown";
