/** A page's author with a type checker: this compiles against the declarations that are published. */

import type { LstmChange, LstmLens, Settings, Step } from "../../dist/types/lstm-lens.js";

const lens: LstmLens = document.createElement("lstm-lens");
lens.settings = { sequences: [{ inputs: [-10] }], view: { digits: 4 } };
lens.link = "?v=1&x=0,0.5";
const link: string | undefined = lens.link;
lens.hide = "controls,hints";
lens.undo();
const settings: Settings | undefined = lens.settings;
const steps: Step[] = lens.steps;

lens.addEventListener("lstm-change", ({ detail }) => {
    const { settings, steps }: LstmChange = detail;
    const potential: number | undefined = steps[0]?.act.cell;
    const bias: number = settings.weights.forget.b;
    console.log(potential, bias, link);
});
lens.addEventListener("lstm-error", ({ detail: { code, field, value } }) => console.log(code, field, value));

// @ts-expect-error a word where a number belongs
lens.settings = { h: "one" };
// @ts-expect-error steps are worked out, not set
lens.steps = steps;
// @ts-expect-error there is no such gate
settings?.weights.candidate;
