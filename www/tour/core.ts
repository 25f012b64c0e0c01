/** What lessons and study need, compiled. */

// Loaded once for the whole page, however often it is asked for; after a failure, again.
export * from "../generated/lstm_tour.js";
export { default as load } from "../generated/lstm_tour.js";
