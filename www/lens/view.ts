/** What the parts of the visualizer are drawn from. */

import type { Settings, Stage } from "../generated/lstm_wasm.js";
import type { Numbers } from "./numbers.ts";
import type { Pictures } from "./pictures.ts";
import type { Scene } from "./scene.ts";

export interface View extends Scene {
    /** The stage to which the reader has gone last. */
    stage: Stage;
    numbers: Numbers;
    pictures: Pictures;
    change: (next: Settings) => void;
    visit: (stage: Stage) => void;
}
