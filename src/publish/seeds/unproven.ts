/** A text of an article that is not in its source. */
export class UnprovenError extends Error {}
