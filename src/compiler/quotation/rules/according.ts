import type { Finding } from '../finding.ts';
import type { Token } from '../token.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

/**
 * A source named by a preposition, at token `at`.
 *
 *     “We won,” according to Ana Lopez.
 *               ^^^^^^^^^^^^ ^^^^^^^^^
 */
export function findAccording(tokens: readonly Token[], at: number): Finding | undefined {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const from = first === 'according' && second === 'to' ? at + 2 : first === 'per' ? at + 1 : -1;
  const speaker = from < 0 ? undefined : findPhraseFrom(tokens, from);
  if (speaker === undefined) return undefined;
  return { rule: 'according to', speaker, cue: at, clauseTo: speaker.to, strength: 'firm' };
}
