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
  for (const { 0: sign, 1: word, index } of part.matchAll(pattern)) {
    const start = from + index;
    if (word !== undefined) {
      tokens.push(wordToken(isAbbreviated(word, part, index) ? `${word}.` : word, start));
    } else if (sign !== '.' || tokens.at(-1)?.end !== start + 1) {
      tokens.push(markToken(sign, start));
    }
  }
}

/** Whether the point after a word belongs to it: "Sen.", "J.", "U.S.". */
function isAbbreviated(word: string, part: string, index: number): boolean {
  if (part[index + word.length] !== '.') return false;
  return (
    initials.test(word) || abbreviations.has(word.toLowerCase()) || /^[RDI]-\p{L}{2,5}$/u.test(word)
  );
}

function wordToken(word: string, start: number): Token {
  const small = word.toLowerCase();
  const straight = small.includes('’') ? small.replaceAll('’', "'") : small;
  const possessive = straight.endsWith("'s") || straight.endsWith("s'") || straight.endsWith("z'");
  return {
    kind: 'word',
    text: word,
    lower: possessive ? straight.replace(/'s?$/, '') : straight,
    start,
    end: start + word.length,
    capital: word !== small && /^[@#]?\p{Lu}/u.test(word),
    possessive,
  };
}

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
