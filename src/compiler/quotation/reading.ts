import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import { findAfter } from './rules/after.ts';
import { findBefore } from './rules/before.ts';
import { findAtSentenceEnd } from './rules/sentenceEnd.ts';
import { isTerm } from './term.ts';

/** A quoted region of a passage that somebody says, with what the words beside it tell. */
export interface Quoted {
  readonly passage: Passage;
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
    if (!isTerm(passage, token, finding)) all.push({ passage, token, finding });
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
  const near = before?.cue !== undefined && token - before.cue <= 5 && before.strength === 'firm';
  return (
    near && /^(?:when|as|after|while|but|even|if|although|though|since)$/.test(start?.lower ?? '')
  );
}

/** The best of the rules that look at the quotation's own sentence. */
export function findBeside(passage: Passage, token: number): Finding | undefined {
  const after = findAfter(passage, token);
  const before = findBefore(passage, token);
  if (after !== undefined) return isAside(passage, token, before) && before ? before : after;
  if (before?.strength === 'firm') return before;
  return findAtSentenceEnd(passage, token) ?? before;
}
