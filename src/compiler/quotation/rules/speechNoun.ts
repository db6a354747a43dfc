import type { Finding } from '../finding.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import { determiners, prepositions } from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

const speechNouns = new Set(
  `answer answers response responses reply replies message messages statement statements word words comment comments
  remark remarks explanation conclusion argument advice question questions reaction motto slogan claim claims promise
  promises pledge vow tweet tweets assessment verdict point theory excuse warning prediction assertion contention
  testimony plea refrain mantra rejoinder retort take complaint recommendation quip declaration
  description confession apology insistence suggestion admission observation rhetoric quote quotes line belief view
  call`.split(/\s+/),
);

/** Whoever owns the word for something said in `[floor, end)`: "*the senator's* answer". */
export function findPossessor(
  tokens: readonly Token[],
  floor: number,
  end: number,
): NounPhrase | undefined {
  for (let at = end - 1; at >= floor; at -= 1) {
    if (!speechNouns.has(tokens[at]?.lower ?? '')) continue;
    for (let owner = at - 1; owner >= Math.max(floor, at - 4); owner -= 1) {
      const token = tokens[owner];
      if (token === undefined || token.kind !== 'word') break;
      if (/^(?:his|her|their|my|our)$/.test(token.lower)) {
        return { from: owner, coreTo: owner + 1, to: owner + 1 };
      }
      if (token.possessive) return ownerEnding(tokens, owner, floor);
    }
  }
  return undefined;
}

function ownerEnding(tokens: readonly Token[], last: number, floor: number): NounPhrase {
  let from = last;
  while (from > floor && last - from < 6 && belongsToOwner(tokens[from - 1])) from -= 1;
  return { from, coreTo: last + 1, to: last + 1 };
}

const belongsToOwner = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (determiners.has(token.lower) || (token.capital && !prepositions.has(token.lower)));

/** "the senator's answer was that “...”" */
export function findAnswer(
  tokens: readonly Token[],
  floor: number,
  quoted: number,
): Finding | undefined {
  const speaker = findPossessor(tokens, Math.max(floor, quoted - 8), quoted);
  if (speaker === undefined) return undefined;
  return { rule: 'speaker before', speaker, clauseTo: quoted, strength: 'loose' };
}

/** "in Lopez's words, “...”", "in the words of Lopez, “...”" */
export function findInWords(
  tokens: readonly Token[],
  floor: number,
  quoted: number,
): Finding | undefined {
  const last = tokens[quoted - 1]?.text === ',' ? quoted - 2 : quoted - 1;
  for (let at = last; at >= Math.max(floor, last - 6); at -= 1) {
    if (tokens[at]?.lower !== 'words') continue;
    const of = tokens[at + 1]?.lower === 'of' ? findPhraseFrom(tokens, at + 2) : undefined;
    const owner = at === last ? findPossessor(tokens, Math.max(floor, at - 8), at + 1) : undefined;
    const speaker = of !== undefined && of.to > last ? of : owner;
    if (speaker === undefined) return undefined;
    return { rule: 'speaker before', speaker, cue: at, clauseTo: quoted, strength: 'firm' };
  }
  return undefined;
}
