/** The table of shortcuts. Those that open panels follow the first group. */

import type { messages } from "./messages.ts";

/** A key: its sign, or its name in the messages. */
export type Key = keyof (typeof messages)["keys"] | { sign: string };

/** Alternative combinations of keys, and their effect. */
interface Row {
    keys: Key[][];
    action: keyof (typeof messages)["actions"];
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
            { keys: [["tab"], ["shift", "tab"]], action: "move" },
            { keys: [[control, sign("Z")]], action: "undo" },
            { keys: redo, action: "redo" },
        ],
    },
    {
        title: "number",
        rows: [
            { keys: [[sign("↑")], [sign("→")]], action: "increase" },
            { keys: [[sign("↓")], [sign("←")]], action: "decrease" },
            { keys: [["shift"]], action: "tenTimes" },
            { keys: [[alt]], action: "tenth" },
            { keys: [["up"], ["down"]], action: "largeStep" },
            { keys: [["enter"]], action: "type" },
            { keys: [["escape"]], action: "cancel" },
        ],
    },
    {
        title: "dot",
        rows: [
            { keys: [[sign("→")], [sign("←")]], action: "slide" },
            { keys: [["up"], ["down"]], action: "slideFurther" },
            { keys: [["home"], ["end"]], action: "slideToEnd" },
        ],
    },
    { title: "diagram", rows: [{ keys: [["enter"]], action: "openStage" }] },
];
