import { remembered } from '../../article/remembered.ts';
import { comma, endOf, kindAt, letter, sign, space } from '../character.ts';
import type { Region } from './marks/region.ts';
import type { Language } from './lexicon/languages.ts';
import { abbreviations } from './lexicon/abbreviations.ts';

/** A word, a punctuation mark, or a quoted region as one opaque whole. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quoted';
  readonly text: string;
  /** Lower case, curly apostrophes straightened, without a possessive ending. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Ends in 's or s'. */
  readonly possessive: boolean;
  /** Index among the regions, for a `quoted` token. */
  readonly region?: number;
}

/** Letters and digits with inner hyphens, points and apostrophes; or one sign. */
const pattern =
  /([@#$€£]?[\p{L}\p{N}\p{M}]+(?:(?:['’\-‑/]|[:,](?=\p{N})|\.(?=[\p{Ll}\p{N}]|\p{Lu}(?!\p{L})))[\p{L}\p{N}\p{M}]+)*(?:['’](?!\p{L}))?%?)|--+|\.{2,}|[^\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u;

/** The tokens of a text in order, each quoted region as one token. */
export function tokensOf(
  text: string,
  regions: readonly Region[],
  language: Language = 'en',
): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  regions.forEach((region, index) => {
    pushWords(tokens, text, at, region.outerStart);
    tokens.push(quotedToken(text, region, index));
    at = region.outerEnd;
  });
  pushWords(tokens, text, at, text.length);
  return language === 'fr' ? tokens.flatMap(withoutClitic) : tokens;
}

/** French joins a pronoun to its verb: "explique-t-il" is two words. */
function withoutClitic(token: Token): readonly Token[] {
  const joint = /^(.+?)-(?:t-)?(il|elle|ils|elles|on|je|nous)$/i.exec(token.text);
  const [, verb = '', pronoun = ''] = joint ?? [];
  if (joint === null || token.kind !== 'word') return [token];
  return [wordToken(verb, token.start), wordToken(pronoun, token.end - pronoun.length)];
}

function quotedToken(text: string, region: Region, index: number): Token {
  return {
    kind: 'quoted',
    text: text.slice(region.start, region.end),
    lower: '',
    start: region.outerStart,
    end: region.outerEnd,
    capital: false,
    possessive: false,
    region: index,
  };
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  let at = 0;
  for (;;) {
    const start = endOf(space, part, at);
    const end = endOfPlainWord(part, start);
    if (end > start) {
      pushWord(tokens, part.slice(start, end), part, start, from);
      at = end;
      continue;
    }
    pattern.lastIndex = start;
    const found = pattern.exec(part);
    if (found === null) return;
    const { 0: text, 1: word, index } = found;
    if (word !== undefined) pushWord(tokens, word, part, index, from);
    else if (text !== '.' || tokens.at(-1)?.end !== from + index + 1)
      tokens.push(markToken(text, from + index));
    at = pattern.lastIndex;
  }
}

function pushWord(tokens: Token[], word: string, part: string, at: number, from: number): void {
  tokens.push(wordToken(isAbbreviated(word, part, at) ? `${word}.` : word, from + at));
}

/** The end of a word of plain letters to which nothing after it can belong but a full stop; where the pattern must tell, the start. */
function endOfPlainWord(part: string, start: number): number {
  const end = endOf(letter, part, start);
  const next = kindAt(part, end);
  if (next === space || next === sign || end === part.length) return end;
  const isJoint = next !== comma && part[end] !== '.';
  return isJoint || kindAt(part, end + 1) !== space ? start : end;
}

/** Whether the point after a word belongs to it: "Sen.", "J.", "U.S.". */
function isAbbreviated(word: string, part: string, index: number): boolean {
  if (part[index + word.length] !== '.') return false;
  return (
    initials.test(word) || abbreviations.has(word.toLowerCase()) || /^[RDI]-\p{L}{2,5}$/u.test(word)
  );
}

function wordToken(word: string, start: number): Token {
  const { text, lower, capital, possessive } = formOf(word);
  return { kind: 'word', text, lower, start, end: start + word.length, capital, possessive };
}

/** Words whose forms are remembered: a text has few that are not in the last ones. */
const mostRemembered = 20_000;

/** What a word is by its spelling. */
const formOf = remembered(mostRemembered, (text: string) => {
  const small = text.toLowerCase();
  const straight = small.includes('’') ? small.replaceAll('’', "'") : small;
  const possessive = straight.endsWith("'s") || straight.endsWith("s'") || straight.endsWith("z'");
  return {
    text,
    lower: possessive ? straight.replace(/'s?$/, '') : straight,
    capital: text !== small && /^[@#]?\p{Lu}/u.test(text),
    possessive,
  };
});

function markToken(sign: string, start: number): Token {
  return {
    kind: 'mark',
    text: sign,
    lower: sign,
    start,
    end: start + sign.length,
    capital: false,
    possessive: false,
  };
}
