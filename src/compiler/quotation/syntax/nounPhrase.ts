import { titles } from '../lexicon/roles.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../lexicon/words.ts';
import type { Token } from '../token.ts';

/**
 * The words that name somebody or something, as token indices `[from, to)`, and its
 * core without what follows the name.
 *
 *     a spokesman for the State Department said
 *     ^^^^^^^^^^^ core
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ whole
 */
export interface NounPhrase {
  readonly from: number;
  readonly coreTo: number;
  readonly to: number;
}

/** Most tokens of one run of a noun phrase: more is no name. */
export const longest = 24;

/** "Secretary *of* State Ana Lopez": the preposition belongs to the title before the name. */
export function isTitleOf(tokens: readonly Token[], at: number): boolean {
  const [before, next, name] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.lower !== 'of' || before?.capital !== true || !titles.has(before.lower))
    return false;
  return next?.capital === true && name?.capital === true && next.kind === 'word';
}

/** A word of a closed class, which ends a noun phrase unless it is part of a name. */
export function isClosed({ lower, text, capital }: Token): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  return (
    conjunctions.has(lower) ||
    prepositions.has(lower) ||
    relatives.has(lower) ||
    subordinators.has(lower) ||
    auxiliaries.has(lower) ||
    pronouns.has(lower) ||
    (isAdverb(lower) && !(capital && lower.endsWith('ly')))
  );
}

/** Dwayne "The Rock" Johnson. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.text.length < 30 &&
    tokens[at - 1]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    !/[,.?!]$/.test(token.text)
  );
}

/** Not a bare number, date or punctuation. */
export function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (
    to - from === 1 &&
    determiners.has(last.lower) &&
    !/^(?:one|another|others|all|both|many|some|several|two|three|most|few)$/.test(last.lower)
  )
    return false;
  return /\p{L}/u.test(last.text) || (to - from > 1 && tokens[from]?.capital === true);
}
