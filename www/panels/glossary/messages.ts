/** The words of the glossary; what it explains is named by the catalogue. In braces stand names (`{c}`). */

export const messages = {
    title: "Glossary",
    close: "Close",
    columns: {
        symbol: "Symbol",
        plain: "In plain words",
        what: "What it is",
        formula: "Formula",
        now: "Now",
        place: "Place",
    },
    /** Where it comes about. */
    stage: (n: number) => `Stage ${n}`,
    goTo: (n: number, name: string) => `Stage ${n}: go to ${name}`,
    torch: (name: string, order: string) =>
        `In PyTorch ${name}, with all gates in one tensor, in the order ${order}.`,
    what: {
        x: "What comes in at this step.",
        h: "What the step before has put out. It goes into every sum.",
        c: "What has been kept so far. It goes into none of the four weighted sums: what stays of it and what is added make the new one.",
        w_hh: "How much the {h} counts in a sum: its factor there. Each of the four sums has its own.",
        w_ih: "How much the {x} counts in a sum: its factor there. Each of the four sums has its own.",
        b: "What a sum has in it whatever comes in. Each of the four sums has its own.",
        z: "What one of the four sums comes to. The curve says what becomes of it.",
        sigmoid: "A curve that makes of any number a share between 0 and 1.",
        tanh: "A curve that makes of any number one between −1 and 1.",
        forget: "The share of the {c} that stays.",
        cell: "What could be added to the {c}; if it is below 0, taken away.",
        input: "The share of what could be added that is added.",
        newC: "What stays, and what is added. The next step begins with it.",
        memory: "The {newC}, brought between −1 and 1: what could be put out.",
        output: "The share of what could be put out that is put out.",
        newH: "What the unit puts out. The next step begins with it, too.",
    },
};
