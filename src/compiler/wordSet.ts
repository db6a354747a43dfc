/** The words of a list that is written with blanks between them, over as many lines as it takes. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
