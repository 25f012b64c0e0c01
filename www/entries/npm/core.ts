/** The package `lstm-lens/core`: the cell without its pictures. Await `load` before any other call. */

export type * from "../../wasm/core.ts";
export {
    decode,
    encode,
    given,
    list,
    load,
    moved,
    nudged,
    presets,
    run,
    shown,
    step,
    steps,
    whole,
    withText,
} from "../../wasm/core.ts";
