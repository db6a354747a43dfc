import type { Finding } from '../finding.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import { auxiliaries, isAdverb, prepositions, times } from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import { findAccording } from './according.ts';
import { findVerbFirst } from './after.ts';
import { isReporting } from './speakerFirst.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

/**
 * A reporting clause at the end of the sentence, after more words of the writer.
 *
 *     It was “the worst storm of the year” by far, Lopez said.
 *                                                  ^^^^^ ^^^^
 */
export function findAtSentenceEnd(passage: Passage, quoted: number): Finding | undefined {
  const { tokens, sentenceStart } = passage;
  const start = sentenceStart[quoted] ?? 0;
  let end = quoted + 1;
  while (end < tokens.length && sentenceStart[end] === start && end - quoted < 60) end += 1;
  for (let at = quoted + 2; at < end; at += 1) {
    if (tokens[at - 1]?.text !== ',') continue;
    const found =
      findAccording(tokens, at) ?? findVerbFirst(tokens, at, true) ?? findPlain(tokens, at);
    if (found === undefined || found.clauseTo > end) continue;
    if (isClosed(tokens, found, end)) return { ...found, strength: 'loose' };
  }
  return undefined;
}

/** Nothing follows but when and where it was said. */
function isClosed(tokens: readonly Token[], { clauseTo }: Finding, end: number): boolean {
  const next = tokens[clauseTo];
  if (next === undefined || clauseTo >= end) return true;
  if (/^[:,]$/.test(next.text) && tokens[clauseTo + 1]?.kind === 'quoted') return false;
  return /^[.,;]$/.test(next.text) || times.has(next.lower) || prepositions.has(next.lower);
}

function findPlain(tokens: readonly Token[], at: number): Finding | undefined {
  const speaker = findPhraseFrom(tokens, at);
  if (speaker === undefined) return undefined;
  let cue = speaker.to;
  while (isAdverb(tokens[cue]?.lower ?? '') || auxiliaries.has(tokens[cue]?.lower ?? '')) cue += 1;
  const verb = tokens[cue]?.capital ? undefined : findCueVerb(tokens[cue]?.lower ?? '');
  if (verb?.kind !== 'say' || !isReporting(tokens, cue, false)) return undefined;
  return { rule: 'speaker after', speaker, cue, clauseTo: cue + 1, strength: 'loose' };
}
