/** The shape of a line, whatever its language: how long it is, how it ends, whether it is prose. */

const ideograph = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** How many words a line has; two ideographs or kana count as one word. */
export function weightOf(text: string): number {
  if (text !== weighed.text) weighed = { text, weight: countOf(text) };
  return weighed.weight;
}

/** The last text and its weight: every rule asks for that of the same line, one after the other. */
let weighed = { text: '', weight: 0 };

function countOf(text: string): number {
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
export function folded(text: string): string {
  if (text !== compared.text) {
    const plain = text.normalize('NFKC').toLowerCase();
    compared = { text, plain: plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() };
  }
  return compared.plain;
}

/** The last text and how it is compared, for the same reason. */
let compared = { text: '', plain: '' };
