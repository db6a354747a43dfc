import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import type { Reported } from './indirect.ts';
import { reportedIn } from './indirect.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passage.ts';
import { findAfter } from './rules/after.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import { roleNouns } from './lexicon/roles.ts';
import { findLexicon } from './lexicon/languages.ts';
import { findForeign } from './rules/foreign.ts';
import { findBefore } from './rules/before.ts';
import { findAtSentenceEnd } from './rules/sentenceEnd.ts';
import { isTerm } from './term.ts';

/** An article read once: its passages, and the quotations in each by the place in the text where they begin. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly quoted: readonly ReadonlyMap<number, Quoted>[];
  readonly reported: readonly ReadonlyMap<number, Reported>[];
}

const readings = new WeakMap<Draft, Reading>();

/** The reading of a draft. Finding and attributing quotations share it. */
export function readingOf(draft: Draft): Reading {
  const known = readings.get(draft);
  if (known !== undefined) return known;
  const passages = passagesOf(draft);
  const reading: Reading = {
    passages,
    indexOf: new Map(passages.map(({ block }, index) => [block, index])),
    quoted: passages.map((it) => new Map(quotedIn(it).map((quoted) => [quoted.start, quoted]))),
    reported: passages.map(
      (it) =>
        new Map(
          it.zone === 'body' && it.language === 'en'
            ? reportedIn(it).map((reported) => [it.tokens[reported.from]?.start ?? 0, reported])
            : [],
        ),
    ),
  };
  readings.set(draft, reading);
  return reading;
}

/** A quoted region of a passage that somebody says, with what the words beside it tell. */
export interface Quoted {
  readonly passage: Passage;
  /** `[start, end)` of its words in the text, without the marks. */
  readonly start: number;
  readonly end: number;
  readonly unclosed: boolean;
  /** Index of its token. */
  readonly token: number;
  readonly finding: Finding | undefined;
}

/** The quotations of a passage in order; titles, terms and nicknames are left out. */
export function quotedIn(passage: Passage): readonly Quoted[] {
  const all: Quoted[] = [];
  passage.tokens.forEach(({ kind }, token) => {
    if (kind !== 'quoted') return;
    const finding = findBeside(passage, token);
    const region = passage.regions[passage.tokens[token]?.region ?? -1];
    if (region === undefined || isTerm(passage, token, finding)) return;
    if (passage.zone === 'headline' && (finding === undefined || finding.strength === 'guess'))
      return;
    const { start, end, unclosed } = region;
    all.push({ passage, start, end, unclosed, token, finding });
  });
  return all;
}

/** When somebody shouted “Yes,” Lopez laughed: the verb in the side clause is the quotation's own. */
function isAside(
  { tokens, sentenceStart }: Passage,
  token: number,
  before: Finding | undefined,
): boolean {
  const start = tokens[sentenceStart[token] ?? token];
  if (before?.cue === undefined || before.strength === 'guess') return false;
  const between = tokens.slice(before.cue, token - 1);
  const aside = /^(?:when|as|after|while|but|even|if|although|though|since)$/;
  return !between.some(({ text }) => text === ',') && aside.test(start?.lower ?? '');
}

/** A sign read “Stop!” Her father worried that ...: what follows begins a sentence of its own. */
function isNextSentence({ tokens }: Passage, token: number, before: Finding | undefined): boolean {
  const inner = tokens[token]?.text ?? '';
  const linked = /,[)\]'’”"]*$/u.test(inner) || tokens[token + 1]?.text === ',';
  const near = before?.cue !== undefined && token - before.cue <= 2 && before.strength === 'firm';
  return near && !linked && tokens[token + 1]?.capital === true;
}

/** Lopez insisted that it was “still the best.” --Ana Ortiz: the dash leads to who wrote the piece. */
function isBylined(
  { sentenceStart }: Passage,
  token: number,
  before: Finding | undefined,
  after: Finding,
): boolean {
  const isPart = sentenceStart[token] !== token;
  return after.rule === 'signature' && isPart && before?.strength !== 'guess';
}

/** He knew of the “loophole,” a flaw that allowed it: what follows only explains the words. */
function isExplained({ tokens }: Passage, { speaker, cue, rule }: Finding): boolean {
  if (rule !== 'speaker after' || cue === undefined) return false;
  const [first, head] = [tokens[speaker.from], tokens[speaker.coreTo - 1]];
  const isThing = head?.capital === false && !roleNouns.has(head.lower.replace(/s$/, ''));
  const isSaying = findCueVerb(tokens[cue]?.lower ?? '')?.kind === 'say';
  return /^(?:an?|the)$/.test(first?.lower ?? '') && isThing && !isSaying;
}

/** The best of the rules that look at the quotation's own sentence. */
export function findBeside(passage: Passage, token: number): Finding | undefined {
  const lexicon = findLexicon(passage.language);
  if (lexicon !== undefined) return findForeign(passage, token, lexicon);
  if (passage.language === 'other') return undefined;
  const after = findAfter(passage, token);
  const before = findBefore(passage, token);
  if (after !== undefined) {
    const own =
      isAside(passage, token, before) ||
      isNextSentence(passage, token, before) ||
      isBylined(passage, token, before, after) ||
      isExplained(passage, after);
    return own && before ? before : after;
  }
  if (before?.strength === 'firm') return before;
  return findAtSentenceEnd(passage, token) ?? before;
}
