import type { Finding } from '../finding.ts';
import type { CueVerb } from '../lexicon/cueVerb.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import { auxiliaries, conjunctions, isAdverb, nounLike, subordinators } from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import { isFiniteVerb, isNounPlace } from '../syntax/verb.ts';
import type { Token } from '../token.ts';
import { findAccording } from './according.ts';
import { findColon, findLabel } from './label.ts';
import { findOpening, isParticiplePlace, speakerOfParticiple } from './participle.ts';
import { findAnswer, findInWords } from './speechNoun.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';
import { findSubject } from '../syntax/subject.ts';

const furthest = 60;

/**
 * The reporting clause before a quotation, in the same sentence.
 *
 *     Ana Lopez, the mayor, told reporters: “We won.”
 *     ^^^^^^^^^             ^^^^
 *     Lopez thanked her team, saying “we won.”
 *     ^^^^^                   ^^^^^^
 */
export function findBefore(passage: Passage, quoted: number): Finding | undefined {
  return findLeading(
    passage,
    Math.max(passage.sentenceStart[quoted] ?? 0, quoted - furthest),
    quoted,
  );
}

/** What the words in `[floor, quoted)` tell about the quotation after them. */
export function findLeading(passage: Passage, floor: number, quoted: number): Finding | undefined {
  const { tokens } = passage;
  return (
    findLabel(passage, floor, quoted) ??
    findInWords(tokens, floor, quoted) ??
    findOpening(passage, floor, quoted) ??
    findByVerb(tokens, floor, quoted) ??
    findColon(tokens, floor, quoted) ??
    findAnswer(tokens, floor, quoted)
  );
}

/** The nearest verb of saying; one that only thinks, or stands in a side clause, yields to one farther off. */
function findByVerb(tokens: readonly Token[], floor: number, quoted: number): Finding | undefined {
  let weak: Finding | undefined;
  for (let at = quoted - 1; at >= floor; at -= 1) {
    if (tokens[at]?.text === ';') break;
    const found = findAccordingBefore(tokens, at, quoted) ?? findVerb(tokens, at, floor, quoted);
    if (found === undefined) continue;
    if (found.strength !== 'guess') return outerOf(tokens, found, floor) ?? found;
    weak ??= found;
  }
  return weak === undefined ? undefined : (outerOf(tokens, weak, floor) ?? weak);
}

/** "*Lynch* said she recalled": the pronoun is whoever said it, so the outer clause names the speaker. */
function outerOf(tokens: readonly Token[], found: Finding, floor: number): Finding | undefined {
  const { from, coreTo } = found.speaker;
  if (coreTo - from !== 1 || !/^(?:he|she|it|they)$/.test(tokens[from]?.lower ?? ''))
    return undefined;
  const outer = tokens[from - 1]?.lower === 'that' ? from - 2 : from - 1;
  const verb = findCueVerb(tokens[outer]?.lower ?? '');
  if (outer < floor || verb?.kind !== 'say' || !isFiniteVerb(tokens, outer)) return undefined;
  const speaker = findSubject(tokens, outer, floor);
  return speaker && { ...found, speaker, cue: outer, strength: 'loose' };
}

function findAccordingBefore(
  tokens: readonly Token[],
  at: number,
  quoted: number,
): Finding | undefined {
  const found = findAccording(tokens, at);
  if (found === undefined || found.clauseTo > quoted) return undefined;
  return { ...found, strength: quoted - found.clauseTo < 8 ? 'firm' : 'loose' };
}

function findVerb(
  tokens: readonly Token[],
  at: number,
  floor: number,
  quoted: number,
): Finding | undefined {
  const token = tokens[at];
  const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
  if (token === undefined || verb === undefined) return undefined;
  const noun = nounLike.has(token.lower) && isNounPlace(tokens, at);
  if (noun && verb.form !== 'ing' && tokens[at - 1]?.lower !== 'to') return undefined;
  const led = /^(?:when|if|once|as|while|though)$/.test(tokens[at - 1]?.lower ?? '');
  if (led && verb.form === 'past') return undefined;
  if (aspects.has(verb.base) && !isMarked(tokens, quoted) && tokens[at + 1]?.lower !== 'it')
    return undefined;
  const near = isNear(tokens, at, quoted);
  if (verb.kind === 'manner' && !(near && isParticled(tokens, at, quoted))) return undefined;
  const speaker = speakerOf(tokens, at, floor, verb);
  if (speaker === undefined) return undefined;
  const colon = tokens[quoted - 1]?.text === ':';
  const rule = verb.form === 'ing' ? 'participle' : colon ? 'colon' : 'speaker before';
  const weak =
    verb.kind === 'think' ||
    (isSideClause(tokens, speaker, floor) && hasComma(tokens, at, quoted)) ||
    isRestrictive(tokens, speaker);
  const strength = weak ? 'guess' : near ? 'firm' : 'loose';
  return { rule, speaker, cue: at, clauseTo: quoted, strength };
}

/** Verbs that report only what a mark sets apart: she began, “...”; but: he has begun “to unmask” them. */
const aspects: ReadonlySet<string> = new Set(['begin', 'continue', 'put', 'counter', 'proceed']);

/** A comma or a colon stands right before the quotation. */
const isMarked = (tokens: readonly Token[], quoted: number): boolean =>
  /^[,:]$/.test(tokens[quoted - 1]?.text ?? '');

/** Whether only marks, "that", where and to whom stand between verb and quotation. */
function isNear(tokens: readonly Token[], at: number, quoted: number): boolean {
  for (let between = at + 1; between < quoted; between += 1) {
    const token = tokens[between];
    if (token === undefined || token.kind === 'quoted' || /^[;.]$/.test(token.text)) return false;
    if (isFiniteVerb(tokens, between) && between > at + 1) return false;
  }
  return quoted - at <= 14;
}

/** "she shot back, “...”": a verb of manner needs its particle and a mark. */
function isParticled(tokens: readonly Token[], at: number, quoted: number): boolean {
  const mark = isMarked(tokens, quoted);
  const plain = /^(?:laugh|smile|chuckle|sigh|nod|shrug|gasp|groan|moan|weep|sob|joke)/;
  const particle = /^(?:back|in|on|off|up|out|with|by)$/.test(tokens[at + 1]?.lower ?? '');
  return mark && (particle || plain.test(tokens[at]?.lower ?? ''));
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1) if (tokens[at]?.text === ',') return true;
  return false;
}

/** "anybody *who* complains": the relative only says which one. */
function isRestrictive(tokens: readonly Token[], { from }: NounPhrase): boolean {
  return tokens[from]?.lower === 'who' && tokens[from - 1]?.kind === 'word';
}

/** The subject belongs to a clause that only says when, why or which. */
function isSideClause(tokens: readonly Token[], { from }: NounPhrase, floor: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || from - 1 < floor || before.kind !== 'word') return false;
  return subordinators.has(before.lower) && !/^(?:that|as)$/.test(before.lower);
}

function speakerOf(
  tokens: readonly Token[],
  at: number,
  floor: number,
  verb: CueVerb,
): NounPhrase | undefined {
  if (verb.form === 'ing') {
    return isParticiplePlace(tokens, at, floor)
      ? speakerOfParticiple(tokens, at, floor)
      : undefined;
  }
  if (verb.form === 'base' && !isBasePlace(tokens, at)) return undefined;
  if (verb.form === 'participle' && !isPerfect(tokens, at, floor)) return undefined;
  if (isInverted(tokens, at)) return findPhraseFrom(tokens, at + 1);
  if (isPassive(tokens, at, floor)) return findAgent(tokens, at);
  return findSubject(tokens, at, floor);
}

/** "to say", "did not say", "can point and cry", "officials say". */
function isBasePlace(tokens: readonly Token[], at: number): boolean {
  const only = tokens[at - 1]?.lower === 'only' ? 1 : 0;
  const before = tokens[at - 1 - only];
  if (before === undefined) return false;
  if (/^(?:to|not|n't|i|we|they|you)$/.test(before.lower) || auxiliaries.has(before.lower))
    return true;
  if (conjunctions.has(before.lower)) return !(tokens[at - 2]?.lower ?? '').endsWith('s');
  if (before.capital && tokens[at - 2]?.lower === 'and') return true;
  return before.text.endsWith('s') || before.possessive || before.text === ',' || isPlural(before);
}

const isPlural = ({ lower }: Token): boolean =>
  /^(?:two|three|both|many|some|others|police|people|men|women|children|few)$/.test(lower);

/** “...,” said X, “...”: the second piece has its verb before its subject. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const comma = before?.text === ',' && tokens[at - 2]?.kind === 'quoted';
  const phrase = findPhraseFrom(tokens, at + 1);
  if (before?.kind === 'quoted' || comma) return phrase !== undefined;
  // "The trouble, says Lopez, is that ...": the clause stands between commas, and words follow.
  const isBetween = before?.text === ',' && tokens[phrase?.to ?? at]?.text === ',';
  const follows = tokens[(phrase?.to ?? at) + 1]?.kind === 'word';
  return isBetween && follows && tokens[at + 1]?.capital === true;
}

/** "was asked", "has been called": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  return /^(?:is|are|was|were|be|been|being|got)$/.test(tokens[before]?.lower ?? '');
}

/** "has written": a participle reports only with its auxiliary. */
function isPerfect(tokens: readonly Token[], at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  return (
    /^(?:has|have|had|'ve|'s|'d)$/.test(tokens[before]?.lower ?? '') ||
    tokens[before]?.possessive === true
  );
}

/** "was asked *by Gerard Baker* whether ..." */
function findAgent(tokens: readonly Token[], at: number): NounPhrase | undefined {
  for (let by = at + 1; by < at + 4; by += 1) {
    if (tokens[by]?.lower === 'by') return findPhraseFrom(tokens, by + 1);
  }
  return undefined;
}
