/** Loader of the compiled chart. */

// `load` loads the module once, and again after a failure.
export { default as load, Timeline } from "../generated/lstm_time.js";
