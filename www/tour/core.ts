/** What lessons and study need, compiled. */

import type { Place } from "../generated/lstm_lens.js";
import { start as begun } from "../generated/lstm_tour.js";

// Loaded once for the whole page, however often it is asked for; after a failure, again.
export * from "../generated/lstm_tour.js";
export { default as load } from "../generated/lstm_tour.js";

const starts = new Map<Place, ReturnType<typeof begun>>();

/** What a step starts from, and what it looks at; asked of the core once. */
export function start(place: Place): ReturnType<typeof begun> {
    const known = starts.get(place) ?? begun(place);
    starts.set(place, known);
    return known;
}
