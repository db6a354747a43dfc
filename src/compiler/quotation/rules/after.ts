import type { Finding } from '../finding.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { isAdverb, pronouns, times } from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import { isFiniteVerb } from '../syntax/verb.ts';
import type { Token } from '../token.ts';
import { findAccording } from './according.ts';
import { findSpeakerFirst } from './speakerFirst.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

/**
 * The reporting clause right after a quotation, whatever the order of its parts.
 *
 *     “We won,” said Ana Lopez, the mayor of Quito.
 *               ^^^^ ^^^^^^^^^
 *     “We won”, Ana Lopez, who leads the council, said.
 *               ^^^^^^^^^                         ^^^^
 */
export function findAfter(passage: Passage, quoted: number): Finding | undefined {
  const { tokens } = passage;
  const inner = tokens[quoted]?.text ?? '';
  let at = quoted + 1;
  while (tokens[at]?.text === ',') at += 1;
  const next = tokens[at];
  if (next === undefined) return undefined;
  const comma = at > quoted + 1 || /,[)\]'’”"]*$/u.test(inner);
  const open = comma || endsOpen.test(inner);
  if (isDash(next)) return findSignature(tokens, at) ?? findClause(tokens, at + 1, open);
  if (next.kind !== 'word') return undefined;
  if (!open) {
    if (/\.[)\]'’”"]*$/u.test(inner)) return findOwnSentence(tokens, at);
    // “We won” said Lopez: a forgotten comma. In the midst of a sentence the words are part of it.
    if (passage.sentenceStart[quoted] !== quoted) return undefined;
  }
  const found = findClause(tokens, at, open);
  return found === undefined || (!comma && leadsToQuotation(tokens, found)) ? undefined : found;
}

/** A quotation that asks, cries out or breaks off, and so needs no comma. */
const endsOpen = /(?:[?!…—–-]|\.\.\.|\. \. \.)[)\]'’”"]*$/u;
const isDash = ({ text }: Token): boolean => /^(?:[—–―-]|--)$/.test(text);

/** “This is wonderful news.” — Maria Perez, Leeds */
export function findSignature(tokens: readonly Token[], dash: number): Finding | undefined {
  const speaker = findPhraseFrom(tokens, dash + 1);
  if (speaker === undefined || tokens[dash + 1]?.capital !== true) return undefined;
  const tail = tokens.slice(speaker.coreTo);
  const short = tail.length < 14 && tail.every((it) => it.kind !== 'quoted');
  const verbless = tail.every((_, index) => !isFiniteVerb(tokens, speaker.coreTo + index));
  if (!short || !verbless) return undefined;
  return { rule: 'signature', speaker, clauseTo: tokens.length, strength: 'firm' };
}

/** A quotation that ended with a full stop takes only a whole sentence of reporting: “No.” Lopez said. */
function findOwnSentence(tokens: readonly Token[], at: number): Finding | undefined {
  const found = findClause(tokens, at, true);
  if (found?.cue === undefined) return undefined;
  const inverted = found.speaker.from > found.cue;
  const end = inverted ? tokens[found.speaker.to] : tokens[found.cue + 1];
  const closes = end === undefined || end.text === '.' || times.has(end.lower);
  return closes && !leadsToQuotation(tokens, found) ? found : undefined;
}

/** Whether the clause is about the next quotation: “Why?” Lopez then wrote back, “Why not?” */
function leadsToQuotation(tokens: readonly Token[], { clauseTo }: Finding): boolean {
  for (let at = clauseTo; at < clauseTo + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;?!]$/.test(token.text)) return false;
    if (token.kind === 'quoted') return /^[:,]$/.test(tokens[at - 1]?.text ?? '');
  }
  return false;
}

function findClause(tokens: readonly Token[], at: number, open: boolean): Finding | undefined {
  return (
    findAccording(tokens, at) ??
    findVerbFirst(tokens, at, open) ??
    findPut(tokens, at) ??
    findSpeakerFirst(tokens, at, open)
  );
}

/** "..., as Lopez put it"; "..., is how Lopez described it". */
function findPut(tokens: readonly Token[], at: number): Finding | undefined {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const how = /^(?:is|was)$/.test(first) && /^(?:how|what)$/.test(second);
  if (first !== 'as' && !how) return undefined;
  const found = findSpeakerFirst(tokens, how ? at + 2 : at + 1, true);
  const near = found?.cue !== undefined && found.cue - found.speaker.to < 2;
  return near ? found : undefined;
}

const isPlainAdverb = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && isAdverb(token.lower);
const isRole = (token: Token | undefined): boolean =>
  token !== undefined && roleNouns.has(token.lower.replace(/s$/, ''));

/** Verbs that would rather have the next noun for their object: “...,” posted the clip. */
const transitive =
  /^(?:post|share|write|tell|read|sign|report|reveal|announce|describe|publish|sing|pen)$/;

/** The verb before its subject: “...,” said Ana Lopez. */
export function findVerbFirst(
  tokens: readonly Token[],
  at: number,
  open: boolean,
): Finding | undefined {
  const token = tokens[at];
  const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
  if (verb === undefined || !/^(?:past|present)$/.test(verb.form)) return undefined;
  if (verb.kind === 'name' || verb.kind === 'think' || verb.base === 'tell') return undefined;
  if (!open && verb.base !== 'say') return undefined;
  const from = at + 1 + (isPlainAdverb(tokens[at + 1]) ? 1 : 0);
  const speaker = findPhraseFrom(tokens, from);
  if (speaker === undefined) return undefined;
  const named = tokens[speaker.coreTo - 1]?.capital === true;
  const ends =
    /^[.,;]$/.test(tokens[speaker.to]?.text ?? '.') || isRole(tokens[speaker.coreTo - 1]);
  if (transitive.test(verb.base) && !named && !ends) return undefined;
  // “...,” says she warned: the pronoun begins what she says.
  const pronoun = speaker.to === from + 1 && pronouns.has(tokens[from]?.lower ?? '');
  if (pronoun && isFiniteVerb(tokens, speaker.to)) return undefined;
  return { rule: 'cue before speaker', speaker, cue: at, clauseTo: speaker.to, strength: 'firm' };
}
