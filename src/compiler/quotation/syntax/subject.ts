import { findCueVerb } from '../lexicon/cueVerb.ts';
import { auxiliaries, conjunctions, isAdverb, relatives, times } from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import { coordinated, hostOf, lastOf, withReflexive } from './apposition.ts';
import { findClauseSubject, mainSubject } from './clause.ts';
import { beforeInterpolation } from './interpolation.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { findPhraseEnding } from './phraseEnding.ts';
import { isFiniteVerb } from './verb.ts';

/**
 * The subject of the verb at `verb`, looked for leftwards and no further than `floor`.
 *
 *     John Kirby, a spokesman for the department, also said
 *     ^^^^^^^^^^                                       ^^^^
 */
export function findSubject(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  depth = 0,
): NounPhrase | undefined {
  if (depth > 4) return undefined;
  const at = beforeModifiers(tokens, verb - 1, floor);
  const token = tokens[at];
  if (at < floor || token === undefined) return undefined;
  if (token.lower === 'to' && findCueVerb(tokens[verb]?.lower ?? '')?.form === 'base') {
    return governingSubject(tokens, at, floor, depth);
  }
  if (conjunctions.has(token.lower) || token.lower === 'then') {
    return mainSubject(tokens, at, floor) ?? governingSubject(tokens, at, floor, depth);
  }
  if (token.text === ',' || /^[—–-]+$/.test(token.text) || token.text === ')') {
    if (token.text === ',' && conjunctions.has(tokens[at - 1]?.lower ?? '')) {
      return mainSubject(tokens, at - 1, floor) ?? governingSubject(tokens, at - 1, floor, depth);
    }
    const phrase = beforeInterpolation(tokens, at, floor);
    return phrase ?? governingSubject(tokens, at, floor, depth);
  }
  if (relatives.has(token.lower) && !token.capital) {
    const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (token.lower === 'who') return { from: at, coreTo: at + 1, to: at + 1 };
    return lastOf(findPhraseEnding(tokens, end, floor), tokens, end);
  }
  const phrase = findPhraseEnding(tokens, at, floor);
  if (phrase === undefined) return undefined;
  if (isTime(tokens, phrase)) return findSubject(tokens, phrase.from, floor, depth + 1);
  // "Clinton, an aide said, is": the aide speaks of her; "Clinton, the senator said in a speech" is she.
  const host = tokens[verb + 1]?.text === ',' ? undefined : hostOf(tokens, phrase, floor);
  if (host !== undefined) return host;
  return withReflexive(tokens, coordinated(tokens, phrase, floor));
}

/** "this week", "last Tuesday": when, not who. */
function isTime(tokens: readonly Token[], { from, coreTo }: NounPhrase): boolean {
  const head = tokens[coreTo - 1];
  if (head === undefined || !times.has(head.lower) || coreTo - from > 3) return false;
  return (
    coreTo - from === 1 ||
    /^(?:this|last|next|that|late|early|one|the|a|on|earlier)$/.test(tokens[from]?.lower ?? '')
  );
}

/** Skip adverbs and auxiliaries leftwards: "has also repeatedly *said*". */
function beforeModifiers(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const lower = tokens[at]?.lower ?? '';
    const capital = tokens[at]?.capital;
    if (
      !capital &&
      (auxiliaries.has(lower) || (isAdverb(lower) && !/^(?:back|here|there)$/.test(lower)))
    )
      at -= 1;
    else break;
  }
  return at;
}

/** The subject of the nearest finite verb before token `at`: for coordination, infinitives, participles. */
export function governingSubject(
  tokens: readonly Token[],
  at: number,
  floor: number,
  depth: number,
): NounPhrase | undefined {
  for (let verb = at - 1; verb >= floor; verb -= 1) {
    if (!isFiniteVerb(tokens, verb)) continue;
    const outer = verbBeforeThat(tokens, verb, floor);
    if (outer !== undefined && tokens[at - 1]?.text === ',') verb = outer;
    const subject = findSubject(tokens, verb, floor, depth + 1);
    if (subject !== undefined && subject.from < verb) return subject;
    if (depth > 2) return undefined;
  }
  return findClauseSubject(tokens, floor, at);
}

/** The verb whose "that" clause the verb at `verb` stands in: "she *noted* that he taught law, and added". */
function verbBeforeThat(tokens: readonly Token[], verb: number, floor: number): number | undefined {
  for (let at = verb - 1; at > floor && verb - at < 12; at -= 1) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (tokens[at]?.lower !== 'that') continue;
    return isFiniteVerb(tokens, at - 1) ? at - 1 : undefined;
  }
  return undefined;
}
