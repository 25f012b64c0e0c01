/** The messages of the glossary. Braces hold names from the vocabulary (`{c}`). */

export const messages = {
    title: "Glossary",
    close: "Close",
    columns: {
        symbol: "Symbol",
        plain: "In plain words",
        meaning: "Meaning",
        formula: "Formula",
        now: "Now",
        stage: "Stage",
    },
    stage: (n: number) => `Stage ${n}`,
    goTo: (n: number, name: string) => `Stage ${n}: go to ${name}`,
    torch: (name: string, order: string) =>
        `In PyTorch ${name}. One tensor holds all gates in the order ${order}.`,
    meanings: {
        x: "The value that enters at this step.",
        h: "The output of the previous step. It enters all four weighted sums.",
        c: "The value kept from earlier steps. It enters none of the four weighted sums. What stays of it, plus what is added, makes the new one.",
        w_hh: "The factor of the {h} in a weighted sum. Each of the four sums has its own.",
        w_ih: "The factor of the {x} in a weighted sum. Each of the four sums has its own.",
        b: "A constant in a weighted sum, the same for every input. Each of the four sums has its own.",
        z: "The result of a weighted sum. A curve turns it into a share or a value.",
        sigmoid: "A curve that turns any number into a share between 0 and 1.",
        tanh: "A curve that turns any number into a value between −1 and 1.",
        forget: "The share of the {c} that stays.",
        cell: "The possible addition to the {c}. A value below 0 lowers it.",
        input: "The share of the possible addition that is really added.",
        newC: "The sum of what stays and what is added. The next step starts with it.",
        memory: "The {newC}, turned into a value between −1 and 1: the possible output.",
        output: "The share of the possible output that is really put out.",
        newH: "The output of the unit. The next step starts with it, too.",
    },
};
