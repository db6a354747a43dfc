import type { Finding } from '../finding.ts';
import type { CueVerb } from '../lexicon/cueVerb.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import { auxiliaries, conjunctions, isAdverb, nounLike, prepositions } from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import { findPhraseEnding, findPhraseFrom } from '../syntax/nounPhrase.ts';
import { findClauseSubject, findSubject, governingSubject } from '../syntax/subject.ts';
import { isFiniteVerb, isNounPlace } from '../syntax/verb.ts';
import type { Token } from '../token.ts';
import { findAccording } from './after.ts';

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
  const { tokens } = passage;
  const floor = Math.max(passage.sentenceStart[quoted] ?? 0, quoted - furthest);
  const label = findLabel(tokens, floor, quoted);
  if (label !== undefined) return label;
  const words = findInWords(tokens, floor, quoted) ?? findOpening(passage, floor, quoted);
  if (words !== undefined) return words;
  let thought: Finding | undefined;
  for (let at = quoted - 1; at >= floor; at -= 1) {
    const found = findAccordingBefore(tokens, at, quoted) ?? findVerb(tokens, at, floor, quoted);
    if (found !== undefined && findCueVerb(tokens[at]?.lower ?? '')?.kind === 'think')
      thought ??= found;
    else if (found !== undefined) return found;
    if (tokens[at]?.text === ';') return undefined;
  }
  return thought ?? findColon(tokens, floor, quoted) ?? findAnswer(tokens, floor, quoted);
}

/** PENCE: “...” */
function findLabel(tokens: readonly Token[], floor: number, quoted: number): Finding | undefined {
  if (tokens[quoted - 1]?.text !== ':') return undefined;
  const speaker = findPhraseFrom(tokens, floor);
  if (speaker === undefined || tokens[floor]?.capital !== true) return undefined;
  const rest = tokens.slice(speaker.coreTo, quoted - 1);
  const plain = rest.length === 0 || (rest[0]?.text === '(' && rest.at(-1)?.text === ')');
  const named = tokens.slice(floor, speaker.coreTo).every(({ capital }) => capital);
  if (!plain || !named || speaker.coreTo - speaker.from > 6) return undefined;
  const verb = headlineVerb(tokens, speaker);
  if (verb !== undefined) {
    const subject = { from: floor, coreTo: verb, to: verb };
    return { rule: 'colon', speaker: subject, cue: verb, clauseTo: quoted, strength: 'loose' };
  }
  return { rule: 'label', speaker, cue: quoted - 1, clauseTo: quoted, strength: 'firm' };
}

/** Index of the verb in a headline where every word has a capital: "Lopez *Slams* Rival". */
function headlineVerb(tokens: readonly Token[], { from, coreTo }: NounPhrase): number | undefined {
  for (let at = from + 1; at < coreTo; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (/[^s]s$/.test(word) && (findCueVerb(word)?.form === 'present' || at < coreTo - 1))
      return at;
  }
  return undefined;
}

function findAccordingBefore(
  tokens: readonly Token[],
  at: number,
  quoted: number,
): Finding | undefined {
  const found = findAccording(tokens, at);
  return found === undefined || found.clauseTo > quoted
    ? undefined
    : { ...found, strength: quoted - found.clauseTo < 8 ? 'firm' : 'loose' };
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
  if (nounLike.has(token.lower) && isNounPlace(tokens, at)) return undefined;
  const adjacent = isAdjacent(tokens, at, quoted);
  if (!adjacent && (verb.kind === 'manner' || verb.kind === 'think')) return undefined;
  if (verb.kind === 'manner' && tokens[quoted - 1]?.kind !== 'mark') return undefined;
  const speaker = speakerOf(tokens, at, floor, verb);
  if (speaker === undefined) return undefined;
  const rule =
    verb.form === 'ing'
      ? 'participle'
      : tokens[quoted - 1]?.text === ':'
        ? 'colon'
        : 'speaker before';
  return { rule, speaker, cue: at, clauseTo: quoted, strength: adjacent ? 'firm' : 'loose' };
}

/** Whether nothing but marks, "that" and the person addressed stands between verb and quotation. */
function isAdjacent(tokens: readonly Token[], at: number, quoted: number): boolean {
  for (let between = at + 1; between < quoted; between += 1) {
    const token = tokens[between];
    if (token === undefined || token.kind === 'quoted') return false;
    if (/^[;.]$/.test(token.text)) return false;
  }
  return quoted - at <= 12;
}

function speakerOf(
  tokens: readonly Token[],
  at: number,
  floor: number,
  verb: CueVerb,
): NounPhrase | undefined {
  const before = tokens[at - 1];
  if (verb.form === 'ing') return speakerOfParticiple(tokens, at, floor);
  if (verb.form === 'base') {
    if (
      before === undefined ||
      (!/^(?:to|not|n't|did|do|does|will|would|can|could|may|might|must|should|i|we|they|you)$/.test(
        before.lower,
      ) &&
        !auxiliaries.has(before.lower) &&
        !(conjunctions.has(before.lower) && !(tokens[at - 2]?.lower ?? '').endsWith('s')) &&
        !before.text.endsWith('s'))
    )
      return undefined;
  }
  if (isInverted(tokens, at)) return findPhraseFrom(tokens, at + 1);
  if (isPassive(tokens, at, floor)) return findAgent(tokens, at);
  return findSubject(tokens, at, floor)?.phrase;
}

/** “...,” said X, “...”: the second piece has its verb before its subject. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const quotedBefore =
    before?.kind === 'quoted' || (before?.text === ',' && tokens[at - 2]?.kind === 'quoted');
  return quotedBefore && findPhraseFrom(tokens, at + 1) !== undefined;
}

/** "was asked", "has been called": the subject is not who speaks. */
function isPassive(tokens: readonly Token[], at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  return /^(?:is|are|was|were|be|been|being|got)$/.test(tokens[before]?.lower ?? '');
}

/** "was asked *by Gerard Baker* whether ..." */
function findAgent(tokens: readonly Token[], at: number): NounPhrase | undefined {
  for (let by = at + 1; by < at + 4; by += 1) {
    if (tokens[by]?.lower === 'by') return findPhraseFrom(tokens, by + 1);
  }
  return undefined;
}

function speakerOfParticiple(
  tokens: readonly Token[],
  at: number,
  floor: number,
): NounPhrase | undefined {
  let before = at - 1;
  while (before >= floor && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  const token = tokens[before];
  if (token === undefined || before < floor) return undefined;
  if (/^(?:is|are|was|were|been|'s|'re|'m|kept|keeps)$/.test(token.lower) && !token.possessive) {
    return findSubject(tokens, before + 1, floor)?.phrase;
  }
  const bound =
    token.kind === 'word' &&
    !prepositions.has(token.lower) &&
    !conjunctions.has(token.lower) &&
    !/^(?:while|when|as)$/.test(token.lower);
  if (bound) {
    const phrase = findPhraseEnding(tokens, before, floor);
    const nearest = phrase === undefined ? undefined : lastNameOf(tokens, before, phrase);
    if (nearest !== undefined) return nearest;
  }
  if (token.text === ',') {
    const main = findClauseSubject(tokens, clauseStart(tokens, before, floor), before);
    if (main !== undefined) return main;
  }
  return governingSubject(tokens, before + 1, floor, 0)?.phrase;
}

/** Where the last independent clause before token `end` begins: after "; " or ", but she". */
function clauseStart(tokens: readonly Token[], end: number, floor: number): number {
  for (let at = end - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (token?.text === ';') return at + 1;
    if (!/^(?:and|but|while)$/.test(token?.lower ?? '') || tokens[at - 1]?.text !== ',') continue;
    const phrase = findPhraseFrom(tokens, at + 1);
    if (phrase !== undefined && phrase.to < end && isFiniteVerb(tokens, phrase.to)) return at + 1;
  }
  return floor;
}

/** "footage of Trump saying": the name right before the participle, never the document. */
function lastNameOf(
  tokens: readonly Token[],
  last: number,
  phrase: NounPhrase,
): NounPhrase | undefined {
  let from = last;
  if (tokens[last]?.capital !== true)
    return /^(?:him|her|them)$/.test(tokens[last]?.lower ?? '')
      ? { from: last, coreTo: last + 1, to: last + 1 }
      : undefined;
  while (from > phrase.from && tokens[from - 1]?.capital === true) from -= 1;
  return { from, coreTo: last + 1, to: last + 1 };
}

/** No verb of saying, but a colon: the subject of what stands before it. */
function findColon(tokens: readonly Token[], floor: number, quoted: number): Finding | undefined {
  if (tokens[quoted - 1]?.text !== ':') return undefined;
  const speaker =
    findPossessor(tokens, floor, quoted - 1) ??
    findPresented(tokens, floor) ??
    findClauseSubject(tokens, clauseStart(tokens, quoted, floor), quoted);
  if (speaker === undefined) return undefined;
  return { rule: 'colon', speaker, cue: quoted - 1, clauseTo: quoted, strength: 'loose' };
}

/** "Here's Clinton in December:" */
function findPresented(tokens: readonly Token[], floor: number): NounPhrase | undefined {
  return /^here(?:'s)?$/.test(tokens[floor]?.lower ?? '')
    ? findPhraseFrom(tokens, floor + (tokens[floor + 1]?.lower === 'is' ? 2 : 1))
    : undefined;
}

const speechNouns =
  /^(?:answers?|responses?|reply|replies|messages?|statements?|words?|comments?|remarks?|explanation|conclusion|argument|advice|questions?|reaction|motto|slogan|claims?|promises?|pledge|vow|tweets?|assessment|verdict|point|theory|excuse|warning|prediction|assertion|contention|testimony|post|speech|letter|plea|refrain|mantra|rejoinder|retort|take|complaint|recommendation|quip|declaration|description|confession|apology|insistence|suggestion|admission|observation|rhetoric|quotes?|line|belief|view|call)$/;

/** "the senator's answer:": whoever owns the word for something said. */
function findPossessor(
  tokens: readonly Token[],
  floor: number,
  end: number,
): NounPhrase | undefined {
  for (let at = end - 1; at >= floor; at -= 1) {
    if (!speechNouns.test(tokens[at]?.lower ?? '')) continue;
    for (let owner = at - 1; owner >= Math.max(floor, at - 4); owner -= 1) {
      const token = tokens[owner];
      if (token === undefined || token.kind !== 'word') break;
      if (/^(?:his|her|their|my|our)$/.test(token.lower))
        return { from: owner, coreTo: owner + 1, to: owner + 1 };
      if (token.possessive) return findPhraseEnding(tokens, owner, floor);
    }
  }
  return undefined;
}

/** "the senator's answer was that “...”" */
function findAnswer(tokens: readonly Token[], floor: number, quoted: number): Finding | undefined {
  const speaker = findPossessor(tokens, Math.max(floor, quoted - 8), quoted);
  if (speaker === undefined) return undefined;
  return { rule: 'speaker before', speaker, clauseTo: quoted, strength: 'loose' };
}

/** "in Lopez's words, “...”" */
function findInWords(tokens: readonly Token[], floor: number, quoted: number): Finding | undefined {
  const at = tokens[quoted - 1]?.text === ',' ? quoted - 2 : quoted - 1;
  if (tokens[at]?.lower !== 'words' || at < floor) return undefined;
  const speaker =
    findPossessor(tokens, Math.max(floor, at - 8), at + 1) ??
    (tokens[at + 1]?.lower === 'of' ? findPhraseFrom(tokens, at + 2) : undefined);
  if (speaker === undefined) return undefined;
  return { rule: 'speaker before', speaker, cue: at, clauseTo: quoted, strength: 'firm' };
}

/** "Citing “...”, Lopez urged": the participle comes first, its subject after the quotation. */
function findOpening(
  { tokens, sentenceStart }: Passage,
  floor: number,
  quoted: number,
): Finding | undefined {
  const first = tokens[floor];
  if (first === undefined || findCueVerb(first.lower)?.form !== 'ing' || !first.capital)
    return undefined;
  for (let at = quoted; at < quoted + 30 && sentenceStart[at] === sentenceStart[quoted]; at += 1) {
    const inner = tokens[at]?.kind === 'quoted' && (tokens[at]?.text ?? '').endsWith(',');
    if (!inner && tokens[at]?.text !== ',') continue;
    const speaker = findPhraseFrom(tokens, at + 1);
    if (speaker === undefined) continue;
    return { rule: 'participle', speaker, cue: floor, clauseTo: quoted, strength: 'loose' };
  }
  return undefined;
}
