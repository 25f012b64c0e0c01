/** The compiled chart. */

// Loaded once for the whole page, however often it is asked for; after a failure, again.
export { default as load, Timeline } from "../generated/lstm_time.js";
