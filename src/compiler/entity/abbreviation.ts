/** Abbreviations that a text explains. */
import { foldName } from '../gazetteer/fold.ts';
import type { Definition, Words } from './definition.ts';
import type { Token } from './text/token.ts';

/** Every abbreviation in brackets of a text, with the name before it. */
export function abbreviationsIn(
  tokens: readonly Token[],
  runs: readonly Words[],
  at: number,
): readonly Definition[] {
  const strict = runs.flatMap((run) => abbreviated(tokens, run, at));
  const ends = new Set(strict.map(({ name }) => name.to));
  const loose: Definition[] = [];
  for (const [i, { text }] of tokens.entries())
    if (text === '(' && !ends.has(i)) loose.push(...abbreviatedLoosely(tokens, i, at));
  return [...strict, ...loose];
}

/**
 * An abbreviation in brackets whose letters begin the words before it.
 *
 *     the Syrian Observatory for Human Rights (SOHR) said
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^
 */
function abbreviated(tokens: readonly Token[], run: Words, at: number): Definition[] {
  const short = tokens[run.to + 1];
  if (tokens[run.to]?.text !== '(' || tokens[run.to + 2]?.text !== ')') return [];
  if (short === undefined || !/^[\p{Lu}][\p{Lu}\p{N}&.-]{1,9}s?$/u.test(short.text)) return [];
  const letters = short.text.replace(/[^\p{Lu}]/gu, '');
  for (let from = run.to - 2; from >= run.from; from -= 1) {
    if (tokens[from]?.isCapitalized !== true) continue;
    if (
      initialsOf(tokens, from, run.to, true) !== letters &&
      initialsOf(tokens, from, run.to, false) !== letters
    ) {
      continue;
    }
    return [
      {
        at,
        name: { from, to: run.to },
        type: 'organization',
        aliases: [{ from: run.to + 1, to: run.to + 2 }],
      },
    ];
  }
  return [];
}

/** Of the small words in a name no abbreviation has a letter. */
const small = /^(?:\p{Ll}{1,3}|dell[aeo]|degli|für|l['’]|d['’])$/u;

/**
 * The same where the words before have no capitals, as in French or Spanish: only the first needs one.
 *
 *     la Fédération européenne des équipages de ferries (FEEF)
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^
 */
function abbreviatedLoosely(tokens: readonly Token[], open: number, at: number): Definition[] {
  const short = tokens[open + 1]?.text ?? '';
  if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') return [];
  if (!/^\p{Lu}{3,8}$/u.test(short)) return [];
  const letters = [...short].toReversed();
  let from = open;
  for (const letter of letters) {
    from -= 1;
    while (small.test(tokens[from]?.text ?? '') && !startsWith(tokens[from], letter)) from -= 1;
    if (!startsWith(tokens[from], letter)) return [];
  }
  if (tokens[from]?.isCapitalized !== true) return [];
  const aliases = [{ from: open + 1, to: open + 2 }];
  return [{ at, name: { from, to: open }, type: 'organization', aliases }];
}

const startsWith = (token: Token | undefined, letter: string): boolean =>
  token !== undefined && foldName(token.text).startsWith(foldName(letter));

function initialsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  withSmall: boolean,
): string {
  let letters = '';
  for (const { text, isCapitalized } of tokens.slice(from, to)) {
    if (/^\p{L}/u.test(text) && (isCapitalized || withSmall))
      letters += text[0]?.toUpperCase() ?? '';
  }
  return letters;
}
