/** The keys in the order in which they are listed. Those that open panels follow the first group. */

import type { messages } from "./messages.ts";

/** A key: its sign, or its name in the messages. */
export type Key = keyof (typeof messages)["keys"] | { sign: string };

/** Alternative combinations of keys, and their effect. */
interface Row {
    keys: Key[][];
    does: keyof (typeof messages)["does"];
}

interface Group {
    title: keyof (typeof messages)["groups"];
    rows: Row[];
}

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const sign = (sign: string): Key => ({ sign });
const control: Key = isApple ? sign("⌘") : "control";
const alt: Key = isApple ? sign("⌥") : "alt";
const redo: Key[][] = isApple
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
