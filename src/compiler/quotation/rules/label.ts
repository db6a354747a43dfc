import type { Finding } from '../finding.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import type { Passage } from '../passage.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import type { Token } from '../token.ts';
import { findPossessor } from './speechNoun.ts';
import { clauseStart, findClauseSubject } from '../syntax/clause.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

/**
 * A name and a colon: a transcript, a headline, a list of voices.
 *
 *     PENCE: “The truth is simple.”
 *     ^^^^^^
 */
export function findLabel(passage: Passage, floor: number, quoted: number): Finding | undefined {
  const { tokens } = passage;
  if (tokens[quoted - 1]?.text !== ':') return findHeadlineLabel(passage, floor, quoted);
  const from = labelStart(tokens, floor, quoted - 1);
  const speaker = findPhraseFrom(tokens, from);
  if (speaker === undefined || tokens[from]?.capital !== true) return undefined;
  const rest = tokens.slice(speaker.coreTo, quoted - 1);
  const plain = rest.length === 0 || (rest[0]?.text === '(' && rest.at(-1)?.text === ')');
  const named = tokens.slice(from, speaker.coreTo).every(({ capital }) => capital);
  if (!plain || !named || speaker.coreTo - speaker.from > 6) return undefined;
  if (
    /^(?:said|says|added|asked|wrote)$/.test(tokens[from]?.lower ?? '') &&
    speaker.coreTo > from + 1
  ) {
    const own = { ...speaker, from: from + 1 };
    return {
      rule: 'cue before speaker',
      speaker: own,
      cue: from,
      clauseTo: quoted,
      strength: 'firm',
    };
  }
  const verb = headlineVerb(tokens, speaker);
  if (verb !== undefined) {
    const subject = { from, coreTo: verb, to: verb };
    return { rule: 'colon', speaker: subject, cue: verb, clauseTo: quoted, strength: 'loose' };
  }
  return { rule: 'label', speaker, cue: quoted - 1, clauseTo: quoted, strength: 'firm' };
}

/** Where the label before a colon begins: at the sentence, or after a dash or a bracket. */
function labelStart(tokens: readonly Token[], floor: number, colon: number): number {
  for (let at = colon - 1; at > floor; at -= 1) {
    if (/^(?:[—–\-|\]•*]|--)$/.test(tokens[at]?.text ?? '')) return at + 1;
  }
  let start = floor;
  while (start < colon && tokens[start]?.kind === 'mark') start += 1;
  return start;
}

/** Lopez: Rivals ‘Waving the White Flag’: the label of a headline speaks for the quotations in it. */
function findHeadlineLabel(
  { tokens }: Passage,
  floor: number,
  quoted: number,
): Finding | undefined {
  const speaker = findPhraseFrom(tokens, floor);
  if (floor !== 0 || speaker === undefined || tokens[speaker.to]?.text !== ':') return undefined;
  const words = tokens.slice(0, quoted).filter(({ kind }) => kind === 'word');
  if (words.length > 14 || !words.every((it) => it.capital || it.lower.length < 5))
    return undefined;
  const cue = speaker.to;
  return { rule: 'label', speaker, cue, clauseTo: quoted, strength: 'firm' };
}

/** Index of the verb in a headline where every word has a capital: "Lopez *Slams* Rival". */
function headlineVerb(tokens: readonly Token[], { from, coreTo }: NounPhrase): number | undefined {
  for (let at = from + 1; at < coreTo; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.possessive || !/[^s]s$/.test(token.lower)) continue;
    if (findCueVerb(token.lower)?.form === 'present' || at < coreTo - 1) return at;
  }
  return undefined;
}

/** No verb of saying, but a colon: the subject of what stands before it. */
export function findColon(
  tokens: readonly Token[],
  floor: number,
  quoted: number,
): Finding | undefined {
  if (tokens[quoted - 1]?.text !== ':') return undefined;
  const speaker =
    findPossessor(tokens, Math.max(floor, quoted - 6), quoted - 1) ??
    findPresented(tokens, floor, quoted) ??
    findClauseSubject(tokens, clauseStart(tokens, quoted, floor), quoted);
  if (speaker === undefined) return undefined;
  return { rule: 'colon', speaker, cue: quoted - 1, clauseTo: quoted, strength: 'loose' };
}

/** "Here's Clinton in December:", "More from the report:" */
function findPresented(
  tokens: readonly Token[],
  floor: number,
  quoted: number,
): NounPhrase | undefined {
  if (/^here(?:'s)?$/.test(tokens[floor]?.lower ?? '')) {
    return findPhraseFrom(tokens, floor + (tokens[floor + 1]?.lower === 'is' ? 2 : 1));
  }
  for (let at = quoted - 2; at >= Math.max(floor, quoted - 8); at -= 1) {
    if (tokens[at]?.lower !== 'from') continue;
    const phrase = findPhraseFrom(tokens, at + 1);
    return phrase?.to === quoted - 1 ? phrase : undefined;
  }
  return undefined;
}
