import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  nounLike,
  prepositions,
  pronouns,
  relatives,
  subjectPronouns,
  subordinators,
  times,
} from '../lexicon/words.ts';
import { roleNouns, titles } from '../lexicon/roles.ts';
import type { Token } from '../token.ts';
import { isFiniteVerb } from './verb.ts';

/**
 * The words that name somebody or something, as token indices `[from, to)`, and its
 * core without what follows the name.
 *
 *     a spokesman for the State Department said
 *     ^^^^^^^^^^^ core
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ whole
 */
export interface NounPhrase {
  readonly from: number;
  readonly coreTo: number;
  readonly to: number;
}

const longest = 24;

/** The noun phrase that begins at token `from`, if one does. */
export function findPhraseFrom(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word') return undefined;
  if (subjectPronouns.has(first.lower)) {
    return { from, coreTo: from + 1, to: from + 1 };
  }
  let coreTo = from;
  while (coreTo - from < longest && belongsInside(tokens, coreTo, from)) coreTo += 1;
  coreTo = withoutTimes(tokens, from, coreTo);
  if (coreTo === from || !isNominal(tokens, from, coreTo)) return undefined;
  return { from, coreTo, to: withComplements(tokens, from, coreTo) };
}

function belongsInside(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'quoted') return isNickname(tokens, at);
  const before = tokens[at - 1];
  if (token.kind === 'mark') return /^[&’']$/.test(token.text) && at > from;
  if (at === from) return opensPhrase(token, tokens[at + 1]);
  if (determiners.has(token.lower) && !token.capital) {
    return before !== undefined && (determiners.has(before.lower) || before.lower === 'of');
  }
  if (isTitleOf(tokens, at)) return true;
  if (isClosed(token) && !(token.capital && token.lower !== 'i')) return false;
  if (before !== undefined && !token.capital && isFiniteVerb(tokens, at)) {
    const adjective = token.lower.endsWith('ed') || nounLike.has(token.lower);
    const modifies =
      adjective && (before.possessive || determiners.has(before.lower) || isAdjectival(before));
    if (!modifies) return false;
  }
  if (before?.capital && token.lower.endsWith('ing') && !token.capital) {
    return /^(?:ranking|leading|sitting|acting|managing|rising|founding)$/.test(token.lower);
  }
  return !/^(?:said|told|was|were|is|are|has|had)$/.test(token.lower);
}

/** "Secretary *of* State Ana Lopez": the preposition belongs to the title before the name. */
function isTitleOf(tokens: readonly Token[], at: number): boolean {
  const [before, next, name] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.lower !== 'of' || before?.capital !== true || !titles.has(before.lower))
    return false;
  return next?.capital === true && name?.capital === true && next.kind === 'word';
}

const isAdjectival = ({ lower, capital }: Token): boolean =>
  !capital && /(?:al|ive|ous|ful|ic|ary|able|less|ly)$/.test(lower) && !roleNouns.has(lower);

/** A word of a closed class, which ends a noun phrase unless it is part of a name. */
function isClosed({ lower, text, capital }: Token): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  return (
    conjunctions.has(lower) ||
    prepositions.has(lower) ||
    relatives.has(lower) ||
    subordinators.has(lower) ||
    auxiliaries.has(lower) ||
    pronouns.has(lower) ||
    (isAdverb(lower) && !(capital && lower.endsWith('ly')))
  );
}

function opensPhrase(token: Token, next: Token | undefined): boolean {
  if (standalone.test(token.lower)) return true;
  if (token.capital) return !isClosed(token) || determiners.has(token.lower);
  if (/[a-z]{2}ing$/.test(token.lower)) return false;
  if (/[^e]ed$/.test(token.lower) && !adjectivesInEd.test(token.lower)) {
    return next?.capital === true;
  }
  if (/^(?:said|says|told|came|went|was|were|is|are|had|has)$/.test(token.lower)) return false;
  return determiners.has(token.lower) || !(isClosed(token) || /^\d[\d.,]*$/.test(token.text));
}

const standalone = /^(?:others|everyone|someone|everybody|somebody|anyone|both|many|some|few)$/;
const adjectivesInEd =
  /^(?:retired|disgraced|convicted|noted|acclaimed|celebrated|renowned|embattled|alleged|accused|injured|wounded|unnamed|united|elected|self-\w+|newly-\w+|so-called)$/;

/** Dwayne "The Rock" Johnson. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.text.length < 30 &&
    tokens[at - 1]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    !/[,.?!]$/.test(token.text)
  );
}

function withoutTimes(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from) {
    const token = tokens[end - 1];
    if (token === undefined || !(times.has(token.lower) || isAdverb(token.lower))) break;
    if (token.possessive || (token.capital && !isDayOrMonth(token.lower))) break;
    if (/^(?:may|april|june|august)$/.test(token.lower) && tokens[end - 2]?.capital) break;
    end -= 1;
  }
  return end;
}

const isDayOrMonth = (word: string): boolean =>
  /^.+day$|^(?:january|february|july|september|october|november|december)$/.test(word);

/** Not a bare number, date or punctuation. */
function isNominal(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (
    to - from === 1 &&
    determiners.has(last.lower) &&
    !/^(?:one|another|others|all|both|many|some|several|two|three|most|few)$/.test(last.lower)
  )
    return false;
  return /\p{L}/u.test(last.text) || (to - from > 1 && tokens[from]?.capital === true);
}

/** "a spokesman for the State Department": the phrases that a common noun needs to name anybody. */
function withComplements(tokens: readonly Token[], from: number, coreTo: number): number {
  const head = tokens[coreTo - 1];
  if (
    head === undefined ||
    (head.capital && coreTo - from > 0 && !determiners.has(tokens[from]?.lower ?? ''))
  )
    return coreTo;
  let to = coreTo;
  for (let step = 0; step < 3; step += 1) {
    if (!/^(?:of|for|at|in|from|with|on|to)$/.test(tokens[to]?.lower ?? '')) break;
    let end = to + 1;
    while (end - to < longest && belongsInside(tokens, end, to + 1)) end += 1;
    end = withoutTimes(tokens, to + 1, end);
    if (end === to + 1) break;
    to = end;
  }
  return to;
}

/**
 * The noun phrase that ends with token `last`, with the noun that its prepositions hang on.
 *
 *     On Tuesday a spokesman for the State Department said
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ last
 */
export function findPhraseEnding(
  tokens: readonly Token[],
  last: number,
  floor: number,
): NounPhrase | undefined {
  const token = tokens[last];
  if (token === undefined || last < floor) return undefined;
  if (token.kind === 'word' && !token.capital && subjectPronouns.has(token.lower)) {
    return { from: last, coreTo: last + 1, to: last + 1 };
  }
  if (/^(?:He|She|They|We|I|It|You|Who)$/.test(token.text)) {
    return { from: last, coreTo: last + 1, to: last + 1 };
  }
  let from = last + 1;
  let coreTo = last + 1;
  const lowest = Math.max(floor, last - 2 * longest);
  while (from > lowest) {
    const start = startOfRun(tokens, from - 1, lowest);
    if (start === from) break;
    from = start;
    const preposition = tokens[from - 1];
    if (from - 1 <= lowest || preposition === undefined) break;
    if (!prepositions.has(preposition.lower) || preposition.capital) break;
    if (/^(?:as|than|like|before|after|until|since)$/.test(preposition.lower)) break;
    if (!canHang(tokens, from - 2, lowest)) {
      // "in Ohio Trump said": the phrase is only what follows the place or time.
      return withoutLeadingTime(tokens, from, coreTo, last + 1, preposition);
    }
    if (!isTitleOf(tokens, from - 1)) coreTo = from - 1;
    from -= 1;
  }
  if (coreTo === last + 1) return tidied(tokens, from, coreTo, last + 1);
  return tidied(tokens, from, coreTo, last + 1);
}

function startOfRun(tokens: readonly Token[], at: number, lowest: number): number {
  let start = at + 1;
  while (start > lowest) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (token.kind === 'quoted') {
      if (!isNickname(tokens, start - 1) && !(tokens[start]?.capital || start === at + 1)) break;
      if (/[,.?!][)\]'’”"]*$/u.test(token.text)) break;
      start -= 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '&') start -= 1;
      else if (token.text === ')' && start === at + 1) {
        const open = openingOf(tokens, start - 1, lowest);
        if (open === undefined) break;
        start = open;
      } else break;
      continue;
    }
    if (token.lower === 'that' && isFiniteVerb(tokens, start - 2)) break;
    if (token.lower === 'that' && (tokens[start - 2]?.lower ?? '').endsWith('ing')) break;
    if (determiners.has(token.lower)) {
      start -= 1;
      const before = tokens[start - 1];
      if (before === undefined || !determiners.has(before.lower)) break;
      continue;
    }
    const noun = token.lower === 'back' && determiners.has(tokens[start - 2]?.lower ?? '');
    if (
      isClosed(token) &&
      !noun &&
      !(token.capital && start - 1 > lowest && !isSentenceWord(token))
    )
      break;
    if (
      !token.capital &&
      isFiniteVerb(tokens, start - 1) &&
      findCueVerb(token.lower)?.form !== 'ing'
    )
      break;
    start -= 1;
  }
  return start;
}

const isSentenceWord = ({ lower }: Token): boolean =>
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  subordinators.has(lower) ||
  isAdverb(lower) ||
  pronouns.has(lower);

function openingOf(tokens: readonly Token[], close: number, lowest: number): number | undefined {
  for (let at = close - 1; at >= Math.max(lowest, close - 20); at -= 1) {
    if (tokens[at]?.text === '(' || tokens[at]?.text === '[') return at;
  }
  return undefined;
}

/** Whether a preposition after token `at` belongs to the noun there. */
function canHang(tokens: readonly Token[], at: number, lowest: number): boolean {
  const token = tokens[at];
  if (at < lowest || token === undefined) return false;
  if (token.kind === 'mark') return token.text === ')';
  if (token.kind === 'quoted') return true;
  if (isClosed(token) && !pronouns.has(token.lower)) return false;
  return token.capital || !isFiniteVerb(tokens, at) || token.lower.endsWith('ed');
}

function withoutLeadingTime(
  tokens: readonly Token[],
  from: number,
  coreTo: number,
  to: number,
  preposition: Token,
): NounPhrase | undefined {
  let start = from;
  while (start < coreTo && times.has(tokens[start]?.lower ?? '')) start += 1;
  while (start < coreTo && /^\d/.test(tokens[start]?.text ?? '')) start += 1;
  if (start === from && preposition.lower !== 'of') return undefined;
  return start < coreTo ? { from: start, coreTo, to } : undefined;
}

function tidied(
  tokens: readonly Token[],
  from: number,
  coreTo: number,
  to: number,
): NounPhrase | undefined {
  let start = from;
  while (start < coreTo) {
    const token = tokens[start];
    if (token === undefined) break;
    if (
      token.kind === 'mark' ||
      (isClosed(token) &&
        !determiners.has(token.lower) &&
        isSentenceWord(token) &&
        !possessives.has(token.lower))
    )
      start += 1;
    else if (times.has(token.lower) && start + 1 < coreTo && !token.possessive) start += 1;
    else break;
  }
  if (start >= coreTo) return undefined;
  const participle = participleIn(tokens, start, coreTo);
  if (participle !== undefined) {
    return isNominal(tokens, start, participle)
      ? { from: start, coreTo: participle, to: participle }
      : undefined;
  }
  let core = start;
  while (core < coreTo && tokens[core]?.text !== '(' && tokens[core]?.text !== '[') core += 1;
  return isNominal(tokens, start, core) ? { from: start, coreTo: core, to } : undefined;
}

/** "protesters *marching* through the streets": the participle after the noun is not part of the name. */
function participleIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token === undefined || token.capital || !/[a-z]{2}(?:ing|[^e]ed)$/.test(token.lower))
      continue;
    const noun = before?.lower.endsWith('s') === true || before?.capital === true;
    const follows = prepositions.has(next?.lower ?? '') || determiners.has(next?.lower ?? '');
    if (noun && !before?.possessive && (follows || at === to - 1)) return at;
  }
  return undefined;
}

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
