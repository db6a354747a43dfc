import type { TextRange } from '../../../article/article.ts';
import type { EntityId } from '../../../article/id.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { auxiliaries, isAdverb, prepositions } from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import { isFiniteVerb } from '../syntax/verb.ts';
import type { Place } from './place.ts';

/** A person comes up in the writer's words: by name, or by a pronoun or role already understood. */
export interface Event {
  /** Absent for somebody whom the article does not name: "a passenger". */
  readonly person: EntityId | undefined;
  readonly passage: number;
  readonly token: number;
  /** Number of the sentence, counted through the whole article. */
  readonly sentence: number;
  readonly range: TextRange;
  /** How much the sentence is about the person: 4 for who speaks, 3 for a subject, less for the rest. */
  readonly weight: number;
  /** For a role: the noun it turns on. */
  readonly noun?: string;
  /** For a pronoun or a role: what it was understood by. */
  readonly evidence: readonly TextRange[];
}

/** Where in the article an event is. */
export interface Spot {
  readonly passage: Passage;
  readonly index: number;
  /** Number of the sentence of each token. */
  readonly sentences: readonly number[];
}

/** The event of a name in the writer's words. */
export function eventOf({ passage, index, sentences }: Spot, place: Place): Event {
  const { entity, from, to } = place;
  return {
    person: entity.id,
    passage: index,
    token: from,
    sentence: sentences[from] ?? 0,
    range: rangeOf(passage, from, to),
    weight: weightOf(passage, from, to),
    evidence: [],
  };
}

/** The event of an unnamed person at `[from, to)`: "a passenger said". */
export function strangerOf({ passage, index, sentences }: Spot, from: number, to: number): Event {
  return {
    person: undefined,
    passage: index,
    token: from,
    sentence: sentences[from] ?? 0,
    range: rangeOf(passage, from, to),
    weight: Math.max(3, weightOf(passage, from, to)),
    noun: passage.tokens[to - 1]?.lower ?? '',
    evidence: [],
  };
}

/** The event of a pronoun or role at `[from, to)` that was understood. */
export function anaphorOf(
  { passage, index, sentences }: Spot,
  from: number,
  to: number,
  { entity, evidence }: { readonly entity: EntityId; readonly evidence: readonly TextRange[] },
): Event {
  const { tokens } = passage;
  const word = tokens[from]?.lower ?? '';
  const subject = /^s?he$/.test(word);
  const weight = subject ? Math.max(3, weightOf(passage, from, to)) : weightOf(passage, from, to);
  return {
    person: entity,
    passage: index,
    token: from,
    sentence: sentences[from] ?? 0,
    range: rangeOf(passage, from, to),
    weight: /^(?:his|her|him|himself|herself)$/.test(word) ? 0.8 : weight,
    evidence,
    ...(to - from > 1 && { noun: tokens[to - 1]?.lower ?? '' }),
  };
}

/** The range of the text that the tokens `[from, to)` cover. */
export function rangeOf({ tokens, block }: Passage, from: number, to: number): TextRange {
  const start = tokens[from]?.start ?? 0;
  return { block, start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

function weightOf(passage: Passage, from: number, to: number): number {
  const { tokens, sentenceStart } = passage;
  if (tokens[to - 1]?.possessive) return 0.6;
  if (isModifier(passage, to)) return 0.4;
  if (isSpeaking(passage, from, to)) return 4;
  const before = tokens[from - 1]?.lower ?? '';
  if (isFirst(tokens, sentenceStart[from] ?? from, from)) return 3.2;
  if (prepositions.has(before) && before !== 'as') return 1;
  for (let at = to; at < to + 3; at += 1) if (isFiniteVerb(tokens, at)) return 3;
  return hasApposition(passage, to) ? 2.6 : 1.2;
}

/** The sentence begins with the name, or with the titles before it: "House Speaker *Paul Ryan*". */
function isFirst(tokens: Passage['tokens'], start: number, from: number): boolean {
  if (from - start > 5) return false;
  for (let at = start; at < from; at += 1) {
    if (!isTitle(tokens[at]) || tokens[at]?.possessive || prepositions.has(tokens[at]?.lower ?? ''))
      return false;
  }
  return true;
}

/** "*Trump* campaign spokesman Jason Miller": the name only modifies a noun. */
function isModifier({ tokens }: Passage, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  if (auxiliaries.has(next.lower) || prepositions.has(next.lower) || isAdverb(next.lower))
    return false;
  if (
    /^(?:and|or|but|who|whose|that|which|to|when|while|if|because|himself|herself|then)$/.test(
      next.lower,
    )
  )
    return false;
  if (/(?:ed|ing)$/.test(next.lower)) return false;
  return (
    !isFiniteVerb(tokens, to) && findCueVerb(next.lower) === undefined && !next.lower.endsWith('s')
  );
}

/** "than Lopez, the harbour master": who is explained is what comes next. */
function hasApposition({ tokens }: Passage, to: number): boolean {
  return tokens[to]?.text === ',' && /^(?:who|whose|the|a|an)$/.test(tokens[to + 1]?.lower ?? '');
}

/** Before or after a verb of saying: "said Lopez", "Lopez (D), the mayor, also said". */
function isSpeaking({ tokens }: Passage, from: number, to: number): boolean {
  if (isInverted(tokens, from)) return true;
  let at = to;
  if (tokens[at]?.text === '(') at = after(tokens, at, ')', 12);
  if (tokens[at]?.text === ',') at = after(tokens, at + 1, ',', 22);
  for (let end = at + 4; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (!token.capital && reports(token.lower) && isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

/** "said Lopez", "noted the Quay Post's Ana Lopez": the verb before the name and its titles. */
function isInverted(tokens: Passage['tokens'], from: number): boolean {
  let at = from - 1;
  while (from - at < 6 && isTitle(tokens[at])) at -= 1;
  const verb = tokens[at];
  return (
    verb !== undefined && !verb.capital && reports(verb.lower) && tokens[at - 1]?.kind !== 'word'
  );
}

const isTitle = (token: Passage['tokens'][number] | undefined): boolean =>
  token?.kind === 'word' &&
  (token.capital || token.possessive || token.lower === 'the' || roleNouns.has(token.lower));

function reports(word: string): boolean {
  const verb = findCueVerb(word);
  return verb !== undefined && verb.kind !== 'manner' && /^(?:past|present)$/.test(verb.form);
}

/** Index after the next `sign`, or `from` when none is near. */
function after(tokens: Passage['tokens'], from: number, sign: string, reach: number): number {
  for (let at = from; at < from + reach; at += 1) {
    if (tokens[at]?.text === sign) return at + 1;
    if (tokens[at] === undefined || (sign !== ')' && tokens[at]?.text === '.')) break;
  }
  return from;
}
