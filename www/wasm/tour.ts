/** Loader of the compiled goals of lessons and analyses of the inspector. */

// `load` loads the module once, and again after a failure.
export * from "../generated/lstm_tour.js";
export { default as load } from "../generated/lstm_tour.js";
