/** The shape of a line, whatever its language: how long it is, how it ends, whether it is prose. */
import { remembered } from '../../article/remembered.ts';
import { isPlain } from '../../article/plain.ts';

const ideograph = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const plainWord = /[A-Za-z0-9][A-Za-z0-9'’.-]*/g;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Lines whose weight and form are remembered: every rule asks for those of the same line. */
const mostRemembered = 1_000;

/** How many words a line has; two ideographs or kana count as one word. */
export const weightOf = remembered(mostRemembered, countOf);

function countOf(text: string): number {
  if (isPlain(text)) return text.match(plainWord)?.length ?? 0;
  const ideographs = text.match(ideograph)?.length ?? 0;
  const rest = ideographs === 0 ? text : text.replace(ideograph, ' ');
  return (rest.match(word)?.length ?? 0) + ideographs / 2;
}

/** Sentence marks of the scripts that news is written in, and what may close after them. */
const sentenceEnd = /[.!?…؟۔।॥。！？．](?:["'”’»›)\]」』）*]|\[\d+\])*$/u;

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/**
 * Whether a line is running text rather than a heading, a label or a link: a
 * sentence of some length, or so many words that it can be nothing else.
 */
export function isProse(text: string): boolean {
  const weight = weightOf(text);
  return (
    weight >= 30 || (weight >= 6 && endsSentence(text)) || (weight >= 12 && /[:：]$/.test(text))
  );
}

/** Whether a line opens like an item of a list: "• one", "- one", "2) two". */
export function isBulleted(text: string): boolean {
  return /^(?:[•‣▪●◦·*–—-]\s+|\(?\d{1,2}[.)]\s+)\S/u.test(text);
}

/**
 * A line as it is compared with others: letters and digits only, in one case,
 * and without accents, so that a headline without its comma is the same headline.
 */
export const folded = remembered(mostRemembered, (text: string) => {
  const lower = isPlain(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  return isPlain(lower)
    ? lower.replace(/[^a-z0-9]+/g, ' ').trim()
    : lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
});
