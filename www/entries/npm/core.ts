/** The cell without its pictures: numbers in, numbers out. `load` comes before everything else. */

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
