import type { Confidence } from '../../article/article.ts';
import type { Finding } from './finding.ts';
import { roleNouns } from './lexicon/roles.ts';
import { auxiliaries, isAdverb } from './lexicon/words.ts';
import type { Passage } from './passage.ts';
import { isPronoun } from './speaker.ts';
import type { Token } from './token.ts';

/**
 * How sure it is that a finding is about its quotation, before anybody asks whom it means.
 *
 * - `stated`: a form that means nothing else ("...," said X; X said: "..."), with words
 *   that can only be a speaker.
 * - `inferred`: other words stand between, or the form has other uses (participles, colons).
 * - `unsure`: the subject of the sentence, or a common noun far from the verb.
 */
export function sureness(passage: Passage, finding: Finding): Confidence {
  if (finding.strength === 'guess') return 'unsure';
  const nature = natureOf(passage, finding);
  const isPlain = /^(?:speaker after|cue before speaker|label|signature|according to)$/.test(
    finding.rule,
  );
  if (isPlain && finding.strength === 'firm') {
    const isSure = nature !== 'thing' && !isHearsay(passage, finding);
    return isSure ? 'stated' : 'inferred';
  }
  if (nature === 'thing') return 'unsure';
  const isNext = finding.strength === 'firm' && isAdjacent(passage.tokens, finding);
  if (/^(?:speaker before|colon)$/.test(finding.rule) && isNext && nature === 'name')
    return 'stated';
  if (finding.rule === 'participle' && nature === 'person') return 'unsure';
  return 'inferred';
}

/** “...,” Lopez said, *according to* the ministry: a second source stands between. */
function isHearsay({ tokens, sentenceStart }: Passage, { cue, clauseTo }: Finding): boolean {
  const start = sentenceStart[clauseTo - 1];
  for (let at = clauseTo; at < clauseTo + 25 && sentenceStart[at] === start; at += 1) {
    if (at !== cue && tokens[at]?.lower === 'according') return true;
  }
  return false;
}

/** Whether the words name somebody, stand for somebody, describe somebody, or any thing. */
function natureOf(
  { tokens, language }: Passage,
  { speaker }: Finding,
): 'name' | 'pronoun' | 'person' | 'thing' {
  const head = tokens[speaker.coreTo - 1];
  if (head === undefined) return 'thing';
  if (
    speaker.coreTo - speaker.from === 1 &&
    (isPronoun(head.lower) || /^(?:they|i|we|who|it)$/.test(head.lower))
  )
    return 'pronoun';
  if (head.capital || language === 'ar') return 'name';
  const noun = head.lower;
  return roleNouns.has(noun) || roleNouns.has(noun.replace(/s$/, '')) || bodies.has(noun)
    ? 'person'
    : 'thing';
}

/** Nouns for groups and documents that speak. */
const bodies: ReadonlySet<string> = new Set(
  `police officials authorities sources prosecutors ministry government company campaign office department agency group
  statement report committee council commission court union organisation organization administration embassy
  university newspaper magazine paper party board firm team club army military letter email post people women children
  men members police newspaper hospital school bank institute foundation association federation league crowd others
  document memo release ad campaigners`.split(/\s+/),
);

/** Subject, verb and quotation in a row: adverbs, auxiliaries and whom it was said to may stand between. */
function isAdjacent(tokens: readonly Token[], { speaker, cue, clauseTo }: Finding): boolean {
  if (cue === undefined) return false;
  for (let at = speaker.to; at < cue; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!isAdverb(lower) && !auxiliaries.has(lower)) return false;
  }
  const words = tokens.slice(cue + 1, clauseTo).filter(({ kind }) => kind === 'word');
  return words.length <= 4;
}
