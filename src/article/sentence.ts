/** Sentences: the smallest piece of a text that can be shown by itself. */

/** `[start, end)` of a text, without the white space around. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a sentence may end: a closing sign, then marks that close with it, then
 * white space before something that can begin a sentence.
 *
 *     … in the Nineveh [province]", Hussein said. "We have Daesh members …
 *                                               ^^
 */
const boundary =
  /(?<![.!?…؟。！？])[.!?…؟。！？]+["”’»)\]]*\s+(?=["“‘«„([¿¡]*[\p{Lu}\p{Lo}\p{N}])/gu;

/** Words before a full stop that do not end a sentence: titles, initials, dotted abbreviations. */
const abbreviation =
  /(?:^|[\s("“‘«[])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Rev|Hon|No|vs|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The sentences of a text, in order. Together they hold every character but white space. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = text.length - text.trimStart().length;
  for (const { index, 0: signs } of text.matchAll(boundary)) {
    const end = index + signs.trimEnd().length;
    if (abbreviation.test(text.slice(Math.max(start, end - 16), end))) continue;
    sentences.push({ start, end });
    start = index + signs.length;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}
