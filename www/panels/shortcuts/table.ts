/** Which keys there are, in the order in which they are listed. */

import type { messages } from "./messages.ts";

/** What stands on a key: itself, or the name of a word for it. */
export type Cap = keyof (typeof messages)["caps"] | { sign: string };

/** Keys pressed together, in as many ways as there are, and what they do. */
interface Row {
    keys: Cap[][];
    does: keyof (typeof messages)["does"];
}

interface Group {
    title: keyof (typeof messages)["groups"];
    rows: Row[];
}

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const sign = (sign: string): Cap => ({ sign });
const control: Cap = isApple ? sign("⌘") : "control";
const alt: Cap = isApple ? sign("⌥") : "alt";
const redo: Cap[][] = isApple
    ? [[sign("⇧"), control, sign("Z")]]
    : [
          [control, "shift", sign("Z")],
          [control, sign("Y")],
      ];

export const table: Group[] = [
    {
        title: "anywhere",
        rows: [
            { keys: [["tab"], ["shift", "tab"]], does: "on" },
            { keys: [[control, sign("Z")]], does: "undo" },
            { keys: redo, does: "redo" },
            { keys: [[sign("?")]], does: "list" },
            { keys: [[sign("g")]], does: "glossary" },
        ],
    },
    {
        title: "number",
        rows: [
            { keys: [[sign("↑")], [sign("→")]], does: "more" },
            { keys: [[sign("↓")], [sign("←")]], does: "less" },
            { keys: [["shift"]], does: "tenTimes" },
            { keys: [[alt]], does: "tenth" },
            { keys: [["up"], ["down"]], does: "tenTimesAlone" },
            { keys: [["enter"]], does: "type" },
            { keys: [["escape"]], does: "leave" },
        ],
    },
    {
        title: "dot",
        rows: [
            { keys: [[sign("→")], [sign("←")]], does: "along" },
            { keys: [["up"], ["down"]], does: "further" },
            { keys: [["home"], ["end"]], does: "ends" },
        ],
    },
    { title: "diagram", rows: [{ keys: [["enter"]], does: "stage" }] },
];
