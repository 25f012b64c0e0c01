/** The diagram of the cell. */

import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { narrow, wide } from "../generated/diagram.json";
import type { Stage } from "../generated/lstm_lens.js";
import { STAGES, valueAt } from "../model/scene.ts";
import { type Vocabulary, vocabularies } from "../model/vocabulary.ts";
import { brief, formatExact } from "../wasm/core.ts";
import { exportButton } from "./export-button.ts";
import { messages } from "./messages.ts";
import type { RenderContext } from "./render-context.ts";

/** The most letters of a line in a stage's box. */
const MAX_LABEL = 23;

/** The most letters of a memory's name at the left and at the right end of its rail. */
const MAX_NAME = { wide: { in: 20, out: 32 }, narrow: { in: 16, out: 26 } };

type Point = [x: number, y: number];

/** A name, a value, or a name and a value after it, on one baseline. */
interface Label {
    /** The end of the baseline that `align` says. */
    at: Point;
    align: "start" | "middle" | "end";
    /** The class that colours the value. */
    kind: string;
    name?: keyof Vocabulary["short"];
    /** Its path in a step. */
    value?: string;
}

/** The layout of the diagram, computed by lstm-figure. */
interface Layout {
    size: Point;
    /** True if there is room for full names. */
    roomy: boolean;
    /** The width for a number beside a wire, in units of the font size. The stages show all digits. */
    room: number;
    wires: Array<{ kind: string; points: Point[] }>;
    joints: Point[];
    signs: Array<[sign: string, at: Point]>;
    radius: number;
    tips: Point[];
    labels: Label[];
    /** The upper left corner of each stage's box. */
    stations: Array<{ stage: Stage; at: Point }>;
    box_size: Point;
}

// TypeScript infers arrays of any length for the pairs in JSON.
const LAYOUTS = { wide, narrow } as unknown as Record<"wide" | "narrow", Layout>;

/** The diagram with the current value on every wire. CSS shows one of the two layouts. */
export function diagram(context: RenderContext): TemplateResult {
    return html`<nav class="diagrams" part="diagram" aria-label=${messages.diagram}>${drawLayout(context, "wide")} ${drawLayout(context, "narrow")} ${exportButton(context, "diagram", messages.cell)}</nav>`;
}

function drawLayout(context: RenderContext, name: keyof typeof LAYOUTS): TemplateResult {
    const layout = LAYOUTS[name];
    const { size, wires, joints, tips, signs, labels, stations } = layout;
    return html`<svg class="diagram ${name}" viewBox="0 0 ${size[0]} ${size[1]}">
        <g aria-hidden="true">
            ${wires.map(({ kind, points }) => svg`<path class="wire ${kind}" d="M${points.join(" ")}" />`)}
            ${joints.map(([x, y]) => svg`<circle class="joint" cx=${x} cy=${y} r="3" />`)}
            ${tips.map(([x, y]) => svg`<path class="tip" d="M${x} ${y}l-9 -5v10z" />`)}
            ${signs.map(
                ([sign, [x, y]]) => svg`
                    <circle class="op" cx=${x} cy=${y} r=${layout.radius} />
                    <text class="sign" x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${sign}</text>`,
            )}
            ${labels.map((label) => drawLabel(context, layout, label))}
        </g>
        ${stations.map(({ stage, at }) => drawBox(context, layout, stage, at))}
    </svg>`;
}

/** True for a value that a reader sets. Memories are set at the first step only. */
function isGiven(path: string, step: number): boolean {
    return path === "x" || (step === 1 && (path === "h_prev" || path === "c_prev"));
}

/** A name, a value or both beside a wire. A short given value shows all its digits. */
function drawLabel(context: RenderContext, { roomy, room }: Layout, label: Label): SVGTemplateResult {
    const { at, align, kind, name, value } = label;
    const number = (path: string) => {
        const number = valueAt(context.step, path) ?? Number.NaN;
        const exact = isGiven(path, context.settings.view.step) ? formatExact(number) : "";
        return exact !== "" && exact.length <= 5 ? exact : brief(number, context.settings.view.digits, room);
    };
    const { names } = context;
    const maxLength = MAX_NAME[roomy ? "wide" : "narrow"][align === "end" ? "out" : "in"];
    const choices = roomy ? [names, names.short] : [names.short];
    const vocabulary = choices.find((one) => name && one[name].length <= maxLength) ?? vocabularies.symbols;
    const text = name ? vocabulary[name] : value && number(value);
    const after = name && value ? svg` <tspan class="value">${number(value)}</tspan>` : nothing;
    return svg`<text class=${name ? "name" : `value ${kind}`} text-anchor=${align} x=${at[0]} y=${at[1]}>${text}${after}</text>`;
}

/** A stage's box, which links to the stage. */
function drawBox(
    context: RenderContext,
    layout: Layout,
    stage: Stage,
    [left, top]: Point,
): SVGTemplateResult {
    const { box_size, roomy } = layout;
    const [width, height] = box_size;
    const middle = top + height / 2;
    const names = context.names.stages[stage];
    const fits = (line: string) => line.length <= MAX_LABEL;
    const { label: lines } = names.label.every(fits) ? names : vocabularies.symbols.stages[stage];
    const [first, second] = lines.map((line) => (fits(line) ? line : ""));
    const label = roomy
        ? svg`<text class="label" x=${left + 48} y=${middle - 4}>${first}<tspan x=${left + 48} dy="14">${second}</tspan></text>`
        : nothing;
    const glyph = roomy ? left + 29 : left + width / 2 + 4;
    const visit = (event: Event) => {
        event.preventDefault();
        context.visit(stage);
    };
    return svg`<a
        class="station ${stage}"
        href=${context.live ? `#${stage}` : nothing}
        aria-label=${names.heading}
        aria-current=${stage === context.stage ? "step" : "false"}
        @click=${visit}
    >
        <rect x=${left} y=${top} width=${width} height=${height} rx="8" />
        <text class="place" x=${left + 7} y=${top + 14}>${STAGES.indexOf(stage) + 1}</text>
        <path class="glyph" d="M${glyph - 13} ${middle + 9}c16 0 10 -18 26 -18" />
        ${label}
    </a>`;
}
