import type { Finding } from '../finding.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import { conjunctions, isAdverb, prepositions, times } from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import { isFiniteVerb } from '../syntax/verb.ts';
import type { Token } from '../token.ts';
import { clauseStart, findClauseSubject, mainSubject } from '../syntax/clause.ts';
import { findPhraseEnding } from '../syntax/phraseEnding.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';
import { findSubject, governingSubject } from '../syntax/subject.ts';

const beForms = /^(?:is|are|was|were|been|be|'s|'re|'m|kept|keeps|started|began)$/;

/** Whether an -ing form reports: not a noun ("about reacting") and not an object ("the feeling"). */
export function isParticiplePlace(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[modified(tokens, at, floor)];
  if (before === undefined) return false;
  if (before.kind !== 'word') return true;
  return !/^(?:about|of|from|for|to|with|at|like|the|a|an|no|any)$/.test(before.lower);
}

function modified(tokens: readonly Token[], at: number, floor: number): number {
  let before = at - 1;
  while (before >= floor && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  return before;
}

/**
 * Who does what the participle at `at` says.
 *
 *     Lopez thanked her team, saying        footage of Lopez saying
 *     ^^^^^                                            ^^^^^
 */
export function speakerOfParticiple(
  tokens: readonly Token[],
  at: number,
  floor: number,
): NounPhrase | undefined {
  const before = modified(tokens, at, floor);
  const token = tokens[before];
  if (token === undefined || before < floor) return undefined;
  if (beForms.test(token.lower) && !token.possessive) {
    return findSubject(tokens, before + 1, floor);
  }
  if (isFree(token)) return ofClause(tokens, before, floor);
  const last = skipDays(tokens, before, floor);
  const nearest = nearestName(tokens, last, findPhraseEnding(tokens, last, floor), floor);
  return nearest ?? governingSubject(tokens, before + 1, floor, 0);
}

/** "a statement *Wednesday* saying": the day is not who speaks. */
function skipDays(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  while (at > floor && times.has(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** The participle hangs on the clause, not on the noun before it. */
const isFree = (token: Token): boolean =>
  token.kind !== 'word' ||
  prepositions.has(token.lower) ||
  conjunctions.has(token.lower) ||
  /^(?:while|when|as)$/.test(token.lower);

function ofClause(tokens: readonly Token[], before: number, floor: number): NounPhrase | undefined {
  if (tokens[before]?.text === ',' || tokens[before]?.kind === 'quoted') {
    // "..., Lopez said, adding": the clause that ends at the comma.
    const verb = before - 1;
    if (findCueVerb(tokens[verb]?.lower ?? '') !== undefined && isFiniteVerb(tokens, verb)) {
      const subject = findSubject(tokens, verb, floor);
      if (subject !== undefined) return subject;
    }
    const trailing = trailingSpeaker(tokens, before, floor);
    if (trailing !== undefined) return trailing;
    const main = findClauseSubject(tokens, clauseStart(tokens, before, floor), before);
    if (main !== undefined) return main;
  }
  const twin = /^(?:and|or|but)$/.test(tokens[before]?.lower ?? '')
    ? twinOf(tokens, before, floor)
    : undefined;
  if (twin !== undefined) return speakerOfParticiple(tokens, twin, floor);
  return mainSubject(tokens, before, floor) ?? governingSubject(tokens, before + 1, floor, 0);
}

/** "It is over, *Lopez* said on Tuesday, noting": the reporting clause right before the comma. */
function trailingSpeaker(
  tokens: readonly Token[],
  close: number,
  floor: number,
): NounPhrase | undefined {
  let start = close - 1;
  while (start > floor && tokens[start - 1]?.text !== ',') start -= 1;
  const phrase = start > floor ? findPhraseFrom(tokens, start) : undefined;
  if (phrase === undefined) return undefined;
  const verb = tokens[phrase.to]?.capital ? undefined : findCueVerb(tokens[phrase.to]?.lower ?? '');
  return verb?.kind === 'say' && isFiniteVerb(tokens, phrase.to) ? phrase : undefined;
}

/** "*tweeting* that it was over and asking": the participle that this one is joined to. */
function twinOf(tokens: readonly Token[], conjunction: number, floor: number): number | undefined {
  for (let at = conjunction - 1; at > floor; at -= 1) {
    if (tokens[at]?.text === ';') return undefined;
    const verb = tokens[at]?.capital ? undefined : findCueVerb(tokens[at]?.lower ?? '');
    if (verb?.form === 'ing' && isParticiplePlace(tokens, at, floor)) return at;
  }
  return undefined;
}

/** The name right before the participle, never the document: "footage of *Lopez* saying". */
function nearestName(
  tokens: readonly Token[],
  last: number,
  phrase: NounPhrase | undefined,
  floor: number,
): NounPhrase | undefined {
  const token = tokens[last];
  if (token === undefined) return undefined;
  const accompanying = findAccompanying(tokens, last, floor);
  if (accompanying !== undefined) return accompanying;
  if (!token.capital) {
    if (/^(?:him|her|them)$/.test(token.lower))
      return { from: last, coreTo: last + 1, to: last + 1 };
    return bearers.test(token.lower) ? nearestNoun(tokens, last, phrase) : undefined;
  }
  let from = last;
  while (from > (phrase?.from ?? floor) && tokens[from - 1]?.capital === true) from -= 1;
  // "responded on Facebook writing": where, not who.
  const before = tokens[from - 1]?.lower ?? '';
  if (prepositions.has(before) && !/^(?:of|with)$/.test(before)) return undefined;
  return { from, coreTo: last + 1, to: last + 1 };
}

/** Things that bear words of their own, unlike a statement, which is its issuer's. */
const bearers =
  /^(?:signs?|banners?|placards?|posters?|stickers?|plaques?|hats?|caps?|shirts?|t-shirts?|buttons?|billboards?|graffiti|leaflets?|flyers?|headlines?|covers?|editorials?|voice-over|ads?|advertisements?)$/;

/** "held up *a sign* saying": the last noun of the chain. */
function nearestNoun(
  tokens: readonly Token[],
  last: number,
  phrase: NounPhrase | undefined,
): NounPhrase | undefined {
  if (phrase === undefined) return undefined;
  let from = last;
  while (from > phrase.from && !prepositions.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  return { from, coreTo: last + 1, to: last + 1 };
}

/** "..., with *many marchers and spectators* chanting": all between the preposition and the participle. */
function findAccompanying(
  tokens: readonly Token[],
  last: number,
  floor: number,
): NounPhrase | undefined {
  for (let at = last; at > Math.max(floor, last - 9); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isFiniteVerb(tokens, at)) return undefined;
    if (token.lower !== 'with') continue;
    const opens = tokens[at - 1]?.text === ',' || at === floor;
    const phrase = opens ? findPhraseFrom(tokens, at + 1) : undefined;
    return phrase && { ...phrase, to: last + 1 };
  }
  return undefined;
}

/** "Citing “...”, Lopez urged": the participle comes first, its subject after the quotation. */
export function findOpening(
  { tokens, sentenceStart }: Passage,
  floor: number,
  quoted: number,
): Finding | undefined {
  const led = /^(?:after|by|while|before|in|on|despite|without)$/.test(tokens[floor]?.lower ?? '');
  const opening = led ? floor + 1 : floor;
  const first = tokens[opening];
  if (first === undefined || !(first.capital || led) || findCueVerb(first.lower)?.form !== 'ing')
    return undefined;
  for (let at = quoted; at < quoted + 30 && sentenceStart[at] === sentenceStart[quoted]; at += 1) {
    const inner = tokens[at]?.kind === 'quoted' && (tokens[at]?.text ?? '').endsWith(',');
    if (!inner && tokens[at]?.text !== ',') continue;
    const speaker = findPhraseFrom(tokens, at + 1);
    if (speaker === undefined) continue;
    return { rule: 'participle', speaker, cue: opening, clauseTo: quoted, strength: 'loose' };
  }
  return undefined;
}
