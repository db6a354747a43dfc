import { roleNouns } from '../lexicon/roles.ts';
import { prepositions, subordinators } from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import { isIntroductory } from './clause.ts';
import { lastMark } from './interpolation.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { findPhraseEnding } from './phraseEnding.ts';

/** "*Anton*, president and chief executive of Acme said": the name that a bare role after it is about. */
export function hostOf(
  tokens: readonly Token[],
  { from, coreTo }: NounPhrase,
  floor: number,
): NounPhrase | undefined {
  let at = from;
  if (tokens[at - 1]?.lower === 'and')
    while (at > floor && from - at < 6 && tokens[at - 1]?.text !== ',') at -= 1;
  const [comma, name, role] = [tokens[at - 1], tokens[at - 2], tokens[coreTo - 1]];
  if (comma?.text !== ',' || name?.capital !== true || at - 2 < floor) return undefined;
  if (role === undefined || !(roleNouns.has(role.lower) || /^(?:ceo|cfo|coo|mp)$/.test(role.lower)))
    return undefined;
  if (tokens[at]?.capital) return undefined;
  const start = (lastMark(tokens, at - 2, floor, ',') ?? floor - 1) + 1;
  const former = tokens[start];
  if (former === undefined || isIntroductory(former, tokens[start + 1])) return undefined;
  const host = findPhraseEnding(tokens, at - 2, floor);
  return host !== undefined && host.to === at - 1 ? host : undefined;
}

/** "*Cruz himself* said" */
export function withReflexive(
  tokens: readonly Token[],
  { from, to, coreTo }: NounPhrase,
): NounPhrase {
  const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[to]?.lower ?? '');
  return reflexive && to === coreTo ? { from, coreTo: to + 1, to: to + 1 } : { from, coreTo, to };
}

/** "*Lopez and the mayor* said": both, when nothing governs the first. */
export function coordinated(
  tokens: readonly Token[],
  phrase: NounPhrase,
  floor: number,
): NounPhrase {
  const { from, to } = phrase;
  if (tokens[from - 1]?.lower !== 'and' || from - 2 < floor) return phrase;
  const first = findPhraseEnding(tokens, from - 2, floor);
  if (first === undefined) return phrase;
  const before = tokens[first.from - 1];
  const free =
    first.from === floor ||
    before?.text === ',' ||
    before?.kind === 'quoted' ||
    subordinators.has(before?.lower ?? '');
  return free ? { from: first.from, coreTo: first.coreTo, to } : phrase;
}

/** "the ad *a senator* that": of a chain of phrases the last, which the relative is about. */
export function lastOf(
  phrase: NounPhrase | undefined,
  tokens: readonly Token[],
  end: number,
): NounPhrase | undefined {
  if (phrase === undefined || phrase.coreTo > end) return phrase;
  for (let at = end; at > phrase.from; at -= 1) {
    if (prepositions.has(tokens[at]?.lower ?? ''))
      return { from: at + 1, coreTo: end + 1, to: end + 1 };
  }
  return phrase;
}
