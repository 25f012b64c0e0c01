/** The words of the list of keys. */

export const messages = {
    title: "Keys",
    close: "Close",
    or: "or",
    /** The names of keys. */
    keys: {
        alt: "Alt",
        control: "Ctrl",
        down: "Page ↓",
        end: "End",
        enter: "Enter",
        escape: "Escape",
        home: "Home",
        shift: "Shift",
        tab: "Tab",
        up: "Page ↑",
    },
    groups: {
        anywhere: "Anywhere",
        number: "On a number",
        dot: "On the dot of a curve, and on time",
        diagram: "On a stage of the diagram",
    },
    does: {
        on: "On and back, in the order of computing",
        undo: "Undo",
        redo: "Redo",
        more: "More",
        less: "Less",
        tenTimes: "with these: ten times as much",
        tenth: "with these: a tenth",
        tenTimesAlone: "Ten times as much",
        type: "Type another number; a digit begins, too",
        leave: "Leave it as it was",
        along: "To the right, to the left",
        further: "Further",
        ends: "To the ends",
        stage: "Go to this stage",
    },
};
