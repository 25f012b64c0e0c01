import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { brief, given } from "../core.ts";
import type { Stage } from "../generated/lstm_lens.js";
import { words } from "../words.ts";
import { STAGES } from "./scene.ts";
import { take } from "./take.ts";
import type { View } from "./view.ts";

/** Where things are in the diagram of the cell. */
interface Geometry {
    name: string;
    width: number;
    height: number;
    /** The middle of each stage's box. */
    columns: Record<Stage, number>;
    box: { width: number; height: number; y: number };
    /** The rail of the long-term memory, above everything. */
    c: number;
    /** The rail of the short-term memory, below the boxes, and the one of the input under it. */
    h: number;
    x: number;
    /** Where the new short-term memory leaves. */
    out: number;
    /** The height at which gate and candidate meet, and at which tanh c′ goes round the output gate. */
    meet: number;
    /** Where tanh c′ meets the output gate. */
    last: number;
    /** The radius of × and +. */
    radius: number;
    /** Whether there is room for whole names. */
    roomy: boolean;
    /** The room for a number beside a wire, in units of the font's size; the stages show all digits. */
    room: number;
}

/** Its columns stand above the stages' cards, when those stand side by side. */
const WIDE: Geometry = {
    name: "wide",
    width: 1248,
    height: 236,
    columns: { forget: 146, cell: 373, input: 624, memory: 875, output: 1112 },
    box: { width: 192, height: 46, y: 114 },
    c: 24,
    h: 162,
    x: 204,
    out: 226,
    meet: 66,
    last: 1228,
    radius: 11,
    roomy: true,
    room: 5,
};

const NARROW: Geometry = {
    name: "narrow",
    width: 360,
    height: 254,
    columns: { forget: 76, cell: 137, input: 198, memory: 259, output: 316 },
    box: { width: 48, height: 48, y: 132 },
    c: 30,
    h: 182,
    x: 220,
    out: 242,
    meet: 84,
    last: 348,
    radius: 8,
    roomy: false,
    room: 3.8,
};

const GATES = ["forget", "cell", "input", "output"] as const;

/** The cell, with a live value on every wire. Only one of the two has room at a time. */
export function diagram(view: View): TemplateResult {
    return html`<nav class="diagrams" aria-label=${words.diagram}>${drawn(view, WIDE)} ${drawn(view, NARROW)} ${take(view, "diagram", words.cell)}</nav>`;
}

function drawn(view: View, at: Geometry): TemplateResult {
    const { columns: col, box } = at;
    const { step, settings } = view;
    const top = box.y - box.height / 2;
    const bottom = box.y + box.height / 2;
    const between = (col.cell + col.input) / 2;
    const turn = (col.memory + col.output) / 2;
    const right = at.width - 4;
    const short = (value: number) => brief(value, settings.view.digits, at.room);
    const exactly = (value: number) => {
        const text = given(value);
        return text.length <= 5 ? text : short(value);
    };
    const names = at.roomy ? view.names : view.names.short;
    const wire = (kind: string, path: string) => svg`<path class="wire ${kind}" d=${path} />`;
    const riser = (stage: Stage) => svg`
        ${wire("sum", `M${col[stage]} ${at.x}V${bottom}`)}
        <circle class="joint" cx=${col[stage]} cy=${at.h} r="3" />
        <circle class="joint" cx=${col[stage]} cy=${at.x} r="3" />`;
    const value = (x: number, y: number, text: string, kind = "", anchor = "start") =>
        svg`<text class="value ${kind}" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
    const name = (x: number, y: number, text: string, anchor = "start") =>
        svg`<text class="name" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
    const op = (x: number, y: number, sign: string) => svg`
        <circle class="op" cx=${x} cy=${y} r=${at.radius} />
        <text class="sign" x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${sign}</text>`;
    const gap = 5;
    return html`<svg class="diagram ${at.name}" viewBox="0 0 ${at.width} ${at.height}">
        <g aria-hidden="true">
            ${wire("rail", `M0 ${at.c}H${right}`)} ${wire("rail", `M0 ${at.h}H${col.output}`)}
            ${wire("", `M0 ${at.x}H${col.output}`)}
            ${GATES.map(riser)}
            ${wire("forget", `M${col.forget} ${top}V${at.c}`)}
            ${wire("cell", `M${col.cell} ${top}V${at.meet}H${between}`)}
            ${wire("input", `M${col.input} ${top}V${at.meet}H${between}`)}
            ${wire("", `M${between} ${at.meet}V${at.c}`)}
            ${wire("", `M${col.memory} ${at.c}V${top}`)}
            <circle class="joint" cx=${col.memory} cy=${at.c} r="3" />
            ${wire("memory", `M${col.memory} ${box.y}H${turn}V${at.meet}H${at.last}V${box.y}`)}
            ${wire("output", `M${col.output} ${box.y}H${at.last}`)}
            ${wire("rail", `M${at.last} ${box.y}V${at.out}H${right}`)}
            <path class="tip" d="M${at.width} ${at.c}l-9 -5v10z" />
            <path class="tip" d="M${at.width} ${at.out}l-9 -5v10z" />
            ${op(col.forget, at.c, "×")} ${op(between, at.meet, "×")} ${op(between, at.c, "+")}
            ${op(at.last, box.y, "×")}

            ${name(0, at.c - 10, names.c)} ${value(0, at.c + 18, exactly(step.c_prev))}
            ${name(0, at.h - 7, names.h)} ${value(0, at.h + 16, exactly(step.h_prev))}
            ${name(0, at.x - 7, names.x)} ${value(0, at.x + 16, exactly(step.x))}
            ${name(right, at.c - 10, names.newC, "end")} ${value(right, at.c + 18, short(step.c), "", "end")}
            ${outcome(at, names.newH, short(step.h))}
            ${value((col.forget + between) / 2, at.c - 8, short(step.kept), "", "middle")}
            ${value(between + gap, (at.meet + at.c) / 2 + 4, short(step.added))}
            ${at.roomy ? value(col.memory + gap, at.c + 22, short(step.c)) : nothing}
            ${value((turn + at.last) / 2, at.meet - 6, short(step.tanh_c), "memory", "middle")}
            ${value(col.forget + gap, (at.meet + at.c) / 2 + 8, short(step.act.forget), "forget")}
            ${value(col.cell - gap, top - 6, short(step.act.cell), "cell", "end")}
            ${value(col.input + gap, top - 6, short(step.act.input), "input")}
            ${value(at.last - at.radius - 2, top - 6, short(step.act.output), "output", "end")}
            ${GATES.map((stage) => {
                // The last has a wire close by on its right.
                const [side, anchor] = stage === "output" ? [-gap, "end"] : [gap, "start"];
                const y = (bottom + at.h) / 2 + 4;
                return value(col[stage] + side, y, short(step.pre[stage]), stage, anchor);
            })}
        </g>
        ${STAGES.map((stage) => station(view, at, stage))}
    </svg>`;
}

/** The new short-term memory stands left of its wire, where there is room. */
function outcome(at: Geometry, name: string, value: string): SVGTemplateResult {
    return svg`<text class="name" x=${at.last - 10} y=${at.out + 5} text-anchor="end">${name} <tspan class="value">${value}</tspan></text>`;
}

/** A stage's box: a link that leads to it. */
function station(view: View, at: Geometry, stage: Stage): SVGTemplateResult {
    const { width, height, y } = at.box;
    const left = at.columns[stage] - width / 2;
    const names = view.names.stages[stage];
    const [first, second] = names.label;
    const label = at.roomy
        ? svg`<text class="label" x=${left + 48} y=${y - 4}>${first}<tspan x=${left + 48} dy="14">${second}</tspan></text>`
        : svg``;
    const glyph = at.roomy ? left + 29 : left + width / 2 + 4;
    const follow = (event: Event) => {
        event.preventDefault();
        view.visit(stage);
    };
    return svg`<a
        class="station ${stage}"
        href=${view.live ? `#${stage}` : nothing}
        aria-label=${names.heading}
        aria-current=${stage === view.stage ? "step" : "false"}
        @click=${follow}
    >
        <rect x=${left} y=${y - height / 2} width=${width} height=${height} rx="8" />
        <text class="place" x=${left + 7} y=${y - height / 2 + 14}>${STAGES.indexOf(stage) + 1}</text>
        <path class="glyph" d="M${glyph - 13} ${y + 9}c16 0 10 -18 26 -18" />
        ${label}
    </a>`;
}
