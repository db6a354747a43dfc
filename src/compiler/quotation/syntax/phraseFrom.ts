import { roleNouns } from '../lexicon/roles.ts';
import { determiners, isAdverb, nounLike, subjectPronouns, times } from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isClosed, isNickname, isNominal, isTitleOf, longest } from './nounPhrase.ts';
import { isFiniteVerb } from './verb.ts';

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

const isAdjectival = ({ lower, capital }: Token): boolean =>
  !capital && /(?:al|ive|ous|ful|ic|ary|able|less|ly)$/.test(lower) && !roleNouns.has(lower);

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
