/** The words of the list of keys. */

/** Keys that are pressed together; each row may have several ways. */
interface Row {
    keys: string[][];
    does: string;
}

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const control = isApple ? "⌘" : "Ctrl";

export const words = {
    title: "Keys",
    close: "Close",
    or: "or",
    groups: [
        {
            title: "Anywhere",
            rows: [
                { keys: [["Tab"], ["Shift", "Tab"]], does: "On and back, in the order of computing" },
                { keys: [[control, "Z"]], does: "Undo" },
                {
                    keys: isApple
                        ? [["⇧", "⌘", "Z"]]
                        : [
                              ["Ctrl", "Shift", "Z"],
                              ["Ctrl", "Y"],
                          ],
                    does: "Redo",
                },
                { keys: [["?"]], does: "This list" },
                { keys: [["g"]], does: "What everything is called: the glossary" },
            ],
        },
        {
            title: "On a number",
            rows: [
                { keys: [["↑"], ["→"]], does: "More" },
                { keys: [["↓"], ["←"]], does: "Less" },
                { keys: [["Shift"]], does: "with these: ten times as much" },
                { keys: [[isApple ? "⌥" : "Alt"]], does: "with these: a tenth" },
                { keys: [["Page ↑"], ["Page ↓"]], does: "Ten times as much" },
                { keys: [["Enter"]], does: "Type another number; a digit begins, too" },
                { keys: [["Escape"]], does: "Leave it as it was" },
            ],
        },
        {
            title: "On the dot of a curve, and on time",
            rows: [
                { keys: [["→"], ["←"]], does: "To the right, to the left" },
                { keys: [["Page ↑"], ["Page ↓"]], does: "Further" },
                { keys: [["Home"], ["End"]], does: "To the ends" },
            ],
        },
        {
            title: "On a stage of the diagram",
            rows: [{ keys: [["Enter"]], does: "Go to this stage" }],
        },
    ] satisfies Array<{ title: string; rows: Row[] }>,
};
