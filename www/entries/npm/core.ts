/** The package `lstm-lens/core`: the cell without its pictures. Await `load` before any other call. */

// A copy for each caller, who may change it.
export { presets } from "../../generated/lstm_lens.js";
export type * from "../../wasm/core.ts";
export {
    decode,
    encode,
    formatExact as given,
    formatRounded as shown,
    list,
    load,
    moved,
    normalize as whole,
    nudged,
    run,
    step,
    steps,
    withText,
} from "../../wasm/core.ts";
