import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { WordList } from '../../gazetteer/wordList.ts';
import type { Segment } from '../text/segment.ts';
import type { Token } from '../text/token.ts';

/** What the tagger sees of one text. */
export interface Sight {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  readonly usage: ReadonlyMap<string, Usage>;
  readonly words: WordList;
  readonly gazetteer: Gazetteer;
}

/** How often a document has a word in lower case, and with a capital where none is due. */
export interface Usage {
  lower: number;
  capital: number;
}

/** Counts the spellings of every word of a document. */
export function usageOf(texts: readonly (readonly Token[])[]): ReadonlyMap<string, Usage> {
  const usage = new Map<string, Usage>();
  for (const tokens of texts) {
    for (const { lower, text, begins, isCapitalized } of tokens) {
      const use = usage.get(lower) ?? { lower: 0, capital: 0 };
      if (text === lower) use.lower += 1;
      else if (isCapitalized && !begins) use.capital += 1;
      usage.set(lower, use);
    }
  }
  return usage;
}

/** The form of a word: "Mosul" -> Xx, "U.S." -> X., "al-Qaeda" -> x-Xx, "2017" -> 0. */
export function shapeOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return 'x';
  if (/^[A-Z][a-z]+$/.test(word)) return 'Xx';
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1+/gu, '$1');
}
