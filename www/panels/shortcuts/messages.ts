/** The messages of the list of shortcuts. */

export const messages = {
    title: "Keyboard shortcuts",
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
        dot: "On a curve’s dot or the time slider",
        diagram: "On a stage in the diagram",
    },
    actions: {
        move: "Next or previous control, in the order of computation",
        undo: "Undo",
        redo: "Redo",
        increase: "Increase",
        decrease: "Decrease",
        tenTimes: "with these: ten times as much",
        tenth: "with these: a tenth as much",
        largeStep: "Increase or decrease ten times as much",
        type: "Type a number, or just start with a digit",
        cancel: "Cancel typing",
        slide: "Move right or left",
        slideFurther: "Move further right or left",
        slideToEnd: "Move to the left or right end",
        openStage: "Go to this stage",
    },
};
