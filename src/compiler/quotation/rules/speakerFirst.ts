import type { Finding } from '../finding.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  nounLike,
  pronouns,
  subordinators,
} from '../lexicon/words.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import { isFiniteVerb, isNounPlace } from '../syntax/verb.ts';
import type { Token } from '../token.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

const furthest = 45;

/**
 * A reporting clause whose subject comes first, with whatever stands between it and its verb.
 *
 *     Ana Lopez (PP), who leads the council, also said
 *     ^^^^^^^^^                                   ^^^^
 */
export function findSpeakerFirst(
  tokens: readonly Token[],
  at: number,
  open: boolean,
): Finding | undefined {
  const first = findPhraseFrom(tokens, at);
  if (first === undefined || tokens[at]?.lower === 'who') return undefined;
  const speaker = withPartner(tokens, first);
  const cue = findVerbOf(tokens, speaker, open);
  if (cue === undefined) return findPlural(tokens, speaker);
  return { rule: 'speaker after', speaker, cue, clauseTo: cue + 1, strength: 'firm' };
}

/** "Berger and House Speaker Tim Moore said": two who speak as one. */
function withPartner(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  if (tokens[phrase.to]?.lower !== 'and') return phrase;
  const second = findPhraseFrom(tokens, phrase.to + 1);
  return second === undefined ? phrase : { ...phrase, to: second.to };
}

/** "the Saudis state": a verb that reads as one more noun of the phrase. */
function findPlural(tokens: readonly Token[], { from, coreTo }: NounPhrase): Finding | undefined {
  for (let cue = from + 1; cue < coreTo; cue += 1) {
    const [before, token] = [tokens[cue - 1], tokens[cue]];
    const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
    if (verb?.kind !== 'say' || !(before?.capital || before?.lower.endsWith('s'))) continue;
    if (verb.form !== 'base' && verb.form !== 'present') continue;
    const speaker = { from, coreTo: cue, to: cue };
    return { rule: 'speaker after', speaker, cue, clauseTo: cue + 1, strength: 'firm' };
  }
  return undefined;
}

function findVerbOf(
  tokens: readonly Token[],
  speaker: NounPhrase,
  open: boolean,
): number | undefined {
  const joined = tokens.slice(speaker.coreTo, speaker.to).some(({ lower }) => lower === 'and');
  const first = joined ? speaker.to : speaker.coreTo;
  const bare = tokens[speaker.from];
  const capitals = tokens.slice(speaker.from, first).some(({ capital }) => capital);
  const plain = bare !== undefined && !capitals && !isMarked(bare);
  const end = Math.min(tokens.length, first + (open && !plain ? furthest : 4));
  let other = false;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:?!]$/.test(token.text)) return undefined;
    if (token.kind === 'quoted' && !isShort(token)) return undefined;
    const over = endOfAside(tokens, at, end);
    if (over !== undefined) {
      at = over;
      continue;
    }
    if (isReporting(tokens, at, other)) return at;
    if (!isFiniteVerb(tokens, at) || auxiliaries.has(token.lower)) continue;
    if (at === first && open && isManner(token)) return at;
    other = true;
  }
  return undefined;
}

/** The phrase begins with a word that only a phrase begins with: "the", "his", "he". */
const isMarked = ({ lower }: Token): boolean =>
  pronouns.has(lower) || /^(?:the|a|an|one|another|some|many|several|both|two|three)$/.test(lower);

const isShort = ({ text }: Token): boolean => text.length < 30 && !/[.,?!]$/.test(text);

/** Index of the last token of an aside that begins at `at`: brackets, or a relative clause between commas. */
function endOfAside(tokens: readonly Token[], at: number, end: number): number | undefined {
  const token = tokens[at];
  if (token?.text === '(' || token?.text === '[') {
    for (let close = at + 1; close < end + 20; close += 1) {
      if (/^[)\]]$/.test(tokens[close]?.text ?? '')) return close;
    }
    return undefined;
  }
  if (!/^(?:who|which|whose|whom|where)$/.test(token?.lower ?? '')) return undefined;
  if (tokens[at - 1]?.text === ',') {
    for (let comma = at + 1; comma < end; comma += 1) if (tokens[comma]?.text === ',') return comma;
  }
  return endOfVerb(tokens, at + 1, end);
}

/** "a senior official who asked not to be named": the relative clause takes one verb. */
function endOfVerb(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) {
    if (isFiniteVerb(tokens, at) && !auxiliaries.has(tokens[at + 1]?.lower ?? '')) return at;
  }
  return undefined;
}

/** Whether the word at `at` is a verb of saying that can be the main verb of the clause. */
export function isReporting(tokens: readonly Token[], at: number, other: boolean): boolean {
  const token = tokens[at];
  const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
  if (token === undefined || verb === undefined) return false;
  if (nounLike.has(token.lower) && isNounPlace(tokens, at)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (verb.form === 'base')
    return modals.test(before) || ((before.endsWith('s') || plurals.test(before)) && !other);
  if (verb.form === 'participle') return /^(?:has|have|had)$/.test(before);
  if (verb.form === 'ing') {
    return /^(?:is|are|was|were|been|by|kept)$/.test(before) || (before === ',' && !other);
  }
  if (/^(?:be|been|being|is|are|was|were)$/.test(before)) return false;
  return !(verb.kind === 'name' && tokens[at + 1]?.lower === 'by');
}

const plurals = /^(?:two|three|both|many|some|others|police|people|men|women|children|few)$/;
const modals =
  /^(?:to|not|did|do|does|will|would|can|could|may|might|must|should|i|we|they|you|n't|didn't|won't|wouldn't)$/;

/** A verb that no list has may still carry a quotation when nothing stands between: “No,” Lopez thundered. */
function isManner({ lower }: Token): boolean {
  return (
    /[^e]ed$/.test(lower) &&
    !pronouns.has(lower) &&
    !conjunctions.has(lower) &&
    !subordinators.has(lower) &&
    !isAdverb(lower)
  );
}
